//! Ecuadorian identity number (cédula).
//!
//! Given to residents. Ten digits: the province 01 to 24, 30 or 50, a third digit up to 6, the last by Luhn's formula.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "ec-ci",
    title: "Ecuadorian identity number (cédula)",
    shape: "10 digits",
    country: "EC",
    source: "Ley Orgánica de Gestión de la Identidad; Registro Civil",
    personal: true,
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[10])?;
    ensure(matches!(n.number(0, 2), 1..=24 | 30 | 50), Component)?;
    ensure(n.at(2) <= b'6', Component)?;
    ensure(luhn(n.bytes()), Checksum)
}
