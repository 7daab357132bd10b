//! Switzerland: also for Liechtenstein, which is in its customs area.
//!
//! Tax of up to CHF 5 is not collected, which are CHF 62 at 8.1 % and CHF 193 at 2.6 %, transport and packing included.
//! The limit for gifts stands on the portal of the government without a first day; its entry begins with the rates of
//! 2024. The scheme of the sellers has no limit of value, so it is a remark.

use super::{Basis, Certainty, Per, Profile, Relief, entry, limit};
use crate::day::Day;

pub(super) static PROFILE: Profile = Profile {
    tax_relief: &[entry(
        Day::of(2024, 1, 1),
        Relief::UpTo(limit(5, "CHF", Basis::Tax, Per::Consignment)),
        "Federal Office for Customs and Border Security on the rates of 2024",
        Certainty::Authority,
    )],
    gift: &[entry(
        Day::of(2024, 1, 1),
        Relief::UpTo(limit(100, "CHF", Basis::Goods, Per::Consignment)),
        "ch.ch, the portal of the government",
        Certainty::Authority,
    )],
    remarks: &[
        &[
            entry(
                Day::of(2019, 1, 1),
                "Sellers of small parcels above CHF 100,000 a year charge the VAT themselves and give their VAT number, CHE and nine digits.",
                "Federal Tax Administration",
                Certainty::Authority,
            ),
            entry(
                Day::of(2025, 1, 1),
                "Sellers of small parcels above CHF 100,000 a year charge the VAT themselves and give their VAT number, CHE and nine digits. A platform counts as the seller, also for what private persons sell on it.",
                "Federal Tax Administration; Swiss Post",
                Certainty::Authority,
            ),
        ],
        &[entry(
            Day::of(2024, 1, 1),
            "A gift comes from a private person abroad and is declared as one; tobacco and alcohol are none.",
            "ch.ch, the portal of the government",
            Certainty::Authority,
        )],
        &[entry(
            Day::of(2024, 1, 1),
            "Industrial goods are free of duty.",
            "known from handbooks; no page was seen",
            Certainty::Reported,
        )],
    ],
    recipient: &[entry(
        Day::of(2024, 1, 1),
        &[],
        "customs and posts ask for none of private persons",
        Certainty::Reported,
    )],
    ..Profile::new("CH", "Switzerland")
};
