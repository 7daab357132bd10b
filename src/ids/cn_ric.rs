//! Chinese resident identity number.
//!
//! Given by the Ministry of Public Security; a buyer in cross-border retail must state it. Six digits of the place of
//! first registration, eight of the day of birth, three of a row, and a check character by ISO 7064 MOD 11-2. Of the
//! place only the province is tested, since counties were renumbered again and again; a number that starts with 9 is
//! on a foreigner's permanent residence card. Cards of before 2023 have three letters of the country and twelve digits.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "cn-ric",
    title: "Chinese resident identity number",
    shape: "18 characters: 17 digits and a digit or X",
    misfit: "the last character doesn't fit the other seventeen",
    country: "CN",
    source: "GB 11643-1999; National Immigration Administration, permanent residence card of 2023",
    personal: true,
    unverified: Some("the county of first registration"),
    telling: |_| true,
    check,
    ..PLAIN
};

fn check(n: &Text, on: Option<Day>) -> Verdict {
    if n.shape(&["aaadddddddddddd"]).is_ok() {
        return Ok(());
    }
    n.shape(&["dddddddddddddddddn"])?;
    ensure(matches!(n.at(17), b'0'..=b'9' | b'X'), Format)?;
    ensure(mod_11_2(n.bytes()), Checksum)?;
    birth(n.number(6, 10), n.number(10, 12), n.number(12, 14), on)?;
    ensure(
        matches!(n.number(0, 2), 11..=15 | 21..=23 | 31..=37 | 41..=46 | 50..=54 | 61..=65 | 71 | 81..=83 | 90..=99),
        Component,
    )
}
