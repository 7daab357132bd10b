//! New Zealand tax number (IRD).
//!
//! Given to persons and firms. Eight or nine digits from 10000001 on, up to 150 million by 2026, so that the next row
//! is taken too; weights 3 2 7 6 5 4 3 2, filled up to 11, and where that gives ten 7 4 3 2 5 2 7 6.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "nz-ird",
    title: "New Zealand tax number (IRD)",
    shape: "8 or 9 digits",
    country: "NZ",
    source: "Tax Administration Act 1994; Inland Revenue, IRD number validation",
    personal: true,
    prefixes: &["NZ"],
    layout: &["##-###-###", "###-###-###"],
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[8, 9])?;
    ensure((10_000_001..200_000_000).contains(&n.number(0, 9.min(n.len()))), Component)?;
    let mut full = n.clone();
    full.pad(9);
    let check = match (11 - weigh(full.part(0, 8), &[3, 2, 7, 6, 5, 4, 3, 2], 11)) % 11 {
        10 => (11 - weigh(full.part(0, 8), &[7, 4, 3, 2, 5, 2, 7, 6], 11)) % 11,
        check => check,
    };
    ensure(full.digit(8) == check, Checksum)
}
