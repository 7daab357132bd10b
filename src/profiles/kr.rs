//! Korea: personal parcels by courier need a code of the recipient.
//!
//! The limit rose from USD 100 to USD 150 in December 2015. It counts the goods with their freight inside the United
//! States, but not the international freight; one guide says that freight and insurance count. The goods alone are the
//! widest reading. All of this is told by carriers and forwarders; the code of the recipient is also told by the press.

use super::{Basis, Certainty, Demand, Per, Profile, RecipientNumber, Relief, entry, limit};
use crate::day::Day;

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[entry(
        Day::of(2015, 12, 1),
        Relief::UpTo(limit(150, "USD", Basis::Goods, Per::Consignment)),
        "Korea Customs Service on personal imports, told by carriers",
        Certainty::Reported,
    )],
    tax_relief: &[entry(
        Day::of(2015, 12, 1),
        Relief::UpTo(limit(150, "USD", Basis::Goods, Per::Consignment)),
        "Korea Customs Service on personal imports, told by carriers",
        Certainty::Reported,
    )],
    recipient: &[entry(
        Day::of(2019, 1, 1),
        &[RecipientNumber {
            name: "personal customs clearance code (PCCC), of a foreigner the passport number",
            schemes: &["kr-pccc", "kr-brn", "passport"],
            demand: Demand::Expected,
            modes: &["express", "air"],
            relationships: &[],
        }],
        "Korea Customs Service, told by FedEx, DHL and the press",
        Certainty::Press,
    )],
    remarks: &[
        &[entry(
            Day::of(2019, 1, 1),
            "USD 200 where the parcel comes from the United States by courier.",
            "Korea Customs Service, told by carriers",
            Certainty::Reported,
        )],
        &[entry(
            Day::of(2026, 1, 1),
            "A code issued from 2026 on is valid for a year; an older one until the holder's birthday in 2027. It is renewed within 30 days before or after.",
            "notice of the customs service of 2025-06-18, told by the press",
            Certainty::Press,
        )],
        &[entry(
            Day::of(2026, 1, 5),
            "Name, phone, address and postcode are compared with the register of the code.",
            "notice of the customs service",
            Certainty::Reported,
        )],
    ],
    ..Profile::new("KR", "Korea")
};
