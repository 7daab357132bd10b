//! Morocco: no relief for what is bought online; occasional presents have one.
//!
//! Decree 2.22.438 is known from newspapers that tell of the customs administration.

use super::*;

const DECREE: &str = "decree 2.22.438, told by Le360 and Challenge";
const SINCE: Day = Day::of(2022, 7, 1);

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[press(SINCE, &[NOTHING], DECREE)],
    tax_relief: &[press(SINCE, &[NOTHING], DECREE)],
    gift: &[press(SINCE, &[up_to(1250, "MAD")], "Moroccan customs, told by TelQuel and Le360")],
    ..Profile::new("MA", "Morocco")
};
