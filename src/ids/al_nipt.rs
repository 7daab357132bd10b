//! Albanian tax number (NIPT, NUIS).
//!
//! Given by the business centre. A letter of the decade, eight digits of year, month and row, a check letter whose
//! rule is not public.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "al-nipt",
    title: "Albanian tax number (NIPT, NUIS)",
    country: "AL",
    source: "Ligji 9920/2008, Për procedurat tatimore",
    strips: " ",
    prefixes: &["AL", "(AL)"],
    unverified: Some("the check letter, whose rule is not public"),
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.shape(&["adddddddda"])?;
    ensure(n.at(0) <= b'M', Format)
}
