//! Nigeria: four parcels a year.

use super::{Basis, Certainty, Per, Profile, Relief, entry, limit};
use crate::day::Day;

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[entry(
        Day::of(2025, 9, 8),
        Relief::UpTo(limit(300, "USD", Basis::Goods, Per::Consignment)),
        "Nigeria Customs Service, told by the press",
        Certainty::Press,
    )],
    tax_relief: &[entry(
        Day::of(2025, 9, 8),
        Relief::UpTo(limit(300, "USD", Basis::Goods, Per::Consignment)),
        "Nigeria Customs Service, told by the press",
        Certainty::Press,
    )],
    ..Profile::new("NG", "Nigeria")
};
