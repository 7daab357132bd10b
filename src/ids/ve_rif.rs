//! Venezuelan tax number (RIF).
//!
//! Given to persons (V, E, P) and firms (J, G), and communal councils (C). A letter, which counts 4, 8, 16, 12 or 20,
//! eight digits with weights 3 2 7 6 5 4 3 2, and a check digit: 11 less the remainder, 10 and 11 written as 0. The
//! check digit of C isn't published.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "ve-rif",
    title: "Venezuelan tax number (RIF)",
    country: "VE",
    source: "Providencia SNAT/2013/0048, Registro Único de Información Fiscal",
    personal: true,
    layout: &["#-########-#"],
    unverified: Some("the check digit of numbers that start with C"),
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.shape(&["addddddddd"])?;
    let kind = match n.at(0) {
        b'V' => 4,
        b'E' => 8,
        b'J' => 12,
        b'P' => 16,
        b'G' => 20,
        b'C' => return Ok(()),
        _ => return Err(Component),
    };
    let rest = (kind + weigh(n.part(1, 9), &[3, 2, 7, 6, 5, 4, 3, 2], 11)) % 11;
    ensure(n.digit(9) == if rest < 2 { 0 } else { 11 - rest }, Checksum)
}
