//! Ukraine: a change is before parliament.

use super::{Basis, Certainty, Per, Profile, Relief, entry, limit};
use crate::day::Day;

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[entry(
        Day::of(2022, 4, 30),
        Relief::UpTo(limit(150, "EUR", Basis::Goods, Per::Consignment)),
        "Customs Code of Ukraine, told by the press",
        Certainty::Press,
    )],
    tax_relief: &[entry(
        Day::of(2022, 4, 30),
        Relief::UpTo(limit(150, "EUR", Basis::Goods, Per::Consignment)),
        "Customs Code of Ukraine, told by the press",
        Certainty::Press,
    )],
    ..Profile::new("UA", "Ukraine")
};
