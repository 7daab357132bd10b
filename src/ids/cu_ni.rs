//! Cuban identity number.
//!
//! Given to citizens. Eleven digits: the day of birth, the century in the seventh, and a row.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "cu-ni",
    title: "Cuban identity number",
    country: "CU",
    source: "Decreto-Ley 248/2007, del sistema de identificación",
    personal: true,
    strips: " ",
    check,
    ..PLAIN
};

fn check(n: &Text, on: Option<Day>) -> Verdict {
    n.digits(&[11])?;
    let century = match n.at(6) {
        b'9' => 1800,
        b'0'..=b'5' => 1900,
        _ => 2000,
    };
    birth(century + n.number(0, 2), n.number(2, 4), n.number(4, 6), on)
}
