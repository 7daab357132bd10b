//! Egyptian national identity number.
//!
//! Given to citizens, often written in Arabic digits. Fourteen digits: 2 or 3 for the century, day of birth, two of
//! the governorate, a row of four and a check digit.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "eg-nid",
    title: "Egyptian national identity number",
    shape: "14 digits",
    country: "EG",
    source: "Civil Status Law 143 of 1994",
    personal: true,
    settle: Text::take_arabic,
    unverified: Some("the check digit, whose rule no authority publishes"),
    check,
    ..PLAIN
};

fn check(n: &Text, on: Option<Day>) -> Verdict {
    n.digits(&[14])?;
    let century = match n.at(0) {
        b'2' => 1900,
        b'3' => 2000,
        _ => return Err(Component),
    };
    birth(century + n.number(1, 3), n.number(3, 5), n.number(5, 7), on)
}
