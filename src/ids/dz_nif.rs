//! Algerian tax number (NIF).
//!
//! Given by the tax administration. Fifteen digits, or twenty; no public check.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "dz-nif",
    title: "Algerian tax number (NIF)",
    country: "DZ",
    source: "Direction Générale des Impôts; Loi de finances pour 2006",
    strips: " ",
    unverified: Some("the check digits, whose rule is not public"),
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[15, 20])
}
