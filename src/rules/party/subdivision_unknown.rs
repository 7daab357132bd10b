use crate::case;
use crate::case::Case;
use crate::dictionary::{Class, Slot, party};
use crate::model::Field;
use crate::rule;
use crate::rule::{Change, Findings};

rule! {
    /// The code of a state or province is none of its country's.
    ///
    /// Judged for Australia, Brazil, Canada and the United States, and only where what is written looks like a code of two or
    /// three letters; a name written out is left alone. The country in front, as in US-NY, doesn't count; capitals are a safe
    /// fix.
    ///
    /// Source: ISO 3166-2 for these countries; United States Postal Service for the forces' and the islands' codes.
    name: "subdivision-unknown",
    severity: Warning,
    since: "0.1.0",
    authority: Carrier,
    source: "ISO 3166-2",
    message: "The {label} is no code of that country's, such as {example}.",
    why: "Parcels are sorted by it there; with a wrong one they go astray.",
    help: "Compare it with a letter or an address search, or write the name out.",
    also "case": {
        message: "The {label} should be written {code}.",
        why: "Systems compare it letter by letter.",
        help: "Write {code}.",
    },
    check: Field(looks_at, check),
}

fn looks_at(class: Class, slot: Slot) -> bool {
    matches!(class, Class::Party(_)) && slot == party::ADDRESS_SUBDIVISION
}

const AU: &[&str] = &["ACT", "JBT", "NSW", "NT", "QLD", "SA", "TAS", "VIC", "WA"];
const BR: &[&str] = &[
    "AC", "AL", "AM", "AP", "BA", "CE", "DF", "ES", "GO", "MA", "MG", "MS", "MT", "PA", "PB", "PE", "PI", "PR", "RJ",
    "RN", "RO", "RR", "RS", "SC", "SE", "SP", "TO",
];
// PQ and NF are Quebec's and Newfoundland's former ones, still met.
const CA: &[&str] = &["AB", "BC", "MB", "NB", "NF", "NL", "NS", "NT", "NU", "ON", "PE", "PQ", "QC", "SK", "YT"];
const US: &[&str] = &[
    "AA", "AE", "AK", "AL", "AP", "AR", "AS", "AZ", "CA", "CO", "CT", "DC", "DE", "FL", "FM", "GA", "GU", "HI", "IA",
    "ID", "IL", "IN", "KS", "KY", "LA", "MA", "MD", "ME", "MH", "MI", "MN", "MO", "MP", "MS", "MT", "NC", "ND", "NE",
    "NH", "NJ", "NM", "NV", "NY", "OH", "OK", "OR", "PA", "PR", "PW", "RI", "SC", "SD", "TN", "TX", "UM", "UT", "VA",
    "VI", "VT", "WA", "WI", "WV", "WY",
];

fn check(_: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some(text) = field.text() else { return };
    let Some(country) = case::country(field.of().get(party::ADDRESS_COUNTRY)) else { return };
    let (codes, example) = match &country {
        b"AU" => (AU, "NSW"),
        b"BR" => (BR, "SP"),
        b"CA" => (CA, "ON"),
        b"US" => (US, "NY"),
        _ => return,
    };
    let code = match text.split_at_checked(3) {
        Some((start, rest)) if start.ends_with('-') && start.as_bytes().starts_with(&country) => rest,
        _ => text,
    };
    if !(2..=3).contains(&code.len()) || !code.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        return;
    }
    match codes.iter().find(|known| known.eq_ignore_ascii_case(code)) {
        Some(known) if *known == code => {}
        Some(known) => {
            let change = Change::Replace(field.place(), (*known).to_owned());
            found.at(field.place()).saying("case").with("code", *known).fix(change);
        }
        None => drop(found.at(field.place()).with("example", example)),
    }
}
