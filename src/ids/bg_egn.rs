//! Bulgarian personal number (EGN).
//!
//! Given at birth. Six digits of the day of birth, where 20 is added to the month before 1900 and 40 from 2000 on,
//! three of a row that tell the sex, a check digit with weights 2 4 8 5 10 9 7 3 6 modulo 11 and then 10.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "bg-egn",
    title: "Bulgarian personal number (EGN)",
    shape: "10 digits",
    country: "BG",
    source: "Закон за гражданската регистрация; GRAO",
    personal: true,
    strips: " -.",
    check,
    ..PLAIN
};

fn check(n: &Text, on: Option<Day>) -> Verdict {
    n.digits(&[10])?;
    let (century, month) = match n.number(2, 4) {
        month @ 41.. => (2000, month - 40),
        month @ 21..=40 => (1800, month - 20),
        month => (1900, month),
    };
    birth(century + n.number(0, 2), month, n.number(4, 6), on)?;
    ensure(weigh(n.part(0, 9), &[2, 4, 8, 5, 10, 9, 7, 3, 6], 11) % 10 == n.digit(9), Checksum)
}
