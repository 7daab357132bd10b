//! Icelandic value added tax number (VSK).
//!
//! Given by the tax authority. Five or six digits, no check digit.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "is-vsk",
    title: "Icelandic value added tax number (VSK)",
    country: "IS",
    source: "Lög um virðisaukaskatt 50/1988",
    strips: " ",
    prefixes: &["IS"],
    unverified: Some("whether the number was issued; it has no check digit"),
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[5, 6])
}
