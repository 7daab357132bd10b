//! Emirati tax registration number (TRN).
//!
//! Given to firms. Fifteen digits; no public check digit.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "ae-trn",
    title: "Emirati tax registration number (TRN)",
    shape: "15 digits",
    country: "AE",
    source: "Federal Tax Authority of the United Arab Emirates, Federal Decree-Law 8 of 2017",
    unverified: Some("the check digit, whose rule is not public"),
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[15])
}
