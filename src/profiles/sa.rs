//! Saudi Arabia: freight and insurance count.
//!
//! The authority has told of this limit since March 2021 at the latest; when it began isn't known. That couriers ask for an
//! identity number is hearsay, so none is listed.

use super::*;

const AUTHORITY: &str = "Zakat, Tax and Customs Authority on personal parcels";
const SINCE: Day = Day::of(2021, 3, 1);

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[authority(
        SINCE,
        &[up_to(1000, "SAR").cif().when(&[Condition::Also("the goods need no permit of another authority")])],
        AUTHORITY,
    )],
    tax_relief: &[authority(SINCE, &[NOTHING], AUTHORITY)],
    tax: &[authority(SINCE, &[percent(15, 0)], AUTHORITY)],
    remarks: in_words(&[&[press(
        Day::of(2022, 7, 1),
        "Private persons may not bring in quantities for trade.",
        "press on the authority's notice of July 2022",
    )]]),
    ..Profile::new("SA", "Saudi Arabia")
};
