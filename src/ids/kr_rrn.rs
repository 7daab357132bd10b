//! Korean resident registration number (RRN).
//!
//! Given at birth, and to foreigners (5 to 8 in the seventh place); nobody may ask for it in trade. Day of birth, a
//! digit of sex and century, six digits. These tell place, row and a check digit in numbers of before October 2020
//! only: since then they are random, also where a number of before is changed, so they aren't judged.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "kr-rrn",
    title: "Korean resident registration number (RRN)",
    shape: "13 digits",
    country: "KR",
    source: "Resident Registration Act; Enforcement rule of October 2020",
    personal: true,
    strips: "-",
    layout: &["######-#######"],
    unverified: Some("the last six digits, which are random since October 2020"),
    check,
    ..PLAIN
};

fn check(n: &Text, on: Option<Day>) -> Verdict {
    n.digits(&[13])?;
    let century = match n.at(6) {
        b'1' | b'2' | b'5' | b'6' => 1900,
        b'3' | b'4' | b'7' | b'8' => 2000,
        _ => 1800,
    };
    birth(century + n.number(0, 2), n.number(2, 4), n.number(4, 6), on)
}
