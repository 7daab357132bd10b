//! Kazakh identification number (IIN, BIN).
//!
//! Given to persons (IIN) and firms (BIN); customs asks for it on every parcel. Twelve digits, the last with weights 1
//! to 11 modulo 11, and where that gives ten with weights 3 to 11, 1 and 2.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "kz-iin",
    title: "Kazakh identification number (IIN, BIN)",
    shape: "12 digits",
    misfit: "the last doesn't fit the other eleven",
    country: "KZ",
    source: "Law of Kazakhstan No. 223-III of 2007 on national registers of identification numbers",
    personal: true,
    strips: " -",
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[12])?;
    let check = match weigh(n.part(0, 11), &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], 11) {
        10 => weigh(n.part(0, 11), &[3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2], 11),
        check => check,
    };
    ensure(check == n.digit(11), Checksum)
}
