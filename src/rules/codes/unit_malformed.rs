use crate::case::Case;
use crate::codes::unit::{self, Quantity, Unit};
use crate::dictionary::{Class, Slot, declaration, item};
use crate::model::Field;
use crate::rule;
use crate::rule::{Change, Findings};

rule! {
    /// A unit is written otherwise than by its code.
    ///
    /// Symbols and words: `kg` for KGM, `pcs` for H87, `lb` for LBR. A few of them were codes of older lists, such as `KG`,
    /// which was a keg; there the fix is safe only for a mass.
    ///
    /// Source: UN/ECE Recommendation 20; the symbols of the International System of Units.
    name: "unit-malformed",
    severity: Warning,
    since: "0.1.0",
    authority: Customs,
    source: "UN/ECE Recommendation 20",
    message: "The {label} should be written {code}, for {name}.",
    why: "Customs' systems know units by the codes of one list, and take a symbol for no unit or for another.",
    help: "Write {code}.",
    check: Field(super::unit_unknown::looks_at, check),
}

/// The unit that is meant, where it isn't written by its code.
pub(super) fn meant(text: &str) -> Option<Unit> {
    let written = unit::find(text);
    if written.is_some_and(|unit| !unit.is_retired()) {
        return None;
    }
    unit::alias(text).filter(|unit| unit.code() != *text)
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
    let Some(meant) = meant(text) else { return };
    let is_plain = unit::find(text).is_none()
        || (meant.measures() == Quantity::Mass && is_of_mass(field.of().class(), field.slot()));
    let change = Change::Replace(field.place(), meant.code().to_string());
    let draft = found.at(field.place()).with("code", meant.code().to_string()).with("name", meant.name());
    if is_plain {
        draft.fix(change);
    } else {
        draft.suggest(change);
    }
}
