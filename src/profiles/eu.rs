//! European Union: the member states and what is in their customs area.
//!
//! The acts themselves were not read, except for the heads of Regulations (EU) 2026/382 and 2023/988; what they say is
//! known from the pages of customs authorities, so most of it is `Authority`.
//!
//! - The relief up to EUR 150 began in 2008 under an older regulation; Regulation (EC) 1186/2009 took it over in 2010. The
//!   first day of the limit for gifts is that of this regulation.
//! - Germany and France compare the goods alone with the limit for gifts; Ireland's pages contradict themselves. In a
//!   parcel of several things, those that together stay within the limit are free. The limit for gifts didn't change in
//!   July 2026, but what is above it did.
//! - Six digits are asked for in every parcel, gifts included. A shorter code is found by the rules on codes, so the rule
//!   on digits has nothing to add.
//! - Some national posts, such as those of Spain, Italy and Greece, are said to ask recipients for a national number. It is
//!   not true of the whole Union, so none is listed.
//! - The handling fee was adopted in September 2026. In October the register still said that it wasn't in force, and
//!   nothing later was seen.

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
            "Latvian and Lithuanian customs on consignments of negligible value",
            Certainty::Authority,
        ),
        entry(
            Day::of(2026, 7, 1),
            Relief::None,
            "Finnish and Lithuanian customs on Regulation (EU) 2026/382",
            Certainty::Authority,
        ),
    ],
    tax_relief: &[entry(
        Day::of(2021, 7, 1),
        Relief::None,
        "Agencia Tributaria, guide to low-value consignments",
        Certainty::Authority,
    )],
    gift: &[entry(
        Day::of(2010, 1, 1),
        Relief::UpTo(limit(45, "EUR", Basis::Goods, Per::Consignment)),
        "German, French and Irish customs on gifts; Regulation (EC) 1186/2009 art. 25",
        Certainty::Authority,
    )],
    flat_duty: &[
        entry(
            Day::of(2026, 7, 1),
            Some(FlatDuty {
                amount: Decimal::whole(3),
                currency: "EUR",
                up_to: Decimal::whole(150),
                scope: "what traders sell to consumers through IOSS or send by post",
            }),
            "Finnish and Lithuanian customs on Regulation (EU) 2026/382",
            Certainty::Authority,
        ),
        entry(Day::of(2028, 7, 1), None, "Regulation (EU) 2026/382, unless it is prolonged", Certainty::Reported),
    ],
    schemes: &[LowValueScheme {
        number: "eu-ioss",
        name: "IOSS",
        limit: &[entry(
            Day::of(2021, 7, 1),
            limit(150, "EUR", Basis::Goods, Per::Consignment),
            "Agencia Tributaria, guide to low-value consignments 3.1.4; Directive 2006/112/EC art. 369l",
            Certainty::Authority,
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
    responsible_person: &[entry(
        Day::of(2024, 12, 13),
        true,
        "Regulation (EU) 2023/988 art. 4 and 16, told by chambers of commerce and law firms",
        Certainty::Press,
    )],
    remarks: &[
        &[entry(
            Day::of(2010, 1, 1),
            "The Canary Islands, Åland and the French overseas departments belong to the customs territory, but VAT as elsewhere in the Union and IOSS don't apply there.",
            "European Commission and Finnish customs on the territorial scope",
            Certainty::Authority,
        )],
        &[
            entry(
                Day::of(2010, 1, 1),
                "What private persons send each other above EUR 45 is free of duty up to EUR 150, and VAT is due; above, up to EUR 700, 2.5 %.",
                "Latvian customs; answer of the Irish minister of 2024-09-09",
                Certainty::Authority,
            ),
            entry(
                Day::of(2026, 7, 1),
                "What private persons send each other above EUR 45 is charged differently by different sources: 2.5 % up to EUR 700, or EUR 3 an item up to EUR 150.",
                "Irish and German customs; SingPost",
                Certainty::Press,
            ),
        ],
        &[entry(
            Day::of(2026, 7, 1),
            "What traders sell to consumers outside IOSS and send by courier pays EUR 3 an item by Lithuanian customs, and the tariff by Finnish customs. Between firms the tariff applies.",
            "Finnish and Lithuanian customs",
            Certainty::Authority,
        )],
        &[
            entry(
                Day::of(2026, 1, 1),
                "Romania charges RON 25 for a parcel below EUR 150.",
                "press on national fees",
                Certainty::Press,
            ),
            entry(
                Day::of(2026, 3, 1),
                "Romania charges RON 25 for a parcel below EUR 150, France EUR 2 for each line of one.",
                "press on national fees",
                Certainty::Press,
            ),
            entry(
                Day::of(2026, 7, 1),
                "Romania charges RON 25 for a parcel below EUR 150, France EUR 2 for each line of one. Italy put its fee of EUR 2 a parcel off to 1 July 2026; that it began was not seen.",
                "press on national fees",
                Certainty::Press,
            ),
        ],
        &[entry(
            Day::of(2026, 11, 1),
            "A handling fee of EUR 2 an item was adopted for this day; whether it is in force was not seen.",
            "C(2026) 6694",
            Certainty::Reported,
        )],
    ],
    recipient: &[entry(
        Day::of(2010, 1, 1),
        &[],
        "customs and posts ask for none of private persons",
        Certainty::Reported,
    )],
    ..Profile::new("EU", "the European Union")
};
