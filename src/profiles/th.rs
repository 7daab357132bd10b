//! Thailand: from the first baht.

use super::{Basis, Certainty, Per, Profile, Relief, entry, limit};
use crate::day::Day;

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[entry(
        Day::of(2026, 1, 1),
        Relief::UpTo(limit(1, "THB", Basis::Cif, Per::Consignment)),
        "Thai Customs, told by DHL and the press",
        Certainty::Press,
    )],
    tax_relief: &[entry(
        Day::of(2024, 7, 5),
        Relief::UpTo(limit(1, "THB", Basis::Cif, Per::Consignment)),
        "Thai Customs, told by DHL and the press",
        Certainty::Press,
    )],
    ..Profile::new("TH", "Thailand")
};
