//! Korea: personal parcels by courier need a code of the recipient.

use super::{Basis, Certainty, Demand, Per, Profile, RecipientNumber, Relief, entry, limit};
use crate::day::Day;

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[entry(
        Day::of(2019, 1, 1),
        Relief::UpTo(limit(150, "USD", Basis::Goods, Per::Consignment)),
        "Korea Customs Service on personal imports, told by carriers",
        Certainty::Press,
    )],
    tax_relief: &[entry(
        Day::of(2019, 1, 1),
        Relief::UpTo(limit(150, "USD", Basis::Goods, Per::Consignment)),
        "Korea Customs Service on personal imports, told by carriers",
        Certainty::Press,
    )],
    recipient: &[entry(
        Day::of(2019, 1, 1),
        Some(RecipientNumber {
            name: "personal customs clearance code (PCCC), of a foreigner the passport number",
            schemes: &["kr-pccc", "kr-brn", "passport"],
            demand: Demand::Expected,
            modes: &["express", "air"],
        }),
        "Korea Customs Service, told by FedEx and DHL",
        Certainty::Press,
    )],
    remarks: &[
        entry(
            Day::of(2019, 1, 1),
            "USD 200 where the parcel comes from the United States by courier.",
            "Korea Customs Service",
            Certainty::Press,
        ),
        entry(
            Day::of(2026, 1, 5),
            "Name, phone, address and postcode are compared with the register of the code.",
            "notice of the customs service",
            Certainty::Reported,
        ),
    ],
    ..Profile::new("KR", "Korea")
};
