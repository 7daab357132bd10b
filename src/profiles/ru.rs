//! Russia: personal parcels in the customs area of the Eurasian Economic Union.

use super::{Certainty, Demand, Profile, RecipientNumber, Relief, entry};
use crate::day::Day;

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[entry(
        Day::of(2026, 7, 1),
        Relief::Unknown,
        "new class of e-commerce goods of 2026-07-01, told by the press",
        Certainty::Reported,
    )],
    recipient: &[entry(
        Day::of(2020, 1, 1),
        Some(RecipientNumber {
            name: "INN, with passport data",
            schemes: &["ru-inn", "ru-passport", "passport"],
            demand: Demand::Expected,
            modes: &[],
        }),
        "practice of carriers",
        Certainty::Reported,
    )],
    ..Profile::new("RU", "Russia")
};
