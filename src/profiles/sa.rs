//! Saudi Arabia: freight and insurance count.

use super::{Basis, Certainty, Per, Profile, Relief, entry, limit};
use crate::day::Day;

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[entry(
        Day::of(2021, 3, 1),
        Relief::UpTo(limit(1000, "SAR", Basis::Cif, Per::Consignment)),
        "Zakat, Tax and Customs Authority on personal parcels",
        Certainty::Authority,
    )],
    tax_relief: &[entry(
        Day::of(2021, 3, 1),
        Relief::None,
        "Zakat, Tax and Customs Authority on personal parcels",
        Certainty::Authority,
    )],
    ..Profile::new("SA", "Saudi Arabia")
};
