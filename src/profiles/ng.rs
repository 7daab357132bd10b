//! Nigeria: four parcels a year.
//!
//! The rule names express parcels and baggage; whether it reaches the post isn't told.

use super::{Basis, Certainty, Per, Profile, Relief, entry, limit};
use crate::day::Day;

const SERVICE: &str = "Nigeria Customs Service, told by the press";

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[entry(
        Day::of(2025, 9, 8),
        Relief::UpTo(limit(300, "USD", Basis::Goods, Per::Consignment)),
        SERVICE,
        Certainty::Press,
    )],
    tax_relief: &[entry(
        Day::of(2025, 9, 8),
        Relief::UpTo(limit(300, "USD", Basis::Goods, Per::Consignment)),
        SERVICE,
        Certainty::Press,
    )],
    remarks: &[&[entry(
        Day::of(2025, 9, 8),
        "The relief is for four parcels a year, one in each quarter, by express or in baggage.",
        SERVICE,
        Certainty::Press,
    )]],
    ..Profile::new("NG", "Nigeria")
};
