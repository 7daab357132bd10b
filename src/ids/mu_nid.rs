//! Mauritian national identity number.
//!
//! Given to citizens. A letter of the name, the day of birth, six digits of a row, and a check character whose
//! rule isn't published.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "mu-nid",
    title: "Mauritian national identity number",
    country: "MU",
    source: "National Identity Card Act 1985",
    personal: true,
    strips: " ",
    unverified: Some("the check character, whose rule is not public"),
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.shape(&["addddddddddddn"])?;
    birth(2000 + n.number(5, 7), n.number(3, 5), n.number(1, 3), None)
}
