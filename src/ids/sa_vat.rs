//! Saudi value added tax number.
//!
//! Given to firms. Fifteen digits, the first and the last a 3; no public check digit.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "sa-vat",
    title: "Saudi value added tax number",
    shape: "15 digits, the first and the last a 3",
    country: "SA",
    source: "Zakat, Tax and Customs Authority, VAT implementing regulations",
    unverified: Some("the check digit, whose rule is not public"),
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[15])?;
    ensure(n.at(0) == b'3' && n.at(14) == b'3', Component)
}
