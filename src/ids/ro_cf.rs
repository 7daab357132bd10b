//! Romanian tax number (CIF, CUI, CNP).
//!
//! Given by the trade register or the tax agency. Two to ten digits for a firm: the code filled up to ten, weights 7 5
//! 3 2 1 7 5 3 2, ten times the sum modulo 11 and 10. Persons use their thirteen digit personal number.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "ro-cf",
    title: "Romanian tax number (CIF, CUI, CNP)",
    country: "RO",
    source: "Codul de procedură fiscală, Legea 207/2015",
    prefixes: &["RO"],
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    if n.len() == 13 {
        return (ro_cnp::SCHEME.check)(n, None);
    }
    n.digits(&[2, 3, 4, 5, 6, 7, 8, 9, 10])?;
    ensure(n.at(0) != b'0', Format)?;
    let mut full = n.clone();
    full.pad(10);
    let sum = weigh(full.part(0, 9), &[7, 5, 3, 2, 1, 7, 5, 3, 2], 11);
    ensure(sum * 10 % 11 % 10 == full.digit(9), Checksum)
}
