//! Japanese individual number (My Number).
//!
//! Given to residents; nobody may ask for it in trade. Twelve digits; weights 6 5 4 3 2 7 6 5 4 3 2, filled up to 11,
//! 10 written as 0.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "jp-in",
    title: "Japanese individual number (My Number)",
    country: "JP",
    source: "Act on the Use of Numbers to Identify a Specific Individual, article 8; Order 155 of 2014",
    personal: true,
    layout: &["#### #### ####"],
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[12])?;
    let sum = weigh(n.part(0, 11), &[6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2], 11);
    ensure((11 - sum) % 11 % 10 == n.digit(11), Checksum)
}
