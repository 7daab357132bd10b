//! Paraguayan taxpayer number (RUC).
//!
//! Given to persons and firms. Up to eight digits and a check digit: weights 2, 3, 4 … from the right, filled up to
//! 11, 10 written as 0.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "py-ruc",
    title: "Paraguayan taxpayer number (RUC)",
    country: "PY",
    source: "Ley 1352/88, Registro Único de Contribuyentes",
    personal: true,
    layout: &["######-#", "#######-#", "########-#"],
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    ensure(text::is_digits(n.bytes()), Format)?;
    ensure(n.len() <= 9, Length)?;
    let body = n.part(0, n.len() - 1);
    let sum = rising(body, 2);
    ensure((-sum).rem_euclid(11) % 10 == n.digit(n.len() - 1), Checksum)
}
