//! United States: the relief was suspended for everything in 2025.

use super::{Basis, Certainty, Digits, Per, Profile, Relief, entry, limit};
use crate::day::Day;

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[
        entry(
            Day::of(2016, 3, 10),
            Relief::UpTo(limit(800, "USD", Basis::Goods, Per::PersonAndDay)),
            "19 USC 1321(a)(2)(C)",
            Certainty::Law,
        ),
        entry(Day::of(2025, 8, 29), Relief::None, "FR Doc. 2025-16802; 19 CFR 10.151 and 145.31", Certainty::Law),
    ],
    tax_relief: &[entry(Day::of(2016, 3, 10), Relief::Whole, "no federal tax on sales", Certainty::Law)],
    gift: &[entry(
        Day::of(2016, 3, 10),
        Relief::UpTo(limit(100, "USD", Basis::Goods, Per::PersonAndDay)),
        "19 USC 1321(a)(2)(A)",
        Certainty::Law,
    )],
    digits: &[
        entry(Day::of(2025, 8, 29), Digits { post: 0, other: 10 }, "FR Doc. 2025-16802", Certainty::Law),
        entry(
            Day::of(2026, 7, 24),
            Digits { post: 10, other: 10 },
            "19 CFR 145.12(b), told by the press",
            Certainty::Press,
        ),
    ],
    remarks: &[
        entry(
            Day::of(2025, 5, 2),
            "From China and Hong Kong the relief ended on this day already.",
            "Executive Order 14256",
            Certainty::Press,
        ),
        entry(
            Day::of(2026, 7, 24),
            "Duties under section 301 for about sixty economies come on top of the tariff.",
            "91 FR 47318",
            Certainty::Reported,
        ),
    ],
    recipient: &[entry(Day::of(2016, 3, 10), None, "asked for in formal entries only", Certainty::Reported)],
    ..Profile::new("US", "the United States")
};
