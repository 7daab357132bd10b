//! Iceland: no relief for purchases; presents have one.
//!
//! The limit for presents stands on pages of the customs authority from February 2013 on and was repeated in December 2019.
//! It counts the goods by their retail price and is charged on the excess. The page on reliefs says that it isn't for goods
//! bought online and names no other. The rates of VAT are told by vendors. Which chapters hold food alone, and which some
//! goods at the lower rate, is known from guidelines of 2025 on food, which name numbers of the tariff, and from the portal
//! of the government. The occasion of a present can't be declared, so it is a remark.

use super::*;

const CUSTOMS: &str = "Iceland Revenue and Customs on presents from abroad";
const SINCE: Day = Day::of(2013, 2, 1);
/// Chapters of food, all of which has the lower rate.
const LOWER: &[(u8, u8)] = &[(2, 2), (7, 9), (16, 16), (18, 20)];
/// Chapters with some goods that have it: food, books, newspapers, discs with music.
const PARTLY_LOWER: &[(u8, u8)] = &[(1, 25), (27, 29), (32, 33), (35, 35), (38, 40), (48, 49), (85, 85), (96, 96)];

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[authority(SINCE, &[NOTHING], "island.is and Iceland Revenue and Customs on import charges")],
    tax_relief: &[authority(SINCE, &[NOTHING], "island.is and Iceland Revenue and Customs on import charges")],
    gift: &[authority(SINCE, &[up_to(13_500, "ISK").franchise().several(Several::Apart).when(&[NO_EXCISE])], CUSTOMS)],
    tax: &[reported(
        Day::of(2019, 12, 11),
        &[
            percent(11, 0).when(&[Condition::Chapters(LOWER)]),
            percent(11, 0)
                .when(&[Condition::SomeOf(PARTLY_LOWER), Condition::Also("they are food, books or the like")]),
            percent(24, 0),
        ],
        "vendors on VAT in Iceland; island.is on taxes and on VAT of food",
    )],
    recipient: &[reported(
        Day::of(2019, 12, 11),
        &[RecipientNumber {
            name: "kennitala",
            schemes: &["is-kennitala", "is-vsk", "passport"],
            demand: Demand::Wanted,
            ..RecipientNumber::ANY
        }],
        "practice of carriers",
    )],
    remarks: in_words(&[&[authority(
        SINCE,
        "A present is for an occasion such as a birthday or Christmas, which the recipient must show, from somebody who lives abroad. Presents of several persons in one parcel count each, if the papers say so. A wedding present of usual worth is free at any value within six months.",
        CUSTOMS,
    )]]),
    ..Profile::new("IS", "Iceland")
};
