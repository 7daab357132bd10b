use super::identifier_malformed::{fails, is_unfinished, judge, looks_at, scheme_of};
use crate::case::Case;
use crate::ids::Reason;
use crate::model::Field;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// The check digits of an identity or tax number don't fit its other digits.
    ///
    /// Most such numbers end in digits that are worked out from the others, so that a slip of the keyboard shows. Where the
    /// rule isn't public, as for IOSS numbers, only the shape is judged and the report says what was not checked. Whether a
    /// number was ever given to anybody isn't looked at, and the number itself is never shown.
    ///
    /// Source: the issuer of each scheme, named by `explain`.
    name: "identifier-checksum",
    severity: Error,
    since: "0.1.0",
    authority: Tax,
    source: "the scheme's issuer",
    message: "A character of the {label} ({short}) is wrong: {misfit}.",
    why: "Customs looks the number up; a mistyped one is nobody's or somebody else's, and the parcel waits.",
    help: "Compare it digit by digit with where it's printed; two swapped digits are the usual slip.",
    also "you": {
        message: "A digit of your {short} is wrong: {misfit}.",
        why: "Customs looks the number up; a mistyped one is nobody's or somebody else's, and the parcel waits.",
        help: "Compare it with your card, or with the letter that told you the number; two swapped digits are the usual slip.",
    },
    check: Field(looks_at, check),
    beside: [
        declaration::SHIPMENT_MODE, party::ADDRESS_COUNTRY, party::PERSONAL_ID_SCHEME, tax_id::SCHEME, Route,
    ],
}

fn check(case: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    if let Some(scheme) = fails(case, field, Reason::Checksum) {
        found
            .at(field.place())
            .with("short", || scheme.short())
            .with("misfit", scheme.misfit)
            .source(scheme.source_in_words())
            .unfinished_if(|| is_unfinished(scheme, field));
    } else if let Some(judged) = judge(case, field) {
        if let Some(unverified) = judged.scheme.unverified.filter(|_| judged.verdict.is_ok()) {
            found.not_checked(unverified);
        }
    } else if !scheme_of(field).is_missing() {
        found.not_checked("a number is of a kind whose rule is not known here");
    }
}
