//! Azerbaijani tax number (VÖEN).
//!
//! Given by the tax service. Ten digits, of nine a 0 in front; the last is 1 for firms and 2 for persons; the ninth
//! is a check digit whose rule isn't published.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "az-voen",
    title: "Azerbaijani tax number (VÖEN)",
    country: "AZ",
    source: "Vergi Məcəlləsi, article 33",
    strips: " ",
    settle: |n| {
        if n.len() == 9 {
            n.pad(10)
        }
    },
    unverified: Some("the check digit, whose rule is not public"),
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[10])?;
    ensure(matches!(n.at(9), b'1' | b'2'), Component)
}
