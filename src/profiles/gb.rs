//! United Kingdom: Great Britain; Northern Ireland follows the EU for goods.
//!
//! GBP 39 for gifts hold since 2017 by Customs Information Paper 69 of 2016. In the years of membership the other values
//! were those of the Union, so their entries begin with 2021. Jersey, Guernsey and Man are in one customs union with it;
//! VAT reaches Man alone. A full import declaration has ten digits of the tariff, but there are reduced ones for parcels
//! of low value, so none are asked for.

use super::{Basis, Certainty, Digits, LowValueScheme, Per, Profile, Relief, entry, limit};
use crate::day::Day;

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[entry(
        Day::of(2021, 1, 1),
        Relief::UpTo(limit(135, "GBP", Basis::Goods, Per::Consignment)),
        "HM Treasury, answer 50252 of 2025 to Parliament",
        Certainty::Authority,
    )],
    tax_relief: &[entry(
        Day::of(2021, 1, 1),
        Relief::None,
        "HM Revenue and Customs on overseas goods sold directly to customers",
        Certainty::Authority,
    )],
    gift: &[entry(
        Day::of(2017, 1, 1),
        Relief::UpTo(limit(39, "GBP", Basis::Goods, Per::Consignment)),
        "HM Revenue and Customs, Customs Information Paper 69 of 2016",
        Certainty::Authority,
    )],
    schemes: &[LowValueScheme {
        number: "gb-vat",
        name: "VAT at the sale",
        limit: &[entry(
            Day::of(2021, 1, 1),
            limit(135, "GBP", Basis::Goods, Per::Consignment),
            "HM Revenue and Customs on overseas goods sold directly to customers",
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
            Day::of(2021, 1, 1),
            "Up to GBP 135 the seller or the marketplace charges VAT; excise goods are outside the relief.",
            "HM Revenue and Customs",
            Certainty::Authority,
        )],
        &[entry(
            Day::of(2025, 5, 1),
            "What private persons in Great Britain send to Northern Ireland needs no declaration; what firms send to consumers there goes by a scheme of the carriers, up to 31.5 kg.",
            "HM Government on moving parcels to Northern Ireland",
            Certainty::Authority,
        )],
        &[entry(
            Day::of(2025, 11, 26),
            "The relief is to end by March 2029; the day isn't fixed.",
            "Budget 2025, told by Deloitte",
            Certainty::Press,
        )],
    ],
    recipient: &[entry(
        Day::of(2021, 1, 1),
        &[],
        "customs and posts ask for none of private persons",
        Certainty::Reported,
    )],
    ..Profile::new("GB", "the United Kingdom")
};
