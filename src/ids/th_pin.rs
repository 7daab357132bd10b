//! Thai personal number (PIN).
//!
//! Given to residents. Thirteen digits, the first 1 to 8, or 0 for people without nationality; weights 13 down to 2, 11
//! less the remainder by 11, modulo 10.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "th-pin",
    title: "Thai personal number (PIN)",
    shape: "13 digits",
    country: "TH",
    source: "Civil Registration Act B.E. 2534",
    personal: true,
    layout: &["#-####-#####-##-#"],
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[13])?;
    ensure(n.at(0) != b'9', Component)?;
    ensure(check_digit(n) == n.digit(12), Checksum)
}

/// The check digit that goes with the first twelve.
pub(super) fn check_digit(n: &Text) -> i64 {
    (11 - weigh(n.part(0, 12), &[13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2], 11)) % 10
}
