//! Uruguayan tax number (RUT).
//!
//! Given to firms. Twelve digits: two from 01 on, six of a row that are not all 0, 001, and a check digit with weights 4 3 2
//! 9 8 7 6 5 4 3 2, filled up to 11; ten is not given.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "uy-rut",
    title: "Uruguayan tax number (RUT)",
    country: "UY",
    source: "Dirección General Impositiva, Uruguay",
    prefixes: &["UY"],
    layout: &["##-######-###-#"],
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[12])?;
    ensure(n.number(0, 2) > 0 && n.number(2, 8) > 0 && n.number(8, 11) == 1, Component)?;
    ensure(weigh(n.bytes(), &[4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2, 1], 11) == 0, Checksum)
}
