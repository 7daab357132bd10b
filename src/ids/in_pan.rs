//! Indian Permanent Account Number (PAN).
//!
//! Given by the Income Tax Department to persons and firms. Five letters, of which the fourth tells the kind of
//! holder, four digits from 0001 on, and a check letter whose rule is not public.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "in-pan",
    title: "Indian Permanent Account Number (PAN)",
    shape: "5 letters, 4 digits and a letter",
    country: "IN",
    source: "Income-tax Act 1961, section 139A; Income-tax Rules 1962, rule 114",
    personal: true,
    unverified: Some("the check letter, whose rule is not public"),
    telling: |_| true,
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.shape(&["aaaaadddda"])?;
    ensure(b"ABCEFGHLJPTK".contains(&n.at(3)), Component)?;
    ensure(n.number(5, 9) > 0, Component)
}
