//! Switzerland: also for Liechtenstein, which is in its customs area.
//!
//! Tax of up to CHF 5 is not collected, which are CHF 62 at 8.1 % and CHF 193 at 2.6 %, transport and packing included.
//! Which chapters hold food alone, and which some goods at the lower rate, is our reading of the law, which names goods and
//! no headings: food without alcohol, animals, seeds, plants, feed, fertilisers, pesticides, mulch, medicines, and printed
//! matter without advertising. Chapters with products for menstrual hygiene are left open, since newer law is said to add
//! them. The limit for gifts stands on the portal of the government without a first day; its entry begins with the rates
//! of 2024. The scheme of the sellers has no limit of value, so it is a remark.

use super::*;

const PORTAL: &str = "ch.ch, the portal of the government";
const RATES: &str = "Federal Office for Customs and Border Security on the rates of 2024";
/// Chapters of food, all of which has the lower rate.
const LOWER: &[(u8, u8)] = &[(2, 2), (4, 4), (7, 10), (16, 20)];
/// Chapters with some goods that have it.
const PARTLY_LOWER: &[(u8, u8)] = &[(1, 25), (27, 33), (35, 35), (38, 40), (44, 44), (48, 49), (53, 53), (96, 96)];

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
        &[
            percent(2, 6).when(&[Condition::Chapters(LOWER)]),
            percent(2, 6).when(&[
                Condition::SomeOf(PARTLY_LOWER),
                Condition::Also("they are food, books, medicine or the like"),
            ]),
            percent(8, 1),
        ],
        "Federal Office for Customs and Border Security on the rates of 2024; VAT Act art. 25 and 55",
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
