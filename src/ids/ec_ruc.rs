//! Ecuadorian taxpayer number (RUC).
//!
//! Given by the tax service. Thirteen digits: for a person the identity number and 001 or more, by Luhn's formula; public
//! bodies and some foreigners have a third digit of 6, firms of 9. Numbers of firms and public bodies are given that break the
//! old sums by 11, so for them only the form is judged.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "ec-ruc",
    title: "Ecuadorian taxpayer number (RUC)",
    shape: "13 digits",
    country: "EC",
    source: "Servicio de Rentas Internas, Ley del Registro Único de Contribuyentes",
    unverified: Some("the check digit of firms and public bodies, which numbers in use are known to break"),
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[13])?;
    ensure(matches!(n.number(0, 2), 1..=24 | 30 | 50), Component)?;
    let establishment = n.number(10, 13) > 0 || n.at(2) == b'6' && n.number(9, 13) > 0;
    ensure(establishment, Format)?;
    match n.at(2) {
        b'0'..=b'5' => ensure(luhn(n.part(0, 10)), Checksum),
        b'6' | b'9' => Ok(()),
        _ => Err(Component),
    }
}
