//! Israel: the limit changed four times within half a year.

use super::{Basis, Certainty, Demand, Per, Profile, RecipientNumber, Relief, entry, limit};
use crate::day::Day;

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[entry(
        Day::of(2015, 1, 1),
        Relief::UpTo(limit(500, "USD", Basis::Goods, Per::Consignment)),
        "Israeli press on the orders of the finance minister",
        Certainty::Reported,
    )],
    tax_relief: &[
        entry(
            Day::of(2025, 12, 23),
            Relief::UpTo(limit(150, "USD", Basis::Goods, Per::Consignment)),
            "order of 2025-12-23, told by the press",
            Certainty::Press,
        ),
        entry(
            Day::of(2026, 2, 24),
            Relief::UpTo(limit(75, "USD", Basis::Goods, Per::Consignment)),
            "revocation of the order",
            Certainty::Press,
        ),
        entry(
            Day::of(2026, 2, 25),
            Relief::UpTo(limit(130, "USD", Basis::Goods, Per::Consignment)),
            "new order",
            Certainty::Press,
        ),
        entry(
            Day::of(2026, 6, 2),
            Relief::UpTo(limit(75, "USD", Basis::Goods, Per::Consignment)),
            "end of the order",
            Certainty::Press,
        ),
    ],
    recipient: &[entry(
        Day::of(2025, 12, 23),
        Some(RecipientNumber {
            name: "identity number",
            schemes: &["il-idnr", "il-hp", "passport"],
            demand: Demand::Wanted,
            modes: &[],
        }),
        "practice of couriers",
        Certainty::Reported,
    )],
    ..Profile::new("IL", "Israel")
};
