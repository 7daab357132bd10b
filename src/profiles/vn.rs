//! Vietnam: the relief for express parcels was taken back.

use super::{Certainty, Profile, Relief, entry};
use crate::day::Day;

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[entry(Day::of(2025, 2, 18), Relief::None, "Decision 01/2025/QD-TTg", Certainty::Press)],
    tax_relief: &[entry(Day::of(2025, 2, 18), Relief::None, "Decision 01/2025/QD-TTg", Certainty::Press)],
    ..Profile::new("VN", "Vietnam")
};
