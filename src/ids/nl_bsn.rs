//! Dutch citizen service number (BSN).
//!
//! Given to residents. Nine digits, leading zeros may be left out; weights 9 down to 2 and -1, a multiple of 11.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "nl-bsn",
    title: "Dutch citizen service number (BSN)",
    country: "NL",
    source: "Wet algemene bepalingen burgerservicenummer",
    personal: true,
    strips: " -.",
    layout: &["####.##.###"],
    settle: |n| n.pad(9),
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[9])?;
    ensure(n.number(0, 9) > 0, Format)?;
    ensure(weigh(n.bytes(), &[9, 8, 7, 6, 5, 4, 3, 2, -1], 11) == 0, Checksum)
}
