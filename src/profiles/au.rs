//! Australia: goods and services tax is collected by the seller up to the same value.
//!
//! Up to AUD 1,000 nothing is charged at the border. Whether tax is due turns on the seller: one who sells for more than
//! AUD 75,000 a year to Australia is registered and charges it with the price; others and private persons don't. The
//! relief from duty is older than its entry, which begins with the rules on that tax. Gifts fall under the same limit, so
//! none of their own is listed. A full import declaration has eight digits of the tariff; that a parcel of low value
//! needs them is said nowhere.

use super::{Basis, Certainty, Digits, LowValueScheme, Per, Profile, Relief, entry, limit};
use crate::day::Day;

const OFFICE: &str = "Australian Taxation Office on low value imported goods";

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[entry(
        Day::of(2018, 7, 1),
        Relief::UpTo(limit(1000, "AUD", Basis::Goods, Per::Consignment)),
        OFFICE,
        Certainty::Authority,
    )],
    tax_relief: &[entry(Day::of(2018, 7, 1), Relief::Depends, OFFICE, Certainty::Authority)],
    schemes: &[LowValueScheme {
        number: "au-arn",
        name: "GST at the sale",
        limit: &[entry(
            Day::of(2018, 7, 1),
            limit(1000, "AUD", Basis::Goods, Per::Consignment),
            OFFICE,
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
            Day::of(2018, 7, 1),
            "Up to AUD 1,000 GST is charged by the seller alone, where the seller is registered and gives an ARN or ABN. Above, it is charged at the border.",
            OFFICE,
            Certainty::Authority,
        )],
        &[entry(Day::of(2018, 7, 1), "Alcohol and tobacco are outside the relief.", OFFICE, Certainty::Authority)],
    ],
    recipient: &[entry(
        Day::of(2018, 7, 1),
        &[],
        "customs and posts ask for none of private persons",
        Certainty::Reported,
    )],
    ..Profile::new("AU", "Australia")
};
