//! Israel: the limit changed four times within half a year.
//!
//! USD 75 held before December 2025 as well; since when isn't known. The press tells that the limit for duty rose to USD 500
//! in 2013 or 2014, so its entry begins with the year after. What the limits count isn't told; the goods alone are the
//! widest reading. Sources differ by a day on the revocation in February 2026.

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
            "revocation of the order, told by the press",
            Certainty::Press,
        ),
        entry(
            Day::of(2026, 2, 25),
            Relief::UpTo(limit(130, "USD", Basis::Goods, Per::Consignment)),
            "new order, told by the press",
            Certainty::Press,
        ),
        entry(
            Day::of(2026, 6, 2),
            Relief::UpTo(limit(75, "USD", Basis::Goods, Per::Consignment)),
            "end of the order, told by the press",
            Certainty::Press,
        ),
    ],
    recipient: &[entry(
        Day::of(2025, 12, 23),
        &[RecipientNumber {
            name: "identity number",
            schemes: &["il-idnr", "il-hp", "passport"],
            demand: Demand::Wanted,
            modes: &[],
            relationships: &[],
        }],
        "practice of couriers",
        Certainty::Reported,
    )],
    ..Profile::new("IL", "Israel")
};
