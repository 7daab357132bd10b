//! Senegalese enterprise number (NINEA).
//!
//! Given by the statistical office. Seven or nine digits, and perhaps the tax code of three: 0 to 2, a letter, a digit.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "sn-ninea",
    title: "Senegalese enterprise number (NINEA)",
    country: "SN",
    source: "Décret 2012-886; Agence nationale de la statistique et de la démographie",
    strips: " -/,",
    unverified: Some("the check digit, whose rule is not public"),
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    let mut number = n.clone();
    if n.len() > 9 {
        number.keep(0, n.len() - 3);
    }
    number.digits(&[7, 9])?;
    if n.len() > 9 {
        let (regime, centre, form) = (n.at(n.len() - 3), n.at(n.len() - 2), n.at(n.len() - 1));
        ensure(matches!(regime, b'0'..=b'2') && form.is_ascii_digit(), Component)?;
        ensure(b"ABCDEFGHJKLMNPQRSTUVWZ".contains(&centre), Component)?;
    }
    Ok(())
}
