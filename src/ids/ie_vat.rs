//! Irish value added tax number.
//!
//! Given by Revenue. Seven digits, a check letter and perhaps one more letter; in old numbers the second character is
//! a letter, + or *. Weights 8 down to 2, nine for the last letter; the remainder by 23 picks from
//! WABCDEFGHIJKLMNOPQRSTUV.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "ie-vat",
    title: "Irish value added tax number",
    country: "IE",
    source: "Value-Added Tax Consolidation Act 2010; Revenue, structure of tax reference numbers",
    prefixes: &["IE"],
    layout: &["IE########", "IE#########"],
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    ensure(n.at(0).is_ascii_digit() && n.part(2, 7).iter().all(u8::is_ascii_digit), Format)?;
    ensure(n.part(7, n.len()).iter().all(|b| matches!(*b, b'A'..=b'W')), Format)?;
    ensure(matches!(n.len(), 8 | 9), Length)?;
    let check = if n.at(1).is_ascii_digit() {
        letter(n.part(0, 7), if n.len() == 9 { n.at(8) } else { b'W' })
    } else {
        ensure(n.at(1).is_ascii_uppercase() || matches!(n.at(1), b'+' | b'*'), Format)?;
        letter(Text::joined(&[b"0", n.part(2, 7), n.part(0, 1)]).bytes(), b'W')
    };
    ensure(n.at(7) == check, Checksum)
}

/// The check letter of seven digits and a letter, in which W counts nothing.
pub(super) fn letter(digits: &[u8], last: u8) -> u8 {
    let extra = if last == b'W' { 0 } else { value(last) - 9 };
    let sum = weigh(digits, &[8, 7, 6, 5, 4, 3, 2], i64::from(i32::MAX)) + 9 * extra;
    b"WABCDEFGHIJKLMNOPQRSTUV".get((sum % 23) as usize).copied().unwrap_or_default()
}
