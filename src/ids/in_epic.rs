//! Indian voter card number (EPIC).
//!
//! Given to voters. Three letters and seven digits. Most pass Luhn's formula, which the Election
//! Commission doesn't publish, so that it only helps to recognise a number.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "in-epic",
    title: "Indian voter card number (EPIC)",
    shape: "3 letters and 7 digits",
    country: "IN",
    source: "Election Commission of India, Registration of Electors Rules 1960",
    personal: true,
    unverified: Some("the check digit, whose rule is not public"),
    telling: |n| luhn(n.part(3, 10)),
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.shape(&["aaaddddddd"])
}
