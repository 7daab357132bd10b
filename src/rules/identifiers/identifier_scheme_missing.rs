use super::identifier_malformed::{looks_at, scheme_of, serving};
use crate::case::Case;
use crate::ids::{self, Scheme};
use crate::model::Field;
use crate::rule;
use crate::rule::{Change, Findings};

rule! {
    /// A number is given without saying of which kind it is.
    ///
    /// The kinds that the destination asks of a recipient are tried first, then those that tell themselves by their form;
    /// the first that the number is one of is proposed. The number itself is never shown.
    ///
    /// Source: the profile of the destination, which names the numbers it asks for; the issuers of the schemes.
    name: "identifier-scheme-missing",
    severity: Warning,
    since: "0.1.0",
    authority: Tax,
    source: "the destination's profile",
    message: "The {label} is missing.",
    why: "The same digits mean different things in different registers, so the number can't be checked or looked up.",
    help: "Say which kind it is, such as br-cpf or eu-ioss.",
    also "likely": {
        message: "The {label} is missing; the number looks like this: {likely}.",
        why: "The same digits mean different things in different registers, so the number can't be checked or looked up.",
        help: "Write {scheme} as its kind, if that is what it is.",
    },
    check: Field(looks_at, check),
    beside: [declaration::SHIPMENT_MODE, party::PERSONAL_ID_SCHEME, tax_id::SCHEME, Route],
}

fn check(case: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some(value) = field.text() else { return };
    let scheme = scheme_of(field);
    if !scheme.is_missing() || case.is_message() {
        return;
    }
    match asked_for(case, value).or_else(|| telling(case, value)) {
        Some(likely) => {
            found
                .at(scheme.place())
                .saying("likely")
                .with("likely", likely.title)
                .with("scheme", likely.name)
                .suggest(Change::Add(scheme.place(), likely.name.to_owned()));
        }
        None => drop(found.at(scheme.place())),
    }
}

/// The kind that the destination asks of a recipient, where the number is one.
fn asked_for(case: &Case<'_>, value: &str) -> Option<&'static Scheme> {
    // Nearly any number could be a passport's.
    let mut schemes = serving(case)?.iter().filter(|name| **name != "passport").filter_map(|name| ids::scheme(name));
    schemes.find(|scheme| scheme.check(value, case.on()).is_ok())
}

/// The one kind that the number tells by itself.
fn telling(case: &Case<'_>, value: &str) -> Option<&'static Scheme> {
    let mut likely = ids::recognise(value, case.to());
    let first = likely.next()?;
    (first.country == "EU" || likely.next().is_none()).then_some(first)
}
