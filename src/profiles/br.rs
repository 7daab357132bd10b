//! Brazil: reliefs turn on whether the platform is certified.
//!
//! The number of the recipient is known from Agência Brasil and newspapers, which tell of the announcement of the Receita
//! Federal: it may be a CPF, a CNPJ or the number of a passport, and can still be added at the post's portal after the
//! parcel has arrived. The legal text was not seen, so its lack is a warning and not an error. Laws 14.902/2024 and
//! 15.502/2026 are known from the press. Whether presents of up to USD 50 between private persons are still exempt is
//! told differently in 2023 and 2025.

use super::{Certainty, Demand, Profile, RecipientNumber, Relief, entry};
use crate::day::Day;

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[
        entry(Day::of(2024, 8, 1), Relief::None, "Lei 14.902/2024, told by the press", Certainty::Press),
        entry(Day::of(2026, 5, 12), Relief::Depends, "Lei 15.502/2026, told by the press", Certainty::Press),
    ],
    tax_relief: &[entry(Day::of(2024, 8, 1), Relief::None, "press on the ICMS of the states", Certainty::Press)],
    gift: &[entry(
        Day::of(2024, 8, 1),
        Relief::Unknown,
        "press of 2023 and 2025, which contradicts itself",
        Certainty::Reported,
    )],
    recipient: &[entry(
        Day::of(2020, 1, 1),
        &[RecipientNumber {
            name: "CPF of a person, CNPJ of a firm, or the passport number of a foreigner",
            schemes: &["br-cpf", "br-cnpj", "passport"],
            demand: Demand::Required,
            modes: &[],
            relationships: &[],
        }],
        "Receita Federal, told by Agência Brasil",
        Certainty::Press,
    )],
    remarks: &[
        &[entry(
            Day::of(2020, 1, 1),
            "A parcel without the recipient's number isn't presented to customs. The recipient can still give it at the post's portal; otherwise the parcel is returned or destroyed.",
            "Receita Federal, told by Agência Brasil",
            Certainty::Press,
        )],
        &[
            entry(
                Day::of(2024, 8, 1),
                "20 % up to USD 50 and 60 % less USD 20 above on certified platforms; 60 % elsewhere. ICMS of 17 % or 20 % is due.",
                "Lei 14.902/2024, told by the press",
                Certainty::Press,
            ),
            entry(
                Day::of(2026, 5, 12),
                "No federal duty up to USD 50 and 60 % less USD 30 above on certified platforms; 60 % elsewhere. ICMS of 17 % or 20 % is due.",
                "Lei 15.502/2026, told by the press",
                Certainty::Press,
            ),
        ],
    ],
    ..Profile::new("BR", "Brazil")
};
