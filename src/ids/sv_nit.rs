//! Salvadoran tax number (NIT).
//!
//! Given to persons and firms. Fourteen digits, the first 0, 1 or 9: place, day, row, check digit. Rows up to 100:
//! weights 14 down to 2 modulo 11 and 10; later ones 2 7 6 5 4 3 2 7 6 5 4 3 2, filled up to 11.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "sv-nit",
    title: "Salvadoran tax number (NIT)",
    country: "SV",
    source: "Ley del Registro y Control Especial de Contribuyentes al Fisco",
    personal: true,
    prefixes: &["SV"],
    layout: &["####-######-###-#"],
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[14])?;
    ensure(matches!(n.at(0), b'0' | b'1' | b'9'), Component)?;
    let check = if n.number(10, 13) <= 100 {
        weigh(n.part(0, 13), &[14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2], 11) % 10
    } else {
        (11 - weigh(n.part(0, 13), &[2, 7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2], 11)) % 11 % 10
    };
    ensure(n.digit(13) == check, Checksum)
}
