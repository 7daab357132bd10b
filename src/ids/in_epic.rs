//! Indian voter card number (EPIC).
//!
//! Given to voters. Three letters and seven digits by Luhn's formula.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "in-epic",
    title: "Indian voter card number (EPIC)",
    country: "IN",
    source: "Election Commission of India, Registration of Electors Rules 1960",
    personal: true,
    telling: |_| true,
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.shape(&["aaaddddddd"])?;
    ensure(luhn(n.part(3, 10)), Checksum)
}
