//! Qatar: QAR 1,000 for personal parcels.
//!
//! The press told of the limit in November 2025; when it began isn't known. What counts is told by one private page only.
//! That there is no VAT is common knowledge. The authority's page on the importer's papers names no day.

use super::*;

const SINCE: Day = Day::of(2025, 11, 2);

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[press(
        SINCE,
        &[
            up_to(1000, "QAR")
                .when(&[Condition::Between(&["b2c", "c2c"]), Condition::Also("the goods aren't restricted")]),
            NOTHING,
        ],
        "General Authority of Customs, told by The Peninsula",
    )],
    tax_relief: &[reported(SINCE, &[WHOLE], "no tax on sales")],
    recipient: &[authority(
        SINCE,
        &[RecipientNumber {
            name: "number of the identity card, passport or residence permit",
            schemes: &["qa-qid", "passport"],
            demand: Demand::Wanted,
            ..RecipientNumber::ANY
        }],
        "General Authority of Customs on importers' papers",
    )],
    ..Profile::new("QA", "Qatar")
};
