//! Peruvian identity number (DNI, CUI).
//!
//! Given to citizens. Eight digits and, where shown, a check digit or the letter that goes with it: weights 3 2 7 6 5
//! 4 3 2 modulo 11.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "pe-cui",
    title: "Peruvian identity number (DNI, CUI)",
    country: "PE",
    source: "Ley 26497, RENIEC",
    personal: true,
    layout: &["########", "########-#"],
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.shape(&["dddddddd", "ddddddddn"])?;
    let rest = weigh(n.part(0, 8), &[3, 2, 7, 6, 5, 4, 3, 2], 11) as usize;
    let fits = |row: &[u8]| row.get(rest) == Some(&n.at(8));
    ensure(n.len() == 8 || fits(b"65432110987") || fits(b"KJIHGFEDCBA"), Checksum)
}
