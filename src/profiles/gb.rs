//! United Kingdom: great Britain; Northern Ireland follows the EU for goods.

use super::{Basis, Certainty, Per, Profile, Relief, entry, limit};
use crate::day::Day;

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[entry(
        Day::of(2021, 1, 1),
        Relief::UpTo(limit(135, "GBP", Basis::Goods, Per::Consignment)),
        "HM Revenue and Customs on goods sent from abroad",
        Certainty::Authority,
    )],
    tax_relief: &[entry(
        Day::of(2021, 1, 1),
        Relief::None,
        "HM Revenue and Customs on goods sent from abroad",
        Certainty::Authority,
    )],
    gift: &[entry(
        Day::of(2021, 1, 1),
        Relief::UpTo(limit(39, "GBP", Basis::Goods, Per::Consignment)),
        "HM Revenue and Customs on gifts",
        Certainty::Authority,
    )],
    remarks: &[entry(
        Day::of(2021, 1, 1),
        "Up to GBP 135 the seller or the marketplace charges VAT; excise goods are outside the relief.",
        "HM Revenue and Customs",
        Certainty::Authority,
    )],
    recipient: &[entry(
        Day::of(2021, 1, 1),
        None,
        "customs and posts ask for none of private persons",
        Certainty::Reported,
    )],
    ..Profile::new("GB", "the United Kingdom")
};
