//! Argentina: personal parcels; five a year, three units of a kind.

use super::{Basis, Certainty, Demand, Per, Profile, RecipientNumber, Relief, entry, limit};
use crate::day::Day;

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[entry(
        Day::of(2024, 12, 1),
        Relief::UpTo(limit(400, "USD", Basis::Goods, Per::Consignment)),
        "Newsweek Argentina and A24 on the rules of December 2024",
        Certainty::Press,
    )],
    tax_relief: &[entry(
        Day::of(2024, 12, 1),
        Relief::None,
        "Newsweek Argentina and A24 on the rules of December 2024",
        Certainty::Press,
    )],
    recipient: &[entry(
        Day::of(2024, 12, 1),
        Some(RecipientNumber { name: "CUIT or CUIL", schemes: &["ar-cuit"], demand: Demand::Expected, modes: &[] }),
        "Newsweek Argentina and A24 on the rules of December 2024",
        Certainty::Press,
    )],
    remarks: &[entry(
        Day::of(2024, 12, 1),
        "A parcel of up to USD 3,000 and 50 kg, three identical units, five parcels a year.",
        "Newsweek Argentina",
        Certainty::Press,
    )],
    ..Profile::new("AR", "Argentina")
};
