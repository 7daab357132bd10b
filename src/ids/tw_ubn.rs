//! Taiwanese business number (UBN).
//!
//! Given to firms. Eight digits; weights 1 2 1 2 1 2 4 1, digits of the products added: a multiple of 5 (until 2023 of
//! 10); a 7 in the seventh place may count 1 less.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "tw-ubn",
    title: "Taiwanese business number (UBN)",
    shape: "8 digits",
    misfit: "the last doesn't fit the other seven",
    country: "TW",
    source: "Ministry of Finance, rule of the check number, since April 2023",
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[8])?;
    let worth = |(byte, weight): (&u8, i64)| value(*byte) * weight / 10 + value(*byte) * weight % 10;
    let sum: i64 = n.bytes().iter().zip([1, 2, 1, 2, 1, 2, 4, 1]).map(worth).sum();
    ensure(sum % 5 == 0 || (n.at(6) == b'7' && (sum + 1) % 5 == 0), Checksum)
}
