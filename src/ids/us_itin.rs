//! United States Individual Taxpayer Identification Number (ITIN).
//!
//! Given to persons without a social security number. Nine digits, the first 9, the fourth and fifth from 50 on where
//! the service has opened them.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "us-itin",
    title: "United States Individual Taxpayer Identification Number (ITIN)",
    shape: "9 digits, the first a 9",
    country: "US",
    source: "Internal Revenue Service, Form W-7 instructions; ITIN ranges",
    personal: true,
    strips: "-",
    layout: &["###-##-####"],
    unverified: Some("whether the number was issued; it has no check digit, and the service opens new groups"),
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[9])?;
    ensure(n.at(0) == b'9', Component)?;
    ensure(matches!(n.number(3, 5), 50..=65 | 70..=88 | 90..=92 | 94..=99), Component)
}
