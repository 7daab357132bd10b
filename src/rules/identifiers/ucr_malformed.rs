use crate::case::Case;
use crate::codes::country;
use crate::dictionary::{Class, Slot, declaration};
use crate::ids::{self, Reason};
use crate::model::Field;
use crate::report::Severity;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// A unique consignment reference holds characters that don't belong in one.
    ///
    /// Letters, digits and common signs, 35 characters at most. What the firm puts behind the year, the country and its own
    /// number is its own matter, so nothing else is judged, save that the country exists where a digit, two letters and nine
    /// digits or more follow one another: one that doesn't is a warning. An excess of characters is the matter of
    /// `text-excessive`.
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
    also "country": {
        message: "The {label} names {country} as its country, which is no country's code.",
        why: "A unique consignment reference has the country of its firm behind the digit of the year.",
        help: "Write the digit of the year, the country's two letters, the firm's number and its own reference, such as 6GB123456789000-A17.",
    },
    check: Field(looks_at, check),
}

fn looks_at(class: Class, slot: Slot) -> bool {
    class == Class::Declaration && slot == declaration::SHIPMENT_UCR
}

fn check(_: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some(text) = field.text() else { return };
    if ids::scheme("wco-ucr").is_some_and(|scheme| scheme.check(text, None) == Err(Reason::Format)) {
        found.at(field.place());
    } else if let Some(country) = unknown_country(text) {
        found.at(field.place()).saying("country").severity(Severity::Warning).with("country", || country.to_owned());
    }
}

/// The country of a reference that is clearly made by the pattern, where there is none of that code.
fn unknown_country(text: &str) -> Option<&str> {
    let start = text.get(..12).filter(|start| ids::is_shaped(start, &["daaddddddddd"]))?;
    let country = start.get(1..3)?;
    (!country::is_prefix(country)).then_some(country)
}
