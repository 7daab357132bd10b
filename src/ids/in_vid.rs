//! Indian virtual identity number (VID).
//!
//! A revocable stand-in for the Aadhaar. Sixteen digits, the first 2 to 9, not the same forwards and backwards; the
//! last by Verhoeff's scheme.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "in-vid",
    title: "Indian virtual identity number (VID)",
    shape: "16 digits",
    country: "IN",
    source: "Unique Identification Authority of India, circular of 10 January 2018",
    personal: true,
    layout: &["#### #### #### ####"],
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[16])?;
    ensure(n.at(0) > b'1' && !n.bytes().iter().eq(n.bytes().iter().rev()), Format)?;
    ensure(verhoeff(n.bytes()), Checksum)
}
