//! Ghanaian taxpayer number (TIN).
//!
//! Given by the revenue authority. P, C, G, Q or V, 00, seven digits and a check character: each of the nine digits
//! times its place, remainder by 11, X for ten.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "gh-tin",
    title: "Ghanaian taxpayer number (TIN)",
    country: "GH",
    source: "Ghana Revenue Authority, Taxpayers Identification Numbering System Act 2002",
    strips: " ",
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.shape(&["a00dddddddn"])?;
    ensure(b"PCGQV".contains(&n.at(0)), Format)?;
    let check = weigh(n.part(1, 10), &[1, 2, 3, 4, 5, 6, 7, 8, 9], 11);
    ensure(if check == 10 { n.at(10) == b'X' } else { n.at(10).is_ascii_digit() && n.digit(10) == check }, Checksum)
}
