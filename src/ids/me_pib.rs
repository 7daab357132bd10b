//! Montenegrin tax number (PIB).
//!
//! Given by the tax administration. Eight digits; weights 8 down to 2, filled up to 11, 10 written as 0. Persons
//! use their personal number of thirteen digits.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "me-pib",
    title: "Montenegrin tax number (PIB)",
    country: "ME",
    source: "Zakon o poreskoj administraciji",
    strips: " ",
    unverified: Some("whether the number was issued to its holder"),
    check,
    ..PLAIN
};

fn check(n: &Text, on: Option<Day>) -> Verdict {
    if n.len() == 13 {
        return (si_emso::SCHEME.check)(n, on);
    }
    n.digits(&[8])?;
    ensure((11 - weigh(n.part(0, 7), &[8, 7, 6, 5, 4, 3, 2], 11)) % 11 % 10 == n.digit(7), Checksum)
}
