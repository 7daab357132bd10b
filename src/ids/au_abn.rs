//! Australian Business Number (ABN).
//!
//! Given to firms by the Australian Business Register; the vendor number of a registered seller. Eleven digits; one
//! less than the first, then weights 10 1 3 5 7 9 11 13 15 17 19, a multiple of 89.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "au-abn",
    title: "Australian Business Number (ABN)",
    shape: "11 digits",
    country: "AU",
    source: "A New Tax System (Australian Business Number) Act 1999; Australian Business Register",
    strips: " ",
    layout: &["## ### ### ###"],
    telling: |_| true,
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[11])?;
    ensure(n.at(0) != b'0', Checksum)?;
    ensure(weigh(n.bytes(), &[10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19], 89) == 10, Checksum)
}
