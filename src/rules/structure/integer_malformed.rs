use crate::case::Case;
use crate::dictionary::{Class, Kind, Slot};
use crate::model::Field;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// A number of packages is not a whole number.
    ///
    /// `2` and `"2"` are both read; `2.5`, `two` and `2 boxes` are not.
    ///
    /// Source: the format of the element for the number of packages in the WCO message DEC, digits only.
    name: "integer-malformed",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "WCO DEC",
    message: "The {label} is not a whole number.",
    why: "Customs counts packages; a part of one can't be presented.",
    help: "Write the number in digits, such as 2.",
    check: Field(looks_at, check),
    unless: Plain,
}

fn looks_at(class: Class, slot: Slot) -> bool {
    class.field(slot).kind == Kind::Integer
}

fn check(_: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    if field.text().is_some() && field.decimal().is_none_or(|number| number.decimals() > 0) {
        found.at(field.place());
    }
}
