//! Mexico: what is free depends on the way and on where the parcel comes from.
//!
//! The rules for couriers were seen in newspapers of 2025; the rules of 2026 are in force, and three law firms that list
//! what changed don't name them. What is free counts the customs value, which holds the freight. The rule for the post is
//! told by a law firm on a page without a year.

use super::*;

const RULES: &str = "foreign trade rules 3.7.2 and 3.7.35, told by law firms and the press";
const SINCE: Day = Day::of(2025, 8, 15);
const NEIGHBOURS: &[Condition] = &[Condition::SentFrom(&["US", "CA"])];
const RELIEFS: &[Relief] = &[
    up_to(50, "USD").cif().by(Mode::Post),
    up_to(50, "USD").cif().by(Mode::Courier).when(NEIGHBOURS),
    up_to(1, "USD").cif().by(Mode::Courier),
];

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[press(SINCE, RELIEFS, RULES)],
    tax_relief: &[press(SINCE, RELIEFS, RULES)],
    duty: &[press(
        SINCE,
        &[
            percent(19, 0).up_to(1000, "USD").by(Mode::Post),
            percent(17, 0).up_to(117, "USD").by(Mode::Courier).when(NEIGHBOURS),
            percent(19, 0).up_to(2500, "USD").by(Mode::Courier).when(NEIGHBOURS),
            percent(33, 5).up_to(2500, "USD").by(Mode::Courier),
            TARIFF,
        ],
        RULES,
    )],
    // The rates above take its place.
    tax: &[press(
        SINCE,
        &[percent(0, 0).up_to(1000, "USD").by(Mode::Post), percent(0, 0).up_to(2500, "USD").by(Mode::Courier)],
        RULES,
    )],
    recipient: &[press(
        SINCE,
        &[RecipientNumber {
            name: "RFC or CURP",
            schemes: &["mx-rfc", "mx-curp"],
            demand: Demand::Expected,
            modes: &["express"],
            ..RecipientNumber::ANY
        }],
        "trade press on couriers to Mexico",
    )],
    remarks: in_words(&[&[press(
        SINCE,
        "The rates of the simplified way take the place of duty and VAT together.",
        RULES,
    )]]),
    ..Profile::new("MX", "Mexico")
};
