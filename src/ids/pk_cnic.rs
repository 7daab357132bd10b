//! Pakistani identity card number (CNIC).
//!
//! Given to citizens. Thirteen digits: the first tells the province and isn't 0 (8 is Azad Kashmir), the last is odd
//! for men and even for women. No check digit.

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
    ensure(n.at(0) != b'0', Component)
}
