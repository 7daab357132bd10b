//! Indonesia: counted for one consignee and day.
//!
//! USD 3 are older than PMK 4/2025, which changed PMK 96/2023 for the second time; the entry begins with the change. The
//! chapters of the higher rates are those that hold nothing else.

use super::*;

const CHANGE: &str = "PMK 4/2025, told by the press";
const SINCE: Day = Day::of(2025, 3, 5);

const fn small(rate: Charge) -> Charge {
    let limit = Limit { basis: Basis::Fob, ..Limit::of(1500, "USD") };
    Charge { up_to: Some(limit), ..rate }
}

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[press(SINCE, &[up_to(3, "USD").fob().per(Per::Person(Every::Day))], CHANGE)],
    tax_relief: &[press(SINCE, &[NOTHING], CHANGE)],
    duty: &[press(
        SINCE,
        &[
            small(percent(0, 0)).when(&[Condition::Chapters(&[(49, 49)])]),
            small(percent(15, 0)).when(&[Condition::Chapters(&[(33, 33), (72, 73), (91, 91)])]),
            small(percent(25, 0)).when(&[Condition::Chapters(&[(42, 42), (50, 64)])]),
            small(told("7.5 %, or 0, 15 or 25 % for books, cosmetics, watches, iron and steel, bags, textiles, footwear and bicycles,")).when(&[Condition::SomeOf(MIXED)]),
            small(percent(7, 5)),
            TARIFF,
        ],
        CHANGE,
    )],
    tax: &[press(SINCE, &[percent(11, 0)], CHANGE)],
    recipient: &[press(
        SINCE,
        &[RecipientNumber {
            name: "NIK or NPWP",
            schemes: &["id-nik", "id-npwp"],
            demand: Demand::Expected,
            ..RecipientNumber::ANY
        }],
        CHANGE,
    )],
    remarks: in_words(&[&[press(
        SINCE,
        "Above 3 USD and up to 1500 USD: 7.5 %; books nothing; watches, cosmetics, iron and steel 15 %; bags, textiles, footwear and bicycles 25 %.",
        CHANGE,
    )]]),
    ..Profile::new("ID", "Indonesia")
};

/// Chapters that hold goods of the other rates, bicycles among them.
const MIXED: &[(u8, u8)] = &[(33, 33), (42, 42), (49, 64), (72, 73), (87, 87), (91, 91)];
