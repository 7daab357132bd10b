//! Spanish identity number of a foreigner (NIE).
//!
//! Given to foreigners. X, Y or Z, which count as 0, 1 and 2, seven digits, and the letter of the DNI.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "es-nie",
    title: "Spanish identity number of a foreigner (NIE)",
    shape: "X, Y or Z, 7 digits and a letter",
    misfit: "the last letter doesn't fit the characters before it",
    country: "ES",
    source: "Ley Orgánica 4/2000; Real Decreto 557/2011; Orden INT/2058/2008",
    personal: true,
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.shape(&["Xddddddda", "Yddddddda", "Zddddddda"])?;
    ensure(n.at(8) == es_dni::letter(10_000_000 * u64::from(n.at(0) - b'X') + n.number(1, 8)), Checksum)
}
