//! Russian taxpayer number (INN).
//!
//! Given to firms (ten digits) and persons (twelve); parcels to private buyers must carry it. Firms: weights 2 4 10 3
//! 5 9 4 6 8; persons: 7 and 3 7 in front of them for the two check digits; modulo 11 and 10.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "ru-inn",
    title: "Russian taxpayer number (INN)",
    shape: "12 digits for a person, 10 for a firm",
    misfit: "the last ones don't fit those before them",
    country: "RU",
    source: "Налоговый кодекс, статья 84; Order ММВ-7-6/435 of 2012",
    personal: true,
    strips: " ",
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[10, 12])?;
    let weights = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8];
    let check = |length: usize| {
        let weights = weights.get(weights.len() - length..).unwrap_or_default();
        weigh(n.part(0, length), weights, 11) % 10 == n.digit(length)
    };
    ensure(if n.len() == 10 { check(9) } else { check(10) && check(11) }, Checksum)
}
