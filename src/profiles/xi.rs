//! Northern Ireland: what comes from Great Britain, and what comes from elsewhere.
//!
//! From Great Britain, what private persons send each other needs nothing; what firms send to consumers and back goes by a
//! scheme of the carriers, where the sender is established in the United Kingdom. Between firms there are data to lodge,
//! and duty as in the EU where the goods are at risk of going there. Food, plants and animals have further rules.
//!
//! From elsewhere the EU's rules on goods hold for duty, and VAT is that of the United Kingdom. Whether the EUR 3 and the
//! product identifiers of 2026 reach it was found nowhere, so these are not settled. IOSS serves there too: HM Revenue and
//! Customs gives its limit in pounds, the Directive in euros.

use super::*;

const PARCELS: &str = "HM Government on moving parcels to Northern Ireland";
const NOT_FOUND: &str = "no page was found that says whether the EU's rules of July 2026 reach it";
const SINCE: Day = Day::of(2025, 5, 1);
const FROM_GB: Condition = Condition::SentFrom(&["GB"]);

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[authority(
        SINCE,
        &[
            WHOLE.when(&[FROM_GB, C2C]),
            WHOLE.when(&[
                FROM_GB,
                Condition::Between(&["b2c", "c2b"]),
                Condition::Grams(31_500),
                Condition::Also("the carrier and the sender are in the UK Carrier Scheme"),
            ]),
            UNSETTLED,
        ],
        PARCELS,
    )],
    duty: &[reported(
        Day::of(2026, 7, 1),
        &[told("not known: whether the EU's 3 EUR an item are charged was not found")],
        NOT_FOUND,
    )],
    product_identifiers: &[reported(Day::of(2026, 7, 1), ProductIdentifiers::Unsettled, NOT_FOUND)],
    schemes: &[LowValueScheme {
        number: "eu-ioss",
        name: "IOSS",
        limit: &[authority(
            Day::of(2021, 7, 1),
            Limit::of(135, "GBP").without_tax(),
            "HM Revenue and Customs on IOSS and Northern Ireland",
        )],
    }],
    recipient: &[reported(SINCE, &[], NO_NUMBER)],
    remarks: in_words(&[
        &[authority(
            SINCE,
            "What private persons in Great Britain send needs no declaration and no duty. What firms there send to consumers, and what these send back, goes by the UK Carrier Scheme: no duty, up to 31.5 kg, or 100 kg for a single item.",
            PARCELS,
        )],
        &[authority(
            SINCE,
            "Between firms the goods are declared: in simplified form and without duty under the UK Internal Market Scheme, otherwise in full, with the EU's duty where they are at risk of going there.",
            PARCELS,
        )],
        &[authority(
            SINCE,
            "Letters, postcards and printed matter need nothing. Food, plants and animals have further rules.",
            PARCELS,
        )],
        &[reported(
            SINCE,
            "From outside the United Kingdom and the EU, the EU's rules on goods hold for duty, and VAT is that of the United Kingdom.",
            "known from handbooks; no page was seen",
        )],
        &[authority(
            Day::of(2021, 7, 1),
            "IOSS serves for consignments of up to 135 GBP from outside the United Kingdom and the EU, not for what comes from Great Britain and the Isle of Man and not for goods under excise duty.",
            "HM Revenue and Customs on IOSS and Northern Ireland",
        )],
    ]),
    ..Profile::new("XI", "Northern Ireland")
};
