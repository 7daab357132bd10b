//! Swedish value added tax number.
//!
//! Given by Skatteverket: the organisation or personal number of ten digits, by Luhn's formula, and
//! 01 to 94.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "se-vat",
    title: "Swedish value added tax number",
    country: "SE",
    source: "Skatteförfarandelagen 2011:1244; Skatteverket",
    strips: " -.",
    prefixes: &["SE"],
    layout: &["SE############"],
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[12])?;
    ensure(matches!(n.number(10, 12), 1..=94), Format)?;
    ensure(luhn(n.part(0, 10)), Checksum)
}
