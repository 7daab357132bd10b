//! Chile: the relief needs VAT charged by a registered platform.
//!
//! The day that counts is that of the purchase: what was bought before 25 October 2025 goes by the older rule, whatever
//! day it arrives. Before, USD 41 were free; since when isn't known. What a platform sells that isn't registered pays VAT
//! at the border; on whether it pays duty as well, sources differ.

use super::{Certainty, Demand, Profile, RecipientNumber, Relief, entry};
use crate::day::Day;

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[entry(Day::of(2025, 10, 25), Relief::Depends, "Law 21.713, told by the press", Certainty::Press)],
    tax_relief: &[entry(Day::of(2025, 10, 25), Relief::None, "Law 21.713, told by the press", Certainty::Press)],
    recipient: &[entry(
        Day::of(2025, 10, 25),
        &[RecipientNumber {
            name: "RUT",
            schemes: &["cl-rut"],
            demand: Demand::Expected,
            modes: &[],
            relationships: &[],
        }],
        "practice of couriers",
        Certainty::Reported,
    )],
    remarks: &[
        &[entry(
            Day::of(2025, 10, 25),
            "Goods of up to USD 500 are free of duty if a platform that is registered for VAT has charged it. Above: 6 % and VAT of 19 %.",
            "Law 21.713, told by the press",
            Certainty::Press,
        )],
        &[entry(
            Day::of(2025, 10, 25),
            "The day of the purchase counts: what was bought earlier goes by the older rule, free up to USD 41.",
            "Chilean customs, told by Mundo Marítimo",
            Certainty::Press,
        )],
    ],
    ..Profile::new("CL", "Chile")
};
