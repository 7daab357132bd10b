use std::collections::BTreeSet;

use crate::case::Case;
use crate::model::Element;
use crate::options::Dataset;
use crate::report::Severity;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// Goods items are numbered twice alike, or with gaps.
    ///
    /// Every goods item has a number of its own, by which customs' answer names it. In EU H7 the items are numbered
    /// 1, 2, 3 and so on; in other messages a gap is only pointed out. Numbers of more items than the message says that
    /// it has are the same flaw.
    ///
    /// Source: customs' error families "value must be unique" and "item number above the total" (12024, 12022 of the
    /// UK's Customs Declaration Service); EU H7, data element 11 03 001.
    name: "sequence-duplicate",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "WCO DEC 006; UK CDS errors 12022, 12024; EU 11 03 001 000",
    message: "Two goods items have the number {number}.",
    why: "Customs names items by their numbers; two of the same can't be told apart.",
    help: "Number the items 1, 2, 3 and so on.",
    also "gap": {
        message: "This goods item has the number {number}, where {expected} is expected.",
        why: "Customs numbers the items one by one and may refuse a gap.",
        help: "Number the items 1, 2, 3 and so on.",
    },
    check: Declaration(check),
}

fn check(case: &Case<'_>, found: &mut Findings) {
    let Some(shipment) = case.declaration.goods_shipment() else { return };
    let mut met = BTreeSet::new();
    let sequence = |item: Element<'_>| {
        let sequence = item.child("SequenceNumeric")?;
        Some((sequence.place(), sequence.text()?.parse::<usize>().ok()?))
    };
    let mut gap = None;
    for (index, item) in shipment.all("GovernmentAgencyGoodsItem").enumerate() {
        let Some((place, number)) = sequence(item) else { continue };
        if !met.insert(number) {
            found.at(place).with("number", number);
        } else if number != index + 1 && gap.is_none() {
            gap = Some((place, number, index + 1));
        }
    }
    // One gap moves every later number: it is said once.
    if let Some((place, number, expected)) = gap
        && met.iter().next_back().is_some_and(|last| *last > met.len())
    {
        let severity = if case.dataset == Dataset::EuH7 { Severity::Error } else { Severity::Advice };
        let draft = found.at(place).saying("gap").severity(severity);
        draft.with("number", number).with("expected", expected);
    }
}
