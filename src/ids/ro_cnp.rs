//! Romanian personal number (CNP).
//!
//! Given at birth. One digit of sex and century, six of the day of birth, two of the county, three of a row, a check
//! digit with weights 2 7 9 1 4 6 3 5 8 2 7 9 modulo 11, 10 written as 1.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "ro-cnp",
    title: "Romanian personal number (CNP)",
    shape: "13 digits",
    country: "RO",
    source: "Legea 105/1996; Ordonanța de urgență 97/2005",
    personal: true,
    check,
    ..PLAIN
};

fn check(n: &Text, on: Option<Day>) -> Verdict {
    n.digits(&[13])?;
    let century = match n.at(0) {
        b'0' => return Err(Component),
        b'3' | b'4' => 1800,
        b'5' | b'6' => 2000,
        _ => 1900,
    };
    // Foreigners' numbers, which begin with 7, 8 or 9, tell no century.
    if n.at(0) >= b'7' {
        birth_of_any_century(n.number(1, 3), n.number(3, 5), n.number(5, 7))?;
    } else {
        birth(century + n.number(1, 3), n.number(3, 5), n.number(5, 7), on)?;
    }
    ensure(matches!(n.number(7, 9), 1..=48 | 51 | 52 | 70 | 80..=83), Component)?;
    let check = match weigh(n.part(0, 12), &[2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9], 11) {
        10 => 1,
        check => check,
    };
    ensure(n.digit(12) == check, Checksum)
}
