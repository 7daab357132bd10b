//! Mexican population registry code (CURP).
//!
//! Given by the national population registry to residents. Four letters of the name, six digits of the day of birth,
//! H, M or X for the sex, two letters of the state, three consonants, a character that tells the century (a digit
//! before 2000) and a check digit: values times 18 down to 2, filled up to ten.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "mx-curp",
    title: "Mexican population registry code (CURP)",
    shape: "18 letters and digits",
    misfit: "the last digit doesn't fit the other seventeen characters",
    country: "MX",
    source: "Instructivo Normativo para la asignación de la CURP, Registro Nacional de Población",
    personal: true,
    strips: "-_ ",
    telling: |_| true,
    check,
    ..PLAIN
};

fn check(n: &Text, on: Option<Day>) -> Verdict {
    n.shape(&["aaaaddddddaaaaaand"])?;
    let century = if n.at(16).is_ascii_digit() { 1900 } else { 2000 };
    birth(century + n.number(4, 6), n.number(6, 8), n.number(8, 10), on)?;
    ensure(matches!(n.at(10), b'H' | b'M' | b'X'), Component)?;
    ensure(n.part(11, 13).chunks(2).all(|state| STATES.iter().any(|s| s.as_bytes() == state)), Component)?;
    // Letters after N count one more, since the alphabet of the rule has Ñ.
    let worth = |byte: u8| value(byte) + i64::from(byte > b'N');
    let sum: i64 = n.part(0, 17).iter().zip((2..=18).rev()).map(|(byte, weight)| worth(*byte) * weight).sum();
    ensure((10 - sum % 10) % 10 == n.digit(17), Checksum)
}

const STATES: &[&str] = &[
    "AS", "BC", "BS", "CC", "CH", "CL", "CM", "CS", "DF", "DG", "GR", "GT", "HG", "JC", "MC", "MN", "MS", "NE", "NL",
    "NT", "OC", "PL", "QR", "QT", "SL", "SP", "SR", "TC", "TL", "TS", "VZ", "YN", "ZS",
];
