//! Singapore: tax is collected by registered sellers.
//!
//! Whether tax is due turns on the seller: one who is registered charges it with the price of articles of up to SGD 400.
//! What such a seller doesn't charge is free at the border up to SGD 400, freight and insurance included. Both are for what
//! comes by air or post; by sea or road tax is due at the border at any value. A courier's parcel is taken to come by air.

use super::*;

const LOW_VALUE: &str = "Singapore Customs and the Inland Revenue Authority of Singapore on low value goods";
const SINCE: Day = Day::of(2023, 1, 1);

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[authority(
        SINCE,
        &[WHOLE.when(&[Condition::Without(
            "liquor, tobacco, vehicles and fuel",
            &[(2203, 2208), (2401, 2404), (2701, 2716), (8701, 8716)],
        )])],
        "Singapore Customs: liquor, tobacco, vehicles and fuel only",
    )],
    tax_relief: &[authority(
        SINCE,
        &[
            NOTHING.when(&[Condition::Registered]),
            up_to(400, "SGD").cif().when(&[AIR_OR_POST, Condition::Unregistered]),
        ],
        LOW_VALUE,
    )],
    tax: &[authority(SINCE, &[told("GST, 9 % since 2024")], LOW_VALUE)],
    remarks: in_words(&[&[authority(
        SINCE,
        "A seller who is registered charges GST with the price of articles of up to 400 SGD each, even if they are worth more together. What comes by sea or road pays GST at import at any value.",
        LOW_VALUE,
    )]]),
    recipient: &[reported(SINCE, &[], NO_NUMBER)],
    ..Profile::new("SG", "Singapore")
};
