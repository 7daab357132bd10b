//! South Africa: no relief; a flat rate serves small parcels.
//!
//! The entries on duty and tax begin with the day from which VAT is due beside the flat rate; the rate is a concession of
//! 2007. Nothing was found for 2025 and 2026.

use super::*;

const SERVICE: &str = "South African Revenue Service, told by the press";
const SINCE: Day = Day::of(2024, 9, 1);

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[press(SINCE, &[NOTHING], SERVICE)],
    tax_relief: &[press(SINCE, &[NOTHING], SERVICE)],
    gift: &[press(
        Day::of(2016, 5, 20),
        &[up_to(1400, "ZAR").times(&[Times { most: 2, every: Every::Year }])],
        "South African Revenue Service, told by Freight News",
    )],
    duty: &[press(
        SINCE,
        &[TARIFF.when(&[Condition::SomeOf(&[(61, 62)])]), percent(20, 0).up_to(500, "ZAR"), TARIFF],
        SERVICE,
    )],
    tax: &[press(SINCE, &[percent(15, 0)], SERVICE)],
    recipient: &[reported(
        SINCE,
        &[RecipientNumber {
            name: "identity or passport number",
            schemes: &["za-idnr", "za-tin", "passport"],
            demand: Demand::Wanted,
            ..RecipientNumber::ANY
        }],
        "practice of couriers",
    )],
    ..Profile::new("ZA", "South Africa")
};
