//! Renders findings. This is the only place that does layout.

mod canon;
pub(crate) mod json;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod text;
mod words;
pub(crate) mod xml;

use crate::at::{LineCounter, Place};
use crate::case::{Case, Part, is_country};
use crate::dictionary::{Class, Owner, WHOLE};
use crate::fix::Fixes;
use crate::options::Dataset;
use crate::order;
use crate::privacy::{self, Show};
use crate::report::{Actor, Finding, Fix, NotChecked, NotListed, Operation, Report, Severity};
use crate::rule::{Findings, Raw, Words};

/// Whether the options admit a finding.
pub(crate) fn admits(case: &Case<'_>, raw: &Raw) -> bool {
    case.options.actor.is_none_or(|filter| filter.admits(actor(case, raw)))
}

/// Who can fix a finding: the actor of the finding, else the owner of the field.
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
pub(crate) fn report(case: &Case<'_>, found: &Findings) -> Report {
    let declaration = case.declaration;
    let fixes = Fixes::of(case);
    let mut findings: Vec<Finding> = found.listed().map(|raw| finding(case, &fixes, raw)).collect();
    if declaration.store.has_text {
        // In the order of the text, so that lines are counted in one pass.
        let start = |finding: &Finding| finding.span.map(|span| span.start);
        order::sort_by(&mut findings, |one, other| start(one).cmp(&start(other)));
        let mut counter = LineCounter::new(declaration.source, declaration.start);
        for finding in &mut findings {
            finding.at = finding.span.map(|span| counter.lines(span));
        }
    }
    order::sort_by(&mut findings, Finding::order);
    if !declaration.store.has_text {
        // Of an object a span is only its place among the others.
        findings.iter_mut().for_each(|finding| finding.span = None);
    }
    let editions = case.editions();
    Report {
        verdict: found.tally().verdict(),
        findings,
        not_listed: not_listed(found),
        not_checked: not_checked(case, found),
        digest: case.options.digest.unwrap_or(true).then(|| crate::digest::of(case, &editions)),
        editions,
    }
}

fn not_listed(found: &Findings) -> NotListed {
    let mut out = NotListed::default();
    for (rule, tally) in found.not_listed() {
        out.error += tally.of(Severity::Error);
        out.warning += tally.of(Severity::Warning);
        out.advice += tally.of(Severity::Advice);
        out.rules.insert(rule, tally.sum());
    }
    out
}

/// What the rules couldn't judge, and which options couldn't be followed.
fn not_checked(case: &Case<'_>, found: &Findings) -> Vec<NotChecked> {
    let mut out: Vec<NotChecked> =
        found.not_checked.iter().map(|&(rule, why)| NotChecked { rule: rule.name, why: why.to_owned() }).collect();
    if let Some(lang) = case.options.lang.as_deref().filter(|lang| !words::is_spoken(lang)) {
        out.push(NotChecked {
            rule: "lang",
            why: format!("there are no messages in {}; they are in English", privacy::masked(lang)),
        });
    }
    let is_unknown = case.on().is_some() && case.profile().is_none() && case.is_import();
    if let Some(to) = case.to().filter(|to| is_unknown && is_country(to) && case.dataset != Dataset::WcoDec) {
        let why = format!("the law of {to} is not known here: its limits, its taxes and what it asks of recipients");
        out.push(NotChecked { rule: "to", why });
    }
    order::sort_by(&mut out, Ord::cmp);
    out
}

/// The words of a finding: those of its variant, in the voice for the report's reader.
fn words_of(case: &Case<'_>, raw: &Raw) -> &'static Words {
    let named =
        |is_it: &dyn Fn(&str) -> bool| raw.rule.variants.iter().find(|(name, _)| is_it(name)).map(|(_, words)| words);
    let to_shopper = |name: &str| name.strip_suffix("you").is_some_and(|name| name.trim_end() == raw.variant);
    case.is_for_shopper()
        .then(|| named(&to_shopper))
        .flatten()
        .or_else(|| named(&|name| name == raw.variant))
        .unwrap_or(&raw.rule.words)
}

fn finding(case: &Case<'_>, fixes: &Fixes<'_>, raw: &Raw) -> Finding {
    let declaration = case.declaration;
    let rule = raw.rule;
    let words = words_of(case, raw);
    let fill = |template| words::fill(template, case, raw);
    Finding {
        rule: rule.name,
        severity: raw.severity,
        path: raw.place.pointer(declaration).map(privacy::pointer),
        wco: raw.place.wco(declaration),
        message: fill(words.message),
        why: fill(words.why),
        help: fill(words.help),
        params: raw.args.iter().map(|(name, arg)| (*name, words::param(arg, case, raw.place))).collect(),
        actor: actor(case, raw),
        authority: rule.authority,
        source: raw.source.unwrap_or(rule.source),
        at: None,
        fix: fix(case, fixes, raw),
        unfinished: raw.unfinished,
        span: raw.span.or_else(|| raw.place.span(declaration)),
    }
}

/// The fix as shown, without private values.
fn fix(case: &Case<'_>, fixes: &Fixes<'_>, raw: &Raw) -> Option<Fix> {
    if raw.changes.is_empty() {
        return None;
    }
    let shown = |(place, operation): (Place, Operation)| {
        let show = Show::at(case.declaration, place);
        // The new value means the same as the old one.
        let is_sound = case.declaration.text_at(place).is_none_or(|old| show.admits(old));
        let value = operation.value.filter(|value| is_sound && show.admits(value));
        Operation { value, path: privacy::pointer(operation.path), ..operation }
    };
    let patch = fixes.patch_of(raw)?.into_iter().map(shown).collect();
    Some(Fix { safe: raw.safe && fixes.can_make(raw), patch })
}
