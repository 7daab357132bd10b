//! Freight container number (ISO 6346).
//!
//! Painted on the container: three letters of the owner as registered with the Bureau International des Containers, U,
//! J, Z or R for the kind of equipment, six digits, a check digit. Letters count 10 to 38 leaving out multiples of 11;
//! each place counts twice the one before; the sum modulo 11, 10 written as 0.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "iso6346",
    title: "Freight container number (ISO 6346)",
    source: "ISO 6346, Freight containers: coding, identification and marking",
    strips: " -",
    layout: &["#### ###### #"],
    unverified: Some("whether the owner code is registered"),
    telling: |_| true,
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.shape(&["nnnUddddddd", "nnnJddddddd", "nnnZddddddd", "nnnRddddddd"])?;
    let worth = |byte: u8| match value(byte) {
        small @ 0..=10 => small,
        middle @ 11..=20 => middle + 1,
        large @ 21..=30 => large + 2,
        larger => larger + 3,
    };
    let sum: i64 = n.part(0, 10).iter().zip(0..).map(|(byte, place)| worth(*byte) << place).sum();
    ensure(sum % 11 % 10 == n.digit(10), Checksum)
}
