//! Chilean tax and identity number (RUT, RUN).
//!
//! Given to persons and firms. Seven or eight digits and a check character: from the right the digits times 2 to 7 in
//! turn, 11 less the remainder by 11, where 11 becomes 0 and 10 becomes K.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "cl-rut",
    title: "Chilean tax and identity number (RUT, RUN)",
    shape: "7 or 8 digits and a last digit or K",
    misfit: "the last character doesn't fit the digits before it",
    country: "CL",
    source: "Servicio de Impuestos Internos; Decreto con Fuerza de Ley 3 of 1969",
    personal: true,
    strips: " -.",
    prefixes: &["CL"],
    layout: &["#.###.###-#", "##.###.###-#"],
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.shape(&["dddddddn", "ddddddddn"])?;
    let check = match 11 - cycling(n.part(0, n.len() - 1), &[2, 3, 4, 5, 6, 7]) % 11 {
        11 => b'0',
        10 => b'K',
        check => b'0' + check as u8,
    };
    ensure(n.at(n.len() - 1) == check, Checksum)
}
