//! Korean personal customs clearance code (PCCC).
//!
//! Given by the Korea Customs Service to everybody who has parcels sent from abroad, so that the resident number need
//! not be told. P and twelve digits: two of the year of issue, nine, and a check digit whose rule is not public. Codes
//! issued from 2026 on hold for one year.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "kr-pccc",
    title: "Korean personal customs clearance code (PCCC)",
    shape: "P and 12 digits, such as P123456789012",
    country: "KR",
    source: "Korea Customs Service, notice on personal customs clearance codes",
    personal: true,
    unverified: Some("the check digit, whose rule is not public, and whether the code is in force"),
    telling: |_| true,
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.shape(&["Pdddddddddddd"])
}
