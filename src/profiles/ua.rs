//! Ukraine: a change is before parliament.
//!
//! Bill 12429 would leave the relief to gifts of up to EUR 45; that it was passed was not seen. What the limit counts isn't
//! told; the goods alone are the widest reading.

use super::*;

const CODE: &str = "Customs Code of Ukraine, told by the press";
const SINCE: Day = Day::of(2022, 4, 30);
const RELIEFS: &[Relief] = &[up_to(150, "EUR").franchise()];

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[press(SINCE, RELIEFS, CODE)],
    tax_relief: &[press(SINCE, RELIEFS, CODE)],
    duty: &[press(SINCE, &[Charge::of(Amount::PercentOfExcess(Decimal::whole(10)))], CODE)],
    tax: &[press(SINCE, &[Charge::of(Amount::PercentOfExcess(Decimal::whole(20)))], CODE)],
    ..Profile::new("UA", "Ukraine")
};
