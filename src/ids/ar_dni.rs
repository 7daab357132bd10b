//! Argentine identity number (DNI).
//!
//! Given to citizens and residents. Seven or eight digits, no check digit.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "ar-dni",
    title: "Argentine identity number (DNI)",
    shape: "7 or 8 digits",
    country: "AR",
    source: "Ley 17.671, Registro Nacional de las Personas",
    personal: true,
    strips: " .",
    layout: &["#.###.###", "##.###.###"],
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[7, 8])
}
