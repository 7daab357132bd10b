//! United States Social Security Number (SSN).
//!
//! Given to residents. Nine digits; not 000, 666 or 900 and above in front, not 00 in the middle, not 0000 at the end,
//! nor one of three that stood in advertisements. No check digit.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "us-ssn",
    title: "United States Social Security Number (SSN)",
    shape: "9 digits",
    country: "US",
    source: "Social Security Administration, SSN randomization and invalid numbers",
    personal: true,
    strips: "-",
    layout: &["###-##-####"],
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[9])?;
    ensure(!matches!(n.number(0, 3), 0 | 666 | 900..), Component)?;
    ensure(n.number(3, 5) > 0 && n.number(5, 9) > 0, Component)?;
    ensure(!matches!(n.number(0, 9), 78_051_120 | 457_555_462 | 219_099_999), Component)
}
