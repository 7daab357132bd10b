//! Import One-Stop Shop number (IOSS).
//!
//! Given by the member state where a seller, platform or intermediary is registered for the import scheme. IM, three
//! digits of the state by ISO 3166-1, seven digits. The last digit is a check digit whose rule is not public. 900
//! stands for Northern Ireland. A number that starts with IN is the intermediary's own and never goes on a
//! declaration.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "eu-ioss",
    title: "Import One-Stop Shop number (IOSS)",
    shape: "IM and 10 digits",
    country: "EU",
    source: "Directive 2006/112/EC, Article 369q; Implementing Regulation (EU) 2020/194",
    unverified: Some("the check digit, whose rule is not public, and whether the registration is in force"),
    telling: |_| true,
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.shape(&["IMdddddddddd"])?;
    ensure(n.part_in(2, 5, eu_oss::STATES), Component)
}
