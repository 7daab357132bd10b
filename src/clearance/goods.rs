//! What the goods are, as far as a way is closed to them.

use super::schemes::{EXCISE, FOOD, PERFUME, QUOTA, RESTRICTED, SURCHARGED};
use crate::case::Case;
use crate::day::Day;
use crate::dictionary;
use crate::model::{Node, NodeId, Object};
use crate::profiles::{
    self, Amount, Charge, Condition, Dated, Fitting, Goods, Grant, Profile, Relief, Situation, as_of, fitting,
};
use crate::report::Severity;
use crate::rule::{Admission, Check, Findings, Rule};
use crate::rules::restriction::restricted_goods;

/// What is known of the goods.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Kinds {
    /// Bits of what they are.
    pub(crate) known: u8,
    /// Whether an item has no tariff code that would tell.
    pub(crate) lacks_heading: bool,
    /// Whether it isn't known if they are restricted at the destination.
    pub(crate) lacks_restriction: bool,
}

impl Kinds {
    /// Of the items of a declaration, whose headings were read.
    pub(crate) fn of(case: &Case<'_>, goods: &[Goods<'_>]) -> Self {
        let mut kinds = Self { lacks_heading: goods.is_empty(), ..Self::default() };
        for of in goods {
            match of.heading {
                Some(heading) => kinds.known |= of_heading(heading),
                None => kinds.lacks_heading = true,
            }
        }
        for of in case.declaration.items() {
            let (severity, is_judged) = finding(case, &restricted_goods::RULE, Some(of));
            if severity >= Some(Severity::Warning) {
                kinds.known |= RESTRICTED;
            }
            kinds.lacks_restriction |= !is_judged;
        }
        if is_under_quota(case) {
            kinds.known |= QUOTA;
        }
        kinds
    }

    /// What they are at a destination: under excise duty unless its profile tells alcohol or tobacco apart and frees them,
    /// and surcharged where one of its duties on top of the tariff is a percentage.
    pub(crate) fn at(mut self, profile: Option<&Profile>, on: Day, there: &Situation<'_>) -> Self {
        let reliefs = profile.and_then(|profile| as_of(profile.duty_relief, on)).map_or(&[][..], |entry| entry.value);
        if let Fitting::One(Relief { grant: Grant::Whole, when, .. }) = fitting(reliefs, there)
            && when.iter().any(|condition| matches!(condition, Condition::Without(..)))
        {
            self.known &= !EXCISE;
        }
        let is_share = |fee: &Dated<&'static [Charge]>| {
            as_of(fee, on).is_some_and(|entry| {
                matches!(fitting(entry.value, there), Fitting::One(Charge { amount: Amount::Percent(_), .. }))
            })
        };
        if profile.is_some_and(|profile| profile.surcharges.iter().any(is_share)) {
            self.known |= SURCHARGED;
        }
        self
    }
}

/// What goods of a heading are.
fn of_heading(heading: u16) -> u8 {
    let excise = if matches!(heading, 2203..=2208 | 2401..=2404) { EXCISE } else { 0 };
    let perfume = if heading == 3303 { PERFUME } else { 0 };
    let is_food = profiles::FOOD.iter().any(|&(first, last)| (first..=last).contains(&heading));
    let food = if is_food || heading / 100 == 24 { FOOD } else { 0 };
    excise | perfume | food
}

/// Whether the message names a quota, or an anti-dumping duty: definitive (A30) or provisional (A35).
fn is_under_quota(case: &Case<'_>) -> bool {
    let is_one = |(_, node): (NodeId, &Node)| {
        let element = dictionary::element_of(node.element);
        match element.name {
            "QuotaOrderID" => case.declaration.node_text(node).is_some(),
            "TypeCode" if dictionary::element_of(element.parent).name == "DutyTaxFee" => {
                matches!(case.declaration.node_text(node), Some("A30" | "A35"))
            }
            _ => false,
        }
    };
    crate::MESSAGES && case.declaration.nodes().any(is_one)
}

/// The worst that a rule finds, of an item or of the declaration, whatever the options select; and whether it could be
/// judged.
pub(crate) fn finding(case: &Case<'_>, rule: &'static Rule, of: Option<Object<'_>>) -> (Option<Severity>, bool) {
    let mut found = Findings::new(rule);
    match (rule.check, of) {
        (Check::Item(check), Some(of)) => check(case, of, &mut found),
        (Check::Declaration(check), None) => check(case, &mut found),
        _ => {}
    }
    found.settle(|_| Admission::Yes);
    (found.kept().map(|raw| raw.severity).max(), found.not_checked.is_empty())
}
