//! Malaysia: by air courier and post.

use super::{Basis, Certainty, Per, Profile, Relief, entry, limit};
use crate::day::Day;

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[entry(
        Day::of(2024, 1, 1),
        Relief::UpTo(limit(500, "MYR", Basis::Cif, Per::Consignment)),
        "Royal Malaysian Customs on low value goods, told by the press",
        Certainty::Press,
    )],
    tax_relief: &[entry(
        Day::of(2024, 1, 1),
        Relief::None,
        "Royal Malaysian Customs on low value goods, told by the press",
        Certainty::Press,
    )],
    ..Profile::new("MY", "Malaysia")
};
