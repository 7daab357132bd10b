//! India: no relief; gifts are closed but for medicine and Rakhi.

use super::{Certainty, Demand, Profile, RecipientNumber, Relief, entry};
use crate::day::Day;

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[entry(
        Day::of(2019, 12, 12),
        Relief::None,
        "Directorate General of Foreign Trade, notification 35 of 2019",
        Certainty::Press,
    )],
    tax_relief: &[entry(
        Day::of(2019, 12, 12),
        Relief::None,
        "Directorate General of Foreign Trade, notification 35 of 2019",
        Certainty::Press,
    )],
    gift: &[entry(
        Day::of(2019, 12, 12),
        Relief::None,
        "Directorate General of Foreign Trade, notification 35 of 2019",
        Certainty::Press,
    )],
    recipient: &[entry(
        Day::of(2018, 1, 12),
        Some(RecipientNumber {
            name: "Aadhaar, PAN, passport or voter card of a person, GSTIN of a firm",
            schemes: &["in-aadhaar", "in-pan", "in-epic", "in-vid", "in-gstin", "in-iec", "passport"],
            demand: Demand::Expected,
            modes: &["air", "express"],
        }),
        "Circular 2/2018-Customs",
        Certainty::Law,
    )],
    ..Profile::new("IN", "India")
};
