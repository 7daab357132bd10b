//! Israeli identity number (Teudat Zehut).
//!
//! Given to residents. Up to nine digits, filled up with zeros in front, by Luhn's formula.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "il-idnr",
    title: "Israeli identity number (Teudat Zehut)",
    shape: "9 digits",
    misfit: "the last doesn't fit the other eight",
    country: "IL",
    source: "Population Registry Law 5725-1965",
    personal: true,
    settle: |n| n.pad(9),
    layout: &["########-#"],
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[9])?;
    ensure(n.number(0, 9) > 0, Format)?;
    ensure(luhn(n.bytes()), Checksum)
}
