//! United Arab Emirates: the relief followed by Dubai; sources differ by emirate and year.
//!
//! AED 300 held for two months only. Dubai then went back to the limit of the Gulf states, SAR 1,000, by a notice that
//! was never published; whether the other emirates followed isn't known, so the later entry is not settled. VAT is older
//! than its entry, which begins with the article. No number of the recipient is listed: that couriers ask for the
//! Emirates ID is hearsay.

use super::{Basis, Certainty, Per, Profile, Relief, entry, limit};
use crate::day::Day;

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[
        entry(
            Day::of(2023, 1, 1),
            Relief::UpTo(limit(300, "AED", Basis::Goods, Per::Consignment)),
            "EY Global Tax News 2023-0485",
            Certainty::Press,
        ),
        entry(Day::of(2023, 3, 1), Relief::Unknown, "EY Global Tax News 2023-0485", Certainty::Press),
    ],
    tax_relief: &[entry(Day::of(2023, 1, 1), Relief::None, "EY Global Tax News 2023-0485", Certainty::Press)],
    remarks: &[&[entry(
        Day::of(2023, 3, 1),
        "Dubai went back to a limit of about AED 1,000. Tobacco, vapes and alcohol were never free.",
        "EY Global Tax News 2023-0485",
        Certainty::Press,
    )]],
    ..Profile::new("AE", "the United Arab Emirates")
};
