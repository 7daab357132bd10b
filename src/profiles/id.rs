//! Indonesia: counted for one consignee and day.

use super::{Basis, Certainty, Demand, Per, Profile, RecipientNumber, Relief, entry, limit};
use crate::day::Day;

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[entry(
        Day::of(2025, 3, 5),
        Relief::UpTo(limit(3, "USD", Basis::Fob, Per::PersonAndDay)),
        "PMK 4/2025",
        Certainty::Press,
    )],
    tax_relief: &[entry(Day::of(2025, 3, 5), Relief::None, "PMK 4/2025", Certainty::Press)],
    recipient: &[entry(
        Day::of(2025, 3, 5),
        Some(RecipientNumber {
            name: "NIK or NPWP",
            schemes: &["id-nik", "id-npwp"],
            demand: Demand::Expected,
            modes: &[],
        }),
        "PMK 4/2025 as told by the press",
        Certainty::Press,
    )],
    ..Profile::new("ID", "Indonesia")
};
