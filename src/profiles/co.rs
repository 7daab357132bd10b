//! Colombia: a lower limit was made and undone in 2026.

use super::{Basis, Certainty, Demand, Per, Profile, RecipientNumber, Relief, entry, limit};
use crate::day::Day;

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[
        entry(
            Day::of(2026, 1, 1),
            Relief::UpTo(limit(50, "USD", Basis::Fob, Per::Consignment)),
            "Decree 1474/2025",
            Certainty::Press,
        ),
        entry(
            Day::of(2026, 1, 29),
            Relief::UpTo(limit(200, "USD", Basis::Fob, Per::Consignment)),
            "suspension of the decree, and Constitutional Court C-079/2026",
            Certainty::Press,
        ),
    ],
    recipient: &[entry(
        Day::of(2026, 1, 29),
        Some(RecipientNumber {
            name: "cédula or NIT",
            schemes: &["co-nit", "co-cc", "passport"],
            demand: Demand::Wanted,
            modes: &[],
        }),
        "practice of couriers",
        Certainty::Reported,
    )],
    remarks: &[entry(
        Day::of(2026, 1, 29),
        "Six equal units, 50 kg and USD 2,000 at most.",
        "press on the postal regime",
        Certainty::Reported,
    )],
    ..Profile::new("CO", "Colombia")
};
