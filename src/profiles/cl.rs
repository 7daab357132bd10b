//! Chile: the relief needs VAT charged by a registered platform.

use super::{Basis, Certainty, Demand, Per, Profile, RecipientNumber, Relief, entry, limit};
use crate::day::Day;

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[entry(
        Day::of(2025, 10, 25),
        Relief::UpTo(limit(500, "USD", Basis::Goods, Per::Consignment)),
        "Law 21.713, told by the press",
        Certainty::Press,
    )],
    tax_relief: &[entry(Day::of(2025, 10, 25), Relief::None, "Law 21.713, told by the press", Certainty::Press)],
    recipient: &[entry(
        Day::of(2025, 10, 25),
        Some(RecipientNumber { name: "RUT", schemes: &["cl-rut"], demand: Demand::Expected, modes: &[] }),
        "Chilean customs practice",
        Certainty::Reported,
    )],
    remarks: &[entry(
        Day::of(2025, 10, 25),
        "The relief from duty is for what platforms sell that are registered for VAT.",
        "Law 21.713",
        Certainty::Press,
    )],
    ..Profile::new("CL", "Chile")
};
