//! Pakistan: PKR 1,000 by post or courier.
//!
//! The section of the Customs Act is quoted by newspapers. The Finance Act 2025 lowered the limit; that it began on 1 July
//! 2025, with the fiscal year, is an inference. What counts is the value on the label or the receipt.

use super::*;

const BEFORE: &str = "SRO 1109(I)/2020, told by ProPakistani";
const NOW: &str = "Customs Act section 19C as of the Finance Act 2025, told by PkRevenue";

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[
        press(Day::of(2020, 10, 29), &[up_to(5000, "PKR")], BEFORE),
        press(Day::of(2025, 7, 1), &[up_to(1000, "PKR")], NOW),
    ],
    tax_relief: &[
        press(Day::of(2020, 10, 29), &[up_to(5000, "PKR")], BEFORE),
        press(Day::of(2025, 7, 1), &[up_to(1000, "PKR")], NOW),
    ],
    ..Profile::new("PK", "Pakistan")
};
