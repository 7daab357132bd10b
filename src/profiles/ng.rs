//! Nigeria: four parcels a year.
//!
//! The rule names express parcels and baggage; whether it reaches the post isn't told.

use super::*;

const SERVICE: &str = "Nigeria Customs Service, told by the press";
const RELIEFS: &[Relief] = &[
    up_to(300, "USD")
        .by(Mode::Courier)
        .times(&[Times { most: 4, every: Every::Year }, Times { most: 1, every: Every::Quarter }]),
    UNSETTLED,
];

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[press(Day::of(2025, 9, 8), RELIEFS, SERVICE)],
    tax_relief: &[press(Day::of(2025, 9, 8), RELIEFS, SERVICE)],
    ..Profile::new("NG", "Nigeria")
};
