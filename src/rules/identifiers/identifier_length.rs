use super::identifier_malformed::{fails, is_unfinished, looks_at, name_expected};
use crate::case::Case;
use crate::ids::Reason;
use crate::model::Field;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// An identity or tax number is too short or too long for its kind.
    ///
    /// Characters are counted without the blanks, dots and hyphens that people write for reading. The number itself is
    /// never shown.
    ///
    /// Source: the issuer of each scheme, named by `explain`.
    name: "identifier-length",
    severity: Error,
    since: "0.1.0",
    authority: Tax,
    source: "the scheme's issuer",
    message: "The {label} has {characters} characters, too few or too many for this kind: {short}.",
    why: "Customs looks the number up as it stands; one of another length is found nowhere, and the parcel waits.",
    help: "Copy the number whole from where it's printed, zeros at the start included.",
    also "shape": {
        message: "The {label} has {characters} characters. Expected for {short}: {shape}.",
        why: "Customs looks the number up as it stands; one of another length is found nowhere, and the parcel waits.",
        help: "Copy the number whole from where it's printed, zeros at the start included.",
    },
    also "shape you": {
        message: "Your {short} has {characters} characters here. It should be {shape}.",
        why: "Customs looks the number up as it stands; one of another length is found nowhere, and the parcel waits.",
        help: "Copy it whole from your card or letter, zeros at the start included.",
    },
    check: Field(looks_at, check),
    beside: [declaration::SHIPMENT_MODE, party::PERSONAL_ID_SCHEME, tax_id::SCHEME, Route],
}

fn check(case: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some(scheme) = fails(case, field, Reason::Length) else { return };
    let value = field.text().unwrap_or("");
    let characters = value.chars().filter(|c| c.is_alphanumeric()).count();
    let draft = name_expected(found.at(field.place()), scheme);
    let draft = draft.with("characters", characters).source(scheme.source);
    if is_unfinished(scheme, value) {
        draft.unfinished();
    }
}
