//! The limits that a consignment is judged by: those of the reliefs that fit it, and that of the simplified declarations of
//! its destination. Parcels that belong together may be beyond a limit that each is within.

use crate::case::Case;
use crate::clearance;
use crate::profiles::{Basis, Dated, Every, Fitting, Limit, Per, Relief, Situation, as_of, fitting};

/// The reliefs that fit a consignment, each with its source: those for gifts of a gift in which no firm takes part, else
/// those from duty and from tax.
pub(crate) fn reliefs(case: &Case<'_>) -> Vec<(&'static Relief, &'static str)> {
    let Some((profile, days)) = case.profile().filter(|_| case.is_from_outside()).zip(case.days()) else {
        return Vec::new();
    };
    let goods = case.goods();
    let there = Situation { goods: &goods, grams: case.sums().grams(), ..case.situation() };
    let lists: [Dated<&'static [Relief]>; 2] = match (case.is_private_gift(), case.is_taxed_elsewhere()) {
        (true, false) if !case.is_from_heligoland() => [profile.gift, &[]],
        (true, _) => return Vec::new(),
        (false, false) => [profile.duty_relief, profile.tax_relief],
        (false, true) => [profile.duty_relief, &[]],
    };
    let granted = lists.into_iter().filter_map(|list| {
        let entry = as_of(list, days)?;
        // What is beyond the limit has no relief, whatever the goods are.
        match fitting(entry.value, &there) {
            Fitting::One(relief) => Some((relief, entry.source)),
            Fitting::Open(relief) if relief.turns_on_goods() => Some((relief, entry.source)),
            _ => None,
        }
    });
    granted.collect()
}

/// The limits for the value of the goods of one consignment, or of all that one person receives on a day.
pub(crate) fn of_a_consignment(case: &Case<'_>) -> Vec<Limit> {
    let is_of_value =
        |limit: &Limit| matches!(limit.per, Per::Consignment | Per::Person(Every::Day)) && limit.basis != Basis::Due;
    let reliefs = reliefs(case).into_iter().filter_map(|(relief, _)| relief.limit());
    reliefs.chain(clearance::simplified_limit(case)).filter(is_of_value).collect()
}
