//! United States Employer Identification Number (EIN).
//!
//! Given to firms. Nine digits, of which the first two name the place that gave it; no check digit. The service opens
//! new prefixes, so that only 00 is refused.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "us-ein",
    title: "United States Employer Identification Number (EIN)",
    shape: "9 digits",
    country: "US",
    source: "Internal Revenue Service, How EINs are assigned and valid EIN prefixes",
    strips: "-",
    layout: &["##-#######"],
    unverified: Some("whether the prefix is in use; the number has no check digit"),
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[9])?;
    ensure(n.number(0, 2) > 0, Component)
}
