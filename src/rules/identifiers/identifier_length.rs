use super::identifier_malformed::{fails, is_unfinished, looks_at, name_expected};
use crate::case::Case;
use crate::ids::{Reason, Scheme};
use crate::model::Field;
use crate::rule;
use crate::rule::{Change, Findings};

rule! {
    /// An identity or tax number is too short or too long for its kind.
    ///
    /// Characters are counted without the blanks, dots and hyphens that people write for reading. The number itself is
    /// never shown. Zeros that a spreadsheet dropped at the start are told of where the check digits are right with them.
    ///
    /// Source: the issuer of each scheme, named by `explain`.
    name: "identifier-length",
    severity: Error,
    since: "0.1.0",
    authority: Tax,
    source: "the scheme's issuer",
    message: "The {label} has too few or too many characters ({characters}) for this kind: {short}.",
    why: "Customs looks the number up as it stands; one of another length is found nowhere, and the parcel waits.",
    help: "Copy the number whole from where it's printed, and nothing else with it.",
    also "shape": {
        message: "The number of characters in the {label} is {characters}. Expected for {short}: {shape}.",
        why: "Customs looks the number up as it stands; one of another length is found nowhere, and the parcel waits.",
        help: "Copy the number whole from where it's printed, zeros at the start included.",
    },
    also "shape you": {
        message: "The number of characters in your {short} here is {characters}. It should be {shape}.",
        why: "Customs looks the number up as it stands; one of another length is found nowhere, and the parcel waits.",
        help: "Copy it whole from your card or letter, zeros at the start included.",
    },
    also "long": {
        message: "The number of characters in the {label} is {characters}. Expected for {short}: {shape}.",
        why: "Customs looks the number up as it stands; one of another length is found nowhere, and the parcel waits.",
        help: "Give this number alone, without what stands beside it, or choose the kind that it is.",
    },
    also "long you": {
        message: "The number of characters in your {short} here is {characters}. It should be {shape}.",
        why: "Customs looks the number up as it stands; one of another length is found nowhere, and the parcel waits.",
        help: "Give this number alone, without what stands beside it on your card or letter.",
    },
    also "zero": {
        message: "The {label} is too short for {short}. With {zeros} in front its check digits are right.",
        why: "Spreadsheets drop zeros at the start. Customs looks the number up as it stands and finds nothing.",
        help: "Compare it with where it's printed, and write it with its zeros.",
    },
    also "zero you": {
        message: "Your {short} is too short here. With {zeros} in front its check digits are right.",
        why: "Spreadsheets drop zeros at the start. Customs looks the number up as it stands and finds nothing.",
        help: "Compare it with your card or letter, and write it with its zeros.",
    },
    check: Field(looks_at, check),
    beside: [
        declaration::SHIPMENT_MODE, party::ADDRESS_COUNTRY, party::PERSONAL_ID_SCHEME, tax_id::SCHEME, Route,
    ],
}

fn check(case: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some(scheme) = fails(case, field, Reason::Length) else { return };
    let value = field.text().unwrap_or("");
    let characters = value.chars().filter(|c| c.is_alphanumeric()).count();
    let is_short = is_unfinished(scheme, field);
    let draft = found.at(field.place()).source(scheme.source_in_words()).unfinished_if(|| is_short);
    if let Some((zeros, whole)) = lost_zeros(case, scheme, value) {
        let draft = draft.saying("zero").with("short", scheme.short());
        draft.with("zeros", zeros).suggest(Change::Replace(field.place(), whole));
        return;
    }
    let draft = name_expected(draft, scheme).with("characters", characters);
    if !is_short && !scheme.shape.is_empty() {
        draft.saying("long");
    }
}

/// The zeros that a number has lost at its start, in words, and the number with them: if only digits are left, and with the
/// zeros the check digits are right. Where a kind of number has no check digits, nothing would speak for it.
fn lost_zeros(case: &Case<'_>, scheme: &Scheme, value: &str) -> Option<(&'static str, String)> {
    let is_number = value.bytes().all(|byte| byte.is_ascii_digit()) && !value.starts_with('0');
    if !is_number || value.len() < 6 || scheme.misfit.is_empty() {
        return None;
    }
    let words = ["a zero", "two zeros", "three zeros"];
    let filled = |zeros: usize| format!("{value:0>length$}", length = value.len() + zeros);
    let fits = |whole: &String| scheme.check(whole, case.options.on).is_ok();
    (1..).zip(words).map(|(zeros, word)| (word, filled(zeros))).find(|(_, whole)| fits(whole))
}
