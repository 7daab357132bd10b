//! Israeli company number.
//!
//! Given by the registrar. Nine digits, the first 5, by Luhn's formula.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "il-hp",
    title: "Israeli company number",
    shape: "9 digits, the first a 5",
    misfit: "the last doesn't fit the other eight",
    country: "IL",
    source: "Companies Law 5759-1999, registrar of companies",
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[9])?;
    ensure(n.at(0) == b'5', Component)?;
    ensure(luhn(n.bytes()), Checksum)
}
