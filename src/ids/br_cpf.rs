//! Brazilian taxpayer number of a person (CPF).
//!
//! Given by the Receita Federal; every parcel to a private person in Brazil must carry it. Nine digits and two check
//! digits: the nine times 10 down to 2, then the ten times 11 down to 2; 11 less the remainder by 11, where 10 and 11
//! become 0. Eleven times the same digit passes that sum, but was never given.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "br-cpf",
    title: "Brazilian taxpayer number of a person (CPF)",
    shape: "11 digits, such as 111.444.777-35",
    misfit: "the last two don't fit the other nine",
    country: "BR",
    source: "Receita Federal do Brasil, Instrução Normativa RFB 2.172/2024",
    personal: true,
    strips: " -.",
    layout: &["###.###.###-##"],
    telling: |_| true,
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[11])?;
    ensure(n.number(0, 11) > 0, Format)?;
    ensure((1..11).any(|at| n.digit(at) != n.digit(0)), Component)?;
    let first = (11 - weigh(n.part(0, 9), &[10, 9, 8, 7, 6, 5, 4, 3, 2], 11)) % 11 % 10;
    let second = (11 - weigh(n.part(0, 10), &[11, 10, 9, 8, 7, 6, 5, 4, 3, 2], 11)) % 11 % 10;
    ensure(n.digit(9) == first && n.digit(10) == second, Checksum)
}
