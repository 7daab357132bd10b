//! Malaysian identity card number (NRIC).
//!
//! Given to residents. Twelve digits: year, month and day of birth, two of the place, a row of four. No check digit.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "my-nric",
    title: "Malaysian identity card number (NRIC)",
    shape: "12 digits",
    country: "MY",
    source: "National Registration Act 1959; Jabatan Pendaftaran Negara",
    personal: true,
    strips: " -*",
    layout: &["######-##-####"],
    unverified: Some("whether the number was issued; it has no check digit"),
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[12])?;
    birth_of_any_century(n.number(0, 2), n.number(2, 4), n.number(4, 6))?;
    ensure(!matches!(n.number(6, 8), 0 | 17..=20 | 69 | 70 | 73 | 80 | 81 | 94..=97), Component)
}
