//! Malaysia: by air courier and post.
//!
//! Whether tax is due turns on the seller: one who sells for more than MYR 500,000 a year is registered and charges it with
//! the price, whether the goods come by air, sea or land. What is free at the border is so by air courier and post only; a
//! courier's parcel is taken to come by air. That posts ask for an identity card is hearsay, so no number is listed.

use super::*;

const LOW_VALUE: &str = "Royal Malaysian Customs on low value goods, told by the press";
const SINCE: Day = Day::of(2024, 1, 1);

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[press(SINCE, &[up_to(500, "MYR").cif().when(&[AIR_OR_POST])], LOW_VALUE)],
    tax_relief: &[press(
        SINCE,
        &[
            NOTHING.when(&[Condition::Registered]),
            up_to(500, "MYR").cif().when(&[AIR_OR_POST, Condition::Unregistered]),
        ],
        LOW_VALUE,
    )],
    tax: &[press(
        SINCE,
        &[Charge { up_to: Some(Limit::of(500, "MYR").per(Per::Article)), ..percent(10, 0) }
            .when(&[Condition::Registered])],
        LOW_VALUE,
    )],
    ..Profile::new("MY", "Malaysia")
};
