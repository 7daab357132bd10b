//! Spanish identity number (DNI).
//!
//! Given to citizens. Eight digits and a letter chosen from TRWAGMYFPDXBNJZSQVHLCKE by the remainder of the digits by
//! 23.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "es-dni",
    title: "Spanish identity number (DNI)",
    shape: "8 digits and a letter",
    misfit: "the letter doesn't fit the digits",
    country: "ES",
    source: "Real Decreto 1553/2005 on the DNI; Orden INT/2058/2008",
    personal: true,
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.shape(&["dddddddda"])?;
    ensure(n.at(8) == letter(n.number(0, 8)), Checksum)
}

/// The letter that goes with the digits of a DNI.
pub(super) fn letter(digits: u64) -> u8 {
    b"TRWAGMYFPDXBNJZSQVHLCKE".get((digits % 23) as usize).copied().unwrap_or_default()
}
