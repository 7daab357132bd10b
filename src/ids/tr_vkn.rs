//! Turkish tax number (VKN).
//!
//! Given to firms and foreigners. Ten digits: to each of nine its distance from the check digit is added modulo 10,
//! the result times that power of two taken modulo 9, nine instead of 0 where it was not 0; the sum is filled up to
//! 10.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "tr-vkn",
    title: "Turkish tax number (VKN)",
    shape: "10 digits",
    misfit: "the last doesn't fit the other nine",
    country: "TR",
    source: "Vergi Usul Kanunu 213; Gelir İdaresi Başkanlığı",
    personal: true,
    strips: "",
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[10])?;
    let worth = |(byte, place): (&u8, i64)| match (value(*byte) + place) % 10 {
        0 => 0,
        turned => match (turned << place) % 9 {
            0 => 9,
            rest => rest,
        },
    };
    let sum: i64 = n.part(0, 9).iter().rev().zip(1..).map(worth).sum();
    ensure((10 - sum % 10) % 10 == n.digit(9), Checksum)
}
