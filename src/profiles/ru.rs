//! Russia: personal parcels in the customs area of the Eurasian Economic Union.
//!
//! The rules of July 2026 were decided in January; that they began is told by one newspaper. Before, EUR 200 were free as
//! well, and what was above paid more; since when isn't known. That carriers ask for the INN is known from them alone, and
//! so is the day.

use super::{Basis, Certainty, Demand, Per, Profile, RecipientNumber, Relief, entry, limit};
use crate::day::Day;

const DECISION: &str = "decision of the Eurasian Economic Commission of January 2026, told by the press";

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[entry(
        Day::of(2026, 7, 1),
        Relief::UpTo(limit(200, "EUR", Basis::Goods, Per::Consignment)),
        DECISION,
        Certainty::Press,
    )],
    recipient: &[entry(
        Day::of(2020, 1, 1),
        &[RecipientNumber {
            name: "INN, with passport data",
            schemes: &["ru-inn", "ru-passport", "passport"],
            demand: Demand::Expected,
            modes: &[],
            relationships: &[],
        }],
        "practice of carriers",
        Certainty::Reported,
    )],
    remarks: &[&[entry(
        Day::of(2026, 7, 1),
        "Above EUR 200: 5 % of the whole price, EUR 1 a kilogram at least, and VAT. What is free weighs 31 kg at most.",
        DECISION,
        Certainty::Press,
    )]],
    ..Profile::new("RU", "Russia")
};
