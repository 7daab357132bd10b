//! Pakistani identity card number (CNIC).
//!
//! Given to citizens. Thirteen digits: the first 1 to 7 for the province, the last odd for men and even for women,
//! never 0. No check digit.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "pk-cnic",
    title: "Pakistani identity card number (CNIC)",
    shape: "13 digits",
    country: "PK",
    source: "National Database and Registration Authority Ordinance 2000",
    personal: true,
    strips: "-",
    layout: &["#####-#######-#"],
    unverified: Some("whether the number was issued; it has no check digit"),
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[13])?;
    ensure(matches!(n.at(0), b'1'..=b'7') && n.at(12) != b'0', Component)
}
