//! Italian tax code (codice fiscale).
//!
//! Given by the tax agency. Six letters of the name, year, letter of the month and day of birth (40 more for women),
//! four characters of the place, a check letter; digits may be letters LMNPQRSTUV where two persons would have the
//! same. Odd places count by a table, even ones as they stand, modulo 26. Firms use their eleven digit number.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "it-codicefiscale",
    title: "Italian tax code (codice fiscale)",
    shape: "16 letters and digits, or 11 digits for a firm",
    country: "IT",
    source: "D.P.R. 605/1973; Decreto Ministeriale 345/1976",
    personal: true,
    strips: " -:",
    telling: |n| n.len() == 16,
    check,
    ..PLAIN
};

fn check(n: &Text, on: Option<Day>) -> Verdict {
    if n.len() == 11 {
        return (it_iva::SCHEME.check)(n, on);
    }
    ensure(n.bytes().iter().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit()), Format)?;
    ensure(n.len() == 16, Length)?;
    let digit = |place: usize| match n.at(place) {
        byte @ b'0'..=b'9' => Ok(u64::from(byte - b'0')),
        byte => b"LMNPQRSTUV".iter().position(|letter| *letter == byte).map(|at| at as u64).ok_or(Format),
    };
    ensure([0, 1, 2, 3, 4, 5, 11, 15].iter().all(|place| n.at(*place).is_ascii_uppercase()), Format)?;
    let month = b"ABCDEHLMPRST".iter().position(|letter| *letter == n.at(8)).ok_or(Format)?;
    let (year, day) = (digit(6)? * 10 + digit(7)?, digit(9)? * 10 + digit(10)?);
    digit(12).and(digit(13)).and(digit(14))?;
    // What digits, and letters from A on, count in an odd place.
    const ODD: [i64; 26] =
        [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
    let rank = |byte: u8| if byte.is_ascii_digit() { value(byte) } else { value(byte) - 10 };
    let worth = |(place, byte): (usize, &u8)| match place % 2 {
        0 => ODD.get(rank(*byte) as usize).copied().unwrap_or_default(),
        _ => rank(*byte),
    };
    let sum: i64 = n.part(0, 15).iter().enumerate().map(worth).sum();
    ensure(sum % 26 == rank(n.at(15)), Checksum)?;
    birth_of_any_century(year, month as u64 + 1, day % 40)
}
