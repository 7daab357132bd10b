//! Emirati identity number (Emirates ID).
//!
//! Given to residents; couriers ask for it. Fifteen digits: 784 for the country, the year of birth, seven of a row and
//! a check digit.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "ae-eid",
    title: "Emirati identity number (Emirates ID)",
    shape: "15 digits, beginning with 784",
    country: "AE",
    source: "Federal Authority for Identity, Citizenship, Customs and Port Security",
    personal: true,
    layout: &["###-####-#######-#"],
    unverified: Some("the check digit, whose rule no authority publishes"),
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[15])?;
    ensure(n.starts("784"), Component)
}
