//! Singapore: tax is collected by registered sellers.

use super::{Certainty, Profile, Relief, entry};
use crate::day::Day;

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[entry(
        Day::of(2023, 1, 1),
        Relief::Whole,
        "Singapore Customs: liquor, tobacco, vehicles and fuel only",
        Certainty::Authority,
    )],
    tax_relief: &[entry(
        Day::of(2023, 1, 1),
        Relief::Unknown,
        "Singapore Customs on low value goods: free up to SGD 400 unless the vendor is registered",
        Certainty::Authority,
    )],
    recipient: &[entry(
        Day::of(2023, 1, 1),
        None,
        "customs and posts ask for none of private persons",
        Certainty::Reported,
    )],
    ..Profile::new("SG", "Singapore")
};
