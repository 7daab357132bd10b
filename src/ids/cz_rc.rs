//! Czech birth number (rodné číslo).
//!
//! Given at birth. Six digits of the day of birth, where 50 is added to a woman's month and 20 where a day ran out of
//! numbers, three of a row until 1953, four from 1954 on, of which the last is the remainder of the others by 11, 10
//! written as 0.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "cz-rc",
    title: "Czech birth number (rodné číslo)",
    country: "CZ",
    source: "Zákon č. 133/2000 Sb., o evidenci obyvatel",
    personal: true,
    strips: " /",
    layout: &["######/###", "######/####"],
    check,
    ..PLAIN
};

fn check(n: &Text, on: Option<Day>) -> Verdict {
    n.digits(&[9, 10])?;
    let short = n.len() == 9;
    let year = match n.number(0, 2) {
        80.. if short => 1800 + n.number(0, 2),
        54..=79 if short => return Err(Length),
        late @ 54.. => 1900 + late,
        early if short => 1900 + early,
        early => 2000 + early,
    };
    birth(year, n.number(2, 4) % 50 % 20, n.number(4, 6), on)?;
    ensure(short || digits_mod(n.part(0, 9), 11) % 10 == n.digit(9), Checksum)
}
