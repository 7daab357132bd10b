//! Colombia: a lower limit was made and undone in 2026.
//!
//! USD 200 held before 2026 as well; since when isn't known. That the court struck the decrees down is known from notes of
//! lawyers, the suspension from many newspapers.

use super::*;

const REGIME: &str = "press on the postal regime";

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[
        press(Day::of(2026, 1, 1), &[up_to(50, "USD").fob()], "Decree 1474/2025, told by the press"),
        press(
            Day::of(2026, 1, 29),
            &[up_to(200, "USD").fob()],
            "suspension of the decree, and Constitutional Court C-079/2026, told by the press",
        ),
    ],
    tax_relief: &[press(
        Day::of(2026, 1, 29),
        &[
            up_to(200, "USD").fob().when(&[Condition::Origin(&["US"])]),
            NOTHING.when(&[Condition::Also("they aren't from a partner whose trade agreement frees them from VAT")]),
        ],
        REGIME,
    )],
    tax: &[press(Day::of(2026, 1, 29), &[percent(19, 0)], REGIME)],
    recipient: &[reported(
        Day::of(2026, 1, 29),
        &[RecipientNumber {
            name: "cédula or NIT",
            schemes: &["co-nit", "co-cc", "passport"],
            demand: Demand::Wanted,
            ..RecipientNumber::ANY
        }],
        "practice of couriers",
    )],
    remarks: in_words(&[
        &[press(
            Day::of(2026, 1, 29),
            "Up to 200 USD no VAT is due on what comes from a partner whose trade agreement says so, such as the United States.",
            REGIME,
        )],
        &[reported(
            Day::of(2026, 1, 29),
            "Six equal units, 50 kg and 2000 USD at most.",
            "a courier on the postal regime",
        )],
    ]),
    ..Profile::new("CO", "Colombia")
};
