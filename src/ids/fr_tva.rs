//! French value added tax number (TVA).
//!
//! Given by the tax administration. Two characters without I and O, then the SIREN of the firm. Both digits: the SIREN
//! followed by 12, modulo 97. With a letter the two give a number S (24 or 34 times the first and the second, less 10
//! or 100), and the SIREN and S over 11, plus 1, agree with S modulo 11. Monaco's start with 000 after the key and are
//! no SIREN.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "fr-tva",
    title: "French value added tax number (TVA)",
    shape: "2 characters and 9 digits",
    country: "FR",
    source: "Code général des impôts, article 286 ter; annexe II, article 242",
    strips: " -.",
    prefixes: &["FR"],
    layout: &["FR###########"],
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.shape(&["nnddddddddd"])?;
    ensure(!n.part(0, 2).iter().any(|b| matches!(*b, b'I' | b'O')), Format)?;
    ensure(n.part(2, 5) == b"000" || luhn(n.part(2, 11)), Checksum)?;
    let siren = n.number(2, 11) as i64;
    if n.part(0, 2).iter().all(u8::is_ascii_digit) {
        return ensure((siren * 100 + 12) % 97 == n.number(0, 2) as i64, Checksum);
    }
    // The alphabet of the key leaves out I and O.
    let worth = |place: usize| n.digit(place) - i64::from(n.at(place) > b'I') - i64::from(n.at(place) > b'O');
    let key = if n.at(0).is_ascii_digit() { worth(0) * 24 + worth(1) - 10 } else { worth(0) * 34 + worth(1) - 100 };
    ensure((siren + 1 + key.div_euclid(11)).rem_euclid(11) == key.rem_euclid(11), Checksum)
}
