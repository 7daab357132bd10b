//! United States: the relief was suspended for everything in 2025.
//!
//! The texts of the statute, of the regulation on gifts and of the Federal Register of August 2025 were seen. What followed
//! for mail is known from trade press and from notes that name the notices. USD 100 for gifts, and USD 200 from three of
//! the islands, are counted by the fair retail value in the country of shipment; the first day is that of the regulation's
//! publication. What the relief leaves out is known from notes that quote the section on its conditions. No heading tells
//! whether a perfume has alcohol, and of tobacco they name cigars and cigarettes, so all of it is left open. By courier
//! from China and Hong Kong ten digits were asked for since 2 May 2025 already.
//! Guam, the Virgin Islands, American Samoa and the Northern Marianas are outside the customs territory.
//!
//! The duties of July 2026 by economy stand in one table that names the headings 9903.05.20 to 84; five of its rows agree
//! with other notes. Goods under section 232, medicines, aircraft and printed matter are outside them; which goods section
//! 232 takes no chapter says, so for chapters that hold any of them no rate is given.

use super::*;

const APRIL: &str = "press on the orders of April and May 2025";
const REGISTER: &str = "FR Doc. 2025-16802";
const SURCHARGE: &str = "press on the order of 2026-02-20";
const ENTRIES: &str = "press on FR Doc. 2026-12669";
const ECONOMIES: &str = "notes on 91 FR 47318";
/// What the relief for gifts doesn't leave out, wholly or in part.
const MOST_GIFTS: &[Condition] = &[NO_PERFUME_NOR_EXCISE];
/// The same, from three of the islands outside the customs territory.
const ISLAND_GIFTS: &[Condition] = &[Condition::SentFrom(&["VI", "GU", "AS"]), NO_PERFUME_NOR_EXCISE];
const MAINLAND: &[Condition] = &[Condition::Origin(&["CN", "HK"])];

/// The economies whose goods bear a duty of section 301 on top of the tariff.
const BY_TEN: Condition =
    Condition::Origin(&["AR", "BD", "KH", "EC", "SV", "GT", "HN", "IN", "ID", "JO", "MY", "PK", "LK", "TT", "GB"]);
const BY_MORE: Condition = Condition::Origin(&[
    "DZ", "AO", "AU", "BS", "BH", "BR", "CL", "CN", "CO", "CR", "DO", "EG", "GY", "HK", "IQ", "IL", "KZ", "KW", "LY",
    "MA", "NZ", "NI", "NG", "NO", "OM", "PE", "PH", "QA", "RU", "SA", "SG", "ZA", "TH", "TR", "AE", "UY", "VE", "VN",
]);
/// Chapters that hold goods outside these duties: medicines, printed matter, aircraft, and wood, metals, machines, vehicles
/// and furniture, of which section 232 takes some.
const MIXED: &[(u8, u8)] = &[(30, 30), (44, 44), (49, 49), (72, 74), (76, 76), (84, 85), (87, 88), (94, 94)];
const OUTSIDE: &str =
    "10 % or 12.5 % by origin, but nothing on medicines, printed matter, aircraft and goods under section 232";

