//! Passport number.
//!
//! Given by each state as it likes, and taken by several customs where a foreigner has no number of theirs. The zone that
//! machines read has nine characters, letters and digits; states whose numbers are longer go on in the optional data.
//! Nothing but the characters, at least one digit and the length is judged. In Russia people write № before the number,
//! which is the byte 1 in `strips`.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "passport",
    title: "Passport number",
    shape: "5 to 15 letters and digits",
    source: "ICAO Doc 9303, part 4, machine readable passports",
    personal: true,
    strips: " -\u{1}",
    unverified: Some("whether the passport was issued and is valid; each state forms its numbers by its own rule"),
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    ensure(n.bytes().iter().all(text::is_sign), Format)?;
    ensure(n.bytes().iter().any(u8::is_ascii_digit), Format)?;
    ensure((5..=15).contains(&n.len()), Length)
}
