//! Israel: the limit changed four times within half a year.
//!
//! USD 75 held before December 2025 as well; since when isn't known. The press tells that the limit for duty rose to USD 500
//! in 2013 or 2014, so its entry begins with the year after. What the limits count isn't told; the goods alone are the
//! widest reading. Sources differ by a day on the revocation in February 2026.

use super::*;

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[reported(
        Day::of(2015, 1, 1),
        &[up_to(500, "USD")],
        "Israeli press on the orders of the finance minister",
    )],
    tax_relief: &[
        press(Day::of(2025, 12, 23), &[up_to(150, "USD")], "order of 2025-12-23, told by the press"),
        press(Day::of(2026, 2, 24), &[up_to(75, "USD")], "revocation of the order, told by the press"),
        press(Day::of(2026, 2, 25), &[up_to(130, "USD")], "new order, told by the press"),
        press(Day::of(2026, 6, 2), &[up_to(75, "USD")], "end of the order, told by the press"),
    ],
    tax: &[press(Day::of(2025, 12, 23), &[percent(18, 0)], "Globes and The Times of Israel")],
    recipient: &[reported(
        Day::of(2025, 12, 23),
        &[RecipientNumber {
            name: "identity number",
            schemes: &["il-idnr", "il-hp", "passport"],
            demand: Demand::Wanted,
            ..RecipientNumber::ANY
        }],
        "practice of couriers",
    )],
    ..Profile::new("IL", "Israel")
};
