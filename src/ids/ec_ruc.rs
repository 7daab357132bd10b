//! Ecuadorian taxpayer number (RUC).
//!
//! Given by the tax service. Thirteen digits: for a person the identity number and 001 or more; for public bodies a
//! third digit of 6 with weights 3 2 7 6 5 4 3 2, for firms of 9 with weights 4 3 2 7 6 5 4 3 2, a multiple of 11 with
//! the check digit.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "ec-ruc",
    title: "Ecuadorian taxpayer number (RUC)",
    country: "EC",
    source: "Servicio de Rentas Internas, Ley del Registro Único de Contribuyentes",
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[13])?;
    ensure(matches!(n.number(0, 2), 1..=24 | 30 | 50), Component)?;
    let public = || n.part(9, 13) != b"0000" && weigh(n.part(0, 9), &[3, 2, 7, 6, 5, 4, 3, 2, 1], 11) == 0;
    let firm = || n.part(10, 13) != b"000" && weigh(n.part(0, 10), &[4, 3, 2, 7, 6, 5, 4, 3, 2, 1], 11) == 0;
    let person = || n.part(10, 13) != b"000" && luhn(n.part(0, 10));
    let holds = match n.at(2) {
        b'0'..=b'5' => person(),
        b'6' => public() || person(),
        b'9' => public() || firm(),
        _ => return Err(Component),
    };
    ensure(holds, Checksum)
}
