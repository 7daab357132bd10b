//! One-Stop Shop number of a seller outside the Union (OSS).
//!
//! Given by a member state to a seller outside the Union: EU, three digits of the state by ISO 3166-1, six digits; or
//! to one in the import scheme: IM, state, seven digits; or to its intermediary: IN, state, seven digits. The last
//! digit is a check digit whose rule is not public.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "eu-oss",
    title: "One-Stop Shop number of a seller outside the Union (OSS)",
    country: "EU",
    source: "Directive 2006/112/EC, Articles 362 and 369q; Implementing Regulation (EU) 2020/194",
    unverified: Some("the check digit, whose rule is not public, and whether the registration is in force"),
    telling: |n| !n.starts("IM"),
    check,
    ..PLAIN
};

/// The member states by their ISO 3166-1 numbers, and 900 for Northern Ireland.
pub(super) const STATES: &[&str] = &[
    "040", "056", "100", "191", "196", "203", "208", "233", "246", "250", "276", "300", "348", "372", "380", "428",
    "440", "442", "470", "528", "616", "620", "642", "703", "705", "724", "752", "900",
];

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.shape(&["EUddddddddd", "IMdddddddddd", "INdddddddddd"])?;
    ensure(n.part_in(2, 5, STATES), Component)
}
