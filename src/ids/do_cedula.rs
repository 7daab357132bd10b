//! Dominican identity number (cédula).
//!
//! Given to citizens and residents; couriers must have it. Eleven digits, the last by Luhn's formula; but hundreds of
//! numbers in force break it, so that it is not tested.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "do-cedula",
    title: "Dominican identity number (cédula)",
    country: "DO",
    source: "Ley 8-92; Junta Central Electoral",
    personal: true,
    layout: &["###-#######-#"],
    unverified: Some("the check digit, which hundreds of numbers in force break"),
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[11])
}
