//! Faroese tax number (V-tal).
//!
//! Given by the tax administration. Six digits, no public check digit.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "fo-vn",
    title: "Faroese tax number (V-tal)",
    country: "FO",
    source: "TAKS; Lóg um meirvirðisgjald",
    strips: " -.",
    prefixes: &["FO"],
    unverified: Some("whether the number was issued; it has no public check digit"),
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[6])
}
