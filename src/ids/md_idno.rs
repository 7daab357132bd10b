//! Moldovan identification number (IDNO, IDNP).
//!
//! Given to firms and persons. Thirteen digits, of which the last is a check digit; its rule isn't published.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "md-idno",
    title: "Moldovan identification number (IDNO, IDNP)",
    country: "MD",
    source: "Legea 220/2007, înregistrarea de stat",
    personal: true,
    strips: " ",
    unverified: Some("the check digit, whose rule is not public"),
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[13])
}
