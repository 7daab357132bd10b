//! United States: the relief was suspended for everything in 2025.
//!
//! The texts of the statute, of the regulation on gifts and of the Federal Register of August 2025 were seen. What followed
//! for mail is known from trade press and from notes that name the notices, so it stands in remarks. USD 100 for gifts are
//! counted by the fair retail value in the country of shipment; the first day is that of the regulation's publication. By
//! courier from China and Hong Kong ten digits were asked for since 2 May 2025 already, which a list without origins can't
//! say. Guam, the Virgin Islands, American Samoa and the Northern Marianas are outside the customs territory.

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
        entry(Day::of(2025, 8, 29), Relief::None, "FR Doc. 2025-16802", Certainty::Law),
        entry(Day::of(2027, 7, 1), Relief::None, "Pub. L. 119-21, section 70531(b)", Certainty::Law),
    ],
    tax_relief: &[entry(Day::of(2016, 3, 10), Relief::Whole, "no federal tax on sales", Certainty::Reported)],
    gift: &[entry(
        Day::of(1994, 6, 13),
        Relief::UpTo(limit(100, "USD", Basis::Goods, Per::PersonAndDay)),
        "19 CFR 10.152 and 145.32",
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
        &[
            entry(
                Day::of(2025, 5, 2),
                "From China and Hong Kong the relief has ended: 10 digits of the tariff by courier; mail pays 120 % of the value or USD 100 an item.",
                "press on the orders of April 2025",
                Certainty::Press,
            ),
            entry(
                Day::of(2025, 5, 14),
                "From China and Hong Kong the relief has ended: 10 digits of the tariff by courier; mail pays 54 % of the value or USD 100 an item.",
                "press on the orders of May 2025",
                Certainty::Press,
            ),
            entry(
                Day::of(2025, 8, 29),
                "Mail pays the rate of the country of origin, or USD 80, USD 160 or USD 200 an item.",
                "FR Doc. 2025-16802",
                Certainty::Law,
            ),
            entry(
                Day::of(2026, 2, 24),
                "Mail pays the surcharge of 10 % under section 122.",
                "press on the order of 2026-02-20",
                Certainty::Press,
            ),
            entry(
                Day::of(2026, 7, 24),
                "Mail of up to USD 2,500 goes by an informal entry that a licensed broker files, with the value, origin and postal number of each item.",
                "press on FR Doc. 2026-12669",
                Certainty::Press,
            ),
            entry(
                Day::of(2026, 10, 22),
                "Mail of up to USD 2,500 goes by an informal entry that a licensed broker files. Goods that another agency controls, that bear duties of chapter 98 or 99 or that claim a trade agreement need entry type 13 or a formal entry.",
                "notes on FR Doc. 2026-12669 and the answers of Customs and Border Protection",
                Certainty::Reported,
            ),
        ],
        &[
            entry(
                Day::of(2026, 2, 24),
                "A surcharge of 10 % under section 122 comes on top of the tariff.",
                "press on the order of 2026-02-20",
                Certainty::Press,
            ),
            entry(
                Day::of(2026, 7, 24),
                "Duties under section 301 of 10 % or 12.5 % for about sixty economies come on top of the tariff; some include it.",
                "91 FR 47318",
                Certainty::Reported,
            ),
        ],
        &[entry(
            Day::of(2026, 1, 18),
            "The post charges USD 9.35 for clearing an item on which duty is due.",
            "notes on FR 2026-00164",
            Certainty::Reported,
        )],
    ],
    recipient: &[entry(Day::of(2016, 3, 10), &[], "asked for in formal entries only", Certainty::Reported)],
    ..Profile::new("US", "the United States")
};
