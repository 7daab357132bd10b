//! Egyptian tax number.
//!
//! Given by the tax authority. Nine digits, often written in Arabic ones; no public check digit.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "eg-tn",
    title: "Egyptian tax number",
    country: "EG",
    source: "Egyptian Tax Authority, Law 206 of 2020",
    strips: " -/",
    layout: &["###-###-###"],
    settle: Text::take_arabic,
    unverified: Some("whether the number was issued; it has no public check digit"),
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[9])
}
