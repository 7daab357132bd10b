//! United States Adoption Taxpayer Identification Number (ATIN).
//!
//! Given to children in adoption. Nine digits; no check digit.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "us-atin",
    title: "United States Adoption Taxpayer Identification Number (ATIN)",
    country: "US",
    source: "Internal Revenue Service, Form W-7A",
    personal: true,
    strips: "-",
    layout: &["###-##-####"],
    unverified: Some("whether the number was issued; it has no check digit"),
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[9])
}
