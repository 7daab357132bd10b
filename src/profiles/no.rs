//! Norway: a scheme for sellers takes the place of a relief.

use super::{Basis, Certainty, Digits, LowValueScheme, Per, Profile, Relief, entry, limit};
use crate::day::Day;

pub(super) static PROFILE: Profile = Profile {
    tax_relief: &[entry(
        Day::of(2024, 1, 1),
        Relief::None,
        "Norwegian Customs on the end of the limit of NOK 350",
        Certainty::Authority,
    )],
    gift: &[entry(
        Day::of(2024, 1, 1),
        Relief::UpTo(limit(1000, "NOK", Basis::Goods, Per::Consignment)),
        "Norwegian Customs on gifts",
        Certainty::Reported,
    )],
    schemes: &[LowValueScheme {
        number: "no-voec",
        name: "VOEC",
        limit: &[entry(
            Day::of(2020, 4, 1),
            limit(3000, "NOK", Basis::Goods, Per::Article),
            "Norwegian Tax Administration on VOEC",
            Certainty::Authority,
        )],
    }],
    digits: &[entry(
        Day::of(2024, 1, 1),
        Digits { post: 6, other: 6 },
        "Norwegian Customs on digital data for parcels, told by posts",
        Certainty::Press,
    )],
    remarks: &[entry(
        Day::of(2020, 4, 1),
        "Food, supplements, excise goods and restricted goods are outside the scheme.",
        "Norwegian Customs",
        Certainty::Authority,
    )],
    recipient: &[entry(
        Day::of(2024, 1, 1),
        None,
        "customs and posts ask for none of private persons",
        Certainty::Reported,
    )],
    ..Profile::new("NO", "Norway")
};
