//! Taiwanese identity number of persons.
//!
//! Given to citizens and residents. A letter of the place, which counts as two digits, 1 or 2 for citizens and 8 or 9
//! (A to D until 2021) for foreigners, eight digits; weights 1 9 8 7 6 5 4 3 2 1 1, a multiple of 10.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "tw-id",
    title: "Taiwanese identity number of persons",
    shape: "a letter and 9 digits",
    misfit: "the last doesn't fit the letter and digits before it",
    country: "TW",
    source: "Household Registration Act; Immigration Act, rule of 2021 for foreigners",
    personal: true,
    telling: |_| true,
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.shape(&["addddddddd", "aadddddddd"])?;
    ensure(matches!(n.at(1), b'1' | b'2' | b'8' | b'9' | b'A'..=b'D'), Component)?;
    // The letters' places in this row, from ten on, are their numbers.
    let number =
        |byte: u8| b"ABCDEFGHJKLMNPQRSTUVXYWZIO".iter().position(|l| *l == byte).map_or(0, |at| at as i64 + 10);
    let place = number(n.at(0));
    let second = if n.at(1).is_ascii_digit() { n.digit(1) } else { number(n.at(1)) % 10 };
    let sum = place / 10 + place % 10 * 9 + second * 8 + weigh(n.part(2, 10), &[7, 6, 5, 4, 3, 2, 1, 1], 10);
    ensure(sum % 10 == 0, Checksum)
}
