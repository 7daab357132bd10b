//! Mexico: the limit is higher for what comes from the partners of its trade agreements.

use super::{Basis, Certainty, Demand, Per, Profile, RecipientNumber, Relief, entry, limit};
use crate::day::Day;

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[entry(
        Day::of(2025, 8, 15),
        Relief::UpTo(limit(1, "USD", Basis::Goods, Per::Consignment)),
        "foreign trade rules of 2025, rule 3.7.35",
        Certainty::Press,
    )],
    tax_relief: &[entry(
        Day::of(2025, 8, 15),
        Relief::UpTo(limit(1, "USD", Basis::Goods, Per::Consignment)),
        "foreign trade rules of 2025, rule 3.7.35",
        Certainty::Press,
    )],
    recipient: &[entry(
        Day::of(2025, 8, 15),
        Some(RecipientNumber {
            name: "RFC or CURP",
            schemes: &["mx-rfc", "mx-curp"],
            demand: Demand::Expected,
            modes: &["express"],
        }),
        "practice of couriers",
        Certainty::Press,
    )],
    remarks: &[entry(
        Day::of(2025, 8, 15),
        "USD 50 from the United States and Canada.",
        "foreign trade rules of 2025",
        Certainty::Press,
    )],
    ..Profile::new("MX", "Mexico")
};
