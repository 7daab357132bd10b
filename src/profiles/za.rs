//! South Africa: no relief; a flat rate serves small parcels.

use super::{Certainty, Demand, Profile, RecipientNumber, Relief, entry};
use crate::day::Day;

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[entry(
        Day::of(2024, 9, 1),
        Relief::None,
        "South African Revenue Service, told by the press",
        Certainty::Press,
    )],
    tax_relief: &[entry(
        Day::of(2024, 9, 1),
        Relief::None,
        "South African Revenue Service, told by the press",
        Certainty::Press,
    )],
    recipient: &[entry(
        Day::of(2024, 9, 1),
        Some(RecipientNumber {
            name: "identity or passport number",
            schemes: &["za-idnr", "za-tin", "passport"],
            demand: Demand::Wanted,
            modes: &[],
        }),
        "practice of couriers",
        Certainty::Reported,
    )],
    ..Profile::new("ZA", "South Africa")
};
