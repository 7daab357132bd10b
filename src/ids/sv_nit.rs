//! Salvadoran tax number (NIT).
//!
//! Given to persons and firms. Fourteen digits, the first 0, 1 or 9: place, day, row, check digit. Of persons
//! the identity number (DUI) of nine digits is the tax number since 2021. How the check digits are made isn't published.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "sv-nit",
    title: "Salvadoran tax number (NIT)",
    country: "SV",
    source: "Ley del Registro y Control Especial de Contribuyentes al Fisco",
    personal: true,
    prefixes: &["SV"],
    layout: &["########-#", "####-######-###-#"],
    unverified: Some("the check digit, whose rule is not public"),
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[9, 14])?;
    ensure(n.len() == 9 || matches!(n.at(0), b'0' | b'1' | b'9'), Component)
}
