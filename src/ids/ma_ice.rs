//! Moroccan enterprise number (ICE).
//!
//! Given by the office of industrial property. Fifteen digits, a multiple of 97.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "ma-ice",
    title: "Moroccan enterprise number (ICE)",
    country: "MA",
    source: "Décret 2-11-63 of 2011, identifiant commun de l'entreprise",
    strips: " ",
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[15])?;
    ensure(digits_mod(n.bytes(), 97) == 0, Checksum)
}
