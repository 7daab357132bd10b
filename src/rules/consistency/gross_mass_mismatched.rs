use crate::Decimal;
use crate::case::Case;
use crate::dictionary::declaration;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// Every item has a gross mass, and together they stay far below that of the parcel.
    ///
    /// The gross mass of an item contains its share of the packing, so the shares should make up the whole. An outer box
    /// weighs something, too: nothing is said below two kilograms, or below three tenths of the parcel; both bounds are
    /// this project's own. A parcel that weighs less than its items is left to `gross-mass-excessive`.
    ///
    /// Source: the definitions of gross mass and total gross mass in the WCO Data Model, elements 126 and 131.
    name: "gross-mass-mismatched",
    severity: Advice,
    since: "0.1.0",
    authority: Customs,
    source: "WCO DEC 126, 131",
    message: "The items with their packing weigh {items} kg together, but the whole parcel weighs {parcel} kg.",
    why: "Customs compares the two; what is missing could be an item that was not declared.",
    help: "Check whether an item is left out or weighed wrongly; otherwise share the mass of the packing among the items.",
    check: Declaration(check),
    reads: [Sums],
    needs: [declaration::SHIPMENT_GROSS_MASS_VALUE, declaration::SHIPMENT_GROSS_MASS_UNIT],
    unless: Verdict,
}

fn check(case: &Case<'_>, found: &mut Findings) {
    let Some(parcel) = case.sums().parcel else { return };
    let Some((items, true)) = case.sums().gross else { return };
    let Some(rest) = parcel.minus(items) else { return };
    let is_much = parcel.times(Decimal::of(3, 1)).is_some_and(|bound| rest >= bound) && rest >= Decimal::whole(2);
    if is_much && !items.is_zero() {
        let place = case.declaration.get(declaration::SHIPMENT_GROSS_MASS_VALUE).place();
        found.at(place).with("items", items).with("parcel", parcel);
    }
}
