//! Indian Goods and Services Tax identification number (GSTIN).
//!
//! Given to a firm in each state where it is registered. Two digits of the state, the firm's PAN, one character that
//! counts its registrations, a Z, a check character by Luhn's formula over 36 digits and letters.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "in-gstin",
    title: "Indian Goods and Services Tax identification number (GSTIN)",
    country: "IN",
    source: "Central Goods and Services Tax Rules 2017, rule 10",
    unverified: Some("whether the registration is in force"),
    telling: |_| true,
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.shape(&["ddaaaaaddddannn"])?;
    ensure(matches!(n.number(0, 2), 1..=38 | 97 | 99), Component)?;
    ensure(n.at(12) != b'0' && n.at(13) == b'Z', Component)?;
    let mut pan = n.clone();
    pan.keep(2, 12);
    (in_pan::SCHEME.check)(&pan, None)?;
    ensure(luhn36(n.bytes()), Checksum)
}
