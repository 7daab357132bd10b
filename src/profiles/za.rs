//! South Africa: no relief; a flat rate serves small parcels.
//!
//! The entries on duty and tax begin with the day from which VAT is due beside the flat rate; the rate is a concession of
//! 2007. Nothing was found for 2025 and 2026.

use super::{Basis, Certainty, Demand, Per, Profile, RecipientNumber, Relief, entry, limit};
use crate::day::Day;

const SERVICE: &str = "South African Revenue Service, told by the press";

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[entry(Day::of(2024, 9, 1), Relief::None, SERVICE, Certainty::Press)],
    tax_relief: &[entry(Day::of(2024, 9, 1), Relief::None, SERVICE, Certainty::Press)],
    gift: &[entry(
        Day::of(2016, 5, 20),
        Relief::UpTo(limit(1400, "ZAR", Basis::Goods, Per::Consignment)),
        "South African Revenue Service, told by Freight News",
        Certainty::Press,
    )],
    recipient: &[entry(
        Day::of(2024, 9, 1),
        &[RecipientNumber {
            name: "identity or passport number",
            schemes: &["za-idnr", "za-tin", "passport"],
            demand: Demand::Wanted,
            modes: &[],
            relationships: &[],
        }],
        "practice of couriers",
        Certainty::Reported,
    )],
    remarks: &[
        &[entry(
            Day::of(2016, 5, 20),
            "Two gifts a person and year are free.",
            "South African Revenue Service, told by Freight News",
            Certainty::Press,
        )],
        &[entry(
            Day::of(2024, 9, 1),
            "Up to ZAR 500 a flat 20 % takes the place of the duty, and VAT of 15 % is due. Clothing pays its full duty.",
            SERVICE,
            Certainty::Press,
        )],
    ],
    ..Profile::new("ZA", "South Africa")
};
