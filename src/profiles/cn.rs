//! China: two ways in: retail across the border, and personal parcels by post.
//!
//! The resident identity number is that of the buyer who pays in cross-border retail, which couriers bring. A personal
//! parcel by post goes by an identity or passport number, asked for on demand. A firm that imports is known by its unified
//! social credit code. Whoever gives one of the three is not asked for another.
//!
//! The tax of up to CNY 50 that isn't collected is that of personal post; in cross-border retail there is no such relief.
//! Sources: the press on the rules of 2019, and a page of the city of Wuhan on personal post.

use super::{Certainty, Demand, Profile, RecipientNumber, Relief, entry};
use crate::day::Day;

/// One of these is enough, whatever the way and whoever the buyer is.
const SCHEMES: &[&str] = &["cn-ric", "cn-uscc", "passport"];

pub(super) static PROFILE: Profile = Profile {
    tax_relief: &[entry(Day::of(2010, 9, 1), Relief::Depends, "press on personal post", Certainty::Press)],
    recipient: &[entry(
        Day::of(2019, 1, 1),
        &[
            RecipientNumber {
                name: "resident identity number of the buyer who pays",
                schemes: SCHEMES,
                demand: Demand::Expected,
                modes: &["express", "air", "road", "rail", "sea"],
                relationships: &["b2c"],
            },
            RecipientNumber {
                name: "unified social credit code of the firm",
                schemes: SCHEMES,
                demand: Demand::Wanted,
                modes: &[],
                relationships: &["b2b", "c2b"],
            },
            RecipientNumber {
                name: "resident identity number, or a passport number",
                schemes: SCHEMES,
                demand: Demand::Wanted,
                modes: &[],
                relationships: &[],
            },
        ],
        "press on the rules on cross-border retail import of 2019",
        Certainty::Press,
    )],
    remarks: &[
        &[entry(
            Day::of(2010, 9, 1),
            "In a personal parcel by post, tax of up to CNY 50 isn't collected. Such parcels are worth up to CNY 1,000, from Hong Kong, Macao and Taiwan CNY 800.",
            "press on personal post",
            Certainty::Press,
        )],
        &[entry(
            Day::of(2019, 1, 1),
            "Cross-border retail: CNY 5,000 a purchase and CNY 26,000 a year; there is no duty, and tax is due at a reduced rate.",
            "press on the rules on cross-border retail import of 2019",
            Certainty::Press,
        )],
    ],
    ..Profile::new("CN", "China")
};
