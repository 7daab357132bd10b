use super::identifier_malformed::{fails, is_unfinished, looks_at};
use crate::case::Case;
use crate::ids::Reason;
use crate::model::Field;
use crate::report::Severity;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// A part of an identity or tax number names what doesn't exist.
    ///
    /// Many such numbers hold a day of birth, a place or a kind of holder: the 31st of February, a province that the country
    /// hasn't got. Of a scheme whose rules are public only in part it is a warning. A day of birth is judged as of the day of
    /// the declaration. The number itself is never shown.
    ///
    /// Source: the issuer of each scheme, named by `explain`.
    name: "identifier-impossible",
    severity: Error,
    since: "0.1.0",
    authority: Tax,
    source: "the scheme's issuer",
    message: "The {label} ({short}) can't be right: a part of it, such as a date or a place, doesn't exist.",
    why: "Customs looks the number up; one that was never given to anybody is found nowhere, and the parcel waits.",
    help: "Compare it digit by digit with where it's printed; check that the right kind of number is chosen.",
    check: Field(looks_at, check),
    beside: [
        declaration::SHIPMENT_MODE, party::ADDRESS_COUNTRY, party::PERSONAL_ID_SCHEME, tax_id::SCHEME, Route,
    ],
}

fn check(case: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    if let Some(scheme) = fails(case, field, Reason::Component) {
        // A scheme whose issuer publishes only a part of its rules may have parts that aren't known here.
        let severity = if scheme.unverified.is_some() { Severity::Warning } else { Severity::Error };
        let draft = found.at(field.place()).severity(severity).source(scheme.source_in_words());
        draft.with("short", || scheme.short()).unfinished_if(|| is_unfinished(scheme, field));
    }
}
