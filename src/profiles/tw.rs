//! Taiwan: six parcels in half a year.
//!
//! The app in which recipients register was made compulsory in steps up to May 2020; the entry begins with the month after.
//! All of this is told by carriers.

use super::{Basis, Certainty, Demand, Per, Profile, RecipientNumber, Relief, entry, limit};
use crate::day::Day;

const DHL: &str = "Customs Administration, told by DHL";

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[entry(
        Day::of(2018, 1, 1),
        Relief::UpTo(limit(2000, "TWD", Basis::Cif, Per::Consignment)),
        DHL,
        Certainty::Reported,
    )],
    tax_relief: &[entry(
        Day::of(2018, 1, 1),
        Relief::UpTo(limit(2000, "TWD", Basis::Cif, Per::Consignment)),
        DHL,
        Certainty::Reported,
    )],
    recipient: &[entry(
        Day::of(2020, 6, 1),
        &[RecipientNumber {
            name: "identity number in the EZ WAY app",
            schemes: &["tw-id", "tw-ubn", "passport"],
            demand: Demand::Wanted,
            modes: &[],
            relationships: &[],
        }],
        "Customs Administration, told by carriers",
        Certainty::Reported,
    )],
    remarks: &[&[entry(
        Day::of(2018, 1, 1),
        "The relief is for six parcels of one recipient in half a year; from the seventh on everything is charged.",
        DHL,
        Certainty::Reported,
    )]],
    ..Profile::new("TW", "Taiwan")
};
