//! Taiwan: six parcels in half a year.
//!
//! The app in which recipients register was made compulsory in steps up to May 2020; the entry begins with the month after.
//! All of this is told by carriers.

use super::*;

const DHL: &str = "Customs Administration, told by DHL";
const RELIEFS: &[Relief] = &[up_to(2000, "TWD").cif().times(&[Times { most: 6, every: Every::HalfYear }])];

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[reported(Day::of(2018, 1, 1), RELIEFS, DHL)],
    tax_relief: &[reported(Day::of(2018, 1, 1), RELIEFS, DHL)],
    recipient: &[reported(
        Day::of(2020, 6, 1),
        &[RecipientNumber {
            name: "identity number in the EZ WAY app",
            schemes: &["tw-id", "tw-ubn", "passport"],
            demand: Demand::Wanted,
            ..RecipientNumber::ANY
        }],
        "Customs Administration, told by carriers",
    )],
    ..Profile::new("TW", "Taiwan")
};
