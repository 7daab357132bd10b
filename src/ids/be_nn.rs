//! Belgian national number (Rijksregisternummer).
//!
//! Given at birth or first stay. Six digits of the day of birth, whose month or day may be unknown, three of a row,
//! and 97 less the remainder of the nine by 97, with a 2 in front for births from 2000 on.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "be-nn",
    title: "Belgian national number (Rijksregisternummer)",
    shape: "11 digits",
    country: "BE",
    source: "Law of 8 August 1983 on a national register; Royal Decree of 3 April 1984",
    personal: true,
    strips: " -.",
    layout: &["##.##.##-###.##"],
    check,
    ..PLAIN
};

fn check(n: &Text, on: Option<Day>) -> Verdict {
    n.digits(&[11])?;
    ensure(n.number(0, 11) > 0, Format)?;
    let (body, check) = (n.number(0, 9), n.number(9, 11));
    let holds = |number: u64| 97 - number % 97 == check;
    let recent = on.is_none_or(|on| 2000 + n.number(0, 2) <= u64::from(on.year()));
    ensure(holds(body) || (recent && holds(2_000_000_000 + body)), Checksum)?;
    // People who aren't in the register have 20 or 40 more in the month (bis number).
    ensure(matches!(n.number(2, 4), 0..=12 | 20..=32 | 40..=52), Component)
}
