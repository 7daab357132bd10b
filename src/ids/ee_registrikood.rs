//! Estonian registry code of a firm.
//!
//! Given by the commercial register. Eight digits, the first 1, 7, 8 or 9; the check digit of the personal number.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "ee-registrikood",
    title: "Estonian registry code of a firm",
    country: "EE",
    source: "Äriregistri seadus",
    strips: " ",
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[8])?;
    ensure(matches!(n.at(0), b'1' | b'7' | b'8' | b'9'), Component)?;
    ensure(ee_ik::check_digit(n.part(0, 7)) == n.digit(7), Checksum)
}
