//! Iceland: no relief for purchases; presents have one.
//!
//! The limit for presents stands on pages of the customs authority from February 2013 on and was repeated in December 2019.
//! It counts the goods by their retail price and is charged on the excess. The page on reliefs says that it isn't for goods
//! bought online and names no other. VAT is told by vendors. The occasion of a present can't be declared, so it is a remark.

use super::*;

const CUSTOMS: &str = "Iceland Revenue and Customs on presents from abroad";
const SINCE: Day = Day::of(2013, 2, 1);

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[authority(SINCE, &[NOTHING], "island.is and Iceland Revenue and Customs on import charges")],
    tax_relief: &[authority(SINCE, &[NOTHING], "island.is and Iceland Revenue and Customs on import charges")],
    gift: &[authority(SINCE, &[up_to(13_500, "ISK").franchise().several(Several::Apart).when(&[NO_EXCISE])], CUSTOMS)],
    tax: &[reported(
        Day::of(2019, 12, 11),
        &[percent(11, 0).when(&[Condition::Also("they are food, books or the like")]), percent(24, 0)],
        "vendors on VAT in Iceland",
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
