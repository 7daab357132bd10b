//! Liechtenstein personal identification number (PEID).
//!
//! Given to persons and firms. Four to twelve digits without leading zeros; no check digit.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "li-peid",
    title: "Liechtenstein personal identification number (PEID)",
    country: "LI",
    source: "Gesetz über das Zentrale Personenregister",
    personal: true,
    strips: " .",
    settle: |n| n.drop_leading(b'0'),
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    ensure(text::is_digits(n.bytes()), Format)?;
    ensure((4..=12).contains(&n.len()), Length)
}
