//! Danish personal number (CPR).
//!
//! Given to residents. Ten digits: day, month and year of birth, then four, of which the first tells the century.
//! Since 2007 numbers are given that break the old check, so that it is not tested.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "dk-cpr",
    title: "Danish personal number (CPR)",
    shape: "10 digits",
    country: "DK",
    source: "CPR-loven; CPR-kontoret, Personnummeret i CPR",
    personal: true,
    layout: &["######-####"],
    check,
    ..PLAIN
};

fn check(n: &Text, on: Option<Day>) -> Verdict {
    n.digits(&[10])?;
    let year = n.number(4, 6);
    let century = match (n.at(6), year) {
        (b'5'..=b'8', 58..) => 1800,
        (b'0'..=b'3', _) | (b'4' | b'9', 37..) => 1900,
        _ => 2000,
    };
    birth(century + year, n.number(2, 4), n.number(0, 2), on)
}
