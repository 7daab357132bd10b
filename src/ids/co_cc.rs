//! Colombian identity number (cédula de ciudadanía).
//!
//! Given to citizens; NUIP for those under age. Three to ten digits, no check digit.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "co-cc",
    title: "Colombian identity number (cédula de ciudadanía)",
    shape: "3 to 10 digits",
    country: "CO",
    source: "Código Electoral; Registraduría Nacional del Estado Civil",
    personal: true,
    strips: " .,-",
    layout: &["#.###.###", "##.###.###", "###.###.###", "#.###.###.###"],
    unverified: Some("whether the number was issued; it has no check digit"),
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[3, 4, 5, 6, 7, 8, 9, 10])
}
