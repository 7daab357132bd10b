//! Japanese corporate number.
//!
//! Given by the National Tax Agency. Thirteen digits, the first a check digit: the others times 1 and 2 in turn from
//! the right, 9 less the remainder by 9. With a T in front it is a firm's number as an issuer of invoices.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "jp-cn",
    title: "Japanese corporate number",
    shape: "13 digits",
    country: "JP",
    source: "Act on the Use of Numbers to Identify a Specific Individual, article 39; National Tax Agency",
    prefixes: &["T"],
    layout: &["#-####-####-####"],
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[13])?;
    ensure(9 - weigh(n.part(1, 13), &[2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1], 9) == n.digit(0), Checksum)
}
