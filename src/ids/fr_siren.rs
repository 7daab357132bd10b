//! French company number (SIREN).
//!
//! Given by INSEE to every firm. Nine digits by Luhn's formula.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "fr-siren",
    title: "French company number (SIREN)",
    shape: "9 digits",
    country: "FR",
    source: "Code de commerce, article R123-221; INSEE",
    strips: " .",
    layout: &["### ### ###"],
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[9])?;
    ensure(luhn(n.bytes()), Checksum)
}
