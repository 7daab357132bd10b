//! Kenyan taxpayer number (KRA PIN).
//!
//! Given by the revenue authority. A for a person or P for a firm, nine digits, a letter; no public check.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "ke-pin",
    title: "Kenyan taxpayer number (KRA PIN)",
    shape: "a letter, 9 digits and a letter",
    country: "KE",
    source: "Tax Procedures Act 2015, section 12; Kenya Revenue Authority",
    unverified: Some("the last letter, whose rule is not public"),
    telling: |_| true,
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.shape(&["Addddddddda", "Pddddddddda"])
}
