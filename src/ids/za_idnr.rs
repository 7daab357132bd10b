//! South African identity number.
//!
//! Given to residents. Thirteen digits: day of birth, a row that tells the sex, 0 for citizens, 1 for residents and 2
//! for refugees, an 8 or 9, a check digit by Luhn's formula.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "za-idnr",
    title: "South African identity number",
    shape: "13 digits",
    misfit: "the last doesn't fit the other twelve",
    country: "ZA",
    source: "Identification Act 68 of 1997",
    personal: true,
    strips: " ",
    layout: &["###### #### ## #"],
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[13])?;
    birth_of_any_century(n.number(0, 2), n.number(2, 4), n.number(4, 6))?;
    ensure(matches!(n.at(10), b'0'..=b'2'), Component)?;
    ensure(luhn(n.bytes()), Checksum)
}
