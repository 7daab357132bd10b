//! Taiwan: six parcels in half a year.

use super::{Basis, Certainty, Demand, Per, Profile, RecipientNumber, Relief, entry, limit};
use crate::day::Day;

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[entry(
        Day::of(2018, 1, 1),
        Relief::UpTo(limit(2000, "TWD", Basis::Cif, Per::Consignment)),
        "Customs Administration, told by DHL",
        Certainty::Press,
    )],
    tax_relief: &[entry(
        Day::of(2018, 1, 1),
        Relief::UpTo(limit(2000, "TWD", Basis::Cif, Per::Consignment)),
        "Customs Administration, told by DHL",
        Certainty::Press,
    )],
    recipient: &[entry(
        Day::of(2020, 5, 16),
        Some(RecipientNumber {
            name: "identity number in the EZ WAY app",
            schemes: &["tw-id", "tw-ubn", "passport"],
            demand: Demand::Wanted,
            modes: &[],
        }),
        "Customs Administration, told by the press",
        Certainty::Press,
    )],
    ..Profile::new("TW", "Taiwan")
};
