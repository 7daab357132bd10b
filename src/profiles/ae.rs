//! United Arab Emirates: the relief followed by Dubai; sources differ by emirate and year.
//!
//! AED 300 held for two months only. Dubai then went back to the limit of the Gulf states, SAR 1,000, by a notice that
//! was never published; whether the other emirates followed isn't known, so the later entry is not settled. VAT is older
//! than its entry, which begins with the article. No number of the recipient is listed: that couriers ask for the
//! Emirates ID is hearsay.

use super::*;

const EY: &str = "EY Global Tax News 2023-0485";

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[
        press(Day::of(2023, 1, 1), &[up_to(300, "AED").when(&[NO_EXCISE])], EY),
        press(Day::of(2023, 3, 1), &[UNSETTLED], EY),
    ],
    tax_relief: &[press(Day::of(2023, 1, 1), &[NOTHING], EY)],
    tax: &[press(Day::of(2023, 1, 1), &[percent(5, 0)], EY)],
    remarks: in_words(&[&[press(
        Day::of(2023, 3, 1),
        "Dubai went back to a limit of about 1000 AED. Tobacco, vapes and alcohol were never free.",
        EY,
    )]]),
    ..Profile::new("AE", "the United Arab Emirates")
};
