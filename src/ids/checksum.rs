//! The sums by which numbers prove themselves, shared by the schemes.

use super::text::value;

/// The sum of values times weights, from the left, modulo `modulus`; never negative.
#[inline(never)]
pub(super) fn weigh(bytes: &[u8], weights: &[i16], modulus: i64) -> i64 {
    bytes.iter().zip(weights).map(|(byte, weight)| value(*byte) * i64::from(*weight)).sum::<i64>().rem_euclid(modulus)
}

/// The sum of values times weights that rise by one from the right, `first` the last digit's.
#[inline(never)]
pub(super) fn rising(bytes: &[u8], first: i64) -> i64 {
    bytes.iter().rev().zip(first..).map(|(byte, weight)| value(*byte) * weight).sum()
}

/// The sum of values times weights that come round again and again from the right.
#[inline(never)]
pub(super) fn cycling(bytes: &[u8], weights: &[i64]) -> i64 {
    bytes.iter().rev().zip(weights.iter().cycle()).map(|(byte, weight)| value(*byte) * weight).sum()
}

/// GS1's check digit: weights 1 and 3 in turn from the right come to a multiple of ten.
pub(super) fn gs1(bytes: &[u8]) -> bool {
    cycling(bytes, &[1, 3]) % 10 == 0
}

/// The decimal number that the digits say, modulo `modulus`, however long it is.
#[inline(never)]
pub(super) fn digits_mod(bytes: &[u8], modulus: i64) -> i64 {
    bytes.iter().fold(0, |rest, byte| (rest * 10 + value(*byte)) % modulus)
}

/// Whether the digits satisfy Luhn's formula: every second from the right doubled, sum of digits divisible by ten.
#[inline(never)]
pub(super) fn luhn(bytes: &[u8]) -> bool {
    luhn_sum(bytes, 10) % 10 == 0
}

/// Luhn's formula over the 36 digits and letters.
pub(super) fn luhn36(bytes: &[u8]) -> bool {
    luhn_sum(bytes, 36) % 36 == 0
}

/// Luhn's sum, for schemes that want it to come out other than zero.
#[inline(never)]
pub(super) fn luhn_sum(bytes: &[u8], base: i64) -> i64 {
    let weighted = |(place, byte): (usize, &u8)| {
        let weighted = value(*byte) * if place % 2 == 1 { 2 } else { 1 };
        weighted / base + weighted % base
    };
    bytes.iter().rev().enumerate().map(weighted).sum()
}

/// ISO 7064 MOD 11,10, the hybrid system for digits.
#[inline(never)]
pub(super) fn mod_11_10(bytes: &[u8]) -> bool {
    let step = |check: i64, byte: &u8| ((if check == 0 { 10 } else { check }) * 2 % 11 + value(*byte)) % 10;
    bytes.iter().fold(5, step) == 1
}

/// ISO 7064 MOD 11-2, whose check character may be X for ten.
pub(super) fn mod_11_2(bytes: &[u8]) -> bool {
    let worth = |byte: u8| if byte == b'X' { 10 } else { value(byte) };
    bytes.iter().fold(0, |check, byte| (check * 2 + worth(*byte)) % 11) == 1
}

/// ISO 7064 MOD 97-10, letters counting 10 to 35.
pub(super) fn mod_97_10(bytes: &[u8]) -> bool {
    let step = |rest: i64, byte: &u8| (rest * if value(*byte) > 9 { 100 } else { 10 } + value(*byte)) % 97;
    bytes.iter().fold(0, step) == 1
}

/// Verhoeff's scheme: digits permuted by place and multiplied in the group of the pentagon's symmetries.
pub(super) fn verhoeff(bytes: &[u8]) -> bool {
    // The permutation of a place is this one applied as often as the place says, all over again after eight.
    const STEP: [u8; 10] = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
    let permute =
        |digit: u8, times: usize| (0..times).fold(digit, |d, _| STEP.get(usize::from(d)).copied().unwrap_or(d));
    let product = bytes
        .iter()
        .rev()
        .enumerate()
        .fold(0, |left, (place, byte)| turn_or_flip(left, permute(value(*byte) as u8, place % 8)));
    product == 0
}

/// The product in the dihedral group of order ten: 0 to 4 turn, 5 to 9 flip.
fn turn_or_flip(left: u8, right: u8) -> u8 {
    match (left < 5, right < 5) {
        (true, true) => (left + right) % 5,
        (true, false) => 5 + (left + right - 5) % 5,
        (false, true) => 5 + (left - 5 + 5 - right) % 5,
        (false, false) => (left + 5 - right) % 5,
    }
}
