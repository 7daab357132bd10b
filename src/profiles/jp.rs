//! Japan: a reform is announced for 2028.

use super::{Basis, Certainty, Per, Profile, Relief, entry, limit};
use crate::day::Day;

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[entry(
        Day::of(2020, 1, 1),
        Relief::UpTo(limit(10000, "JPY", Basis::Goods, Per::Consignment)),
        "Japan Customs on small parcels, told by the press",
        Certainty::Press,
    )],
    tax_relief: &[entry(
        Day::of(2020, 1, 1),
        Relief::UpTo(limit(10000, "JPY", Basis::Goods, Per::Consignment)),
        "Japan Customs on small parcels, told by the press",
        Certainty::Press,
    )],
    remarks: &[
        entry(
            Day::of(2020, 1, 1),
            "Leather bags, knitted clothes and most shoes are outside the relief.",
            "Japan Customs",
            Certainty::Reported,
        ),
        entry(
            Day::of(2028, 4, 1),
            "Sellers and platforms are to charge consumption tax on what costs up to JPY 10,000.",
            "outline of the tax reform of 2026",
            Certainty::Press,
        ),
    ],
    recipient: &[entry(Day::of(2020, 1, 1), None, "the personal number must not be asked for", Certainty::Reported)],
    ..Profile::new("JP", "Japan")
};
