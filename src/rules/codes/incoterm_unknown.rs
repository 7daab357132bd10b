use crate::case::Case;
use crate::codes::{NOT_KNOWN_THEN, incoterm};
use crate::dictionary::{Class, Kind, Slot};
use crate::model::Field;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// Delivery terms are given that no edition of the Incoterms has.
    ///
    /// They are three capital letters; parcels know two of them, DAP and DDP. Partners may agree on terms of their own,
    /// such as DTP, so this is a warning.
    ///
    /// Source: International Chamber of Commerce, Incoterms 2020 and its earlier editions.
    name: "incoterm-unknown",
    severity: Warning,
    since: "0.1.0",
    authority: Customs,
    source: "ICC Incoterms 2020",
    message: "The {label} isn't one of the Incoterms.",
    why: "The terms say who pays the duty and how far the freight is within the price.",
    help: "Write DDP if the seller pays tax and duty, DAP if the recipient does.",
    check: Field(looks_at, check),
}

pub(super) fn looks_at(class: Class, slot: Slot) -> bool {
    class.field(slot).kind == Kind::Incoterm
}

/// The term that a text begins with, which goes on with the named place or an edition: "DAP Köln", "DDP, Incoterms 2020".
pub(super) fn with_more(text: &str) -> Option<&str> {
    let (term, _) = text.split_once([' ', ',', '('])?;
    incoterm::find(term).map(|_| term)
}

fn check(case: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some(text) = field.text() else { return };
    // Customs of the Union and of the United Kingdom write XXX for other terms.
    if case.is_message() && text == "XXX" {
        return;
    }
    if incoterm::find(text).is_some_and(|term| case.is_before(term.first)) {
        return found.not_checked(NOT_KNOWN_THEN);
    }
    if incoterm::find(text).is_none() && incoterm::alias(text).is_none() && with_more(text).is_none() {
        found.at(field.place()).unfinished_if(|| text.len() < 3);
    }
}
