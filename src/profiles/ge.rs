//! Georgia: GEL 300 and 30 kg, for goods of most chapters.
//!
//! The page of the post has no date; the limit is told since August 2009. Tobacco and four litres of alcohol have
//! allowances of their own.

use super::*;

const POST: &str = "Georgian Post on customs clearance";
const SINCE: Day = Day::of(2009, 8, 10);
const RELIEFS: &[Relief] = &[up_to(300, "GEL").when(&[
    Condition::Grams(30_000),
    Condition::Chapters(&[(28, 97)]),
    Condition::Between(&["b2c", "c2c"]),
])];

const fn service(lari: i64) -> Charge {
    fixed(Decimal::whole(lari), "GEL", Per::Consignment)
}

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[authority(SINCE, RELIEFS, POST)],
    tax_relief: &[authority(SINCE, RELIEFS, POST)],
    fees: &[&[authority(
        Day::of(2022, 5, 14),
        &[
            service(0).up_to(300, "GEL"),
            service(20).up_to(3000, "GEL"),
            service(100).up_to(10_000, "GEL"),
            service(300),
        ],
        POST,
    )]],
    postal_mass: &[authority(SINCE, Kilograms(30), POST)],
    ..Profile::new("GE", "Georgia")
};
