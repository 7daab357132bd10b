//! Tunisian tax number (matricule fiscal).
//!
//! Given to firms and persons. Seven digits, a key letter other than I, O and U, and perhaps the tax code A, P, B, D
//! or N, the category M, P, C, N or E and three digits of the place.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "tn-mf",
    title: "Tunisian tax number (matricule fiscal)",
    country: "TN",
    source: "Code de la TVA; Ministère des Finances, Tunisia",
    strips: " /.-",
    layout: &["#######/#", "#######/#/#/#/###"],
    settle,
    unverified: Some("the key letter, whose rule is not public"),
    check,
    ..PLAIN
};

/// Fills the digits in front up to seven.
fn settle(n: &mut Text) {
    let digits = n.bytes().iter().take_while(|byte| byte.is_ascii_digit()).count();
    if digits > 0 {
        n.insert(0, 7usize.saturating_sub(digits));
    }
}

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.shape(&["ddddddda", "dddddddaaaddd"])?;
    ensure(!b"IOU".contains(&n.at(7)), Format)?;
    if n.len() == 8 {
        return Ok(());
    }
    ensure(b"APBDN".contains(&n.at(8)) && b"MPCNE".contains(&n.at(9)), Component)
}
