//! European Union: the member states and what is in their customs area.
//!
//! The acts themselves were not read, except for the heads of Regulations (EU) 2026/382 and 2023/988; what they say is
//! known from the pages of customs authorities, so most of it is `Authority`.
//!
//! - The relief up to EUR 150 began in 2008 under an older regulation; Regulation (EC) 1186/2009 took it over in 2010. The
//!   first day of the limit for gifts is that of this regulation.
//! - Germany and France compare the goods alone with the limit for gifts; Ireland's pages contradict themselves. In a
//!   parcel of several things, those that together stay within the limit are free. The limit for gifts didn't change in
//!   July 2026, but what is above it did, and sources differ on how.
//! - EUR 3 for each item are due on what traders sell to consumers through IOSS or send by post. For couriers without IOSS,
//!   Lithuanian customs says EUR 3, Finnish customs the tariff.
//! - Six digits are asked for in every parcel, gifts included. A shorter code is found by the rules on codes, so the rule
//!   on digits has nothing to add.
//! - Some national posts, such as those of Spain, Italy and Greece, are said to ask recipients for a national number. It is
//!   not true of the whole Union, so none is listed.
//! - The handling fee was adopted in September 2026 and is expected on 1 November; Danish customs made its system ready for
//!   that day. In October the register still said that it wasn't in force, and nothing later was seen.
//! - The standard rates of VAT are those of the press and of tax guides that agree with each other; the list begins when
//!   the last of them changed, that of Romania. Which goods have a lower rate differs among the states, so no rate is given
//!   for the chapters in which any state has one. Jungholz and Mittelberg, where Austria's rate is 19 %, aren't told apart.
//! - The fee of Romania is for distance sales of less than EUR 150. That of France is for what is declared with H7, whoever
//!   sends it; what private persons get goes by H7, as a rule, and what firms get may not. It was to end with 2026, or when
//!   that of the Union begins, which is as much for what is sold to consumers.
//! - Product identifiers are asked for with the data that are sent before the parcel leaves.

use super::*;

const REFORM: &str = "Finnish and Lithuanian customs on Regulation (EU) 2026/382";
const PRIVATE: &str =
    "Latvian customs and Irish Revenue on the flat rate of Regulation (EEC) 2658/87, annex I, part one, section II D";
const GUIDANCE: &str = "guidance of the Commission as told by carriers";
const VAT: &str = "press and tax guides on the standard rates";
/// Goods for which some states have a lower rate.
const REDUCED: &[(u8, u8)] =
    &[(1, 25), (27, 27), (30, 31), (38, 38), (40, 40), (44, 44), (48, 49), (87, 87), (90, 90), (94, 94), (96, 97)];
const FEES: &str = "press on national fees";
/// Where the fee of France is charged: not in French Guiana and Mayotte.
const FRANCE: Condition = Condition::To(&["FR", "MC", "GP", "MQ", "RE"]);
/// What is worth less than 150 EUR.
const BELOW_150: Limit = Limit { amount: Decimal::of(14_999, 2), ..Limit::of(0, "EUR") };
/// What the older relief left out.
const NEGLIGIBLE: &[Condition] = &[NO_PERFUME_NOR_EXCISE];

/// The flat rate between private persons. It isn't for goods of the tariff's rate "free", nor for tobacco.
const FLAT: Charge = told(
    "2.5 % of gifts that the tariff doesn't let in free, unless its rate is asked for, and the tariff's rate of what is paid for,",
)
.up_to(700, "EUR")
.when(&[C2C, NO_TOBACCO]);

/// An amount in euros for each item.
const fn an_item(euros: i64) -> Charge {
    fixed(Decimal::whole(euros), "EUR", Per::Line)
}

