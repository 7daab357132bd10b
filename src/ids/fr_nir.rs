//! French social security number (NIR).
//!
//! Given to everybody born or insured in France. Thirteen digits, 2A and 2B for Corsica counting as 19 and 18, and 97
//! less their remainder by 97.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "fr-nir",
    title: "French social security number (NIR)",
    country: "FR",
    source: "Code de la sécurité sociale, article R115-1; INSEE",
    personal: true,
    strips: " .",
    layout: &["# ## ## ## ### ### ##"],
    telling: |_| true,
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.shape(&["ddddddddddddddd", "ddddd2Adddddddd", "ddddd2Bdddddddd"])?;
    let department = match n.at(6) {
        b'A' => 19,
        b'B' => 18,
        _ => n.number(5, 7),
    };
    let number = (n.number(0, 5) * 100 + department) * 1_000_000 + n.number(7, 13);
    ensure(97 - number % 97 == n.number(13, 15), Checksum)
}
