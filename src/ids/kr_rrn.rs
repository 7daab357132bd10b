//! Korean resident registration number (RRN).
//!
//! Given at birth; nobody may ask for it in trade. Day of birth, a digit of sex and century, the place up to 96 and a
//! row, and a check digit with weights 2 to 9 and 2 to 5: 11 less the remainder, modulo 10. Births registered from
//! October 2020 on have random digits instead.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "kr-rrn",
    title: "Korean resident registration number (RRN)",
    country: "KR",
    source: "Resident Registration Act; Enforcement rule of October 2020",
    personal: true,
    strips: "-",
    layout: &["######-#######"],
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
    birth(century + n.number(0, 2), n.number(2, 4), n.number(4, 6), on)?;
    if century == 2000 && n.number(0, 4) >= 2010 {
        return Ok(());
    }
    ensure(n.number(7, 9) <= 96, Component)?;
    let sum = weigh(n.part(0, 12), &[2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5], 11);
    ensure((11 - sum) % 10 == n.digit(12), Checksum)
}
