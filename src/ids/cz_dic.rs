//! Czech tax number (DIČ).
//!
//! Given by the tax office. Eight digits for a firm, not starting with 9: weights 8 down to 2, 11 less the remainder
//! by 11. Nine digits that start with 6 for persons without a birth number: weights 8 down to 2 on the second to
//! eighth. Else the birth number (rodné číslo) of nine or ten digits.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "cz-dic",
    title: "Czech tax number (DIČ)",
    country: "CZ",
    source: "Zákon č. 280/2009 Sb., daňový řád, section 130",
    strips: " /",
    prefixes: &["CZ"],
    layout: &["CZ########", "CZ#########", "CZ##########"],
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[8, 9, 10])?;
    const WEIGHTS: &[i16] = &[8, 7, 6, 5, 4, 3, 2];
    if n.len() == 8 {
        ensure(n.at(0) != b'9', Component)?;
        let check = match (11 - weigh(n.part(0, 7), WEIGHTS, 11)) % 11 {
            0 => 1,
            check => check % 10,
        };
        return ensure(n.digit(7) == check, Checksum);
    }
    if n.len() == 9 && n.at(0) == b'6' {
        let check = 8 - (10 - weigh(n.part(1, 8), WEIGHTS, 11)).rem_euclid(11);
        return ensure(n.digit(8) == check.rem_euclid(10), Checksum);
    }
    (cz_rc::SCHEME.check)(n, None)
}
