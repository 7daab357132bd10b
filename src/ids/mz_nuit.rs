//! Mozambican tax number (NUIT).
//!
//! Given to persons and firms. Nine digits; weights 8 9 4 5 6 7 8 9, the remainder by 11, 10 written as 1.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "mz-nuit",
    title: "Mozambican tax number (NUIT)",
    country: "MZ",
    source: "Autoridade Tributária de Moçambique; Decreto 28/2012",
    personal: true,
    strips: " -.",
    layout: &["### ### ###"],
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[9])?;
    let check = match weigh(n.part(0, 8), &[8, 9, 4, 5, 6, 7, 8, 9], 11) {
        10 => 1,
        check => check,
    };
    ensure(check == n.digit(8), Checksum)
}
