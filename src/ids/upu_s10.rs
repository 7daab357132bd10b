//! Postal item number (UPU S10).
//!
//! Issued by the postal operator that accepts the item and printed as a bar code on letters under customs control,
//! parcels and EMS. Two letters of the service, eight digits, a check digit, two letters of the issuing country:
//! EE123456785AT. Check digit: the eight digits times 8 6 4 2 3 5 9 7 are added; 11 less the remainder by 11, where 10
//! becomes 0 and 11 becomes 5.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "upu-s10",
    title: "Postal item number (UPU S10)",
    source: "UPU standard S10, Identification of postal items",
    strips: " -.",
    layout: &["## #### #### # ##"],
    unverified: Some("whether an operator was given this service indicator and country code"),
    telling: |_| true,
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.shape(&["aadddddddddaa"])?;
    let check = match 11 - weigh(n.part(2, 10), &[8, 6, 4, 2, 3, 5, 9, 7], 11) {
        10 => 0,
        11 => 5,
        check => check,
    };
    ensure(n.digit(10) == check, Checksum)
}
