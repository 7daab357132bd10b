//! Moldovan identification number (IDNO, IDNP).
//!
//! Given to firms and persons. Thirteen digits, the last with weights 7 3 1 in turn modulo 10.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "md-idno",
    title: "Moldovan identification number (IDNO, IDNP)",
    country: "MD",
    source: "Legea 220/2007, înregistrarea de stat",
    personal: true,
    strips: " ",
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[13])?;
    ensure(weigh(n.part(0, 12), &[7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1], 10) == n.digit(12), Checksum)
}
