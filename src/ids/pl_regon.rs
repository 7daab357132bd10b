//! Polish register number of a firm (REGON).
//!
//! Given by the statistical office. Nine digits with weights 8 9 2 3 4 5 6 7, modulo 11 and 10; fourteen for a place,
//! with weights 2 4 8 5 0 9 7 3 6 1 2 4 8.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "pl-regon",
    title: "Polish register number of a firm (REGON)",
    country: "PL",
    source: "Ustawa o statystyce publicznej; Główny Urząd Statystyczny",
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[9, 14])?;
    ensure(weigh(n.part(0, 8), &[8, 9, 2, 3, 4, 5, 6, 7], 11) % 10 == n.digit(8), Checksum)?;
    let place = weigh(n.part(0, 13), &[2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8], 11) % 10;
    ensure(n.len() == 9 || place == n.digit(13), Checksum)
}
