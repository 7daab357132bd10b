//! Estonian value added tax number (KMKR).
//!
//! Given by the tax and customs board. Nine digits; with weights 3 7 1 3 7 1 3 7 1 the sum is a multiple of 10.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "ee-kmkr",
    title: "Estonian value added tax number (KMKR)",
    country: "EE",
    source: "Käibemaksuseadus; Maksu- ja Tolliamet",
    strips: " ",
    prefixes: &["EE"],
    layout: &["EE#########"],
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[9])?;
    ensure(weigh(n.bytes(), &[3, 7, 1, 3, 7, 1, 3, 7, 1], 10) == 0, Checksum)
}