/// What a private person may send another free of duty and tax.
const GIFT: Relief = up_to(45, "EUR").several(Several::Parted);
const GIFTS: &str = "German, French and Irish customs on gifts; Regulation (EC) 1186/2009 art. 25 and 26";
/// The United Kingdom had the limit in its own currency while it was a member.
const BRITAIN: &[Condition] = &[Condition::To(&["GB"])];
const BRITISH_GIFTS: &str = "HM Revenue and Customs, Customs Information Paper 69 of 2016";

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[
        authority(
            Day::of(2008, 12, 1),
            &[up_to(150, "EUR").when(NEGLIGIBLE), NOTHING],
            "Latvian and Lithuanian customs on consignments of negligible value",
        ),
        authority(Day::of(2026, 7, 1), &[NOTHING], REFORM),
    ],
    tax_relief: &[authority(Day::of(2021, 7, 1), &[NOTHING], "Agencia Tributaria, guide to low-value consignments")],
    gift: &[
        authority(Day::of(2010, 1, 1), &[GIFT], GIFTS),
        authority(Day::of(2013, 1, 1), &[up_to(36, "GBP").several(Several::Parted).when(BRITAIN), GIFT], BRITISH_GIFTS),
        authority(Day::of(2017, 1, 1), &[up_to(39, "GBP").several(Several::Parted).when(BRITAIN), GIFT], BRITISH_GIFTS),
        authority(Day::of(2021, 1, 1), &[GIFT], GIFTS),
    ],
    duty: &[
        authority(Day::of(2010, 1, 1), &[FLAT, TARIFF], PRIVATE),
        authority(
            Day::of(2026, 7, 1),
            &[
                an_item(3).up_to(150, "EUR").when(&[B2C, Condition::Registered]),
                an_item(3).up_to(150, "EUR").by(Mode::Post).when(&[B2C]),
                told("3 EUR an item or the tariff's rate, by source,").up_to(150, "EUR").by(Mode::Courier).when(&[B2C]),
                told("3 EUR an item, or 2.5 % of gifts and the tariff's rate of what is paid for, by source,")
                    .up_to(150, "EUR")
                    .when(&[C2C]),
                FLAT,
                TARIFF,
            ],
            REFORM,
        ),
        reported(
            Day::of(2028, 7, 1),
            &[told("not known: the flat amounts end unless they are prolonged")],
            "Regulation (EU) 2026/382",
        ),
    ],
    tax: &[press(
        Day::of(2025, 8, 1),
        &[
            told("the standard rate, or a lower one for some of such goods").when(&[Condition::SomeOf(REDUCED)]),
            told("the standard rate, or a lower one for children's clothes and shoes")
                .when(&[Condition::To(&["IE", "LU"]), Condition::SomeOf(&[(61, 65)])]),
            percent(17, 0).when(&[Condition::To(&["LU"])]),
            percent(18, 0).when(&[Condition::To(&["MT"])]),
            percent(19, 0).when(&[Condition::To(&["CY", "DE"])]),
            percent(20, 0).when(&[Condition::To(&["AT", "BG", "FR", "MC"])]),
            percent(21, 0).when(&[Condition::To(&["BE", "CZ", "ES", "LT", "LV", "NL", "RO"])]),
            percent(22, 0).when(&[Condition::To(&["IT", "SI"])]),
            percent(23, 0).when(&[Condition::To(&["IE", "PL", "SK"])]),
            percent(24, 0).when(&[Condition::To(&["EE"])]),
            percent(25, 0).when(&[Condition::To(&["DK", "HR", "SE"])]),
            percent(27, 0).when(&[Condition::To(&["HU"])]),
            percent(25, 5).when(&[Condition::To(&["FI"])]),
            told("24 %, on some islands 17 %").when(&[Condition::To(&["GR"])]),
            told("23 %, in Madeira 22 % and in the Azores 16 %").when(&[Condition::To(&["PT"])]),
        ],
        VAT,
    )],
    fees: &[
        &[but(
            Status::Scheduled,
            reported(Day::of(2026, 11, 1), &[an_item(2).when(&[B2C])], "handling fee, C(2026) 6694 and Danish customs"),
        )],
        &[press(
            Day::of(2026, 1, 1),
            &[Charge { up_to: Some(BELOW_150), ..fixed(Decimal::whole(25), "RON", Per::Consignment) }
                .when(&[Condition::To(&["RO"]), B2C])],
            FEES,
        )],
        &[
            press(
                Day::of(2026, 3, 1),
                &[
                    an_item(2).up_to(150, "EUR").when(&[FRANCE, NO_EXCISE, PERSONAL]),
                    told("2 EUR an item, if the goods are declared with H7")
                        .up_to(150, "EUR")
                        .when(&[FRANCE, NO_EXCISE]),
                ],
                FEES,
            ),
            press(
                Day::of(2027, 1, 1),
                &[told("the fee of France was to end by 2026-12-31, or with the beginning of that of the EU")
                    .up_to(150, "EUR")
                    .when(&[FRANCE, NO_EXCISE])],
                FEES,
            ),
        ],
        &[but(
            Status::Scheduled,
            press(
                Day::of(2026, 7, 1),
                &[fixed(Decimal::whole(2), "EUR", Per::Consignment).up_to(150, "EUR").when(&[Condition::To(&["IT"])])],
                "press on the fee of Italy, which was put off to this day",
            ),
        )],
    ],
    schemes: &[LowValueScheme {
        number: "eu-ioss",
        name: "IOSS",
        limit: &[authority(
            Day::of(2021, 7, 1),
            Limit::of(150, "EUR").without_tax(),
            "Agencia Tributaria, guide to low-value consignments 3.1.4; Directive 2006/112/EC art. 369l",
        )],
    }],
    digits: &[authority(Day::of(2023, 3, 1), Digits::of(6, 6), "USPS and Irish Revenue on goods for the EU")],
    product_identifiers: &[
        by(Counts::Posting, press(Day::of(2026, 7, 1), ProductIdentifiers::Voluntary, GUIDANCE)),
        by(Counts::Posting, press(Day::of(2026, 11, 1), ProductIdentifiers::Mandatory, GUIDANCE)),
    ],
    responsible_person: &[press(
        Day::of(2024, 12, 13),
        true,
        "Regulation (EU) 2023/988 art. 4 and 16, told by chambers of commerce and law firms",
    )],
    remarks: in_words(&[
        &[authority(
            Day::of(2010, 1, 1),
            "The Canary Islands, Åland and the French overseas departments belong to the customs territory, but not to the VAT area. IOSS serves for none of them but Åland, where what comes from outside the Union bears Finland's VAT.",
            "European Commission and Finnish customs on the territorial scope; Åland Post on IOSS",
        )],
        &[
            authority(
                Day::of(2010, 1, 1),
                "What private persons send each other above 45 EUR is free of duty up to 150 EUR, and VAT is due; above, up to 700 EUR, 2.5 %, but neither of tobacco and of goods that the tariff lets in free nor of what is paid for. Who declares may ask for the tariff's rate instead.",
                "Latvian customs; answer of the Irish minister of 2024-09-09",
            ),
            press(
                Day::of(2026, 7, 1),
                "What private persons send each other above 45 EUR is charged differently by different sources: 2.5 % up to 700 EUR, or 3 EUR an item up to 150 EUR. The 2.5 % aren't for tobacco, goods that the tariff lets in free and what is paid for; who declares may ask for the tariff's rate instead.",
                "Irish and German customs; SingPost",
            ),
        ],
        &[press(
            Day::of(2026, 7, 1),
            "Goods with a proof of preferential origin that don't go by IOSS pay the tariff's rate instead of 3 EUR.",
            "Baker McKenzie on Regulation (EU) 2026/382",
        )],
        &[press(
            Day::of(2026, 7, 1),
            "3 EUR are not paid back when the buyer returns the goods, unless they are faulty.",
            "Irish Revenue, told by the Law Society of Ireland",
        )],
    ]),
    recipient: &[reported(Day::of(2010, 1, 1), &[], NO_NUMBER)],
    ..Profile::new("EU", "the European Union")
};
