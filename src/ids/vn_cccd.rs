//! Vietnamese citizen identity number (CCCD).
//!
//! Given to citizens, and the tax number of persons since July 2025. Twelve digits: three of the province from 001 to
//! 096, one of century and sex, two of the year of birth, a row of six. No check digit.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "vn-cccd",
    title: "Vietnamese citizen identity number (CCCD)",
    shape: "12 digits",
    country: "VN",
    source: "Law on Identification 26/2023/QH15; Decree 70/2024/ND-CP",
    personal: true,
    unverified: Some("whether the number was issued; it has no check digit"),
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[12])?;
    ensure((1..=96).contains(&n.number(0, 3)), Component)
}
