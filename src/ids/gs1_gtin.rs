//! Global Trade Item Number (GTIN-8, -12, -13, -14).
//!
//! Given by the owner of a brand out of the row that GS1 allots to him, and printed as a bar code; ISBN and ISSN stand
//! among them. 8, 12, 13 or 14 digits, the last a check digit: from the right the others times 3 and 1 in turn, filled
//! up to ten. On small packages an American number of twelve digits is printed as eight, the first 0 or 1, without some of
//! its zeros (UPC-E); the check digit is that of the twelve.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "gs1-gtin",
    title: "Global Trade Item Number of 8, 12, 13 or 14 digits (GTIN)",
    source: "GS1 General Specifications, sections 3 and 7.9",
    strips: " -",
    unverified: Some("whether GS1 allotted the prefix and the owner uses the number"),
    settle,
    check,
    ..PLAIN
};

/// Puts the zeros back that UPC-E leaves out.
fn settle(n: &mut Text) {
    if let Some(whole) = whole(n).filter(|whole| gs1(whole.bytes())) {
        *n = whole;
    }
}

/// The twelve digits of a number that is printed as eight. The last of the six in the middle says which zeros are left out.
fn whole(n: &Text) -> Option<Text> {
    let &[system @ (b'0' | b'1'), a, b, c, d, e, last, check] = n.bytes() else { return None };
    let middle = match last {
        b'0'..=b'2' => [a, b, last, b'0', b'0', b'0', b'0', c, d, e],
        b'3' => [a, b, c, b'0', b'0', b'0', b'0', b'0', d, e],
        b'4' => [a, b, c, d, b'0', b'0', b'0', b'0', b'0', e],
        b'5'..=b'9' => [a, b, c, d, e, b'0', b'0', b'0', b'0', last],
        _ => return None,
    };
    Some(Text::joined(&[&[system], &middle, &[check]]))
}

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[8, 12, 13, 14])?;
    ensure(gs1(n.bytes()), Checksum)
}
