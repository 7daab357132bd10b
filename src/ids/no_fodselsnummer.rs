//! Norwegian identity number (fødselsnummer, D-nummer).
//!
//! Given to residents. Day (40 more for temporary ones) and month (40 more for invented ones) and year of birth, three
//! digits that tell the century, two check digits with weights 3 7 6 1 8 9 4 5 2 and 5 4 3 2 7 6 5 4 3 2, filled up to
//! 11; ten is not given.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "no-fodselsnummer",
    title: "Norwegian identity number (fødselsnummer, D-nummer)",
    shape: "11 digits",
    country: "NO",
    source: "Folkeregisterloven; Skatteetaten",
    personal: true,
    strips: " -:",
    layout: &["###### #####"],
    telling: |_| true,
    check,
    ..PLAIN
};

fn check(n: &Text, on: Option<Day>) -> Verdict {
    n.digits(&[11])?;
    let first = weigh(n.part(0, 10), &[3, 7, 6, 1, 8, 9, 4, 5, 2, 1], 11);
    let second = weigh(n.bytes(), &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1], 11);
    ensure(first == 0 && second == 0, Checksum)?;
    let (day, month, year) = (n.number(0, 2), n.number(2, 4), n.number(4, 6));
    ensure(day < 80, Component)?;
    let century = match (n.number(6, 9), year) {
        (0..500, _) | (900..1000, 40..) => 1900,
        (500..750, 54..) => 1800,
        (500..1000, 0..40) => 2000,
        _ => return Err(Component),
    };
    let month = if month > 40 { month - 40 } else { month };
    birth(century + year, month, if day > 40 { day - 40 } else { day }, on)
}
