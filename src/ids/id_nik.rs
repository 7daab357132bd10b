//! Indonesian identity number (NIK).
//!
//! Given to residents, and since 2024 the tax number of persons. Sixteen digits: six of the place of registration, day
//! (40 more for women), month and year of birth, a row of four. No check digit.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "id-nik",
    title: "Indonesian identity number (NIK)",
    shape: "16 digits",
    country: "ID",
    source: "Undang-Undang 24/2013, administrasi kependudukan",
    personal: true,
    strips: " -.",
    unverified: Some("the regency and district of registration"),
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[16])?;
    ensure(matches!(n.number(0, 2), 11..=21 | 31..=36 | 51..=53 | 61..=65 | 71..=76 | 81..=82 | 91..=97), Component)?;
    birth_of_any_century(n.number(10, 12), n.number(8, 10), n.number(6, 8) % 40)
}
