//! Chile: the relief needs VAT charged by a registered platform.
//!
//! The day that counts is that of the purchase: what was bought before 25 October 2025 goes by the older rule, whatever
//! day it arrives. Since when USD 41 were free isn't known; the law was published a year before its end, so the entry
//! begins there. What a platform sells that isn't registered pays VAT at the border; on whether it pays duty as well,
//! sources differ.

use super::*;

const LAW: &str = "Law 21.713, told by the press";
const CUSTOMS: &str = "Chilean customs, told by Mundo Marítimo";

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[
        by(Counts::Sale, press(Day::of(2024, 10, 24), &[up_to(41, "USD")], CUSTOMS)),
        by(
            Counts::Sale,
            press(
                Day::of(2025, 10, 25),
                &[up_to(500, "USD").when(&[Condition::Registered]), UNSETTLED.when(&[Condition::Unregistered])],
                LAW,
            ),
        ),
    ],
    tax_relief: &[
        by(Counts::Sale, press(Day::of(2024, 10, 24), &[up_to(41, "USD")], CUSTOMS)),
        by(Counts::Sale, press(Day::of(2025, 10, 25), &[NOTHING], LAW)),
    ],
    duty: &[by(Counts::Sale, press(Day::of(2025, 10, 25), &[percent(6, 0)], LAW))],
    tax: &[by(Counts::Sale, press(Day::of(2025, 10, 25), &[percent(19, 0)], LAW))],
    recipient: &[reported(
        Day::of(2025, 10, 25),
        &[RecipientNumber { name: "RUT", schemes: &["cl-rut"], demand: Demand::Expected, ..RecipientNumber::ANY }],
        "practice of couriers",
    )],
    remarks: in_words(&[&[press(
        Day::of(2025, 10, 25),
        "The day of the purchase counts: what was bought earlier goes by the older rule, free up to 41 USD.",
        CUSTOMS,
    )]]),
    ..Profile::new("CL", "Chile")
};
