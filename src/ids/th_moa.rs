//! Thai tax number of a firm.
//!
//! Given by the business registry. Thirteen digits, the first 0; weights 13 down to 2, 11 less the remainder by 11,
//! modulo 10.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "th-moa",
    title: "Thai tax number of a firm",
    country: "TH",
    source: "Revenue Code of Thailand; Department of Business Development",
    layout: &["#-##-#-###-#####-#"],
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[13])?;
    ensure(n.at(0) == b'0', Component)?;
    ensure(th_pin::check_digit(n) == n.digit(12), Checksum)
}
