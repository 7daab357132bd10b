use crate::case::Case;
use crate::dictionary::{Part, declaration, item};
use crate::options::Dataset;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// An H7 declaration says nowhere what the goods weigh with their packing.
    ///
    /// The gross mass is given for the whole shipment or with every item, so the schema makes it optional in both places.
    /// It is required in one of them.
    ///
    /// Source: Delegated Regulation (EU) 2015/2446, annex B, column H7, data element 18 04.
    name: "gross-mass-missing",
    severity: Warning,
    since: "0.1.0",
    authority: Customs,
    source: "Regulation (EU) 2015/2446 annex B; EU 18 04 001 000",
    message: "The gross mass is given neither for the whole shipment nor for the item.",
    why: "Customs and the carrier compare the parcel with its mass, and H7 requires it in one of the two places.",
    help: "Weigh the parcel with its packing, and give the mass in kilograms.",
    also "item": {
        message: "The gross mass is given for other items, but neither for this one nor for the whole shipment.",
        why: "Without it the mass of the parcel isn't known.",
        help: "Give the item's mass with its share of the packing, or that of the whole shipment.",
    },
    check: Declaration(check),
    reads: [declaration::PART, declaration::SHIPMENT_GROSS_MASS_VALUE, item::GROSS_MASS_VALUE],
}

fn check(case: &Case<'_>, found: &mut Findings) {
    let declaration = case.declaration;
    let whole = declaration.get(declaration::SHIPMENT_GROSS_MASS_VALUE);
    let is_judged = case.dataset == Dataset::EuH7 && case.part() == Part::Consignment && !declaration.is_broken();
    if !is_judged || !whole.is_missing() {
        return;
    }
    let masses = || declaration.items().map(|of| of.get(item::GROSS_MASS_VALUE));
    let some = masses().any(|mass| !mass.is_missing());
    if !some {
        if declaration.items().next().is_some() {
            found.at(whole.place());
        }
    } else if let Some(mass) = masses().find(|mass| mass.is_missing()) {
        found.at(mass.place()).saying("item");
    }
}
