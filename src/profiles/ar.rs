//! Argentina: personal parcels; what is free depends on whether a courier or the post brings them.
//!
//! Sources: newspapers that tell of the rules of December 2024. They were not seen again for 2026. The limit by courier
//! counts the goods free on board, and duty is due on what is above it. A DNI is not asked for, but customs can find a
//! resident by it, since it is a part of the CUIL.

use super::*;

const RULES: &str = "rules of December 2024, told by Newsweek Argentina and A24";
const FIVE_A_YEAR: &[Times] = &[Times { most: 5, every: Every::Year }];

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[press(
        Day::of(2024, 12, 1),
        &[
            up_to(400, "USD")
                .fob()
                .franchise()
                .by(Mode::Courier)
                .when(&[PERSONAL, Condition::Grams(50_000)])
                .times(FIVE_A_YEAR),
            up_to(50, "USD").franchise().by(Mode::Post).when(&[PERSONAL, Condition::Grams(20_000)]),
            UNSETTLED.when(&[Condition::Between(&["b2b", "c2b"])]),
        ],
        RULES,
    )],
    tax_relief: &[press(Day::of(2024, 12, 1), &[NOTHING], RULES)],
    duty: &[press(
        Day::of(2024, 12, 1),
        &[Charge::of(Amount::PercentOfExcess(Decimal::whole(50))).by(Mode::Post), TARIFF],
        RULES,
    )],
    tax: &[press(Day::of(2024, 12, 1), &[percent(21, 0)], RULES)],
    recipient: &[press(
        Day::of(2024, 12, 1),
        &[RecipientNumber {
            name: "CUIT or CUIL",
            schemes: &["ar-cuit"],
            demand: Demand::Expected,
            ..RecipientNumber::ANY
        }],
        RULES,
    )],
    postal_mass: &[press(Day::of(2024, 12, 1), Kilograms(20), RULES)],
    remarks: in_words(&[&[press(
        Day::of(2024, 12, 1),
        "By courier: 3000 USD a parcel and three identical units at most.",
        RULES,
    )]]),
    ..Profile::new("AR", "Argentina")
};
