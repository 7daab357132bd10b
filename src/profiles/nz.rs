//! New Zealand: parcels on one craft for one importer add up.
//!
//! Up to NZD 1,000 nothing is charged at the border but the levy. Whether tax is due turns on the seller: one who is
//! registered charges it with the price; others and private persons don't. The tax counts each article, the duty the
//! consignment. A full declaration has eight digits of the tariff; that a parcel of low value needs them is told by a
//! software house only.

use super::{Basis, Certainty, Digits, LowValueScheme, Per, Profile, Relief, entry, limit};
use crate::day::Day;

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[entry(
        Day::of(2019, 12, 1),
        Relief::UpTo(limit(1000, "NZD", Basis::Goods, Per::Consignment)),
        "New Zealand Customs on low value goods",
        Certainty::Authority,
    )],
    tax_relief: &[entry(
        Day::of(2019, 12, 1),
        Relief::Depends,
        "Inland Revenue on low value imported goods",
        Certainty::Authority,
    )],
    schemes: &[LowValueScheme {
        number: "nz-ird",
        name: "GST at the sale",
        limit: &[entry(
            Day::of(2019, 12, 1),
            limit(1000, "NZD", Basis::Goods, Per::Article),
            "Inland Revenue on low value imported goods",
            Certainty::Authority,
        )],
    }],
    digits: &[entry(
        Day::of(2025, 9, 1),
        Digits { post: 6, other: 0 },
        "Universal Postal Union on commercial goods, told by the press",
        Certainty::Press,
    )],
    remarks: &[
        &[entry(
            Day::of(2019, 12, 1),
            "Up to NZD 1,000 GST is charged by the seller alone, where the seller is registered and gives an IRD number. Above, it is charged at the border; alcohol and tobacco pay there at any value.",
            "New Zealand Customs; Inland Revenue",
            Certainty::Authority,
        )],
        &[entry(
            Day::of(2026, 4, 1),
            "A levy plus GST is due for each consignment of up to NZD 1,000: NZD 2.21 by air, NZD 2.09 by sea. For mail the post pays NZD 1.28 a kilogram and GST.",
            "New Zealand Customs",
            Certainty::Authority,
        )],
    ],
    recipient: &[entry(
        Day::of(2019, 12, 1),
        &[],
        "customs and posts ask for none of private persons",
        Certainty::Reported,
    )],
    ..Profile::new("NZ", "New Zealand")
};
