//! South African income tax number.
//!
//! Given to persons and firms. Ten digits, the first 0, 1, 2, 3 or 9, by Luhn's formula.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "za-tin",
    title: "South African income tax number",
    shape: "10 digits",
    misfit: "the last doesn't fit the other nine",
    country: "ZA",
    source: "South African Revenue Service, Tax Administration Act 28 of 2011",
    personal: true,
    strips: " -/",
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[10])?;
    ensure(matches!(n.at(0), b'0'..=b'3' | b'9'), Component)?;
    ensure(luhn(n.bytes()), Checksum)
}
