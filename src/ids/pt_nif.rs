//! Portuguese tax number (NIF, NIPC).
//!
//! Given to persons and firms. Nine digits, the first not 0; weights 9 down to 2, 11 less the remainder by 11, 10 and
//! 11 written as 0.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "pt-nif",
    title: "Portuguese tax number (NIF, NIPC)",
    shape: "9 digits",
    country: "PT",
    source: "Decreto-Lei 14/2013",
    strips: " -.",
    prefixes: &["PT"],
    layout: &["PT#########"],
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[9])?;
    ensure(n.at(0) != b'0', Format)?;
    ensure((11 - weigh(n.part(0, 8), &[9, 8, 7, 6, 5, 4, 3, 2], 11)) % 11 % 10 == n.digit(8), Checksum)
}
