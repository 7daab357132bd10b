//! Nigerian national identification number (NIN).
//!
//! Given to residents; since 2026 also the tax number of persons. Eleven digits at random, no public check digit.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "ng-nin",
    title: "Nigerian national identification number (NIN)",
    shape: "11 digits",
    country: "NG",
    source: "National Identity Management Commission Act 2007",
    personal: true,
    unverified: Some("whether the number was issued; it has no public check digit"),
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[11])
}
