//! Mexico: what is free depends on the way and on where the parcel comes from.
//!
//! The rules for couriers were seen in newspapers of 2025; the rules of 2026 are in force, and three law firms that list
//! what changed don't name them. The rule for the post is told by a law firm on a page without a year.

use super::{Certainty, Demand, Profile, RecipientNumber, Relief, entry};
use crate::day::Day;

const RULES: &str = "foreign trade rules of 2025, rule 3.7.35, told by the press";

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[entry(Day::of(2025, 8, 15), Relief::Depends, RULES, Certainty::Press)],
    tax_relief: &[entry(Day::of(2025, 8, 15), Relief::Depends, RULES, Certainty::Press)],
    recipient: &[entry(
        Day::of(2025, 8, 15),
        &[RecipientNumber {
            name: "RFC or CURP",
            schemes: &["mx-rfc", "mx-curp"],
            demand: Demand::Expected,
            modes: &["express"],
            relationships: &[],
        }],
        "trade press on couriers to Mexico",
        Certainty::Press,
    )],
    remarks: &[
        &[entry(
            Day::of(2025, 8, 15),
            "By courier USD 1 is free, from the United States and Canada USD 50. Above: 33.5 % up to USD 2,500; from there 17 % up to USD 117 and 19 % up to USD 2,500.",
            RULES,
            Certainty::Press,
        )],
        &[entry(
            Day::of(2025, 8, 15),
            "By post USD 50 are free from anywhere; above, up to USD 1,000, 19 %.",
            "foreign trade rules, rule 3.7.2, told by a law firm",
            Certainty::Reported,
        )],
    ],
    ..Profile::new("MX", "Mexico")
};
