//! Indian importer exporter code (IEC).
//!
//! Given by the Directorate General of Foreign Trade to firms that trade across the border. Ten characters: since 2018
//! the firm's PAN, before that digits, which stay in force.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "in-iec",
    title: "Indian importer exporter code (IEC)",
    shape: "10 characters: the PAN or 10 digits",
    country: "IN",
    source: "Foreign Trade (Development and Regulation) Act 1992, section 7; DGFT, codes by PAN since 2018",
    unverified: Some("the check letter, whose rule is not public, and whether the code is in force"),
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    if text::is_digits(n.bytes()) {
        return n.digits(&[10]);
    }
    (in_pan::SCHEME.check)(n, None)
}
