//! Hong Kong: a free port: four kinds of goods bear duty.
//!
//! No source was seen; all of it, the first day included, is common knowledge among carriers.

use super::*;

const ORDINANCE: &str = "Dutiable Commodities Ordinance: liquor, tobacco, oils and methyl alcohol only";

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[reported(Day::of(2000, 1, 1), &[WHOLE.when(&[NO_EXCISE]), NOTHING], ORDINANCE)],
    tax_relief: &[reported(Day::of(2000, 1, 1), &[WHOLE], "no tax on sales")],
    recipient: &[reported(Day::of(2000, 1, 1), &[], NO_NUMBER)],
    ..Profile::new("HK", "Hong Kong")
};
