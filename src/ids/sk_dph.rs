//! Slovak value added tax number (IČ DPH).
//!
//! Given by the tax office. Ten digits, a multiple of 11; the first is not 0 and the third one of 2, 3, 4, 7, 8, 9.
//! Sound birth numbers (rodné číslo) pass as they are, since traders may have theirs.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "sk-dph",
    title: "Slovak value added tax number (IČ DPH)",
    country: "SK",
    source: "Zákon č. 222/2004 Z. z. o dani z pridanej hodnoty",
    prefixes: &["SK"],
    layout: &["SK##########"],
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[10])?;
    if (cz_rc::SCHEME.check)(n, None).is_ok() {
        return Ok(());
    }
    ensure(n.at(0) != b'0' && matches!(n.at(2), b'2'..=b'4' | b'7'..=b'9'), Format)?;
    ensure(digits_mod(n.bytes(), 11) == 0, Checksum)
}
