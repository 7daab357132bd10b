//! Polish personal number (PESEL).
//!
//! Given to residents. Eleven digits: year, month (80, 20, 40 or 60 more for other centuries than the 20th) and day of
//! birth, a row, and a check digit with weights 1 3 7 9 in turn, filled up to 10.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "pl-pesel",
    title: "Polish personal number (PESEL)",
    shape: "11 digits",
    country: "PL",
    source: "Ustawa o ewidencji ludności",
    personal: true,
    check,
    ..PLAIN
};

fn check(n: &Text, on: Option<Day>) -> Verdict {
    n.digits(&[11])?;
    ensure(weigh(n.bytes(), &[1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1], 10) == 0, Checksum)?;
    let month = n.number(2, 4);
    let century = match month / 20 {
        0 => 1900,
        1 => 2000,
        2 => 2100,
        3 => 2200,
        _ => 1800,
    };
    birth(century + n.number(0, 2), month % 20, n.number(4, 6), on)
}
