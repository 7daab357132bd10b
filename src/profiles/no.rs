//! Norway: a scheme for sellers takes the place of a relief.
//!
//! The limit of NOK 350 ended on 1 January 2020 for food, excise and restricted goods, and on 1 April for the rest. Until
//! the end of 2023 what was below it still needed no declaration. The limit for gifts stands on pages without a first day,
//! so its entry begins with the rules of 2024. Svalbard and Jan Mayen are abroad for customs. Food is recognised by its
//! headings; what is restricted a tariff doesn't say.

use super::*;

const ENDED: &str = "Norwegian Customs on the end of the limit of 350 NOK";
/// What the limit left out from January 2020 on.
const NEITHER_FOOD_NOR_EXCISE: &[Condition] = &[
    Condition::Without("food and drink", FOOD),
    Condition::Without("tobacco", &[(2401, 2499)]),
    Condition::Also("they aren't restricted"),
];

pub(super) static PROFILE: Profile = Profile {
    tax_relief: &[
        authority(Day::of(2020, 1, 1), &[up_to(350, "NOK").when(NEITHER_FOOD_NOR_EXCISE), NOTHING], ENDED),
        authority(Day::of(2020, 4, 1), &[NOTHING], ENDED),
    ],
    gift: &[authority(
        Day::of(2024, 1, 1),
        &[up_to(1000, "NOK").several(Several::Apart).when(&[NO_EXCISE])],
        "Norwegian Customs on gifts",
    )],
    schemes: &[LowValueScheme {
        number: "no-voec",
        name: "VOEC",
        limit: &[authority(
            Day::of(2020, 4, 1),
            // Goods of NOK 3,000 or more are outside.
            Limit { amount: Decimal::of(299_999, 2), ..Limit::of(0, "NOK") }.per(Per::Article),
            "Norwegian Tax Administration on VOEC",
        )],
    }],
    digits: &[press(
        Day::of(2024, 1, 1),
        Digits::of(6, 6),
        "Norwegian Customs on digital data for parcels, told by posts",
    )],
    remarks: in_words(&[
        &[
            authority(
                Day::of(2020, 1, 1),
                "Food, excise goods and restricted goods have no relief; the rest is free up to 350 NOK.",
                ENDED,
            ),
            authority(Day::of(2020, 4, 1), "What is below 350 NOK needs no declaration.", ENDED),
            authority(
                Day::of(2024, 1, 1),
                "Everything outside VOEC is declared from the first krone, and a VOEC number counts only in the digital data.",
                ENDED,
            ),
        ],
        &[press(
            Day::of(2020, 4, 1),
            "Clothes and textiles of up to 3000 NOK bear no duty; VAT is due.",
            "Aftenposten on the budget",
        )],
        &[authority(
            Day::of(2020, 4, 1),
            "Food, supplements, excise goods and restricted goods are outside the scheme.",
            "Norwegian Customs",
        )],
        &[authority(
            Day::of(2024, 1, 1),
            "A gift is sent by a private person abroad, not by a shop, and counts without freight. In a parcel for a family each person's counts apart, if marked.",
            "Norwegian Customs on gifts",
        )],
        &[authority(
            Day::of(2024, 1, 1),
            "Svalbard and Jan Mayen are abroad for customs and VAT.",
            "Norwegian Customs",
        )],
    ]),
    recipient: &[reported(Day::of(2024, 1, 1), &[], NO_NUMBER)],
    ..Profile::new("NO", "Norway")
};
