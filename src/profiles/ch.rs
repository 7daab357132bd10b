//! Switzerland: also for Liechtenstein, which is in its customs area.

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
        "Federal Office for Customs and Border Security on gifts",
        Certainty::Reported,
    )],
    remarks: &[
        entry(
            Day::of(2019, 1, 1),
            "Sellers of small parcels above CHF 100,000 a year charge the VAT themselves.",
            "Federal Tax Administration",
            Certainty::Authority,
        ),
        entry(Day::of(2024, 1, 1), "Industrial goods are free of duty.", "Federal Council", Certainty::Reported),
    ],
    recipient: &[entry(
        Day::of(2024, 1, 1),
        None,
        "customs and posts ask for none of private persons",
        Certainty::Reported,
    )],
    ..Profile::new("CH", "Switzerland")
};
