//! Kuwaiti civil identity number.
//!
//! Given to residents. Twelve digits: 1 to 3 for the century, day of birth, a row of four and a check digit.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "kw-civil",
    title: "Kuwaiti civil identity number",
    country: "KW",
    source: "Public Authority for Civil Information, Law 32 of 1982",
    personal: true,
    unverified: Some("the check digit, whose rule no authority publishes"),
    check,
    ..PLAIN
};

fn check(n: &Text, on: Option<Day>) -> Verdict {
    n.digits(&[12])?;
    ensure(matches!(n.at(0), b'1'..=b'3'), Component)?;
    birth(1700 + 100 * n.number(0, 1) + n.number(1, 3), n.number(3, 5), n.number(5, 7), on)
}
