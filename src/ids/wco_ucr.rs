//! Unique Consignment Reference (UCR).
//!
//! Given by the seller or his agent once for the whole journey of a consignment, up to 35 characters. By the WCO's
//! pattern: last digit of the year, ISO code of the country, the firm's national number, the firm's own reference;
//! other licence-plate numbers of ISO 15459 stand in its place as well, so that only length and characters are tested.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "wco-ucr",
    title: "Unique Consignment Reference (UCR)",
    source: "WCO Recommendation on the Unique Consignment Reference, 2004",
    strips: "",
    unverified: Some("the year, the issuer and whether the reference was used before"),
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    ensure(n.bytes().iter().all(|b| (b.is_ascii_graphic() && !b.is_ascii_lowercase()) || *b == b' '), Format)?;
    ensure(n.bytes().iter().any(u8::is_ascii_alphanumeric), Format)?;
    ensure(n.len() <= 35, Length)
}
