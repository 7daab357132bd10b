//! Mauritian national identity number.
//!
//! Given to citizens. A letter of the name, the day of birth, seven characters of a row, and a check character:
//! weights 14 down to 2, filled up to 17.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "mu-nid",
    title: "Mauritian national identity number",
    country: "MU",
    source: "National Identity Card Act 1985",
    personal: true,
    strips: " ",
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.shape(&["addddddddddddn"])?;
    let sum = weigh(n.part(0, 13), &[14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2], 17);
    ensure((17 - sum) % 17 == n.digit(13), Checksum)?;
    birth(2000 + n.number(5, 7), n.number(3, 5), n.number(1, 3), None)
}
