//! Icelandic identity number (kennitala).
//!
//! Given to persons and firms. Day (40 more for firms), month and year of birth or foundation, two of a row, a check
//! digit with weights 3 2 7 6 5 4 3 2 modulo 11, and 9 or 0 for the century.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "is-kennitala",
    title: "Icelandic identity number (kennitala)",
    country: "IS",
    source: "Lög um Þjóðskrá Íslands 70/2018",
    personal: true,
    strips: "-",
    layout: &["######-####"],
    check,
    ..PLAIN
};

fn check(n: &Text, on: Option<Day>) -> Verdict {
    n.digits(&[10])?;
    let century = match n.at(9) {
        b'9' => 1900,
        b'0' => 2000,
        _ => return Err(Format),
    };
    let day = n.number(0, 2);
    birth(century + n.number(4, 6), n.number(2, 4), if day >= 40 { day - 40 } else { day }, on)?;
    ensure(weigh(n.bytes(), &[3, 2, 7, 6, 5, 4, 3, 2, 1], 11) == 0, Checksum)
}
