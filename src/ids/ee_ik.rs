//! Estonian personal number (isikukood).
//!
//! Given to residents. Eleven digits: sex and century, day of birth, row, and a check digit with weights 1 2 3 4 5 6 7
//! 8 9 1 modulo 11, then 3 4 5 6 7 8 9 1 2 3 where that gives 10.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "ee-ik",
    title: "Estonian personal number (isikukood)",
    country: "EE",
    source: "Rahvastikuregistri seadus; EVS 585",
    personal: true,
    strips: " ",
    check,
    ..PLAIN
};

fn check(n: &Text, on: Option<Day>) -> Verdict {
    n.digits(&[11])?;
    day_of_birth(n, on)?;
    ensure(check_digit(n.part(0, 10)) == n.digit(10), Checksum)
}

/// The day of birth in the first seven digits, which begin with the sex and the century.
pub(super) fn day_of_birth(n: &Text, on: Option<Day>) -> Verdict {
    let century = match n.at(0) {
        b'1' | b'2' => 1800,
        b'3' | b'4' => 1900,
        b'5' | b'6' => 2000,
        b'7' | b'8' => 2100,
        _ => return Err(Component),
    };
    birth(century + n.number(1, 3), n.number(3, 5), n.number(5, 7), on)
}

/// The check digit that goes with the digits, in two rows of weights.
pub(super) fn check_digit(body: &[u8]) -> i64 {
    match weigh(body, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 1], 11) {
        10 => weigh(body, &[3, 4, 5, 6, 7, 8, 9, 1, 2, 3], 11) % 10,
        check => check,
    }
}
