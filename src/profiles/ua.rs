//! Ukraine: a change is before parliament.
//!
//! Bill 12429 would leave the relief to gifts of up to EUR 45; that it was passed was not seen. What the limit counts isn't
//! told; the goods alone are the widest reading.

use super::{Basis, Certainty, Per, Profile, Relief, entry, limit};
use crate::day::Day;

const CODE: &str = "Customs Code of Ukraine, told by the press";

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[entry(
        Day::of(2022, 4, 30),
        Relief::UpTo(limit(150, "EUR", Basis::Goods, Per::Consignment)),
        CODE,
        Certainty::Press,
    )],
    tax_relief: &[entry(
        Day::of(2022, 4, 30),
        Relief::UpTo(limit(150, "EUR", Basis::Goods, Per::Consignment)),
        CODE,
        Certainty::Press,
    )],
    ..Profile::new("UA", "Ukraine")
};
