//! Hong Kong identity card number (HKID).
//!
//! Given to residents. One or two letters, six digits and a check character, often in brackets: weights 9 to 2, the
//! letters from 10 on and a missing one as 36; with the check character the sum is a multiple of 11, A for ten.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "hk-id",
    title: "Hong Kong identity card number (HKID)",
    shape: "1 or 2 letters, 6 digits and a digit or A",
    country: "HK",
    source: "Registration of Persons Ordinance, Cap. 177",
    personal: true,
    strips: " -()",
    layout: &["#######(#)", "########(#)"],
    telling: |_| true,
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.shape(&["addddddn", "aaddddddn"])?;
    let (body, last) = (n.part(0, n.len() - 1), n.at(n.len() - 1));
    ensure(last == b'A' || last.is_ascii_digit(), Format)?;
    let blank = if n.len() == 8 { 36 * 9 } else { 0 };
    let sum = rising(body, 2);
    ensure((blank + sum + value(last)) % 11 == 0, Checksum)
}
