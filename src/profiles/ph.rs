//! Philippines: tobacco and spirits are outside.
//!
//! The text of the order was seen in a copy. It holds for every way of transport. No change was found up to 2026.

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
    remarks: &[&[entry(
        Day::of(2016, 10, 25),
        "Tobacco and alcohol are outside the relief, and so are goods that are declared as of no value.",
        "CAO 02-2016",
        Certainty::Law,
    )]],
    ..Profile::new("PH", "the Philippines")
};
