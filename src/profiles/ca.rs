//! Canada: by post from anywhere; couriers from the United States and Mexico have limits of their own.
//!
//! The limit of CAD 60 for gifts is older than its entry, which begins with the earliest dated page of the agency that was
//! seen. A full declaration has ten digits of the tariff; that a parcel of low value needs them is said nowhere.

use super::*;

const AGENCY: &str = "Canada Border Services Agency on mail and courier imports";
const NEIGHBOURS: &[Condition] = &[Condition::SentFrom(&["US", "MX"])];

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[authority(
        Day::of(2020, 7, 1),
        &[up_to(150, "CAD").by(Mode::Courier).when(NEIGHBOURS), up_to(20, "CAD")],
        AGENCY,
    )],
    tax_relief: &[authority(
        Day::of(2020, 7, 1),
        &[up_to(40, "CAD").by(Mode::Courier).when(NEIGHBOURS), up_to(20, "CAD")],
        AGENCY,
    )],
    gift: &[authority(
        Day::of(2012, 11, 27),
        &[up_to(60, "CAD").franchise().when(&[NO_EXCISE])],
        "Canada Border Services Agency on gifts",
    )],
    digits: POSTAL_DIGITS,
    remarks: in_words(&[&[authority(
        Day::of(2012, 11, 27),
        "A gift is sent by a friend or relative with a card or note. Advertising and what a firm sends are none.",
        "Canada Border Services Agency on gifts",
    )]]),
    recipient: &[reported(Day::of(2020, 7, 1), &[], NO_NUMBER)],
    ..Profile::new("CA", "Canada")
};
