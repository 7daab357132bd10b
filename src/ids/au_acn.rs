//! Australian Company Number (ACN).
//!
//! Given by ASIC. Nine digits; weights 8 down to 1, filled up to ten.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "au-acn",
    title: "Australian Company Number (ACN)",
    country: "AU",
    source: "Corporations Act 2001; ASIC, ACN check digit",
    strips: " ",
    layout: &["### ### ###"],
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[9])?;
    ensure(weigh(n.bytes(), &[8, 7, 6, 5, 4, 3, 2, 1, 1], 10) == 0, Checksum)
}
