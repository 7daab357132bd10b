//! New Zealand: parcels on one craft for one importer add up.

use super::{Basis, Certainty, Per, Profile, Relief, entry, limit};
use crate::day::Day;

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[entry(
        Day::of(2019, 12, 1),
        Relief::UpTo(limit(1000, "NZD", Basis::Goods, Per::Consignment)),
        "New Zealand Customs on low value goods",
        Certainty::Authority,
    )],
    tax_relief: &[entry(
        Day::of(2019, 12, 1),
        Relief::None,
        "Inland Revenue on low value imported goods",
        Certainty::Authority,
    )],
    remarks: &[entry(
        Day::of(2026, 4, 1),
        "A levy of NZD 2.21 with GST is due for each air consignment of low value.",
        "New Zealand Customs",
        Certainty::Authority,
    )],
    recipient: &[entry(
        Day::of(2019, 12, 1),
        None,
        "customs and posts ask for none of private persons",
        Certainty::Reported,
    )],
    ..Profile::new("NZ", "New Zealand")
};
