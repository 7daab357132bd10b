//! Austrian value added tax number (UID).
//!
//! Given by the tax office. U and eight digits, ATU in full; the last digit is 96 less the sum of the others, of which
//! the second, fourth and sixth are doubled and their digits added, modulo 10.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "at-uid",
    title: "Austrian value added tax number (UID)",
    shape: "U and 8 digits",
    country: "AT",
    source: "Umsatzsteuergesetz 1994, section 28; Bundesministerium für Finanzen, check digit rule for the UID",
    strips: " -./",
    prefixes: &["AT"],
    layout: &["AT#########"],
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.shape(&["Udddddddd"])?;
    ensure((luhn_sum(n.part(1, 8), 10) + n.digit(8) + 4) % 10 == 0, Checksum)
}
