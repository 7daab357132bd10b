//! Dutch value added tax number (btw-id).
//!
//! Given by the Belastingdienst. Nine digits, B, two digits. Firms: the nine pass the eleven-test of the citizen
//! number; sole traders since 2020: NL and the whole number by ISO 7064 MOD 97-10. Leading zeros of the nine may be
//! left out.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "nl-btw",
    title: "Dutch value added tax number (btw-id)",
    shape: "9 digits, B and 2 digits",
    country: "NL",
    source: "Wet op de omzetbelasting 1968; Belastingdienst, btw-identificatienummer since 2020",
    strips: " -.",
    prefixes: &["NL"],
    layout: &["NL############"],
    settle,
    check,
    ..PLAIN
};

/// Adds the zeros that are left out, once the number is whole.
fn settle(n: &mut Text) {
    if n.at(n.len().saturating_sub(3)) == b'B' {
        n.pad(12);
    }
}

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.shape(&["dddddddddBdd"])?;
    ensure(n.number(0, 9) > 0 && n.number(10, 12) > 0, Format)?;
    let eleven = weigh(n.part(0, 9), &[9, 8, 7, 6, 5, 4, 3, 2, -1], 11) == 0;
    ensure(eleven || mod_97_10(Text::joined(&[b"NL", n.bytes()]).bytes()), Checksum)
}
