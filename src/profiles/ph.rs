//! Philippines: tobacco and spirits are outside.

use super::{Basis, Certainty, Per, Profile, Relief, entry, limit};
use crate::day::Day;

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[entry(
        Day::of(2016, 10, 25),
        Relief::UpTo(limit(10000, "PHP", Basis::Fob, Per::Consignment)),
        "CAO 02-2016",
        Certainty::Law,
    )],
    tax_relief: &[entry(
        Day::of(2016, 10, 25),
        Relief::UpTo(limit(10000, "PHP", Basis::Fob, Per::Consignment)),
        "CAO 02-2016",
        Certainty::Law,
    )],
    ..Profile::new("PH", "the Philippines")
};
