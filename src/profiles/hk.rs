//! Hong Kong: a free port: four kinds of goods bear duty.
//!
//! The page of customs on duty rates was seen: of liquor only what has more than 30 % of alcohol bears duty, and wine none.
//! That holds since the Dutiable Commodities (Amendment) Ordinance 2008, which wasn't seen. The rest, the first day
//! included, is common knowledge among carriers.

use super::*;

const ORDINANCE: &str = "Dutiable Commodities Ordinance: liquor, tobacco, oils and methyl alcohol only";

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[
        reported(Day::of(2000, 1, 1), &[WHOLE.when(&[NO_EXCISE]), NOTHING], ORDINANCE),
        authority(
            Day::of(2008, 6, 6),
            &[
                WHOLE.when(&[Condition::Without("spirits and tobacco", &[(2207, 2208), (2401, 2404)])]),
                WHOLE.when(&[
                    Condition::Without("tobacco", &[(2401, 2404)]),
                    Condition::Also("all liquor has at most 30 % of alcohol"),
                ]),
                NOTHING,
            ],
            "Hong Kong Customs on dutiable commodities",
        ),
    ],
    tax_relief: &[reported(Day::of(2000, 1, 1), &[WHOLE], "no tax on sales")],
    recipient: &[reported(Day::of(2000, 1, 1), &[], NO_NUMBER)],
    ..Profile::new("HK", "Hong Kong")
};
