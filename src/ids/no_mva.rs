//! Norwegian value added tax number (MVA).
//!
//! The organisation number with MVA behind.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "no-mva",
    title: "Norwegian value added tax number (MVA)",
    shape: "9 digits and MVA",
    country: "NO",
    source: "Merverdiavgiftsloven; Skatteetaten",
    strips: " ",
    prefixes: &["NO"],
    layout: &["NO ### ### ### ###"],
    telling: |_| true,
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.shape(&["dddddddddMVA"])?;
    let mut number = n.clone();
    number.keep(0, 9);
    (no_orgnr::SCHEME.check)(&number, None)
}
