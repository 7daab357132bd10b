//! Guinean permanent tax number (NIFP).
//!
//! Given by the tax administration. Nine digits by Luhn's formula.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "gn-nifp",
    title: "Guinean permanent tax number (NIFP)",
    country: "GN",
    source: "Direction Nationale des Impôts de Guinée",
    layout: &["###-###-###"],
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[9])?;
    ensure(luhn(n.bytes()), Checksum)
}
