//! Paraguayan taxpayer number (RUC).
//!
//! Given to persons and firms. Up to eight digits and a check digit: weights 2, 3, 4 … from the right, filled up to
//! 11, 10 written as 0. Where two
//! people had the same identity number a letter follows it, and the sum isn't judged.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "py-ruc",
    title: "Paraguayan taxpayer number (RUC)",
    country: "PY",
    source: "Ley 1352/88, Registro Único de Contribuyentes",
    personal: true,
    layout: &["######-#", "#######-#", "########-#"],
    unverified: Some("the check digit of numbers with a letter"),
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    if n.len() > 3 && n.at(n.len() - 2).is_ascii_uppercase() {
        ensure(text::is_digits(n.part(0, n.len() - 2)) && n.at(n.len() - 1).is_ascii_digit(), Format)?;
        return ensure(n.len() <= 10, Length);
    }
    ensure(text::is_digits(n.bytes()), Format)?;
    ensure(n.len() <= 9, Length)?;
    let body = n.part(0, n.len() - 1);
    let sum = rising(body, 2);
    ensure((-sum).rem_euclid(11) % 10 == n.digit(n.len() - 1), Checksum)
}
