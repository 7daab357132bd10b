//! China: two ways in: retail across the border, and personal parcels by post.

use super::{Basis, Certainty, Demand, Per, Profile, RecipientNumber, Relief, entry, limit};
use crate::day::Day;

pub(super) static PROFILE: Profile = Profile {
    tax_relief: &[entry(
        Day::of(2010, 9, 1),
        Relief::UpTo(limit(50, "CNY", Basis::Tax, Per::Consignment)),
        "General Administration of Customs, notice 43 of 2010",
        Certainty::Press,
    )],
    recipient: &[entry(
        Day::of(2019, 1, 1),
        Some(RecipientNumber {
            name: "resident identity number",
            schemes: &["cn-ric", "cn-uscc", "passport"],
            demand: Demand::Expected,
            modes: &[],
        }),
        "rules on cross-border retail import of 2019",
        Certainty::Press,
    )],
    remarks: &[entry(
        Day::of(2019, 1, 1),
        "Cross-border retail: CNY 5,000 a purchase and CNY 26,000 a year; personal post: CNY 1,000, from Hong Kong, Macao and Taiwan CNY 800.",
        "rules on cross-border retail import of 2019",
        Certainty::Press,
    )],
    ..Profile::new("CN", "China")
};
