//! China: two ways in: retail across the border, and personal parcels by post.
//!
//! The resident identity number is that of the buyer who pays in cross-border retail, which couriers bring. A personal
//! parcel by post goes by an identity or passport number, asked for on demand. A firm that imports is known by its unified
//! social credit code. Whoever gives one of the three is not asked for another.
//!
//! The tax of up to CNY 50 that isn't collected is that of personal post; in cross-border retail there is no such relief.
//! Sources: the press on the rules of 2019, and a page of the city of Wuhan on personal post.

use super::*;

const POST: &str = "press on personal post";
const RETAIL: &str = "press on the rules on cross-border retail import of 2019";
/// One of these is enough, whatever the way and whoever the buyer is.
const SCHEMES: &[&str] = &["cn-ric", "cn-uscc", "passport"];
/// What cross-border retail is.
const IN_RETAIL: &[Condition] =
    &[B2C, Condition::Also("it is cross-border retail of listed goods, 26000 CNY a year at most")];

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[press(
        Day::of(2019, 1, 1),
        &[up_to(5000, "CNY").by(Mode::Courier).when(IN_RETAIL), up_to(50, "CNY").due().by(Mode::Post)],
        RETAIL,
    )],
    tax_relief: &[
        press(Day::of(2010, 9, 1), &[up_to(50, "CNY").due().by(Mode::Post)], POST),
        press(
            Day::of(2019, 1, 1),
            &[up_to(50, "CNY").due().by(Mode::Post), NOTHING.by(Mode::Courier)],
            "press on personal post and on cross-border retail",
        ),
    ],
    recipient: &[press(
        Day::of(2019, 1, 1),
        &[
            RecipientNumber {
                name: "resident identity number of the person who pays",
                schemes: SCHEMES,
                demand: Demand::Expected,
                modes: &["express", "air", "road", "rail", "sea"],
                relationships: &["b2c"],
                ..RecipientNumber::ANY
            },
            RecipientNumber {
                name: "unified social credit code of the firm",
                schemes: SCHEMES,
                demand: Demand::Wanted,
                relationships: &["b2b", "c2b"],
                ..RecipientNumber::ANY
            },
            RecipientNumber {
                name: "resident identity number, or a passport number",
                schemes: SCHEMES,
                demand: Demand::Wanted,
                ..RecipientNumber::ANY
            },
        ],
        RETAIL,
    )],
    remarks: in_words(&[
        &[press(
            Day::of(2010, 9, 1),
            "Personal parcels by post are worth up to 1000 CNY, from Hong Kong, Macao and Taiwan 800 CNY; a single article that can't be divided may be worth more.",
            POST,
        )],
        &[press(
            Day::of(2019, 1, 1),
            "In cross-border retail, VAT and consumption tax are due at a reduced rate. A single article above 5000 CNY pays the whole tax.",
            RETAIL,
        )],
    ]),
    ..Profile::new("CN", "China")
};
