//! Icelandic identity number (kennitala).
//!
//! Given to persons and firms. Day (40 more for firms), month and year of birth or foundation, two of a row, a check
//! digit with weights 3 2 7 6 5 4 3 2 modulo 11, and 9 or 0 for the century. System numbers of people who don't live there
//! begin with 8 or 9 and tell no day. Numbers given since 2026 have no check digit, so that it isn't judged.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "is-kennitala",
    title: "Icelandic identity number (kennitala)",
    shape: "10 digits",
    country: "IS",
    source: "Lög um Þjóðskrá Íslands 70/2018",
    personal: true,
    strips: "-",
    layout: &["######-####"],
    unverified: Some("the check digit, which numbers given since 2026 do not have"),
    check,
    ..PLAIN
};

fn check(n: &Text, on: Option<Day>) -> Verdict {
    n.digits(&[10])?;
    if matches!(n.at(0), b'8' | b'9') {
        return Ok(());
    }
    let century = match n.at(9) {
        b'9' => 1900,
        b'0' => 2000,
        _ => return Err(Format),
    };
    let day = n.number(0, 2);
    birth(century + n.number(4, 6), n.number(2, 4), if day >= 40 { day - 40 } else { day }, on)
}
