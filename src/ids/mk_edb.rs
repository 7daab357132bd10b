//! North Macedonian tax number (EDB).
//!
//! Given by the revenue office. Thirteen digits; weights 7 6 5 4 3 2 twice, filled up to 11, 10 written as 0.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "mk-edb",
    title: "North Macedonian tax number (EDB)",
    country: "MK",
    source: "Zakon za danočna postapka; Uprava za javni prihodi",
    personal: true,
    settle,
    check,
    ..PLAIN
};

/// Reads Cyrillic letters as Latin ones and takes the country off.
fn settle(n: &mut Text) {
    n.take_cyrillic();
    n.drop_prefix(&["MK"]);
}

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[13])?;
    let sum = weigh(n.part(0, 12), &[7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2], 11);
    ensure((11 - sum) % 11 % 10 == n.digit(12), Checksum)
}
