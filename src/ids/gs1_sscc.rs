//! Serial Shipping Container Code (SSCC).
//!
//! Names one pallet, carton or parcel, given by its packer out of the row that GS1 allots to him; carriers print it
//! with (00) in front. Eighteen digits, the last the check digit of GS1: from the right the others times 3 and 1 in
//! turn, filled up to ten.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "gs1-sscc",
    title: "Serial Shipping Container Code (SSCC)",
    source: "GS1 General Specifications, sections 3 and 7.9",
    prefixes: &["(00)"],
    unverified: Some("whether GS1 allotted the prefix and the owner uses the number"),
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[18])?;
    ensure(gs1(n.bytes()), Checksum)
}
