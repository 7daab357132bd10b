//! Canada: by post from anywhere; couriers from the United States and Mexico have limits of their own.

use super::{Basis, Certainty, Per, Profile, Relief, entry, limit};
use crate::day::Day;

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[entry(
        Day::of(2020, 7, 1),
        Relief::UpTo(limit(20, "CAD", Basis::Goods, Per::Consignment)),
        "Canada Border Services Agency on mail imports",
        Certainty::Authority,
    )],
    tax_relief: &[entry(
        Day::of(2020, 7, 1),
        Relief::UpTo(limit(20, "CAD", Basis::Goods, Per::Consignment)),
        "Canada Border Services Agency on mail imports",
        Certainty::Authority,
    )],
    gift: &[entry(
        Day::of(2020, 7, 1),
        Relief::UpTo(limit(60, "CAD", Basis::Goods, Per::Consignment)),
        "Canada Border Services Agency on gifts",
        Certainty::Authority,
    )],
    remarks: &[entry(
        Day::of(2020, 7, 1),
        "By courier from the United States or Mexico: CAD 150 for duty, CAD 40 for tax.",
        "Canada Border Services Agency",
        Certainty::Authority,
    )],
    recipient: &[entry(
        Day::of(2020, 7, 1),
        None,
        "customs and posts ask for none of private persons",
        Certainty::Reported,
    )],
    ..Profile::new("CA", "Canada")
};
