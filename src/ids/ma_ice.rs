//! Moroccan enterprise number (ICE).
//!
//! Given by the office of industrial property. Fifteen digits: nine of the firm, four of
//! the place, two check digits whose rule isn't published.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "ma-ice",
    title: "Moroccan enterprise number (ICE)",
    country: "MA",
    source: "Décret 2-11-63 of 2011, identifiant commun de l'entreprise",
    strips: " ",
    unverified: Some("the check digits, whose rule is not public"),
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[15])
}
