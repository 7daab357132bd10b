//! Philippines: tobacco and spirits are outside.
//!
//! The text of the order was seen in a copy. It holds for every way of transport. No change was found up to 2026.

use super::*;

const ORDER: &str = "CAO 02-2016";
const SINCE: Day = Day::of(2016, 10, 25);
const RELIEFS: &[Relief] = &[up_to(10_000, "PHP").fob().when(&[NO_EXCISE]), NOTHING];

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[law(SINCE, RELIEFS, ORDER)],
    tax_relief: &[law(SINCE, RELIEFS, ORDER)],
    remarks: in_words(&[&[law(SINCE, "Goods that are declared as of no value are outside the relief.", ORDER)]]),
    ..Profile::new("PH", "the Philippines")
};
