//! Vietnam: the relief for express parcels was taken back.
//!
//! Decision 01/2025 repealed the decision by which express parcels of up to VND 1 million were free; VAT has no exemption
//! in any parcel. A draft that would free VND 2 million again was not seen adopted. Nothing was seen on duty by post.

use super::*;

const DECISION: &str = "Decision 01/2025/QD-TTg on express parcels, told by the press";

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[press(Day::of(2025, 2, 18), &[NOTHING.by(Mode::Courier), UNSETTLED], DECISION)],
    tax_relief: &[press(Day::of(2025, 2, 18), &[NOTHING], DECISION)],
    ..Profile::new("VN", "Vietnam")
};
