//! From findings to what is shown: the only place that lays out.

mod canon;
pub(crate) mod json;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod text;
mod words;
pub(crate) mod xml;

use crate::at::{LineCounter, Place};
use crate::case::{Case, Part};
use crate::dictionary::{self, Class, Owner, WHOLE};
use crate::order;
use crate::report::{Actor, Finding, Fix, NotChecked, Operation, Report, Verdict};
use crate::rule::{Findings, Raw};

/// The findings that the options admit.
pub(crate) fn wanted<'f>(case: &'f Case<'_>, found: &'f Findings) -> impl Iterator<Item = &'f Raw> {
    found.list.iter().filter(|raw| case.options.actor.is_none_or(|filter| filter.admits(actor(case, raw))))
}

/// Who can mend a finding: whom the rule names, else the owner of the field.
fn actor(case: &Case<'_>, raw: &Raw) -> Actor {
    raw.actor.unwrap_or_else(|| {
        let owner = match raw.place {
            Place::Field(record, slot) | Place::Key(record, slot, _) => owner(case, record, slot),
            _ => Owner::Seller,
        };
        match owner {
            Owner::Shopper => Actor::Shopper,
            Owner::Seller => Actor::Seller,
            Owner::Either if case.part == Part::Shopper => Actor::Shopper,
            Owner::Either => Actor::Seller,
        }
    })
}

fn owner(case: &Case<'_>, record: u32, slot: u8) -> Owner {
    let store = case.declaration.store;
    let Some(found) = store.records.get(record as usize) else { return Owner::Either };
    match found.class {
        Class::Declaration if slot == WHOLE => Owner::Either,
        class if slot != WHOLE => class.standing(slot).owner,
        Class::Item | Class::Document => Owner::Seller,
        class => class.standing(0).owner,
    }
}

/// The report on a case.
pub(crate) fn report(case: &Case<'_>, found: &Findings, with_digest: bool) -> Report {
    let declaration = case.declaration;
    let mut findings: Vec<Finding> = wanted(case, found).map(|raw| finding(case, raw)).collect();
    // Lines are counted in one pass over the text, so in its order.
    order::sort_by(&mut findings, |one, other| one.span.map(|span| span.start).cmp(&other.span.map(|span| span.start)));
    let mut counter = LineCounter::new(declaration.source, declaration.start);
    for finding in &mut findings {
        finding.at = finding.span.map(|span| counter.lines(span));
    }
    order::sort_by(&mut findings, Finding::order);
    let mut not_checked: Vec<NotChecked> =
        found.not_checked.iter().map(|&(rule, why)| NotChecked { rule: rule.name, why: why.to_owned() }).collect();
    order::sort_by(&mut not_checked, Ord::cmp);
    let editions = case.editions();
    Report {
        verdict: Verdict::of(findings.iter().map(|finding| finding.severity)),
        findings,
        not_checked,
        digest: with_digest.then(|| crate::digest::of(case, &editions)),
        editions,
    }
}

fn finding(case: &Case<'_>, raw: &Raw) -> Finding {
    let declaration = case.declaration;
    let rule = raw.rule;
    let words = rule.variants.iter().find(|(name, _)| *name == raw.variant).map_or(&rule.words, |(_, words)| words);
    let fill = |template| words::fill(template, case, raw);
    Finding {
        rule: rule.name,
        severity: raw.severity,
        path: raw.place.pointer(declaration),
        wco: raw.place.wco(declaration),
        message: fill(words.message),
        why: fill(words.why),
        help: fill(words.help),
        params: raw.args.iter().map(|(name, arg)| (*name, words::param(arg))).collect(),
        actor: actor(case, raw),
        authority: rule.authority,
        source: raw.source.unwrap_or(rule.source),
        at: None,
        fix: fix(case, raw),
        span: raw.span.or_else(|| raw.place.span(declaration)).filter(|_| declaration.store.has_text),
    }
}

/// Whether a place holds what must never be shown.
pub(crate) fn is_private(case: &Case<'_>, place: Place) -> bool {
    match place {
        Place::Field(record, slot) if slot != WHOLE => case.declaration.store.kind(record, slot).is_private(),
        Place::Node(node) => {
            case.declaration.store.node_at(node).is_some_and(|node| dictionary::is_private(node.element))
        }
        _ => false,
    }
}

/// The fix as it is shown: without the values of private fields.
fn fix(case: &Case<'_>, raw: &Raw) -> Option<Fix> {
    let patch: Option<Vec<Operation>> = raw
        .changes
        .iter()
        .map(|change| {
            let operation = change.operation(case)?;
            let hide = is_private(case, change.place());
            Some(Operation { value: operation.value.filter(|_| !hide), ..operation })
        })
        .collect();
    patch.filter(|patch| !patch.is_empty()).map(|patch| Fix { safe: raw.safe, patch })
}
