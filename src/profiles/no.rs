//! Norway: a scheme for sellers takes the place of a relief.
//!
//! The limit of NOK 350 ended on 1 January 2020 for food, excise and restricted goods, and on 1 April for the rest. Until
//! the end of 2023 what was below it still needed no declaration. The limit for gifts stands on pages without a first day,
//! so its entry begins with the rules of 2024. Svalbard and Jan Mayen are abroad for customs.

use super::{Basis, Certainty, Digits, LowValueScheme, Per, Profile, Relief, entry, limit};
use crate::day::Day;

pub(super) static PROFILE: Profile = Profile {
    tax_relief: &[
        entry(
            Day::of(2020, 1, 1),
            Relief::Depends,
            "Norwegian Customs on the end of the limit of NOK 350",
            Certainty::Authority,
        ),
        entry(
            Day::of(2020, 4, 1),
            Relief::None,
            "Norwegian Customs on the end of the limit of NOK 350",
            Certainty::Authority,
        ),
    ],
    gift: &[entry(
        Day::of(2024, 1, 1),
        Relief::UpTo(limit(1000, "NOK", Basis::Goods, Per::Consignment)),
        "Norwegian Customs on gifts",
        Certainty::Authority,
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
    remarks: &[
        &[
            entry(
                Day::of(2020, 1, 1),
                "Food, excise goods and restricted goods have no relief; the rest is free up to NOK 350.",
                "Norwegian Customs on the end of the limit of NOK 350",
                Certainty::Authority,
            ),
            entry(
                Day::of(2020, 4, 1),
                "What is below NOK 350 needs no declaration.",
                "Norwegian Customs on the end of the limit of NOK 350",
                Certainty::Authority,
            ),
            entry(
                Day::of(2024, 1, 1),
                "Everything outside VOEC is declared from the first krone, and a VOEC number counts only in the digital data.",
                "Norwegian Customs on the end of the limit of NOK 350",
                Certainty::Authority,
            ),
        ],
        &[entry(
            Day::of(2020, 4, 1),
            "Food, supplements, excise goods and restricted goods are outside the scheme.",
            "Norwegian Customs",
            Certainty::Authority,
        )],
        &[entry(
            Day::of(2024, 1, 1),
            "A gift is sent by a private person abroad, not by a shop, and counts without freight; alcohol and tobacco are none. In a parcel for a family each person's counts apart, if marked.",
            "Norwegian Customs on gifts",
            Certainty::Authority,
        )],
        &[entry(
            Day::of(2024, 1, 1),
            "Svalbard and Jan Mayen are abroad for customs and VAT.",
            "Norwegian Customs",
            Certainty::Authority,
        )],
    ],
    recipient: &[entry(
        Day::of(2024, 1, 1),
        &[],
        "customs and posts ask for none of private persons",
        Certainty::Reported,
    )],
    ..Profile::new("NO", "Norway")
};
