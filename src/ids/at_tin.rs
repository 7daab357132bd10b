//! Austrian tax number (Abgabenkontonummer).
//!
//! Given by the tax office. Two digits of the office, six, and a check digit: the even ones doubled and their digits
//! added, filled up to ten.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "at-tin",
    title: "Austrian tax number (Abgabenkontonummer)",
    country: "AT",
    source: "Bundesabgabenordnung; Bundesministerium für Finanzen, check digit of the Steuernummer",
    personal: true,
    strips: " -./,",
    layout: &["##-###/####"],
    unverified: Some("whether the tax office exists"),
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[9])?;
    ensure(luhn(n.bytes()), Checksum)
}
