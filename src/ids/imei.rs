//! Number of a mobile phone (IMEI).
//!
//! Given by the maker of a phone out of rows that the GSM Association allots. 15 digits, the last by Luhn's formula;
//! 14 without it; 16 as IMEISV, where two digits of the software stand in its place.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "imei",
    title: "Number of a mobile phone (IMEI)",
    source: "3GPP TS 23.003, section 6 and annex B",
    layout: &["##-######-######", "##-######-######-#", "##-######-######-##"],
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[14, 15, 16])?;
    ensure(n.len() != 15 || luhn(n.bytes()), Checksum)
}
