//! Russia: personal parcels in the customs area of the Eurasian Economic Union.
//!
//! The rules of July 2026 were decided in January; that they began is told by one newspaper. Before, EUR 200 were free as
//! well, and what was above paid more; since when isn't known. That carriers ask for the INN is known from them alone, and
//! so is the day.

use super::*;

const DECISION: &str = "decision of the Eurasian Economic Commission of January 2026, told by the press";

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[press(Day::of(2026, 7, 1), &[up_to(200, "EUR").when(&[Condition::Grams(31_000)])], DECISION)],
    duty: &[press(
        Day::of(2026, 7, 1),
        &[Charge::of(Amount::PercentOrPerKilogram(Decimal::whole(5), Decimal::whole(1), "EUR"))],
        DECISION,
    )],
    recipient: &[reported(
        Day::of(2020, 1, 1),
        &[RecipientNumber {
            name: "INN, with passport data",
            schemes: &["ru-inn", "ru-passport", "passport"],
            demand: Demand::Expected,
            modes: &[],
            relationships: &[],
        }],
        "practice of carriers",
    )],
    ..Profile::new("RU", "Russia")
};
