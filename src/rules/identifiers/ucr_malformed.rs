use crate::case::Case;
use crate::dictionary::{Class, Slot, declaration};
use crate::ids::{self, Reason};
use crate::model::Field;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// A unique consignment reference holds characters that don't belong in one.
    ///
    /// Letters, digits and common signs, 35 characters at most. What the firm puts behind the year, the country and its own
    /// number is its own matter, so nothing else is judged; an excess of characters is the matter of `text-excessive`.
    ///
    /// Source: WCO Recommendation on the Unique Consignment Reference, 2004.
    name: "ucr-malformed",
    severity: Advice,
    since: "0.1.0",
    authority: Customs,
    source: "WCO UCR 2004",
    message: "The {label} holds characters that other systems don't know.",
    why: "It follows the goods through many systems, which compare it letter by letter.",
    help: "Write it in letters, digits and common signs only.",
    check: Field(looks_at, check),
}

fn looks_at(class: Class, slot: Slot) -> bool {
    class == Class::Declaration && slot == declaration::SHIPMENT_UCR
}

fn check(_: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some(text) = field.text() else { return };
    if ids::scheme("wco-ucr").is_some_and(|scheme| scheme.check(text, None) == Err(Reason::Format)) {
        found.at(field.place());
    }
}
