//! Mozambican tax number (NUIT).
//!
//! Given to persons and firms. Nine digits, of which the last is a check digit; its rule isn't published.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "mz-nuit",
    title: "Mozambican tax number (NUIT)",
    country: "MZ",
    source: "Autoridade Tributária de Moçambique; Decreto 28/2012",
    personal: true,
    strips: " -.",
    layout: &["### ### ###"],
    unverified: Some("the check digit, whose rule is not public"),
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[9])
}
