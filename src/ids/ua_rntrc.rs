//! Ukrainian taxpayer number of a person (RNOKPP).
//!
//! Given to residents. Ten digits; weights -1 5 7 9 4 6 10 5 7, modulo 11 and 10.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "ua-rntrc",
    title: "Ukrainian taxpayer number of a person (RNOKPP)",
    shape: "10 digits",
    country: "UA",
    source: "Tax Code of Ukraine, article 70",
    personal: true,
    strips: " ",
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[10])?;
    ensure(weigh(n.part(0, 9), &[-1, 5, 7, 9, 4, 6, 10, 5, 7], 11) % 10 == n.digit(9), Checksum)
}
