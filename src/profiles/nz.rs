//! New Zealand: parcels on one craft for one importer add up.
//!
//! Up to NZD 1,000 nothing is charged at the border but the levy. Whether tax is due turns on the seller: one who is
//! registered charges it with the price; others and private persons don't. The tax counts each article, the duty the
//! consignment. A full declaration has eight digits of the tariff; that a parcel of low value needs them is told by a
//! software house only.

use super::*;

const CUSTOMS: &str = "New Zealand Customs on low value goods";
const REVENUE: &str = "Inland Revenue on low value imported goods";
const SINCE: Day = Day::of(2019, 12, 1);

/// A levy, given in cents.
const fn levy(cents: i64, per: Per) -> Charge {
    fixed(Decimal::of(cents, 2), "NZD", per).up_to(1000, "NZD")
}

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[authority(SINCE, &[up_to(1000, "NZD")], CUSTOMS)],
    tax_relief: &[authority(
        SINCE,
        &[NOTHING.when(&[Condition::Registered]), up_to(1000, "NZD").when(&[Condition::Unregistered, NO_EXCISE])],
        REVENUE,
    )],
    tax: &[authority(SINCE, &[percent(15, 0)], REVENUE)],
    fees: &[&[authority(
        Day::of(2026, 4, 1),
        &[
            levy(128, Per::Kilogram).by(Mode::Post).when(&[Condition::Also("the post passes the levy on")]),
            levy(221, Per::Consignment).by(Mode::Courier),
        ],
        "New Zealand Customs on the levy, to which GST is added",
    )]],
    schemes: &[LowValueScheme {
        number: "nz-ird",
        name: "GST at the sale",
        limit: &[authority(SINCE, Limit::of(1000, "NZD").per(Per::Article), REVENUE)],
    }],
    digits: POSTAL_DIGITS,
    remarks: in_words(&[
        &[authority(
            SINCE,
            "Up to 1000 NZD GST is charged by the seller alone, where the seller is registered and gives an IRD number. Above, it is charged at the border; alcohol and tobacco pay there at any value.",
            "New Zealand Customs; Inland Revenue",
        )],
        &[authority(
            Day::of(2026, 4, 1),
            "The levy is 2.21 NZD by air and 2.09 NZD by sea, plus GST.",
            "New Zealand Customs",
        )],
    ]),
    recipient: &[reported(SINCE, &[], NO_NUMBER)],
    ..Profile::new("NZ", "New Zealand")
};
