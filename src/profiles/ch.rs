//! Switzerland: also for Liechtenstein, which is in its customs area.
//!
//! Tax of up to CHF 5 is not collected, which are CHF 62 at 8.1 % and CHF 193 at 2.6 %, transport and packing included.
//! The limit for gifts stands on the portal of the government without a first day; its entry begins with the rates of
//! 2024. The scheme of the sellers has no limit of value, so it is a remark.

use super::*;

const PORTAL: &str = "ch.ch, the portal of the government";
const RATES: &str = "Federal Office for Customs and Border Security on the rates of 2024";

pub(super) static PROFILE: Profile = Profile {
    tax_relief: &[authority(Day::of(2024, 1, 1), &[up_to(5, "CHF").due()], RATES)],
    gift: &[authority(Day::of(2024, 1, 1), &[up_to(100, "CHF").when(&[NO_EXCISE])], PORTAL)],
    duty: &[reported(
        Day::of(2024, 1, 1),
        &[percent(0, 0).when(&[Condition::Chapters(&[(25, 97)])]), TARIFF],
        "known from handbooks; no page was seen",
    )],
    tax: &[authority(
        Day::of(2024, 1, 1),
        &[percent(2, 6).when(&[Condition::Also("they are food, books, medicine or the like")]), percent(8, 1)],
        RATES,
    )],
    remarks: in_words(&[
        &[
            authority(
                Day::of(2019, 1, 1),
                "Sellers of small parcels above 100000 CHF a year charge the VAT themselves and give their VAT number, CHE and nine digits.",
                "Federal Tax Administration",
            ),
            authority(
                Day::of(2025, 1, 1),
                "Sellers of small parcels above 100000 CHF a year charge the VAT themselves and give their VAT number, CHE and nine digits. A platform counts as the seller, also for what private persons sell on it.",
                "Federal Tax Administration; Swiss Post",
            ),
        ],
        &[authority(Day::of(2024, 1, 1), "A gift comes from a private person abroad and is declared as one.", PORTAL)],
    ]),
    recipient: &[reported(Day::of(2024, 1, 1), &[], NO_NUMBER)],
    ..Profile::new("CH", "Switzerland")
};
