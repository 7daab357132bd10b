//! Argentina: personal parcels; what is free depends on whether a courier or the post brings them.
//!
//! Sources: newspapers that tell of the rules of December 2024. They were not seen again for 2026. The limit by courier
//! counts the goods free on board, and duty is due on what is above it. A DNI is not asked for, but customs can find a
//! resident by it, since it is a part of the CUIL.

use super::{Certainty, Demand, Profile, RecipientNumber, Relief, entry};
use crate::day::Day;

const RULES: &str = "rules of December 2024, told by Newsweek Argentina and A24";

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[entry(Day::of(2024, 12, 1), Relief::Depends, RULES, Certainty::Press)],
    tax_relief: &[entry(Day::of(2024, 12, 1), Relief::None, RULES, Certainty::Press)],
    recipient: &[entry(
        Day::of(2024, 12, 1),
        &[RecipientNumber {
            name: "CUIT or CUIL",
            schemes: &["ar-cuit"],
            demand: Demand::Expected,
            modes: &[],
            relationships: &[],
        }],
        RULES,
        Certainty::Press,
    )],
    remarks: &[
        &[entry(
            Day::of(2024, 12, 1),
            "By courier a personal parcel is free of duty up to USD 400 free on board; by post up to USD 50, and half of what is above is due.",
            RULES,
            Certainty::Press,
        )],
        &[entry(
            Day::of(2024, 12, 1),
            "By courier: USD 3,000 and 50 kg a parcel, three identical units and five parcels a year at most. By post: 20 kg.",
            RULES,
            Certainty::Press,
        )],
    ],
    ..Profile::new("AR", "Argentina")
};
