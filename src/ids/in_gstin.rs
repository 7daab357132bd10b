//! Indian Goods and Services Tax identification number (GSTIN).
//!
//! Given to a firm in each state where it is registered. Two digits of the state, the firm's PAN, one character that
//! counts its registrations, a Z, a check character by Luhn's formula over 36 digits and letters. Who deducts tax has a D in
//! the place of the Z and may have a TAN for a PAN; operators of marketplaces have a C, later rows another sign.
//! Suppliers of online services abroad (OS), non-residents (NR), bodies of the United Nations and embassies (UN) and
//! other notified persons (ON) have four digits, a country of three letters and five digits instead of the PAN. How the
//! check character of these is made isn't published.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "in-gstin",
    title: "Indian Goods and Services Tax identification number (GSTIN)",
    shape: "15 characters: 2 digits of the state, the PAN of 10 characters and 3 characters more",
    country: "IN",
    source: "Central Goods and Services Tax Rules 2017, rule 10",
    unverified: Some("whether the registration is in force, and the check character of special holders"),
    telling: |_| true,
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    let is_special = n.shape(SPECIAL).is_ok();
    if !is_special {
        n.shape(&["ddaaaaaddddannn"])?;
    }
    ensure(matches!(n.number(0, 2), 1..=38 | 97 | 99), Component)?;
    if is_special {
        return Ok(());
    }
    ensure(n.at(12) != b'0' && matches!(n.at(13), b'Z' | b'1'..=b'9' | b'A'..=b'J'), Component)?;
    let mut pan = n.clone();
    pan.keep(2, 12);
    (in_pan::SCHEME.check)(&pan, None)?;
    ensure(luhn36(n.bytes()), Checksum)
}

/// The numbers of holders who have no PAN.
const SPECIAL: &[&str] =
    &["ddddaaadddddOSn", "ddddaaadddddNRn", "ddddaaadddddUNn", "ddddaaadddddONn", "ddaaaadddddanDn"];
