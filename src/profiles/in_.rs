//! India: no relief; gifts are closed but for medicine and Rakhi.
//!
//! The text of the notification on gifts was seen: since 12 December 2019 goods that are claimed as gifts may not come by
//! post or courier, except for life-saving medicine and Rakhi; a gift may come with its full duty paid. Which medicine is
//! free of duty isn't said, so a gift of medicine is left open. It says nothing of other goods; that these have no relief
//! is known from a trade publication.
//!
//! Circular 2/2018 asks couriers for one number: of a person Aadhaar, passport, PAN or voter card; of a firm GSTIN, or else
//! the UIN of embassies and the like, or PAN. The virtual number VID, which its issuer lets stand for the Aadhaar, and a
//! firm's importer code IEC aren't named there. They are taken all the same: whoever gives one isn't to be told that it is
//! the wrong number.

use super::*;

const GIFTS: &str = "Directorate General of Foreign Trade, notification 35/2015-2020 of 2019-12-12";
const POLICY: &str = "Eximkey on the foreign trade policy";

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[press(Day::of(2019, 12, 12), &[NOTHING], POLICY)],
    tax_relief: &[press(Day::of(2019, 12, 12), &[NOTHING], POLICY)],
    gift: &[law(
        Day::of(2019, 12, 12),
        &[NOTHING.when(&[Condition::Without("medicine", &[(3001, 3006)])]), UNSETTLED],
        GIFTS,
    )],
    recipient: &[law(
        Day::of(2018, 1, 12),
        &[RecipientNumber {
            name: "Aadhaar, PAN, passport or voter card of a person; GSTIN or PAN of a firm",
            schemes: &["in-aadhaar", "in-pan", "in-epic", "in-vid", "in-gstin", "in-iec", "passport"],
            demand: Demand::Expected,
            modes: &["air", "express"],
            ..RecipientNumber::ANY
        }],
        "Circular 2/2018-Customs",
    )],
    remarks: in_words(&[&[law(
        Day::of(2019, 12, 12),
        "Goods claimed as gifts may not come by post or courier, except for life-saving medicine and Rakhi, unless the full duty is paid.",
        GIFTS,
    )]]),
    ..Profile::new("IN", "India")
};
