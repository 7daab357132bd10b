//! Ukrainian register number of a firm (EDRPOU).
//!
//! Given by the statistics service. Eight digits; weights 1 to 7, or 7 1 2 3 4 5 6 where the first is 3, 4 or 5; two
//! more each where the remainder by 11 is ten.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "ua-edrpou",
    title: "Ukrainian register number of a firm (EDRPOU)",
    shape: "8 digits",
    country: "UA",
    source: "Cabinet of Ministers of Ukraine, Resolution 118 of 1996",
    strips: " ",
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[8])?;
    let weights: [i16; 7] = if matches!(n.at(0), b'3'..=b'5') { [7, 1, 2, 3, 4, 5, 6] } else { [1, 2, 3, 4, 5, 6, 7] };
    let check = match weigh(n.part(0, 7), &weights, 11) {
        10 => weigh(n.part(0, 7), &weights.map(|weight| weight + 2), 11) % 10,
        check => check,
    };
    ensure(check == n.digit(7), Checksum)
}
