//! European Union: the member states and what is in their customs area.

use super::{
    Basis, Certainty, Digits, FlatDuty, LowValueScheme, Per, ProductIdentifiers, Profile, Relief, entry, limit,
};
use crate::Decimal;
use crate::day::Day;

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[
        entry(
            Day::of(2008, 12, 1),
            Relief::UpTo(limit(150, "EUR", Basis::Goods, Per::Consignment)),
            "Regulation (EC) 1186/2009 art. 23",
            Certainty::Law,
        ),
        entry(Day::of(2026, 7, 1), Relief::None, "Regulation (EU) 2026/382", Certainty::Law),
    ],
    tax_relief: &[entry(Day::of(2021, 7, 1), Relief::None, "Directive (EU) 2017/2455", Certainty::Law)],
    gift: &[entry(
        Day::of(2010, 1, 1),
        Relief::UpTo(limit(45, "EUR", Basis::Goods, Per::Consignment)),
        "Regulation (EC) 1186/2009 art. 25; Directive 2006/79/EC",
        Certainty::Law,
    )],
    flat_duty: &[
        entry(
            Day::of(2026, 7, 1),
            Some(FlatDuty { amount: Decimal::whole(3), currency: "EUR", up_to: Decimal::whole(150) }),
            "Regulation (EU) 2026/382",
            Certainty::Law,
        ),
        entry(Day::of(2028, 7, 1), None, "Regulation (EU) 2026/382, unless it is prolonged", Certainty::Reported),
    ],
    schemes: &[LowValueScheme {
        number: "eu-ioss",
        name: "IOSS",
        limit: &[entry(
            Day::of(2021, 7, 1),
            limit(150, "EUR", Basis::Goods, Per::Consignment),
            "Directive 2006/112/EC art. 369l",
            Certainty::Law,
        )],
    }],
    digits: &[entry(
        Day::of(2023, 3, 1),
        Digits { post: 6, other: 6 },
        "USPS and Irish Revenue on goods for the EU",
        Certainty::Authority,
    )],
    product_identifiers: &[
        entry(
            Day::of(2026, 7, 1),
            ProductIdentifiers::Voluntary,
            "guidance of the Commission as told by carriers",
            Certainty::Press,
        ),
        entry(
            Day::of(2026, 11, 1),
            ProductIdentifiers::Mandatory,
            "guidance of the Commission as told by carriers",
            Certainty::Press,
        ),
    ],
    responsible_person: &[entry(Day::of(2024, 12, 13), true, "Regulation (EU) 2023/988 art. 4 and 16", Certainty::Law)],
    remarks: &[
        entry(
            Day::of(2026, 7, 1),
            "What private persons send each other between EUR 45 and EUR 150 is charged differently by different sources: 2.5 % or EUR 3 an item.",
            "Lithuanian customs; SingPost",
            Certainty::Press,
        ),
        entry(
            Day::of(2026, 11, 1),
            "A handling fee of EUR 2 an item was adopted for this day; whether it is in force was not seen.",
            "C(2026) 6694",
            Certainty::Reported,
        ),
    ],
    recipient: &[entry(
        Day::of(2010, 1, 1),
        None,
        "customs and posts ask for none of private persons",
        Certainty::Reported,
    )],
    ..Profile::new("EU", "the European Union")
};
