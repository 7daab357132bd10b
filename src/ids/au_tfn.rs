//! Australian Tax File Number (TFN).
//!
//! Given to persons and firms. Nine digits; weights 1 4 3 7 5 8 6 9 10, a multiple of 11. Old
//! numbers have eight digits, whose weights aren't published.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "au-tfn",
    title: "Australian Tax File Number (TFN)",
    country: "AU",
    source: "Income Tax Assessment Act 1936, part VA; Australian Taxation Office",
    personal: true,
    strips: " ",
    layout: &["### ### ##", "### ### ###"],
    unverified: Some("the check digit of numbers of eight digits"),
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[8, 9])?;
    ensure(n.len() == 8 || weigh(n.bytes(), &[1, 4, 3, 7, 5, 8, 6, 9, 10], 11) == 0, Checksum)
}
