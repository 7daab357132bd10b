//! Swedish personal number (personnummer).
//!
//! Given to residents, and as a coordination number with 60 added to the day to others. Day of birth, with or without
//! the century, a dash, or a plus from the hundredth year on, three of a row and a check digit by Luhn's formula over
//! the ten.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "se-personnummer",
    title: "Swedish personal number (personnummer)",
    country: "SE",
    source: "Folkbokföringslagen 1991:481, section 18",
    personal: true,
    strips: " :",
    settle,
    check,
    ..PLAIN
};

/// Takes out all dashes but the one before the last four digits, and puts that one in where it is left out.
fn settle(n: &mut Text) {
    let last = n.len().saturating_sub(5);
    let mut kept = 0;
    *n = n.only(|byte| {
        kept += 1;
        kept > last || !matches!(byte, b'-' | b'+')
    });
    if matches!(n.len(), 10 | 12) && !matches!(n.at(n.len() - 5), b'-' | b'+') {
        *n = Text::joined(&[n.part(0, n.len() - 4), b"-", n.part(n.len() - 4, n.len())]);
    }
}

fn check(n: &Text, on: Option<Day>) -> Verdict {
    n.shape(&["dddddd-dddd", "dddddd+dddd", "dddddddd-dddd", "dddddddd+dddd"])?;
    let day = |written: u64| if written > 60 { written - 60 } else { written };
    if n.len() == 13 {
        birth(n.number(0, 4), n.number(4, 6), day(n.number(6, 8)), on)?;
    } else {
        birth_of_any_century(n.number(0, 2), n.number(2, 4), day(n.number(4, 6)))?;
    }
    ensure(luhn(Text::joined(&[n.part(n.len() - 11, n.len() - 5), n.part(n.len() - 4, n.len())]).bytes()), Checksum)
}
