//! Serbia: a limit for purchases and one for presents, both by post.
//!
//! Newspapers told of both in 2019 and 2024, and name the post; nothing was seen for couriers or for 2026.

use super::*;

const CUSTOMS: &str = "Serbian customs, told by Novosti and Kurir";

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[press(Day::of(2019, 11, 1), &[up_to(50, "EUR").by(Mode::Post), UNSETTLED], CUSTOMS)],
    tax_relief: &[press(Day::of(2019, 11, 1), &[NOTHING], CUSTOMS)],
    gift: &[press(Day::of(2024, 9, 1), &[up_to(70, "EUR").by(Mode::Post), UNSETTLED], CUSTOMS)],
    duty: &[press(Day::of(2019, 11, 1), &[percent(10, 0).up_to(3000, "EUR"), TARIFF], CUSTOMS)],
    tax: &[press(Day::of(2019, 11, 1), &[percent(20, 0)], CUSTOMS)],
    ..Profile::new("RS", "Serbia")
};
