use crate::case::Case;
use crate::dictionary::{Class, Kind, Slot};
use crate::model::Field;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// An amount, a mass or a number of things is below zero.
    ///
    /// Nothing in a declaration is owed back: a discount lowers the value of the line it was given on, and a returned
    /// thing is declared with its value as another nature of transaction.
    ///
    /// Source: the definitions of amounts, masses and quantities in the WCO Data Model.
    name: "number-negative",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "WCO Data Model",
    message: "The {label} is below zero.",
    why: "Goods can't have a negative value, mass or number.",
    help: "Write the number without the minus sign, or take a discount off the value of the line it belongs to.",
    check: Field(looks_at, check),
}

fn looks_at(class: Class, slot: Slot) -> bool {
    matches!(class.field(slot).kind, Kind::Decimal | Kind::Integer)
}

fn check(_: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    if field.decimal().is_some_and(|number| number.is_negative()) {
        found.at(field.place());
    }
}
