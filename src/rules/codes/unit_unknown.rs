use crate::case::Case;
use crate::codes::unit;
use crate::dictionary::{Class, Kind, Slot, declaration, item};
use crate::model::Field;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// A unit is given that isn't in the list of units.
    ///
    /// Units are codes of two or three characters: KGM, LTR, H87 for pieces; X and the code of a package counts packages.
    /// Some customs have codes of their own beside the list, so this is a warning.
    ///
    /// Source: UN/ECE Recommendation 20, revisions 11 to 17, also on compound codes; Recommendation 21.
    name: "unit-unknown",
    severity: Warning,
    since: "0.1.0",
    authority: Customs,
    source: "UN/ECE Recommendation 20",
    message: "The {label} isn't a unit code that customs knows.",
    why: "Customs can't read a quantity in an unknown unit, or work out a tax by piece, litre or kilogram.",
    help: "Choose the unit from the list: KGM for kilograms, H87 for pieces, PR for pairs, LTR for litres.",
    also "mass": {
        message: "The {label} isn't a unit code that customs knows.",
        why: "Customs and carriers need the weight; a number in another unit can't be turned into one.",
        help: "Choose the unit from the list: KGM for kilograms, GRM for grams, LBR for pounds, TNE for tonnes.",
    },
    check: Field(looks_at, check),
}

pub(super) fn looks_at(class: Class, slot: Slot) -> bool {
    class.field(slot).kind == Kind::Unit
}

/// Whether the field is the unit of a mass.
pub(super) fn is_of_mass(class: Class, slot: Slot) -> bool {
    match class {
        Class::Declaration => slot == declaration::SHIPMENT_GROSS_MASS_UNIT,
        Class::Item => matches!(slot, item::NET_MASS_UNIT | item::GROSS_MASS_UNIT),
        _ => false,
    }
}

fn check(_: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some(text) = field.text() else { return };
    let is_meant = || {
        let by_chance = unit::by_chance(text).is_some_and(|unit| !unit.name().is_empty());
        unit::alias(text).is_some() || unit::package(text).is_some() || by_chance
    };
    if !unit::is_known(text) && !is_meant() {
        let draft = found.at(field.place()).unfinished_if(|| text.len() < 3);
        if is_of_mass(field.of().class(), field.slot()) {
            draft.saying("mass");
        }
    }
}
