//! Danish company and value added tax number (CVR, SE).
//!
//! Given by the Danish business authority. Eight digits, the first not 0; with weights 2 7 6 5 4 3 2 1 the sum is a
//! multiple of 11. Danish customs has a number of its own for recipients who aren't registered, 09999981: it's the only
//! one that begins with 0.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "dk-cvr",
    title: "Danish company and value added tax number (CVR, SE)",
    shape: "8 digits",
    country: "DK",
    source: "Lov om Det Centrale Virksomhedsregister",
    strips: " -.,/:",
    prefixes: &["DK"],
    layout: &["DK########"],
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[8])?;
    ensure(n.at(0) != b'0' || n.bytes() == PRIVATE, Format)?;
    ensure(weigh(n.bytes(), &[2, 7, 6, 5, 4, 3, 2, 1], 11) == 0, Checksum)
}

/// Stands for private recipients in customs declarations.
const PRIVATE: &[u8] = b"09999981";
