//! Costa Rican number of a firm (cédula de persona jurídica).
//!
//! Given by the national registry. Ten digits: a class of 2 to 5, three of the type, six of a row; no check
//! digit. The registry adds types, so that they aren't judged.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "cr-cpj",
    title: "Costa Rican number of a firm (cédula de persona jurídica)",
    country: "CR",
    source: "Registro Nacional; Ministerio de Hacienda, Registro Único Tributario",
    layout: &["#-###-######"],
    unverified: Some("whether the number was issued; it has no check digit"),
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[10])?;
    ensure(matches!(n.at(0), b'2'..=b'5'), Component)
}
