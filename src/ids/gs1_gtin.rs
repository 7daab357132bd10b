//! Global Trade Item Number (GTIN-8, -12, -13, -14).
//!
//! Given by the owner of a brand out of the row that GS1 allots to him, and printed as a bar code; ISBN and ISSN stand
//! among them. 8, 12, 13 or 14 digits, the last a check digit: from the right the others times 3 and 1 in turn, filled
//! up to ten.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "gs1-gtin",
    title: "Global Trade Item Number (GTIN-8, -12, -13, -14)",
    source: "GS1 General Specifications, sections 3 and 7.9",
    strips: " -",
    unverified: Some("whether GS1 allotted the prefix and the owner uses the number"),
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[8, 12, 13, 14])?;
    ensure(gs1(n.bytes()), Checksum)
}
