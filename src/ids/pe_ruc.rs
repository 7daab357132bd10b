//! Peruvian taxpayer number (RUC).
//!
//! Given to persons (10, 15, 16, 17) and firms (20). Eleven digits; weights 5 4 3 2 7 6 5 4 3 2, 11 less the remainder by
//! 11, modulo 10.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "pe-ruc",
    title: "Peruvian taxpayer number (RUC)",
    shape: "11 digits",
    country: "PE",
    source: "Ley del Registro Único de Contribuyentes; SUNAT",
    strips: " ",
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[11])?;
    ensure(matches!(n.number(0, 2), 10 | 15..=17 | 20), Component)?;
    ensure((11 - weigh(n.part(0, 10), &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2], 11)) % 10 == n.digit(10), Checksum)
}
