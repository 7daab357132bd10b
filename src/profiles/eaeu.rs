//! Eurasian Economic Union: Russia, Kazakhstan, Belarus, Armenia and Kyrgyzstan, with the same limits and numbers of their
//! own.
//!
//! The rules of July 2026 were decided in January; that they began is told by one newspaper. Before, EUR 200 were free as
//! well, and what was above paid more; since when isn't known, nor are the older limits of Armenia and Kyrgyzstan. That
//! carriers ask for the INN is known from them alone, and so is the day. The numbers of the other states are hearsay.

use super::*;

const DECISION: &str = "decision of the Eurasian Economic Commission of January 2026, told by the press";
const SINCE: Day = Day::of(2026, 7, 1);

const fn wanted(
    name: &'static str,
    countries: &'static [&'static str],
    schemes: &'static [&'static str],
) -> RecipientNumber {
    RecipientNumber { name, countries, schemes, demand: Demand::Wanted, modes: &[], relationships: &[] }
}

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[press(SINCE, &[up_to(200, "EUR").when(&[PERSONAL, Condition::Grams(31_000)])], DECISION)],
    tax_relief: &[press(SINCE, &[up_to(200, "EUR").when(&[PERSONAL, Condition::Grams(31_000)])], DECISION)],
    duty: &[press(
        SINCE,
        &[
            Charge::of(Amount::PercentOrPerKilogram(Decimal::whole(5), Decimal::whole(1), "EUR")).when(&[PERSONAL]),
            TARIFF,
        ],
        DECISION,
    )],
    tax: &[but(
        Status::Announced,
        press(
            Day::of(2027, 1, 1),
            &[percent(22, 0).when(&[Condition::To(&["RU"])])],
            "proposals for VAT on goods from foreign platforms, told by the press",
        ),
    )],
    recipient: &[reported(
        Day::of(2020, 1, 1),
        &[
            RecipientNumber {
                demand: Demand::Expected,
                ..wanted("INN, with passport data", &["RU"], &["ru-inn", "ru-passport", "passport"])
            },
            wanted("IIN of a person, BIN of a firm", &["KZ"], &["kz-iin", "passport"]),
            wanted("passport number of a person, UNP of a firm", &["BY"], &["by-unp", "passport"]),
            wanted("passport number", &["AM", "KG"], &["passport"]),
        ],
        "practice of carriers",
    )],
    postal_mass: &[press(SINCE, Kilograms(31), DECISION)],
    remarks: in_words(&[&[press(
        SINCE,
        "All of this is for what private persons buy. Above 200 EUR the whole price is charged, and VAT of the state. Listed goods don't have the simplified declaration.",
        DECISION,
    )]]),
    ..Profile::new("EAEU", "the Eurasian Economic Union")
};
