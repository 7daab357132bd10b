//! Guinean permanent tax number (NIFP).
//!
//! Given by the tax administration. Nine digits, of which the last is a check digit.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "gn-nifp",
    title: "Guinean permanent tax number (NIFP)",
    country: "GN",
    source: "Direction Nationale des Impôts de Guinée",
    layout: &["###-###-###"],
    unverified: Some("the check digit, whose rule is not public"),
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[9])
}
