//! Slovenian personal number (EMŠO).
//!
//! Given to residents. Thirteen digits: day, month, three of the year of birth, two of the region, three of a row, and
//! a check digit with weights 7 6 5 4 3 2 twice, filled up to 11, 10 written as 0.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "si-emso",
    title: "Slovenian personal number (EMŠO)",
    country: "SI",
    source: "Zakon o centralnem registru prebivalstva",
    personal: true,
    strips: " ",
    check,
    ..PLAIN
};

fn check(n: &Text, on: Option<Day>) -> Verdict {
    n.digits(&[13])?;
    let year = match n.number(4, 7) {
        year @ 0..800 => 2000 + year,
        year => 1000 + year,
    };
    birth(year, n.number(2, 4), n.number(0, 2), on)?;
    let sum = weigh(n.part(0, 12), &[7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2], 11);
    ensure((11 - sum) % 11 % 10 == n.digit(12), Checksum)
}
