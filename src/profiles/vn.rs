//! Vietnam: the relief for express parcels was taken back.
//!
//! Decision 01/2025 repealed the decision by which express parcels of up to VND 1 million were free; VAT has no exemption
//! in any parcel. A draft that would free VND 2 million again was not seen adopted.

use super::{Certainty, Profile, Relief, entry};
use crate::day::Day;

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[entry(
        Day::of(2025, 2, 18),
        Relief::None,
        "Decision 01/2025/QD-TTg on express parcels, told by the press",
        Certainty::Press,
    )],
    tax_relief: &[entry(
        Day::of(2025, 2, 18),
        Relief::None,
        "Decision 01/2025/QD-TTg on express parcels, told by the press",
        Certainty::Press,
    )],
    ..Profile::new("VN", "Vietnam")
};
