//! United Kingdom: Great Britain. Northern Ireland has a profile of its own.
//!
//! GBP 39 for gifts hold since 2017 by Customs Information Paper 69 of 2016. In the years of membership the other values
//! were those of the Union, so their entries begin with 2021. Jersey, Guernsey and Man are in one customs union with it;
//! VAT reaches Man alone. A full import declaration has ten digits of the tariff, but there are reduced ones for parcels
//! of low value, so none are asked for. Perfume and toilet water were outside the relief in the years of membership; the
//! pages of HM Revenue and Customs on sales up to GBP 135 don't name them, those of Invest Northern Ireland still do, so
//! they are not settled. What a firm sells to a firm up to GBP 135 bears no VAT at import: a buyer who is registered for
//! VAT and has given the seller its number accounts for it, otherwise the seller charges it. The end of the relief was
//! announced for March 2029 at the latest, without a day.

use super::*;

/// Food, fuels, medicines, books, children's clothes and shoes, safety seats and aids: some of these have a lower rate.
const REDUCED: &[(u8, u8)] = &[
    (1, 25),
    (27, 27),
    (30, 31),
    (38, 38),
    (40, 40),
    (44, 44),
    (48, 49),
    (61, 65),
    (87, 87),
    (90, 90),
    (94, 94),
    (96, 97),
];
const OVERSEAS: &str = "HM Revenue and Customs on overseas goods sold directly to customers";

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[
        authority(
            Day::of(2021, 1, 1),
            &[up_to(135, "GBP").when(&[NO_PERFUME_NOR_EXCISE]), UNSETTLED.when(&[NO_EXCISE])],
            "HM Treasury, answer 50252 of 2025 to Parliament",
        ),
        but(
            Status::Announced,
            press(
                Day::of(2029, 3, 31),
                &[NOTHING],
                "Budget 2025, told by Deloitte: by March 2029, the day isn't fixed",
            ),
        ),
    ],
    tax_relief: &[authority(Day::of(2021, 1, 1), &[NOTHING], OVERSEAS)],
    tax: &[press(
        Day::of(2021, 1, 1),
        &[
            told("VAT isn't due at import, but with the sale, from the buyer or the seller")
                .up_to(135, "GBP")
                .when(&[Condition::Between(&["b2b"]), NO_EXCISE]),
            told("20 %, or a lower rate for some of such goods, or none").when(&[Condition::SomeOf(REDUCED)]),
            percent(20, 0),
        ],
        "tax guides on the rates of VAT",
    )],
    gift: &[authority(
        Day::of(2017, 1, 1),
        &[up_to(39, "GBP").several(Several::Apart)],
        "HM Revenue and Customs, Customs Information Paper 69 of 2016",
    )],
    schemes: &[LowValueScheme {
        number: "gb-vat",
        name: "VAT at the sale",
        limit: &[authority(Day::of(2021, 1, 1), Limit::of(135, "GBP"), OVERSEAS)],
    }],
    digits: POSTAL_DIGITS,
    remarks: in_words(&[
        &[authority(
            Day::of(2021, 1, 1),
            "Up to 135 GBP the seller or the marketplace charges VAT; a buyer who is registered for VAT and has given the seller its number accounts for it instead. Excise goods are outside the relief.",
            "HM Revenue and Customs",
        )],
        &[authority(
            Day::of(2021, 1, 1),
            "Each of several gifts in one parcel is free up to 39 GBP if they are for different people, wrapped one by one and listed with their own values.",
            "HM Revenue and Customs on goods sent from abroad",
        )],
    ]),
    recipient: &[reported(Day::of(2021, 1, 1), &[], NO_NUMBER)],
    ..Profile::new("GB", "the United Kingdom")
};
