//! Swiss enterprise identification number (UID).
//!
//! Given by the Federal Statistical Office. CHE and nine digits; weights 5 4 3 2 7 6 5 4, 11 less the remainder by 11,
//! where 11 becomes 0 and 10 is not given.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "ch-uid",
    title: "Swiss enterprise identification number (UID)",
    shape: "CHE and 9 digits",
    country: "CH",
    source: "Bundesgesetz über die Unternehmens-Identifikationsnummer, SR 431.03",
    strips: " -.",
    layout: &["###-###.###.###"],
    settle,
    telling: |_| true,
    check,
    ..PLAIN
};

/// Puts the letters in front where only the digits are given.
fn settle(n: &mut Text) {
    if n.digits(&[9]).is_ok() {
        *n = Text::joined(&[b"CHE", n.bytes()]);
    }
}

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.shape(&["CHEddddddddd"])?;
    ensure((11 - weigh(n.part(3, 11), &[5, 4, 3, 2, 7, 6, 5, 4], 11)) % 11 == n.digit(11), Checksum)
}
