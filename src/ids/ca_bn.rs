//! Canadian business number (BN).
//!
//! Given by the Canada Revenue Agency. Nine digits by Luhn's formula; a program account adds two letters, RM for
//! imports and exports, RT for the sales tax, and four digits. The agency adds programs, so that any two letters pass.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "ca-bn",
    title: "Canadian business number (BN)",
    shape: "9 digits, or 15 characters with the program account",
    country: "CA",
    source: "Canada Revenue Agency, Business number and program accounts",
    layout: &["#########", "######### ## ####"],
    telling: |n| n.len() == 15,
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.shape(&["ddddddddd", "dddddddddaadddd"])?;
    ensure(luhn(n.part(0, 9)), Checksum)
}
