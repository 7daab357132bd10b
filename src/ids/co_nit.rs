//! Colombian tax number (NIT).
//!
//! Given by DIAN to firms; of persons it is the identity number. Up to fifteen digits and a check digit: weights 3 7
//! 13 17 19 23 29 37 41 43 47 53 59 67 71 from the right, remainder by 11; 0 and 1 stay, else 11 less it.
//! The check digit is no part of the number, so it is often left out. Firms' numbers have nine digits then and begin with 8
//! or 9; persons' have six to eight, or ten that begin with 1.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "co-nit",
    title: "Colombian tax number (NIT)",
    shape: "4 to 16 digits, with or without the check digit",
    misfit: "the last doesn't fit those before it",
    country: "CO",
    source: "Decreto 2460 de 2013, Registro Único Tributario; DIAN, Orden Administrativa 4 de 1989 and Concepto 35986 de 1997",
    personal: true,
    strips: " .,-",
    layout: &["#.###.###-#", "##.###.###-#", "###.###.###-#"],
    unverified: Some("the check digit of numbers that are written without one"),
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16])?;
    let may_be_bare = match (n.len(), n.at(0)) {
        (6..=8, _) => true,
        (9, first) => matches!(first, b'8' | b'9'),
        (10, first) => first == b'1',
        _ => false,
    };
    if may_be_bare {
        return Ok(());
    }
    let weights = [3, 7, 13, 17, 19, 23, 29, 37, 41, 43, 47, 53, 59, 67, 71];
    let check = match cycling(n.part(0, n.len() - 1), &weights) % 11 {
        rest @ 0..=1 => rest,
        rest => 11 - rest,
    };
    ensure(n.digit(n.len() - 1) == check, Checksum)
}
