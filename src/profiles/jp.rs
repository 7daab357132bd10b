//! Japan: a reform is announced for 2028.
//!
//! The page of Japan Customs counts the total customs value, which includes freight and insurance: of a declaration, or by
//! post of a parcel. It names no first day. The limit is much older than its entry, which begins where the profile was
//! first needed. Gifts between private persons have the same limit, and it holds for them even where the articles are
//! otherwise excluded. What is imported for personal use, a gift included, is said to count with 60 % of its retail price,
//! so a gift isn't judged by its price.

use super::{Basis, Certainty, Per, Profile, Relief, entry, limit};
use crate::day::Day;

const SMALL: &str = "Japan Customs on small consignments, answer 1006";

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[entry(
        Day::of(2020, 1, 1),
        Relief::UpTo(limit(10000, "JPY", Basis::Cif, Per::Consignment)),
        SMALL,
        Certainty::Authority,
    )],
    tax_relief: &[entry(
        Day::of(2020, 1, 1),
        Relief::UpTo(limit(10000, "JPY", Basis::Cif, Per::Consignment)),
        SMALL,
        Certainty::Authority,
    )],
    gift: &[entry(Day::of(2020, 1, 1), Relief::Depends, SMALL, Certainty::Authority)],
    remarks: &[
        &[entry(
            Day::of(2020, 1, 1),
            "Liquor and tobacco tax are due at any value. Listed articles are outside the relief, unless they are private gifts: leather bags, knitted clothes and most shoes are said to be among them.",
            SMALL,
            Certainty::Reported,
        )],
        &[entry(
            Day::of(2020, 1, 1),
            "What is for personal use counts with 60 % of its retail price, gifts included.",
            "handbooks on imports into Japan",
            Certainty::Reported,
        )],
        &[entry(
            Day::of(2028, 4, 1),
            "Sellers and platforms are to charge consumption tax on what costs up to JPY 10,000.",
            "outline of the tax reform of 2026, told by the press",
            Certainty::Press,
        )],
    ],
    recipient: &[entry(Day::of(2020, 1, 1), &[], "the personal number must not be asked for", Certainty::Reported)],
    ..Profile::new("JP", "Japan")
};
