//! Singapore Unique Entity Number (UEN).
//!
//! Given to firms and other bodies. Eight digits and a letter for businesses; year, five digits and a letter for
//! companies; R, S or T, two digits of the year, the kind, four digits and a letter for others.
//! How the last letter is made isn't published; the usual one only helps to recognise a number.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "sg-uen",
    title: "Singapore Unique Entity Number (UEN)",
    country: "SG",
    source: "Accounting and Corporate Regulatory Authority, UEN",
    strips: "",
    telling,
    unverified: Some("the last letter, whose rule is not public"),
    check,
    ..PLAIN
};

fn check(n: &Text, on: Option<Day>) -> Verdict {
    n.shape(&["dddddddda", "ddddddddda", "addaadddda", "addandddda"])?;
    let year = match n.at(0) {
        _ if n.len() == 9 => 0,
        b'R' | b'S' => 0,
        b'T' => 2000 + n.number(1, 3),
        b'0'..=b'9' => n.number(0, 4),
        _ => return Err(Component),
    };
    ensure(on.is_none_or(|on| year <= u64::from(on.year())), Component)
}

/// Whether the last letter is the one that is usual for the digits of a business or a company.
fn telling(n: &Text) -> bool {
    let (letters, rest) = match n.len() {
        9 => (b"XMKECAWLJDB", weigh(n.part(0, 8), &[10, 4, 9, 3, 8, 2, 7, 1], 11)),
        _ => (b"ZKCMDNERGWH", weigh(n.part(0, 9), &[10, 8, 6, 4, 9, 7, 5, 3, 1], 11)),
    };
    n.at(0).is_ascii_digit() && letters.get(rest as usize) == Some(&n.at(n.len() - 1))
}
