//! Saudi Arabia: freight and insurance count.
//!
//! The authority has told of this limit since March 2021 at the latest; when it began isn't known. That couriers ask for an
//! identity number is hearsay, so none is listed.

use super::{Basis, Certainty, Per, Profile, Relief, entry, limit};
use crate::day::Day;

const AUTHORITY: &str = "Zakat, Tax and Customs Authority on personal parcels";

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[entry(
        Day::of(2021, 3, 1),
        Relief::UpTo(limit(1000, "SAR", Basis::Cif, Per::Consignment)),
        AUTHORITY,
        Certainty::Authority,
    )],
    tax_relief: &[entry(Day::of(2021, 3, 1), Relief::None, AUTHORITY, Certainty::Authority)],
    remarks: &[
        &[entry(
            Day::of(2021, 3, 1),
            "The relief is for goods that need no permit of another authority. VAT of 15 % is due on everything.",
            AUTHORITY,
            Certainty::Authority,
        )],
        &[entry(
            Day::of(2022, 7, 1),
            "Private persons may not bring in quantities for trade.",
            "press on the authority's notice of July 2022",
            Certainty::Press,
        )],
    ],
    ..Profile::new("SA", "Saudi Arabia")
};
