//! Number of a chemical substance (CAS RN).
//!
//! Given by the Chemical Abstracts Service and asked for on dangerous goods and chemicals. Two to seven digits, two,
//! and a check digit: the others times 1, 2, 3 … from the right, modulo 10.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "casrn",
    title: "Number of a chemical substance (CAS RN)",
    source: "Chemical Abstracts Service, check digit verification of CAS registry numbers",
    layout: &["##-##-#", "###-##-#", "####-##-#", "#####-##-#", "######-##-#", "#######-##-#"],
    unverified: Some("whether a substance has this number"),
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    ensure(text::is_digits(n.bytes()), Format)?;
    ensure((5..=10).contains(&n.len()), Length)?;
    ensure(n.at(0) != b'0', Format)?;
    let body = n.part(0, n.len() - 1);
    let sum = rising(body, 1);
    ensure(sum % 10 == n.digit(n.len() - 1), Checksum)
}
