//! Slovenian corporate registration number (matična številka).
//!
//! Given by the business register. Six digits and a check digit with weights 7 6 5 4 3 2, filled up to 11, 10 written
//! as 0 and 11 not given; a unit adds a letter or digit and two digits.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "si-maticna",
    title: "Slovenian corporate registration number (matična številka)",
    country: "SI",
    source: "Zakon o Poslovnem registru Slovenije",
    strips: ". ",
    settle: |n| {
        if n.len() == 10 && n.part(7, 10) == b"000" {
            n.keep(0, 7)
        }
    },
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.shape(&["ddddddd", "dddddddndd"])?;
    let check = 11 - weigh(n.part(0, 6), &[7, 6, 5, 4, 3, 2], 11);
    ensure(check < 11 && check % 10 == n.digit(6), Checksum)
}
