//! Uzbek personal number (PINFL).
//!
//! Given to residents; parcels from abroad must carry it. Fourteen digits: sex and century from 1 to 6, day of birth,
//! place, row and a check digit, of which only the first is tested.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "uz-pinfl",
    title: "Uzbek personal number (PINFL)",
    shape: "14 digits",
    country: "UZ",
    source: "Cabinet of Ministers of Uzbekistan, Resolution 391 of 1999; customs rules for international courier items",
    personal: true,
    unverified: Some("the check digit, whose rule no authority publishes"),
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[14])?;
    ensure(matches!(n.at(0), b'1'..=b'6'), Component)
}
