//! Lithuanian value added tax number (PVM).
//!
//! Given by the tax inspectorate. Nine digits for a firm, twelve for others, the last but one being 1. Weights 1 to 9
//! in turn modulo 11, and from 3 on where that gives 10; the remainder modulo 10.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "lt-pvm",
    title: "Lithuanian value added tax number (PVM)",
    country: "LT",
    source: "Pridėtinės vertės mokesčio įstatymas; Valstybinė mokesčių inspekcija",
    prefixes: &["LT"],
    layout: &["LT#########", "LT############"],
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[9, 12])?;
    ensure(n.at(n.len() - 2) == b'1', Component)?;
    let body = n.part(0, n.len() - 1);
    let check = match weigh(body, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2], 11) {
        10 => weigh(body, &[3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4], 11) % 10,
        check => check,
    };
    ensure(n.digit(n.len() - 1) == check, Checksum)
}
