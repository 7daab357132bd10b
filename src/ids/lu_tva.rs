//! Luxembourgish value added tax number (TVA).
//!
//! Given by the registration administration. Six digits and two check digits, the remainder of the six by 89.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "lu-tva",
    title: "Luxembourgish value added tax number (TVA)",
    country: "LU",
    source: "Loi TVA of 12 February 1979; Administration de l'enregistrement, des domaines et de la TVA",
    strips: " :.-",
    prefixes: &["LU"],
    layout: &["LU########"],
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[8])?;
    ensure(n.number(0, 6) % 89 == n.number(6, 8), Checksum)
}
