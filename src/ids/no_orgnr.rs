//! Norwegian organisation number.
//!
//! Given by the Brønnøysund registers. Nine digits; weights 3 2 7 6 5 4 3 2, filled up to 11; ten is not given.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "no-orgnr",
    title: "Norwegian organisation number",
    shape: "9 digits",
    country: "NO",
    source: "Enhetsregisterloven",
    strips: " ",
    layout: &["### ### ###"],
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[9])?;
    ensure(weigh(n.bytes(), &[3, 2, 7, 6, 5, 4, 3, 2, 1], 11) == 0, Checksum)
}
