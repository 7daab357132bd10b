use crate::Decimal;
use crate::case::Case;
use crate::dictionary::{declaration, item};
use crate::ids;
use crate::model::Object;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// A parcel has the number of a letter, but is too heavy for one.
    ///
    /// The first letter of a postal item number says what the item is. R, U, V and L are letters: registered, ordinary,
    /// insured and tracked. They weigh up to two kilograms, printed papers up to five, things for the blind up to seven,
    /// and special bags of printed papers more, so it is a warning. Above two kilograms it is said where the HS codes of
    /// all items are known and none is of printed matter, above seven always.
    ///
    /// Source: UPU Convention Regulations on the limits of weight of letter-post items; UPU standard S10 on the service
    /// indicator.
    name: "letter-mass-excessive",
    severity: Warning,
    since: "0.1.0",
    authority: Carrier,
    source: "UPU Convention Regulations; UPU S10",
    message: "The parcel weighs {mass} kg, but its number is that of a letter, which weighs 2 kg at most.",
    why: "The post returns what is too heavy for the service it was posted by.",
    help: "Check the mass and the postal item number.",
    check: Declaration(check),
    reads: [item::HS_CODE, Sums],
    needs: [
        declaration::SHIPMENT_GROSS_MASS_VALUE, declaration::SHIPMENT_GROSS_MASS_UNIT, declaration::SHIPMENT_ITEM_ID,
    ],
}

/// What ordinary letters weigh at most, in kilograms.
const ORDINARY: Decimal = Decimal::whole(2);
/// What the heaviest letters weigh, in kilograms: things for the blind.
const MOST: Decimal = Decimal::whole(7);

fn check(case: &Case<'_>, found: &mut Findings) {
    let Some(mass) = case.sums().parcel.filter(|mass| *mass > ORDINARY) else { return };
    let has_items = case.declaration.items().next().is_some();
    if mass <= MOST && !(has_items && case.declaration.items().all(is_no_paper)) {
        return;
    }
    let number = case.declaration.get(declaration::SHIPMENT_ITEM_ID);
    let is_letter = number.text().is_some_and(|number| {
        number.trim_start().starts_with(['R', 'U', 'V', 'L', 'r', 'u', 'v', 'l'])
            && ids::scheme("upu-s10").is_some_and(|scheme| scheme.check(number, case.on()).is_ok())
    });
    if is_letter {
        let place = case.declaration.get(declaration::SHIPMENT_GROSS_MASS_VALUE).place();
        found.at(place).with("mass", mass);
    }
}

/// Whether an item has an HS code that isn't one of printed matter.
fn is_no_paper(of: Object<'_>) -> bool {
    of.get(item::HS_CODE).text().is_some_and(|code| !code.starts_with("49"))
}
