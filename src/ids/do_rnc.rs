//! Dominican taxpayer number (RNC).
//!
//! Given by the tax administration. Nine digits, or the eleven of a person's identity number. The last is a check
//! digit, but numbers in force break its rule, so that it isn't tested.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "do-rnc",
    title: "Dominican taxpayer number (RNC)",
    country: "DO",
    source: "Ley 53 of 1970, Registro Nacional de Contribuyentes; DGII",
    layout: &["#-##-#####-#"],
    unverified: Some("the check digit, which numbers in force break"),
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[8, 9, 11])
}
