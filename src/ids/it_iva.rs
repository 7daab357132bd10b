//! Italian value added tax number (partita IVA).
//!
//! Given by the Agenzia delle Entrate. Eleven digits: seven of the firm, three of the province, the last by Luhn's
//! formula.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "it-iva",
    title: "Italian value added tax number (partita IVA)",
    shape: "11 digits",
    country: "IT",
    source: "D.P.R. 633/1972, article 35; Decreto Ministeriale of 23 December 1976",
    strips: " -:",
    prefixes: &["IT"],
    layout: &["IT###########"],
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[11])?;
    ensure(n.number(0, 7) > 0, Format)?;
    ensure(matches!(n.number(7, 10), 1..=100 | 120 | 121 | 888 | 999), Component)?;
    ensure(luhn(n.bytes()), Checksum)
}
