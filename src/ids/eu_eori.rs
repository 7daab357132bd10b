//! Economic Operators Registration and Identification number of the Union (EORI).
//!
//! Given by the customs of a member state to firms, seldom to persons. Two letters of the state, then up to 15 digits
//! and letters that each state forms after its own numbers: a VAT number, a company number, in Italy the first 15
//! characters of a fiscal code. There is no check digit of the Union. Greece is written GR, and EL is met.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "eu-eori",
    title: "Economic Operators Registration and Identification number of the Union (EORI)",
    shape: "2 letters of the country and up to 15 letters and digits",
    country: "EU",
    source: "Regulation (EU) No 952/2013, Article 9; Delegated Regulation (EU) 2015/2446, Annex 12-01",
    strips: " -.",
    unverified: Some(
        "the national part, which each member state forms by its own rule, and whether customs registered it",
    ),
    telling,
    check,
    ..PLAIN
};

/// States whose customs give these numbers, and the shape of the national part where it is known; a hint only.
const STATES: &[(&str, &[&str])] = &[
    ("AT", &["EOS1dddddddddd"]),
    ("BE", &["dddddddddd"]),
    ("BG", &["ddddddddd"]),
    ("CY", &[]),
    ("CZ", &["dddddddd"]),
    ("DE", &["ddddddd", "ddddddddddddddd"]),
    ("DK", &["dddddddd"]),
    ("EE", &[]),
    ("EL", &["ddddddddd"]),
    ("ES", &["adddddddn"]),
    ("FI", &["dddddddd"]),
    ("FR", &["dddddddddddddd"]),
    ("GR", &["ddddddddd"]),
    ("HR", &["ddddddddddd"]),
    ("HU", &["dddddddddd"]),
    ("IE", &["ddddddda", "dddddddaa"]),
    ("IT", &["ddddddddddd", "aaaaaaddaddaddd"]),
    ("LT", &[]),
    ("LU", &[]),
    ("LV", &[]),
    ("MT", &[]),
    ("NL", &["ddddddddd"]),
    ("PL", &["ddddddddddddddd"]),
    ("PT", &["ddddddddd"]),
    ("RO", &[]),
    ("SE", &["dddddddddd"]),
    ("SI", &[]),
    ("SK", &[]),
    ("XI", &["dddddddddddd", "ddddddddddddddd"]),
];

fn check(n: &Text, _: Option<Day>) -> Verdict {
    ensure(n.bytes().iter().all(text::is_sign), Format)?;
    ensure(n.part(0, 2).iter().all(u8::is_ascii_uppercase), Format)?;
    ensure((3..=17).contains(&n.len()), Length)?;
    ensure(STATES.iter().any(|(state, _)| n.starts(state)), Component)
}

/// Whether the national part has the shape that its state is known to give.
fn telling(n: &Text) -> bool {
    let shapes = STATES.iter().find(|(state, _)| n.starts(state)).map_or(&[][..], |(_, shapes)| shapes);
    let mut national = n.clone();
    national.drop_first(2);
    !shapes.is_empty() && national.shape(shapes).is_ok()
}
