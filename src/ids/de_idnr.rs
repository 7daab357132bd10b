//! German tax identification number (IdNr.).
//!
//! Given to everybody at birth. Eleven digits, the first not 0; of the first ten one occurs twice or three times and
//! the others once; the last by ISO 7064 MOD 11,10.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "de-idnr",
    title: "German tax identification number (IdNr.)",
    shape: "11 digits",
    misfit: "the last doesn't fit the other ten",
    country: "DE",
    source: "Abgabenordnung, section 139b; ISO 7064 MOD 11,10",
    personal: true,
    strips: " -./,",
    layout: &["## ### ### ###"],
    telling: |_| true,
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[11])?;
    ensure(n.at(0) != b'0', Format)?;
    let times = |digit: u8| n.part(0, 10).iter().filter(|byte| **byte == digit).count();
    let mut repeated = (b'0'..=b'9').map(times).filter(|times| *times > 1);
    ensure(matches!((repeated.next(), repeated.next()), (Some(2 | 3), None)), Format)?;
    ensure(mod_11_10(n.bytes()), Checksum)
}
