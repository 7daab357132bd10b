//! Singapore identity number (NRIC, FIN).
//!
//! Given to citizens and residents (S, T) and foreigners (F, G, M). Seven digits and a letter: weights 2 7 6 5 4 3 2,
//! four added for T and G, the remainder by 11 picks from JZIHGFEDCBA or, for foreigners, XWUTRQPNMLK. The letter of
//! the M row, given since 2022, is not tested.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "sg-nric",
    title: "Singapore identity number (NRIC, FIN)",
    shape: "a letter, 7 digits and a letter",
    country: "SG",
    source: "National Registration Act 1965; Immigration and Checkpoints Authority",
    personal: true,
    telling: |_| true,
    unverified: Some("the letter of numbers that start with M"),
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.shape(&["addddddda"])?;
    let (letters, added) = match n.at(0) {
        b'S' => (b"JZIHGFEDCBA", 0),
        b'T' => (b"JZIHGFEDCBA", 4),
        b'F' => (b"XWUTRQPNMLK", 0),
        b'G' => (b"XWUTRQPNMLK", 4),
        b'M' => return Ok(()),
        _ => return Err(Component),
    };
    let sum = weigh(n.part(1, 8), &[2, 7, 6, 5, 4, 3, 2], 11) + added;
    ensure(letters.get((sum % 11) as usize) == Some(&n.at(8)), Checksum)
}
