//! Turkey: a flat tax at any value, then nothing simplified for purchases.
//!
//! EUR 30 was never a relief: the decree of August 2024 set the value up to which one flat tax took the place of duty and
//! VAT. Newspapers call it free of duty loosely. The decree of January 2026 ended it, except for medicine.
//! Under the flat tax a phone number is said to have done in place of the recipient's TCKN; whether it does in an ordinary
//! declaration isn't known.

use super::*;

const FIRST: &str = "decree of August 2024, told by the press";
const SECOND: &str = "decree 10813, gazetted on 2026-01-07, told by the press";
const BOOKS: Condition = Condition::Chapters(&[(49, 49)]);
const LIGHT: Condition = Condition::Grams(30_000);
const FROM_EU: Condition = Condition::SentFrom(&["EU"]);
const PRESCRIBED: Condition = Condition::Also("they are medicine or supplements with a report or prescription");
const MEDICINE: Condition = Condition::Chapters(&[(30, 30)]);

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[
        press(Day::of(2024, 8, 21), &[up_to(1500, "EUR").when(&[BOOKS]), NOTHING], FIRST),
        press(Day::of(2026, 2, 6), &[up_to(1500, "EUR").when(&[BOOKS]), NOTHING], SECOND),
    ],
    tax_relief: &[
        press(Day::of(2024, 8, 21), &[up_to(1500, "EUR").when(&[BOOKS]), NOTHING], FIRST),
        press(Day::of(2026, 2, 6), &[up_to(1500, "EUR").when(&[BOOKS]), NOTHING], SECOND),
    ],
    duty: &[
        press(
            Day::of(2024, 8, 21),
            &[
                percent(30, 0).up_to(30, "EUR").when(&[FROM_EU, LIGHT]),
                percent(60, 0).up_to(30, "EUR").when(&[LIGHT]),
                percent(30, 0).up_to(1500, "EUR").when(&[MEDICINE, FROM_EU, LIGHT]),
                percent(60, 0).up_to(1500, "EUR").when(&[MEDICINE, LIGHT]),
                TARIFF,
            ],
            FIRST,
        ),
        press(
            Day::of(2026, 2, 6),
            &[
                percent(30, 0).up_to(1500, "EUR").when(&[MEDICINE, PRESCRIBED, FROM_EU, LIGHT]),
                percent(60, 0).up_to(1500, "EUR").when(&[MEDICINE, PRESCRIBED, LIGHT]),
                TARIFF,
            ],
            SECOND,
        ),
    ],
    // The flat tax takes its place.
    tax: &[
        press(
            Day::of(2024, 8, 21),
            &[percent(0, 0).up_to(30, "EUR").when(&[LIGHT]), percent(0, 0).up_to(1500, "EUR").when(&[MEDICINE, LIGHT])],
            FIRST,
        ),
        press(Day::of(2026, 2, 6), &[percent(0, 0).up_to(1500, "EUR").when(&[MEDICINE, PRESCRIBED, LIGHT])], SECOND),
    ],
    recipient: &[press(
        Day::of(2024, 8, 21),
        &[RecipientNumber {
            name: "TCKN of a person, VKN of a firm",
            schemes: &["tr-tckimlik", "tr-vkn", "passport"],
            demand: Demand::Expected,
            ..RecipientNumber::ANY
        }],
        "press on parcels to Turkey",
    )],
    postal_mass: &[press(Day::of(2024, 8, 21), Kilograms(30), FIRST)],
    remarks: in_words(&[&[
        press(
            Day::of(2024, 8, 21),
            "Up to 30 EUR and 30 kg a flat tax takes the place of duty and VAT: 30 % from the EU, 60 % from elsewhere, and 20 points more for listed luxury goods. Medicine pays it up to 1500 EUR, books of up to 1500 EUR are free.",
            FIRST,
        ),
        press(
            Day::of(2026, 2, 6),
            "Purchases need an ordinary declaration. The flat tax of 30 % from the EU and 60 % from elsewhere is left for medicine and supplements with a report or prescription, up to 1500 EUR; books of up to 1500 EUR are free.",
            SECOND,
        ),
    ]]),
    ..Profile::new("TR", "Turkey")
};
