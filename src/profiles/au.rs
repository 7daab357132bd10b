//! Australia: goods and services tax is collected by the seller up to the same value.

use super::{Basis, Certainty, Per, Profile, Relief, entry, limit};
use crate::day::Day;

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[entry(
        Day::of(2018, 7, 1),
        Relief::UpTo(limit(1000, "AUD", Basis::Goods, Per::Consignment)),
        "Australian Taxation Office on low value imported goods",
        Certainty::Authority,
    )],
    tax_relief: &[entry(
        Day::of(2018, 7, 1),
        Relief::None,
        "Australian Taxation Office on low value imported goods",
        Certainty::Authority,
    )],
    remarks: &[entry(
        Day::of(2018, 7, 1),
        "Alcohol and tobacco are outside the relief.",
        "Australian Taxation Office",
        Certainty::Authority,
    )],
    recipient: &[entry(
        Day::of(2018, 7, 1),
        None,
        "customs and posts ask for none of private persons",
        Certainty::Reported,
    )],
    ..Profile::new("AU", "Australia")
};
