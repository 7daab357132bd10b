//! Colombia: a lower limit was made and undone in 2026.
//!
//! USD 200 held before 2026 as well; since when isn't known. That the court struck the decrees down is known from notes of
//! lawyers, the suspension from many newspapers.

use super::{Basis, Certainty, Demand, Per, Profile, RecipientNumber, Relief, entry, limit};
use crate::day::Day;

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[
        entry(
            Day::of(2026, 1, 1),
            Relief::UpTo(limit(50, "USD", Basis::Fob, Per::Consignment)),
            "Decree 1474/2025, told by the press",
            Certainty::Press,
        ),
        entry(
            Day::of(2026, 1, 29),
            Relief::UpTo(limit(200, "USD", Basis::Fob, Per::Consignment)),
            "suspension of the decree, and Constitutional Court C-079/2026, told by the press",
            Certainty::Press,
        ),
    ],
    tax_relief: &[entry(Day::of(2026, 1, 29), Relief::Depends, "press on the postal regime", Certainty::Press)],
    recipient: &[entry(
        Day::of(2026, 1, 29),
        &[RecipientNumber {
            name: "cédula or NIT",
            schemes: &["co-nit", "co-cc", "passport"],
            demand: Demand::Wanted,
            modes: &[],
            relationships: &[],
        }],
        "practice of couriers",
        Certainty::Reported,
    )],
    remarks: &[
        &[entry(
            Day::of(2026, 1, 29),
            "Up to USD 200 no VAT is due on what comes from a partner whose trade agreement says so, such as the United States; otherwise 19 %.",
            "press on the postal regime",
            Certainty::Press,
        )],
        &[entry(
            Day::of(2026, 1, 29),
            "Six equal units, 50 kg and USD 2,000 at most.",
            "a courier on the postal regime",
            Certainty::Reported,
        )],
    ],
    ..Profile::new("CO", "Colombia")
};
