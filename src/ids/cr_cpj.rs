//! Costa Rican number of a firm (cédula de persona jurídica).
//!
//! Given by the national registry. Ten digits: a class of 2 to 5, three of the type, six of a row; no check digit.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "cr-cpj",
    title: "Costa Rican number of a firm (cédula de persona jurídica)",
    country: "CR",
    source: "Registro Nacional; Ministerio de Hacienda, Registro Único Tributario",
    layout: &["#-###-######"],
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[10])?;
    let kind = n.number(1, 4);
    let known = match n.at(0) {
        b'2' => matches!(kind, 100 | 200 | 300 | 400),
        b'3' => matches!(kind, 2..=14 | 101..=110),
        b'4' => kind == 0,
        b'5' => kind == 1,
        _ => false,
    };
    ensure(known, Component)
}
