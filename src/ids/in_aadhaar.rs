//! Indian identity number (Aadhaar).
//!
//! Given to residents. Twelve digits, the first 2 to 9, not the same forwards and backwards; the last by Verhoeff's
//! scheme.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "in-aadhaar",
    title: "Indian identity number (Aadhaar)",
    shape: "12 digits",
    misfit: "the last doesn't fit the other eleven",
    country: "IN",
    source: "Unique Identification Authority of India, A UID Numbering Scheme",
    personal: true,
    layout: &["#### #### ####"],
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[12])?;
    ensure(n.at(0) > b'1' && !n.bytes().iter().eq(n.bytes().iter().rev()), Format)?;
    ensure(verhoeff(n.bytes()), Checksum)
}
