//! Romanian tax number of a firm (CUI).
//!
//! Given by the trade register. Two to ten digits: filled up to ten, weights 7 5 3 2 1 7 5 3 2, ten times the sum
//! modulo 11 and 10.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "ro-cui",
    title: "Romanian tax number of a firm (CUI)",
    country: "RO",
    source: "Codul de procedură fiscală, Legea 207/2015",
    prefixes: &["RO"],
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    ensure(n.len() != 13, Length)?;
    (ro_cf::SCHEME.check)(n, None)
}
