//! Singapore Unique Entity Number (UEN).
//!
//! Given to firms and other bodies. Eight digits and a letter for businesses; year, five digits and a letter for
//! companies; R, S or T, two digits of the year, the kind, four digits and a letter for others. Weights 10 4 9 3 8 2 7
//! 1, 10 8 6 4 9 7 5 3 1 and 4 3 5 3 10 2 2 5 7 pick the letter.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "sg-uen",
    title: "Singapore Unique Entity Number (UEN)",
    country: "SG",
    source: "Accounting and Corporate Regulatory Authority, UEN",
    strips: "",
    telling: |_| true,
    check,
    ..PLAIN
};

fn check(n: &Text, on: Option<Day>) -> Verdict {
    n.shape(&["dddddddda", "ddddddddda", "addaadddda", "addandddda"])?;
    let picks = |letters: &[u8], rest: i64| ensure(letters.get(rest as usize) == Some(&n.at(n.len() - 1)), Checksum);
    if n.len() == 9 {
        return picks(b"XMKECAWLJDB", weigh(n.part(0, 8), &[10, 4, 9, 3, 8, 2, 7, 1], 11));
    }
    if n.at(0).is_ascii_digit() {
        ensure(on.is_none_or(|on| n.number(0, 4) <= u64::from(on.year())), Component)?;
        return picks(b"ZKCMDNERGWH", weigh(n.part(0, 9), &[10, 8, 6, 4, 9, 7, 5, 3, 1], 11));
    }
    ensure(matches!(n.at(0), b'R' | b'S' | b'T'), Component)?;
    ensure(n.at(0) != b'T' || on.is_none_or(|on| 2000 + n.number(1, 3) <= u64::from(on.year())), Component)?;
    ensure(KINDS.chunks(2).any(|kind| kind == n.part(3, 5)), Component)?;
    let alphabet = b"ABCDEFGHJKLMNPQRSTUVWX0123456789";
    let mut sum = -5;
    for (byte, weight) in n.part(0, 9).iter().zip([4, 3, 5, 3, 10, 2, 2, 5, 7]) {
        sum += weight * alphabet.iter().position(|letter| letter == byte).ok_or(Format)? as i64;
    }
    picks(alphabet, sum.rem_euclid(11))
}

/// The kinds of other bodies, two letters each.
const KINDS: &[u8] = b"CCCDCHCLCMCPCSCXDPFBFCFMFNGAGBGSHSLLLPMBMCMDMHMMMQNBNRPAPBPFRFRPSMSSTCTUVHXL";
