//! Philippine taxpayer number (TIN).
//!
//! Given to persons and firms. Nine digits, and three to five more of a branch; the rule of the check digit is not
//! public.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "ph-tin",
    title: "Philippine taxpayer number (TIN)",
    shape: "9 to 14 digits",
    country: "PH",
    source: "Bureau of Internal Revenue of the Philippines, Revenue Memorandum Order 37-2019",
    personal: true,
    layout: &["###-###-###", "###-###-###-###", "###-###-###-#####"],
    unverified: Some("the check digit, whose rule is not public"),
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[9, 12, 13, 14])
}
