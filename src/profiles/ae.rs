//! United Arab Emirates: the relief followed by Dubai; sources differ by emirate and year.

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
    tax_relief: &[entry(Day::of(2023, 1, 1), Relief::None, "EY Global Tax News 2023-0485", Certainty::Reported)],
    ..Profile::new("AE", "the United Arab Emirates")
};
