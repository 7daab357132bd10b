//! Hong Kong: a free port: four kinds of goods bear duty.
//!
//! No source was seen; all of it, the first day included, is common knowledge among carriers.

use super::{Certainty, Profile, Relief, entry};
use crate::day::Day;

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[entry(
        Day::of(2000, 1, 1),
        Relief::Whole,
        "Dutiable Commodities Ordinance: liquor, tobacco, oils and methyl alcohol only",
        Certainty::Reported,
    )],
    tax_relief: &[entry(Day::of(2000, 1, 1), Relief::Whole, "no tax on sales", Certainty::Reported)],
    recipient: &[entry(
        Day::of(2000, 1, 1),
        &[],
        "customs and posts ask for none of private persons",
        Certainty::Reported,
    )],
    ..Profile::new("HK", "Hong Kong")
};
