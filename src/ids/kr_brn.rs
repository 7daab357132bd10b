//! Korean business registration number (BRN).
//!
//! Given by the tax office. Ten digits: three of the office from 101 on, two of the kind, not 00, a row and a check
//! digit. Numbers that break the check digit are met, so that it is not tested.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "kr-brn",
    title: "Korean business registration number (BRN)",
    shape: "10 digits",
    country: "KR",
    source: "Value-Added Tax Act of Korea; National Tax Service",
    layout: &["###-##-#####"],
    unverified: Some("the check digit, which no authority publishes"),
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[10])?;
    ensure(n.number(0, 3) >= 101 && n.number(3, 5) > 0 && n.number(5, 9) > 0, Component)
}
