//! Singapore: tax is collected by registered sellers.
//!
//! Whether tax is due turns on the seller: one who is registered charges it with the price of articles of up to SGD 400.
//! What such a seller doesn't charge is free at the border up to SGD 400, freight and insurance included.

use super::{Certainty, Profile, Relief, entry};
use crate::day::Day;

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[entry(
        Day::of(2023, 1, 1),
        Relief::Whole,
        "Singapore Customs: liquor, tobacco, vehicles and fuel only",
        Certainty::Authority,
    )],
    tax_relief: &[entry(
        Day::of(2023, 1, 1),
        Relief::Depends,
        "Singapore Customs on low value goods",
        Certainty::Authority,
    )],
    remarks: &[&[entry(
        Day::of(2023, 1, 1),
        "A seller who is registered charges GST with the price of articles of up to SGD 400. From others a parcel is free up to SGD 400, with freight and insurance.",
        "Singapore Customs on low value goods",
        Certainty::Authority,
    )]],
    recipient: &[entry(
        Day::of(2023, 1, 1),
        &[],
        "customs and posts ask for none of private persons",
        Certainty::Reported,
    )],
    ..Profile::new("SG", "Singapore")
};
