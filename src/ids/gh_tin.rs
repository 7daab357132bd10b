//! Ghanaian taxpayer number (TIN).
//!
//! Given by the revenue authority. P, C, G, Q or V, 00, seven digits and a check character. Of persons
//! the number of the Ghana Card is the tax number since 2021: three letters of the country and ten digits.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "gh-tin",
    title: "Ghanaian taxpayer number (TIN)",
    country: "GH",
    source: "Ghana Revenue Authority, Taxpayers Identification Numbering System Act 2002",
    strips: " ",
    unverified: Some("the check character, whose rule is not public"),
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.shape(&["a00dddddddn", "aaadddddddddd"])?;
    ensure(n.len() == 13 || b"PCGQV".contains(&n.at(0)), Format)
}
