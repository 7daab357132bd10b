//! Thailand: from the first baht.
//!
//! Announcement 219/2568 exempts an article only if its customs value is one baht at most; it repealed 191/2561, by which
//! THB 1,500 were free. Both are told by DHL and law firms, which quote them.

use super::{Basis, Certainty, Per, Profile, Relief, entry, limit};
use crate::day::Day;

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[
        entry(
            Day::of(2018, 7, 31),
            Relief::UpTo(limit(1500, "THB", Basis::Cif, Per::Consignment)),
            "announcement 191/2561 of Thai Customs, told by the press",
            Certainty::Press,
        ),
        entry(
            Day::of(2026, 1, 1),
            Relief::UpTo(limit(1, "THB", Basis::Cif, Per::Article)),
            "announcement 219/2568 of Thai Customs, told by DHL and the press",
            Certainty::Press,
        ),
    ],
    tax_relief: &[entry(
        Day::of(2024, 7, 5),
        Relief::UpTo(limit(1, "THB", Basis::Cif, Per::Article)),
        "Thai Customs, told by DHL and the press",
        Certainty::Press,
    )],
    ..Profile::new("TH", "Thailand")
};
