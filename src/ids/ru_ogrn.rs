//! Russian state registration number (OGRN).
//!
//! Given to firms (thirteen digits, not starting with 0) and traders (fifteen, starting with 3 or 4). The last is the
//! last digit of the remainder of the others by 11 or 13.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "ru-ogrn",
    title: "Russian state registration number (OGRN)",
    country: "RU",
    source: "Федеральный закон 129-ФЗ",
    strips: " ",
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[13, 15])?;
    let (body, check) = (n.part(0, n.len() - 1), n.digit(n.len() - 1));
    if n.len() == 13 {
        ensure(n.at(0) != b'0', Component)?;
        return ensure(digits_mod(body, 11) % 10 == check, Checksum);
    }
    ensure(matches!(n.at(0), b'3' | b'4'), Component)?;
    ensure(digits_mod(body, 13) % 10 == check, Checksum)
}
