//! Global Location Number (GLN).
//!
//! Names a firm or a place of it, out of the row that GS1 allots to a member. 13 digits, the last the check digit of
//! GS1: from the right the others times 3 and 1 in turn, filled up to ten. Prefixes of
//! shops' own numbers, of books and journals, and of coupons and refunds name nobody.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "gs1-gln",
    title: "Global Location Number (GLN)",
    source: "GS1 General Specifications, sections 3 and 7.9",
    unverified: Some("whether GS1 allotted the prefix and the owner uses the number"),
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[13])?;
    ensure(gs1(n.bytes()), Checksum)?;
    ensure(!matches!(n.number(0, 3), 20..=29 | 40..=49 | 200..=299 | 977..=984 | 990..=999), Component)
}
