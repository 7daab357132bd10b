use crate::case::Case;
use crate::dictionary::{Class, Slot, declaration, item};
use crate::model::Field;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// A quantity or a mass is zero.
    ///
    /// Of something that is in a parcel there is some, and it weighs something. A mass that was rounded down to zero is
    /// better given in grams.
    ///
    /// Source: the definitions of quantity and mass in the WCO Data Model.
    name: "measure-zero",
    severity: Warning,
    since: "0.1.0",
    authority: Customs,
    source: "WCO Data Model",
    message: "The {label} is zero.",
    why: "Everything in a parcel has a number and a weight; a zero makes customs doubt the other figures.",
    help: "Count or weigh again; write a small mass with more decimals, such as 0.004.",
    check: Field(looks_at, check),
    unless: Plain,
}

fn looks_at(class: Class, slot: Slot) -> bool {
    match class {
        Class::Declaration => slot == declaration::SHIPMENT_GROSS_MASS_VALUE,
        Class::Item => matches!(slot, item::QUANTITY_VALUE | item::NET_MASS_VALUE | item::GROSS_MASS_VALUE),
        _ => false,
    }
}

fn check(_: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    if field.decimal().is_some_and(|number| number.is_zero()) {
        // More decimals may follow.
        found.at(field.place()).unfinished();
    }
}
