//! Malaysia: by air courier and post.
//!
//! Whether tax is due turns on the seller: one who sells for more than MYR 500,000 a year is registered and charges it with
//! the price. That posts ask for an identity card is hearsay, so no number is listed.

use super::{Basis, Certainty, Per, Profile, Relief, entry, limit};
use crate::day::Day;

const LOW_VALUE: &str = "Royal Malaysian Customs on low value goods, told by the press";

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[entry(
        Day::of(2024, 1, 1),
        Relief::UpTo(limit(500, "MYR", Basis::Cif, Per::Consignment)),
        LOW_VALUE,
        Certainty::Press,
    )],
    tax_relief: &[entry(Day::of(2024, 1, 1), Relief::Depends, LOW_VALUE, Certainty::Press)],
    remarks: &[&[entry(
        Day::of(2024, 1, 1),
        "A seller who is registered charges 10 % with the price of articles of up to MYR 500; others don't, and nothing is charged at the border.",
        LOW_VALUE,
        Certainty::Press,
    )]],
    ..Profile::new("MY", "Malaysia")
};
