//! Slovenian tax number (DDV).
//!
//! Given by the financial administration. Eight digits, the first not 0; weights 8 down to 2, 11 less the remainder by
//! 11, where 10 becomes 0 and 11 is not given.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "si-ddv",
    title: "Slovenian tax number (DDV)",
    country: "SI",
    source: "Zakon o davčni službi; FURS",
    prefixes: &["SI"],
    layout: &["SI########"],
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[8])?;
    ensure(n.at(0) != b'0', Format)?;
    let check = match 11 - weigh(n.part(0, 7), &[8, 7, 6, 5, 4, 3, 2], 11) {
        10 => 0,
        check => check,
    };
    ensure(n.digit(7) == check, Checksum)
}
