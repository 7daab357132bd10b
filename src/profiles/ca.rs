//! Canada: by post from anywhere; couriers from the United States and Mexico have limits of their own.
//!
//! The limit of CAD 60 for gifts is older than its entry, which begins with the earliest dated page of the agency that was
//! seen. A full declaration has ten digits of the tariff; that a parcel of low value needs them is said nowhere.

use super::{Basis, Certainty, Digits, Per, Profile, Relief, entry, limit};
use crate::day::Day;

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[entry(
        Day::of(2020, 7, 1),
        Relief::UpTo(limit(20, "CAD", Basis::Goods, Per::Consignment)),
        "Canada Border Services Agency on mail imports",
        Certainty::Authority,
    )],
    tax_relief: &[entry(
        Day::of(2020, 7, 1),
        Relief::UpTo(limit(20, "CAD", Basis::Goods, Per::Consignment)),
        "Canada Border Services Agency on mail imports",
        Certainty::Authority,
    )],
    gift: &[entry(
        Day::of(2012, 11, 27),
        Relief::UpTo(limit(60, "CAD", Basis::Goods, Per::Consignment)),
        "Canada Border Services Agency on gifts",
        Certainty::Authority,
    )],
    digits: &[entry(
        Day::of(2025, 9, 1),
        Digits { post: 6, other: 0 },
        "Universal Postal Union on commercial goods, told by the press",
        Certainty::Press,
    )],
    remarks: &[
        &[entry(
            Day::of(2012, 11, 27),
            "A gift is sent by a friend or relative with a card or note. Tobacco, alcohol, advertising and what a firm sends are none. Above CAD 60 the excess is charged.",
            "Canada Border Services Agency on gifts",
            Certainty::Authority,
        )],
        &[entry(
            Day::of(2020, 7, 1),
            "By courier from the United States or Mexico: CAD 150 for duty, CAD 40 for tax.",
            "Canada Border Services Agency",
            Certainty::Authority,
        )],
    ],
    recipient: &[entry(
        Day::of(2020, 7, 1),
        &[],
        "customs and posts ask for none of private persons",
        Certainty::Reported,
    )],
    ..Profile::new("CA", "Canada")
};
