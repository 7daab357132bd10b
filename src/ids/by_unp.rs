//! Belarusian payer number (UNP).
//!
//! Given by the tax ministry. Nine characters: digits for firms, two letters and digits for persons; weights 29 23 19
//! 17 13 7 5 3, where the first letter counts from 10 for A and the second is its place in ABCEHKMOPT; the remainder
//! by 11 is the last and never 10. Cyrillic letters of the same look are read as Latin.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "by-unp",
    title: "Belarusian payer number (UNP)",
    country: "BY",
    source: "Налоговый кодекс Республики Беларусь, статья 70",
    strips: " ",
    settle,
    check,
    ..PLAIN
};

/// Reads Cyrillic letters as Latin ones and takes the name of the number off.
fn settle(n: &mut Text) {
    n.take_cyrillic();
    // Of the three letters in Cyrillic only the second looks like a Latin one; the others are bytes of their own.
    n.drop_prefix(&["UNP", "\u{b}H\u{a}"]);
}

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.shape(&["ddddddddd", "aaddddddd"])?;
    let letters = b"ABCEHKMOPT";
    let second = if n.at(1).is_ascii_digit() {
        n.digit(1)
    } else {
        ensure(letters.contains(&n.at(0)), Format)?;
        letters.iter().position(|letter| *letter == n.at(1)).ok_or(Format)? as i64
    };
    ensure(matches!(n.at(0), b'1'..=b'7' | b'A' | b'B' | b'C' | b'E' | b'H' | b'K' | b'M'), Component)?;
    let sum = weigh(n.part(0, 8), &[29, 0, 19, 17, 13, 7, 5, 3], 11) + 23 * second;
    ensure(sum % 11 == n.digit(8), Checksum)
}
