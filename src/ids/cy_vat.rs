//! Cypriot value added tax number.
//!
//! Given by the tax department. Eight digits and a letter; the even places count as they stand, the odd ones 1 0 5 7 9
//! 13 15 17 19 21 for 0 to 9, and the sum modulo 26 is the letter. It never starts with 12.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "cy-vat",
    title: "Cypriot value added tax number",
    country: "CY",
    source: "Value Added Tax Law of Cyprus; VIES, structure of VAT numbers",
    prefixes: &["CY"],
    layout: &["CY#########"],
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.shape(&["dddddddda"])?;
    ensure(!n.starts("12"), Component)?;
    let odd = |digit: i64| match digit {
        0 => 1,
        1 => 0,
        2..=4 => 2 * digit + 1,
        _ => 2 * digit + 3,
    };
    let worth = |place: usize| if place.is_multiple_of(2) { odd(n.digit(place)) } else { n.digit(place) };
    ensure((0..8).map(worth).sum::<i64>() % 26 == n.digit(8) - 10, Checksum)
}
