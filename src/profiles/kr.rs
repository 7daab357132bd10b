//! Korea: personal parcels by courier need a code of the recipient.
//!
//! The limit rose from USD 100 to USD 150 in December 2015. It counts the goods with their freight inside the United
//! States, but not the international freight; one guide says that freight and insurance count. The goods alone are the
//! widest reading. All of this is told by carriers and forwarders; the code of the recipient is also told by the press.
//! The day that counts is that of arrival, on which what one person gets by one carrier adds up. The relief is for what the
//! recipient uses in person and for commercial samples, so of what a firm gets only samples are free. That couriers know a
//! firm by its business registration number is told by them as well.

use super::*;

const SERVICE: &str = "Korea Customs Service on personal imports, told by carriers";
const LIMITS: &[Relief] = &[
    up_to(200, "USD").by(Mode::Courier).when(&[
        PERSONAL,
        Condition::SentFrom(&["US"]),
        Condition::Without("food, cosmetics, leather, wood, weapons and the like", GENERAL_CLEARANCE),
    ]),
    up_to(150, "USD").when(&[PERSONAL]),
    up_to(150, "USD").when(&[Condition::Also("they are commercial samples")]),
];
/// One of these is enough, whoever the recipient is.
const SCHEMES: &[&str] = &["kr-pccc", "kr-brn", "passport"];
/// What goes by general clearance whatever it is worth: chapters 01 to 31, 33, 41, 43 to 47, 77 and 93.
const GENERAL_CLEARANCE: &[(u16, u16)] =
    &[(100, 3199), (3300, 3399), (4100, 4199), (4300, 4799), (7700, 7799), (9300, 9399)];

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[by(Counts::Arrival, reported(Day::of(2015, 12, 1), LIMITS, SERVICE))],
    tax_relief: &[by(Counts::Arrival, reported(Day::of(2015, 12, 1), LIMITS, SERVICE))],
    recipient: &[press(
        Day::of(2019, 1, 1),
        &[
            RecipientNumber {
                name: "business registration number (BRN) of the firm",
                schemes: SCHEMES,
                demand: Demand::Wanted,
                modes: &["express", "air"],
                relationships: &["b2b", "c2b"],
                ..RecipientNumber::ANY
            },
            RecipientNumber {
                name: "personal customs clearance code (PCCC), of a foreigner the passport number",
                schemes: SCHEMES,
                demand: Demand::Expected,
                modes: &["express", "air"],
                ..RecipientNumber::ANY
            },
        ],
        "Korea Customs Service, told by FedEx, DHL and the press",
    )],
    remarks: in_words(&[
        &[reported(
            Day::of(2015, 12, 1),
            "What one person gets on one day by one carrier adds up. Above the limit the whole value is charged. It is for personal use and for commercial samples.",
            SERVICE,
        )],
        &[press(
            Day::of(2026, 1, 1),
            "A code issued from 2026 on is valid for a year; an older one until the holder's birthday in 2027. It is renewed within 30 days before or after.",
            "notice of the customs service of 2025-06-18, told by the press",
        )],
        &[reported(
            Day::of(2026, 1, 5),
            "Name, phone, address and postcode are compared with the register of the code.",
            "notice of the customs service",
        )],
    ]),
    ..Profile::new("KR", "Korea")
};
