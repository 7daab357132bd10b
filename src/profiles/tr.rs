//! Turkey: the simplified way for purchases was abolished in 2026.

use super::{Basis, Certainty, Demand, Per, Profile, RecipientNumber, Relief, entry, limit};
use crate::day::Day;

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[
        entry(
            Day::of(2024, 8, 21),
            Relief::UpTo(limit(30, "EUR", Basis::Goods, Per::Consignment)),
            "decree of 2024-08-06",
            Certainty::Press,
        ),
        entry(Day::of(2026, 2, 6), Relief::None, "decree gazetted on 2026-01-07", Certainty::Press),
    ],
    tax_relief: &[entry(Day::of(2024, 8, 21), Relief::None, "decree of 2024-08-06", Certainty::Reported)],
    recipient: &[entry(
        Day::of(2024, 8, 21),
        Some(RecipientNumber {
            name: "TCKN of a person, VKN of a firm",
            schemes: &["tr-tckimlik", "tr-vkn", "passport"],
            demand: Demand::Expected,
            modes: &[],
        }),
        "press on parcels to Turkey",
        Certainty::Press,
    )],
    ..Profile::new("TR", "Turkey")
};
