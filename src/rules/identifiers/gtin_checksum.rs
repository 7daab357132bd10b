use super::gtin_malformed::{is_unfinished, looks_at, of_spreadsheet};
use crate::case::Case;
use crate::ids::{self, Reason};
use crate::model::Field;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// The last digit of a GTIN doesn't fit the others.
    ///
    /// It is worked out from them, so that a mistyped digit shows. A number that was made up fails nine times in ten: don't
    /// invent one where the product has none.
    ///
    /// Source: GS1 General Specifications, section 7.9, on check digits.
    name: "gtin-checksum",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "GS1 General Specifications",
    message: "The {label} is mistyped: its last digit doesn't fit the others.",
    why: "Customs finds the product by it; a mistyped number names another product or none.",
    help: "Compare it with the digits under the bar code; if the product has no GTIN, leave it out and say that none exists.",
    check: Field(looks_at, check),
}

fn check(_: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some(text) = field.text() else { return };
    if of_spreadsheet(text).is_none()
        && ids::scheme("gs1-gtin").is_some_and(|scheme| scheme.check(text, None) == Err(Reason::Checksum))
    {
        found.at(field.place()).unfinished_if(|| is_unfinished(text));
    }
}
