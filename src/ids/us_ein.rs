//! United States Employer Identification Number (EIN).
//!
//! Given to firms. Nine digits, of which the first two name the place that gave it; no check digit.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "us-ein",
    title: "United States Employer Identification Number (EIN)",
    shape: "9 digits",
    country: "US",
    source: "Internal Revenue Service, How EINs are assigned and valid EIN prefixes",
    strips: "-",
    layout: &["##-#######"],
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[9])?;
    let prefix = n.number(0, 2);
    ensure(!matches!(prefix, 0 | 7..=9 | 17..=19 | 28 | 29 | 49 | 69 | 70 | 78 | 79 | 89 | 96 | 97), Component)
}
