//! Saudi identity number (national ID, iqama).
//!
//! Given to citizens (1) and residents (2). Ten digits; those rows pass Luhn's formula, others that visitors have are
//! taken as they are.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "sa-id",
    title: "Saudi identity number (national ID, iqama)",
    shape: "10 digits",
    country: "SA",
    source: "Ministry of Interior of Saudi Arabia",
    personal: true,
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[10])?;
    ensure(!matches!(n.at(0), b'1' | b'2') || luhn(n.bytes()), Checksum)
}
