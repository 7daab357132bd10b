//! Canadian Social Insurance Number (SIN).
//!
//! Given to residents. Nine digits by Luhn's formula, the first neither 0 nor 8.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "ca-sin",
    title: "Canadian Social Insurance Number (SIN)",
    country: "CA",
    source: "Employment Insurance Act; Service Canada",
    personal: true,
    layout: &["###-###-###"],
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[9])?;
    ensure(!matches!(n.at(0), b'0' | b'8'), Component)?;
    ensure(luhn(n.bytes()), Checksum)
}
