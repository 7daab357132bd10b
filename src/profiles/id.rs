//! Indonesia: counted for one consignee and day.
//!
//! USD 3 are older than PMK 4/2025, which changed PMK 96/2023 for the second time; the entry begins with the change.

use super::{Basis, Certainty, Demand, Per, Profile, RecipientNumber, Relief, entry, limit};
use crate::day::Day;

const CHANGE: &str = "PMK 4/2025, told by the press";

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[entry(
        Day::of(2025, 3, 5),
        Relief::UpTo(limit(3, "USD", Basis::Fob, Per::PersonAndDay)),
        CHANGE,
        Certainty::Press,
    )],
    tax_relief: &[entry(Day::of(2025, 3, 5), Relief::None, CHANGE, Certainty::Press)],
    recipient: &[entry(
        Day::of(2025, 3, 5),
        &[RecipientNumber {
            name: "NIK or NPWP",
            schemes: &["id-nik", "id-npwp"],
            demand: Demand::Expected,
            modes: &[],
            relationships: &[],
        }],
        CHANGE,
        Certainty::Press,
    )],
    remarks: &[&[entry(
        Day::of(2025, 3, 5),
        "Above USD 3 and up to USD 1,500: 7.5 %; books nothing; watches, cosmetics, iron and steel 15 %; bags, textiles, footwear and bicycles 25 %.",
        CHANGE,
        Certainty::Press,
    )]],
    ..Profile::new("ID", "Indonesia")
};