/// What mail from China and Hong Kong paid, or USD 100 an item.
const fn or_a_hundred(rate: i64) -> Charge {
    let amount = Amount::Either(Decimal::whole(rate), Decimal::whole(100), "USD");
    Charge { per: Per::Line, ..Charge::of(amount) }.by(Mode::Post).when(MAINLAND)
}

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[
        law(Day::of(2016, 3, 10), &[up_to(800, "USD").per(Per::Person(Every::Day))], "19 USC 1321(a)(2)(C)"),
        press(Day::of(2025, 5, 2), &[NOTHING.when(MAINLAND), up_to(800, "USD").per(Per::Person(Every::Day))], APRIL),
        law(Day::of(2025, 8, 29), &[NOTHING], REGISTER),
        law(Day::of(2027, 7, 1), &[NOTHING], "Pub. L. 119-21, section 70531(b)"),
    ],
    tax_relief: &[reported(Day::of(2016, 3, 10), &[WHOLE], "no federal tax on sales")],
    gift: &[law(
        Day::of(1994, 6, 13),
        &[
            up_to(200, "USD").per(Per::Person(Every::Day)).when(ISLAND_GIFTS),
            up_to(100, "USD").per(Per::Person(Every::Day)).when(MOST_GIFTS),
            UNSETTLED,
        ],
        "19 CFR 10.152 and 145.32",
    )],
    duty: &[
        press(Day::of(2025, 5, 2), &[or_a_hundred(120), TARIFF], APRIL),
        press(Day::of(2025, 5, 14), &[or_a_hundred(54), TARIFF], APRIL),
        law(
            Day::of(2025, 8, 29),
            &[told("the rate of the country of origin, or 80, 160 or 200 USD an item").by(Mode::Post), TARIFF],
            REGISTER,
        ),
        press(Day::of(2026, 2, 24), &[percent(10, 0).by(Mode::Post), TARIFF], SURCHARGE),
        press(Day::of(2026, 7, 24), &[TARIFF], ENTRIES),
    ],
    surcharges: &[&[
        press(
            Day::of(2026, 2, 24),
            &[told("a surcharge of 10 % under section 122, on top of the tariff").by(Mode::Courier)],
            SURCHARGE,
        ),
        reported(
            Day::of(2026, 7, 24),
            &[
                told(OUTSIDE).when(&[BY_TEN, Condition::SomeOf(MIXED)]),
                percent(10, 0).when(&[BY_TEN]),
                told(OUTSIDE).when(&[BY_MORE, Condition::SomeOf(MIXED)]),
                percent(12, 5).when(&[BY_MORE]),
                told("10 %, unless the goods have preference as of the United States, Canada or Mexico")
                    .when(&[Condition::Origin(&["CA", "MX"])]),
                told("as much as makes 10 % together with the tariff").when(&[Condition::Origin(&["EU", "TW"])]),
                told("as much as makes 12.5 % together with the tariff")
                    .when(&[Condition::Origin(&["JP", "KR", "CH"])]),
            ],
            ECONOMIES,
        ),
    ]],
    fees: &[&[reported(
        Day::of(2026, 1, 18),
        &[fixed(Decimal::of(935, 2), "USD", Per::Line).by(Mode::Post).when(&[Condition::Dutiable])],
        "notes on FR 2026-00164: the post's fee for clearance",
    )]],
    digits: &[
        press(Day::of(2025, 5, 2), Digits { origins: &["CN", "HK"], ..Digits::of(0, 10) }, APRIL),
        law(Day::of(2025, 8, 29), Digits::of(0, 10), REGISTER),
        press(Day::of(2026, 7, 24), Digits::of(10, 10), "19 CFR 145.12(b), told by the press"),
    ],
    remarks: in_words(&[
        &[
            press(
                Day::of(2025, 5, 2),
                "From China and Hong Kong the relief has ended, and couriers need 10 digits of the tariff.",
                APRIL,
            ),
            law(
                Day::of(2025, 8, 29),
                "Mail pays the rate of the country of origin, or 80 USD, 160 USD or 200 USD an item.",
                REGISTER,
            ),
            press(Day::of(2026, 2, 24), "Mail pays the surcharge of 10 % under section 122.", SURCHARGE),
            press(
                Day::of(2026, 7, 24),
                "Mail of up to 2500 USD goes by an informal entry that a licensed broker files, with the value, origin and postal number of each item.",
                ENTRIES,
            ),
            press(
                Day::of(2026, 9, 22),
                "Mail of up to 2500 USD goes by an informal entry that a licensed broker files, or by entry type 13, which is a voluntary test.",
                "notes on 91 FR 38007",
            ),
            reported(
                Day::of(2026, 10, 22),
                "Mail of up to 2500 USD goes by an informal entry that a licensed broker files. Goods that another agency controls, that bear duties of chapter 98 or 99 or that claim a trade agreement need entry type 13 or a formal entry.",
                "notes on FR Doc. 2026-12669 and the answers of Customs and Border Protection",
            ),
        ],
        &[
            press(Day::of(2026, 2, 24), "A surcharge of 10 % under section 122 comes on top of the tariff.", SURCHARGE),
            reported(
                Day::of(2026, 7, 24),
                "Duties under section 301 of 10 % or 12.5 % for about sixty economies come on top of the tariff; some include it.",
                ECONOMIES,
            ),
        ],
        &[reported(
            Day::of(2026, 7, 24),
            "A gift of up to 100 USD, or 200 USD from the Virgin Islands, Guam or American Samoa, is reported at zero duty. Alcohol, tobacco and goods under quota or anti-dumping duty always need a formal entry.",
            "notes on the answers of Customs and Border Protection",
        )],
        &[reported(
            Day::of(1994, 6, 13),
            "Outside the relief for gifts are alcoholic drinks, cigars, cigarettes, and perfume with alcohol unless the whole parcel is worth 5 USD at most.",
            "notes that quote 19 CFR 10.153",
        )],
    ]),
    recipient: &[reported(Day::of(2016, 3, 10), &[], "asked for in formal entries only")],
    ..Profile::new("US", "the United States")
};
