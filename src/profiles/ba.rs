//! Bosnia and Herzegovina: limits of April 2018.
//!
//! Both stand on a page of the post, which names the gazette. "Usual" is once a week. Alcohol, tobacco and perfume in a
//! present have limits of quantity within it.

use super::*;

const POST: &str = "BH Pošta on parcels from abroad";
const SINCE: Day = Day::of(2018, 4, 25);
const RELIEFS: &[Relief] =
    &[up_to(300, "BAM").when(&[NO_PERFUME_NOR_EXCISE]).times(&[Times { most: 1, every: Every::Week }]), NOTHING];

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[authority(SINCE, RELIEFS, POST)],
    tax_relief: &[authority(SINCE, RELIEFS, POST)],
    gift: &[authority(SINCE, &[up_to(90, "BAM")], POST)],
    ..Profile::new("BA", "Bosnia and Herzegovina")
};
