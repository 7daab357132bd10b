//! Canadian Social Insurance Number (SIN).
//!
//! Given to residents. Nine digits by Luhn's formula. The first isn't 8; a 0 begins the numbers that the Canada
//! Revenue Agency gives to people who have no SIN.

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
    ensure(n.number(0, 9) > 0, Format)?;
    ensure(n.at(0) != b'8', Component)?;
    ensure(luhn(n.bytes()), Checksum)
}
