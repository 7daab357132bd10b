//! Australian Tax File Number (TFN).
//!
//! Given to persons and firms. Eight or nine digits; weights 1 4 3 7 5 8 6 9 10, a multiple of 11.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "au-tfn",
    title: "Australian Tax File Number (TFN)",
    country: "AU",
    source: "Income Tax Assessment Act 1936, part VA; Australian Taxation Office",
    personal: true,
    strips: " ",
    layout: &["### ### ##", "### ### ###"],
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[8, 9])?;
    ensure(weigh(n.bytes(), &[1, 4, 3, 7, 5, 8, 6, 9, 10], 11) == 0, Checksum)
}
