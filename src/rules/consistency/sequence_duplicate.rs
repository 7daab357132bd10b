use std::collections::BTreeSet;

use crate::case::Case;
use crate::demands;
use crate::dictionary::element_of;
use crate::model::{Element, NO_NODE};
use crate::options::Dataset;
use crate::report::Severity;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// Sequence numbers of goods items, packagings, seals and the like repeat, have gaps or exceed the total.
    ///
    /// Every goods item has a number of its own, by which customs' answer names it; so have packagings, containers, seals
    /// and countries of a route within what they belong to. In EU H7 the items are numbered 1, 2, 3 and so on; in other
    /// messages a gap is only pointed out. A number above the total that the message says it has is refused.
    ///
    /// Source: customs' error families "value must be unique", "item number above the total" and "must be positive"
    /// (12024, 12022, 10021 of the UK's Customs Declaration Service); EU H7, data element 11 03 001.
    name: "sequence-duplicate",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "WCO DEC 006; UK CDS errors 10021, 12022, 12024; EU 11 03 001 000",
    message: "Two goods items have the number {number}.",
    why: "Customs names items by their numbers; two of the same can't be told apart.",
    help: "Number the items 1, 2, 3 and so on.",
    also "gap": {
        message: "This goods item has the number {number}, where {expected} is expected.",
        why: "Customs numbers the items one by one and may refuse a gap.",
        help: "Number the items 1, 2, 3 and so on.",
    },
    also "total": {
        message: "This goods item has the number {number}, but the declaration gives {total} as its number of items.",
        why: "Customs refuses an item whose number is above the total.",
        help: "Number the items 1, 2, 3 and so on, or correct the total.",
    },
    also "zero": {
        message: "This goods item has the number 0.",
        why: "Customs counts the items from 1.",
        help: "Number the items 1, 2, 3 and so on.",
    },
    also "entry": {
        message: "The {label} is {number}, the same as that of one before it.",
        why: "Customs names them by their numbers; two of the same can't be told apart.",
        help: "Number them 1, 2, 3 and so on.",
    },
    check: Declaration(check),
    reads: [],
    needs: [Message],
}

fn check(case: &Case<'_>, found: &mut Findings) {
    entries(case, found);
    let message = case.declaration.message().filter(|message| demands::is_original(*message));
    let total: Option<usize> = message.and_then(|message| message.text_at("GoodsItemQuantity")?.parse().ok());
    let mut met = BTreeSet::new();
    let sequence = |item: Element<'_>| {
        let sequence = item.child("SequenceNumeric")?;
        Some((sequence.place(), sequence.text()?.parse::<usize>().ok()?))
    };
    let mut gap = None;
    for (index, item) in case.declaration.items().enumerate() {
        let Some((place, number)) = item.element().and_then(sequence) else { continue };
        if !met.insert(number) {
            found.at(place).with("number", number);
        } else if number == 0 {
            found.at(place).saying("zero");
        } else if let Some(total) = total.filter(|total| number > *total) {
            found.at(place).saying("total").with("number", number).with("total", total);
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

/// Numbers of other classes that stand twice within the class around them.
fn entries(case: &Case<'_>, found: &mut Findings) {
    let declaration = case.declaration;
    for (_, second) in declaration.nodes().filter(|(_, node)| node.occurrence == 2 && node.parent != NO_NODE) {
        let class = element_of(second.element).name;
        // The items are judged by themselves; a pointer's number is that of what it points at.
        if matches!(class, "GovernmentAgencyGoodsItem" | "Pointer") {
            continue;
        }
        let Some(around) = declaration.element(second.parent) else { continue };
        let mut met = BTreeSet::new();
        for sequence in around.all(class).filter_map(|entry| entry.child("SequenceNumeric")) {
            let Some(number) = sequence.text().and_then(|text| text.parse::<usize>().ok()) else { continue };
            if !met.insert(number) {
                found.at(sequence.place()).saying("entry").with("number", number);
            }
        }
    }
}
