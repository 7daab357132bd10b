//! International Standard Book Number (ISBN).
//!
//! Given by the national agencies to editions of books, which then need no other GTIN. Thirteen digits that start with
//! 978 or 979, by the rule of EAN-13; until 2007 ten: weights 1 to 9, the remainder by 11 is the last, X for ten.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "isbn",
    title: "International Standard Book Number (ISBN)",
    source: "ISO 2108",
    settle,
    check,
    ..PLAIN
};

/// Books of before 1970 have nine digits, to which a 0 goes in front.
fn settle(n: &mut Text) {
    if n.len() == 9 {
        n.pad(10);
    }
}

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.shape(&["dddddddddn", "ddddddddddddd"])?;
    if n.len() == 13 {
        ensure(matches!(n.number(0, 3), 978 | 979), Component)?;
        return ensure(gs1(n.bytes()), Checksum);
    }
    let last = if n.at(9) == b'X' { 10 } else { n.digit(9) };
    ensure(last <= 10 && n.at(9) != b'A', Format)?;
    ensure(weigh(n.part(0, 9), &[1, 2, 3, 4, 5, 6, 7, 8, 9], 11) == last, Checksum)
}
