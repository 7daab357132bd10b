//! Australia: goods and services tax is collected by the seller up to the same value.
//!
//! Up to AUD 1,000 nothing is charged at the border. Whether tax is due turns on the seller: one who sells for more than
//! AUD 75,000 a year to Australia is registered and charges it with the price; others and private persons don't. The
//! relief from duty is older than its entry, which begins with the rules on that tax. Gifts fall under the same limit, so
//! none of their own is listed. A full import declaration has eight digits of the tariff; that a parcel of low value
//! needs them is said nowhere.

use super::*;

const OFFICE: &str = "Australian Taxation Office on low value imported goods";
const SINCE: Day = Day::of(2018, 7, 1);

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[authority(SINCE, &[up_to(1000, "AUD").when(&[NO_EXCISE])], OFFICE)],
    tax_relief: &[authority(
        SINCE,
        &[NOTHING.when(&[Condition::Registered]), up_to(1000, "AUD").when(&[Condition::Unregistered, NO_EXCISE])],
        OFFICE,
    )],
    schemes: &[LowValueScheme {
        number: "au-arn",
        name: "GST at the sale",
        limit: &[authority(SINCE, Limit::of(1000, "AUD"), OFFICE)],
    }],
    digits: POSTAL_DIGITS,
    remarks: in_words(&[&[authority(
        SINCE,
        "Up to 1000 AUD GST is charged by the seller alone, where the seller is registered and gives an ARN or ABN. Above, it is charged at the border.",
        OFFICE,
    )]]),
    recipient: &[reported(SINCE, &[], NO_NUMBER)],
    ..Profile::new("AU", "Australia")
};
