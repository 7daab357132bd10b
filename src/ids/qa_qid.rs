//! Qatari identity number (QID).
//!
//! Given by the interior ministry to citizens and residents, on the identity card and the residence permit. Eleven digits:
//! the century of birth (2 for the last, 3 for this), two of the year, three of the nationality, five in order.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "qa-qid",
    title: "Qatari identity number (QID)",
    shape: "11 digits",
    misfit: "",
    country: "QA",
    source: "Ministry of Interior of Qatar, identity card",
    personal: true,
    unverified: Some("whether the number was issued; it has no check digit"),
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[11])?;
    ensure(matches!(n.at(0), b'2' | b'3'), Component)
}
