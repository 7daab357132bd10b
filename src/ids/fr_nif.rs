//! French tax number of a person (numéro fiscal).
//!
//! Given by the tax administration. Thirteen digits, the first 0 to 3; the last three are the remainder of the others
//! by 511.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "fr-nif",
    title: "French tax number of a person (numéro fiscal)",
    country: "FR",
    source: "Livre des procédures fiscales; Direction générale des finances publiques",
    personal: true,
    strips: " ",
    layout: &["## ## ### ### ###"],
    telling: |_| true,
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[13])?;
    ensure(n.at(0) <= b'3', Component)?;
    ensure(n.number(0, 10) % 511 == n.number(10, 13), Checksum)
}
