//! Peru: USD 200 by courier.
//!
//! Law 29774 and the customs law are told by a consultancy and a newspaper; they were last seen in May 2025. The entry
//! begins with the procedure of November 2020. The rules name couriers; whether they reach the post isn't told. That the
//! limit counts the goods free on board is known from handbooks.

use super::*;

const LAW: &str = "Law 29774 and the customs law, told by La República";
const SINCE: Day = Day::of(2020, 11, 30);
const RELIEFS: &[Relief] = &[up_to(200, "USD").fob().by(Mode::Courier), UNSETTLED];

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[press(SINCE, RELIEFS, LAW)],
    tax_relief: &[press(SINCE, RELIEFS, LAW)],
    duty: &[press(
        Day::of(2025, 5, 28),
        &[
            Charge { up_to: Some(Limit { basis: Basis::Fob, ..Limit::of(2000, "USD") }), ..percent(4, 0) }
                .by(Mode::Courier),
            TARIFF,
        ],
        LAW,
    )],
    tax: &[reported(Day::of(2025, 5, 28), &[percent(18, 0)], "handbooks on IGV")],
    recipient: &[press(
        Day::of(2025, 5, 28),
        &[RecipientNumber {
            name: "DNI of a person, RUC of a firm",
            schemes: &["pe-cui", "pe-ruc", "passport"],
            demand: Demand::Expected,
            modes: &["express"],
            ..RecipientNumber::ANY
        }],
        LAW,
    )],
    remarks: in_words(&[&[press(
        Day::of(2025, 5, 28),
        "A person with a DNI has the relief for three purchases a year, 1000 USD in all; with a RUC there is no such limit. Phones, medicine and food need their authority's permit.",
        LAW,
    )]]),
    ..Profile::new("PE", "Peru")
};
