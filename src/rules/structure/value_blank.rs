use crate::case::Case;
use crate::dictionary::{Class, Kind, Slot};
use crate::model::Field;
use crate::rule;
use crate::rule::{Change, Findings};

rule! {
    /// A field holds only spaces, or nothing between its quotation marks.
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
    message: "The {label} is given but empty.",
    why: "An empty value says nothing, and some systems refuse it where they would accept a field left out.",
    help: "Fill it in, or leave the field out.",
    check: Field(looks_at, check),
    unless: Plain,
}

/// Whether a field can hold text.
pub(super) fn looks_at(class: Class, slot: Slot) -> bool {
    !matches!(class.field(slot).kind, Kind::Object | Kind::Party(_) | Kind::List | Kind::Tree | Kind::Flag)
}

fn check(_: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    if field.raw().is_some_and(|raw| has_blank_edge(raw) && raw.trim().is_empty()) {
        found.at(field.place()).fix(Change::Remove(field.place()));
    }
}

/// Whether the text is empty or may begin or end with a blank: said by its first and last byte, for most texts at once.
pub(crate) fn has_blank_edge(raw: &str) -> bool {
    let is_plain = |byte: Option<&u8>| byte.is_some_and(|byte| (0x21..0x80).contains(byte));
    !is_plain(raw.as_bytes().first()) || !is_plain(raw.as_bytes().last())
}
