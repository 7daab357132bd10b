use crate::case::Case;
use crate::dictionary::{Class, Slot};
use crate::model::Field;
use crate::rule;
use crate::rule::{Change, Findings};

rule! {
    /// A field holds only blanks, or nothing between its quotation marks.
    ///
    /// Forms send such values for what was not filled in. They are read as left out; where the field is owed,
    /// `field-missing` says so.
    ///
    /// Source: the WCO message DEC, whose text elements may not be blank.
    name: "value-blank",
    severity: Advice,
    since: "0.1.0",
    authority: Customs,
    source: "WCO DEC",
    message: "The {label} is there but empty.",
    why: "An empty value says nothing, and some systems refuse it where they would accept a field left out.",
    help: "Fill it in, or leave the field out.",
    check: Field(looks_at, check),
}

fn looks_at(_: Class, _: Slot) -> bool {
    true
}

fn check(_: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    if field.raw().is_some_and(|raw| raw.trim().is_empty()) {
        found.at(field.place()).fix(Change::Remove(field.place()));
    }
}
