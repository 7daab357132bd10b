//! Brazil: reliefs turn on whether the platform is certified.

use super::{Certainty, Demand, Profile, RecipientNumber, Relief, entry};
use crate::day::Day;

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[
        entry(Day::of(2024, 8, 1), Relief::None, "Lei 14.902/2024", Certainty::Press),
        entry(
            Day::of(2026, 5, 12),
            Relief::Unknown,
            "Lei 15.502/2026: free up to USD 50 on certified platforms only",
            Certainty::Reported,
        ),
    ],
    recipient: &[entry(
        Day::of(2020, 1, 1),
        Some(RecipientNumber {
            name: "CPF of a person, CNPJ of a firm, or the passport number of a foreigner",
            schemes: &["br-cpf", "br-cnpj", "passport"],
            demand: Demand::Required,
            modes: &[],
        }),
        "IN RFB 1.737/2017 on international parcels",
        Certainty::Law,
    )],
    remarks: &[
        entry(
            Day::of(2024, 8, 1),
            "20 % up to USD 50 and 60 % less USD 20 above on certified platforms; 60 % elsewhere.",
            "Lei 14.902/2024",
            Certainty::Press,
        ),
        entry(
            Day::of(2026, 5, 12),
            "No federal duty up to USD 50 and 60 % less USD 30 above on certified platforms; 60 % elsewhere. ICMS of 17 % or 20 % is due.",
            "Lei 15.502/2026",
            Certainty::Reported,
        ),
    ],
    ..Profile::new("BR", "Brazil")
};
