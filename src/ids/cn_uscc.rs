//! Unified Social Credit Code of a Chinese organisation.
//!
//! Given by the registering authority. Eighteen characters of 0 to 9 and A to Y without I, O, S and V: one of the
//! authority, one of the kind, six digits of the place, nine of the organisation, a check character. Weights are the
//! powers of 3 modulo 31; the check character fills the sum up to a multiple of 31.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "cn-uscc",
    title: "Unified Social Credit Code of a Chinese organisation",
    shape: "18 digits and capital letters",
    misfit: "the last character doesn't fit the other seventeen",
    country: "CN",
    source: "GB 32100-2015",
    telling: |n| b"159ANY".contains(&n.at(0)),
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.shape(&["nnddddddnnnnnnnnnn"])?;
    let mut sum = 0;
    for (byte, weight) in n.bytes().iter().zip(WEIGHTS) {
        let worth = ALPHABET.iter().position(|letter| letter == byte).ok_or(Format)?;
        sum += worth * weight;
    }
    ensure(sum % 31 == 0, Checksum)
}

const ALPHABET: &[u8] = b"0123456789ABCDEFGHJKLMNPQRTUWXY";
const WEIGHTS: [usize; 18] = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28, 1];
