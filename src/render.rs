//! Renders findings. This is the only place that does their layout.

#[cfg(target_arch = "wasm32")]
pub(crate) mod packed;
#[cfg(any(not(target_arch = "wasm32"), feature = "messages"))]
pub(crate) mod text;
mod words;

use std::cmp::Ordering;

use crate::Decimal;
use crate::at::{LineCounter, Lines, Place, WcoPlace};
use crate::case::Case;
use crate::clearance::{self, Said, Way};
use crate::dictionary::{self, Class, Owner, Role, declaration, item};
use crate::finder;
use crate::fix::Fixes;
use crate::language;
use crate::messages::{self, Kind, Language};
use crate::model::Span;
use crate::options::Dataset;
use crate::order;
use crate::privacy::{self, Show};
use crate::purpose::{self, Evidence};
use crate::report::{
    Amount, Clearance, Estimate, Finding, Fix, Judged, NotChecked, NotListed, Operation, Param, Part, Purpose, Reason,
    Report, Scheme, Severity, Sign, by_path,
};
use crate::rule::{Findings, Raw};
use crate::sums;
use crate::territories::{Location, UNKNOWN_LAW};
pub(crate) use words::name_of;

/// A finding with its places and its message, before it becomes part of a report.
struct Shown<'c, 'f> {
    raw: &'c Raw,
    fixes: &'f Fixes<'c>,
    /// Which of the rule's words it is shown in.
    words: usize,
    path: Option<String>,
    wco: Option<WcoPlace>,
    message: String,
    span: Option<Span>,
    at: Option<Lines>,
}

impl Shown<'_, '_> {
    /// The order of findings in a report.
    fn order(&self, other: &Self) -> Ordering {
        fn pointer<'s>(shown: &'s Shown<'_, '_>) -> &'s str {
            shown.wco.as_ref().map_or("", |wco| &wco.pointer)
        }
        let start = |shown: &Self| shown.span.map(|span| span.start);
        by_path(self.path.as_deref(), other.path.as_deref())
            .then_with(|| self.raw.rule.name.cmp(other.raw.rule.name))
            .then_with(|| pointer(self).cmp(pointer(other)))
            // An object has no place of its own for a value that is empty, so the place comes last.
            .then_with(|| self.message.cmp(&other.message))
            .then_with(|| start(self).cmp(&start(other)))
    }
}

/// Findings in the order of a report.
fn shown<'c, 'f>(case: &'c Case<'c>, fixes: &'f Fixes<'c>, found: impl Iterator<Item = &'c Raw>) -> Vec<Shown<'c, 'f>> {
    let declaration = case.declaration;
    let show = |raw: &'c Raw| {
        let words = words_of(case, raw);
        Shown {
            raw,
            fixes,
            words,
            path: raw.place.pointer(declaration).map(privacy::pointer),
            wco: raw.place.wco(declaration),
            message: words::fill(raw.rule.words_at(words).message, case, raw),
            span: raw.span.or_else(|| raw.place.span(declaration)),
            at: None,
        }
    };
    let mut findings: Vec<Shown<'_, '_>> = found.map(show).collect();
    if declaration.store.has_text && !case.is_merged {
        // In the order of the text, so that lines are counted in one pass.
        let start = |shown: &Shown<'_, '_>| shown.span.map(|span| span.start);
        order::sort_by(&mut findings, |one, other| start(one).cmp(&start(other)));
        let mut counter = LineCounter::new(declaration.source, declaration.start);
        for shown in &mut findings {
            shown.at = shown.span.map(|span| counter.lines(span));
        }
    }
    order::sort_by(&mut findings, Shown::order);
    findings
}

/// The message of a finding, and what to do.
pub(crate) fn sentences(case: &Case<'_>, raw: &Raw) -> [String; 2] {
    let words = raw.rule.words_at(words_of(case, raw));
    [words.message, words.help].map(|template| words::fill(template, case, raw))
}

/// The findings at one place.
pub(crate) fn findings_at(case: &Case<'_>, found: &Findings, place: Place) -> Vec<Finding> {
    let fixes = Fixes::of(case, found);
    let there = found.listed().filter(|raw| raw.place == place);
    shown(case, &fixes, there).into_iter().map(|shown| finding(case, shown)).collect()
}

impl Judged {
    pub(crate) fn of(case: &Case<'_>, found: &Findings) -> Self {
        let fixes = Fixes::of(case, found);
        let findings = shown(case, &fixes, found.listed()).into_iter().map(|shown| finding(case, shown)).collect();
        Self { verdict: found.tally().verdict(), findings, not_listed: not_listed(found) }
    }
}

/// The report on a case.
pub(crate) fn report(case: &Case<'_>, found: &Findings) -> Report {
    report_with(case, found, Judged::of(case, found))
}

/// The report with these findings.
pub(crate) fn report_with(case: &Case<'_>, found: &Findings, judged: Judged) -> Report {
    let Judged { verdict, findings, not_listed } = judged;
    let editions = case.editions();
    let purpose = purpose(case);
    Report {
        verdict,
        findings,
        not_listed,
        clearance: clearance(case, &purpose),
        purpose,
        not_checked: not_checked(case, found),
        digest: case.options.digest.then(|| crate::digest::of(case, &editions)),
        editions: editions.into_iter().map(|(name, edition)| (name, edition.into_owned())).collect(),
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

/// What the goods are for, with the signs in words.
fn purpose(case: &Case<'_>) -> Purpose {
    let evidence = Evidence::of(case);
    let (answer, relationship) = (evidence.answer(), evidence.relationship());
    let shown = |(sign, place): (&'static purpose::Sign, Place)| Sign {
        name: sign.name,
        message: case.language().say(language::sentence(sign.name, sign.words, case.is_for_shopper())).to_owned(),
        about: sign.about,
        side: sign.side,
        weight: sign.weight,
        path: place.pointer(case.declaration).map(privacy::pointer),
    };
    Purpose { answer, relationship, reasons: evidence.sorted().into_iter().map(shown).collect() }
}

/// How the parcel may be cleared, in words, given who deals with whom.
fn clearance(case: &Case<'_>, purpose: &Purpose) -> Clearance {
    let relationship = Some(purpose.relationship.word()).filter(|word| *word != "unknown");
    let judged = clearance::Clearance::of(case, relationship);
    let language = case.language();
    let said = |said: &Said| words::filled(case, said.sentence.said_to(case.is_for_shopper()), &said.args);
    let reason = |reason: &Said| Reason {
        name: reason.sentence.name,
        message: said(reason),
        path: reason.place.and_then(|place| place.pointer(case.declaration)).map(privacy::pointer),
    };
    let scheme = |way: &Way| Scheme {
        scheme: way.title.name,
        title: language.say(way.title.said()).to_owned(),
        answer: way.may,
        reasons: way.reasons.iter().map(reason).collect(),
        missing: way.missing.iter().map(reason).collect(),
    };
    let amount = |amount: Decimal, currency: &str| Amount {
        amount: Show::Amount.quoted(&sums::in_full(amount, currency).to_string(), None),
        currency: currency.to_owned(),
    };
    let part = |part: &clearance::Part| Part {
        due: part.kind,
        amount: part.amount.as_ref().map(|(sum, currency)| amount(*sum, currency)),
        message: said(&part.said),
    };
    let estimate = || {
        let total = clearance::total(case, &judged.parts);
        let is_mixed = total.is_none() && clearance::has_all(&judged.parts);
        let sentence = if is_mixed { &clearance::words::ESTIMATE_MIXED } else { &clearance::words::ESTIMATE };
        Estimate {
            message: language.say(sentence.said()).to_owned(),
            total: total.map(|(sum, currency)| amount(sum, currency)),
            parts: judged.parts.iter().map(part).collect(),
        }
    };
    Clearance {
        category: judged.category,
        scheme: judged.scheme,
        reasons: judged.reasons.iter().map(reason).collect(),
        schemes: judged.ways.iter().map(scheme).collect(),
        estimate: (!judged.parts.is_empty()).then(estimate),
    }
}

/// The rule that needs the words for goods, which a page may not have loaded. It isn't the rule that says so, because
/// what a rule couldn't judge keeps a validator from following the changes of an object.
const UNWORDED: &str = "hs-description-mismatched";
/// The rules that say what headings of the HS cover.
const WITH_HEADINGS: [&str; 2] = [UNWORDED, "hs-code-outdated"];

fn has_words_and_code(case: &Case<'_>) -> bool {
    case.declaration
        .items()
        .any(|goods| !goods.get(item::HS_CODE).is_missing() && !goods.get(item::DESCRIPTION).is_missing())
}

/// Whether it may be told something that only messages meet.
fn has_elements(case: &Case<'_>) -> bool {
    case.dataset.is_message() || case.declaration.is_message() || !case.declaration.store.all_nodes().is_empty()
}

/// The rule that says what breaks a declaration off.
const UNREADABLE: &str = "declaration-unreadable";

/// What the rules couldn't judge, and which options couldn't be followed.
pub(crate) fn not_checked(case: &Case<'_>, found: &Findings) -> Vec<NotChecked> {
    let language = case.language();
    let mut out: Vec<NotChecked> = found
        .not_checked
        .iter()
        .map(|&(rule, why)| NotChecked { rule: rule.name, why: language.phrase(why).into_owned() })
        .collect();
    let meets = |kind: Kind| match kind {
        Kind::Messages => true,
        Kind::Headings => found.listed().any(|raw| WITH_HEADINGS.contains(&raw.rule.name)),
        Kind::Elements => has_elements(case),
    };
    if let Some(why) = case.options.lang.as_deref().and_then(|tag| messages::missing(tag, &meets)) {
        out.push(NotChecked { rule: "lang", why });
    }
    if !finder::is_loaded() && case.options.selects("classification", UNWORDED) && has_words_and_code(case) {
        let why = format!("the words for goods aren't loaded: {}", finder::to_load(crate::LANGUAGE));
        out.push(NotChecked { rule: UNWORDED, why });
    }
    let is_unknown = case.on().is_some() && case.profile().is_none() && case.is_import();
    if is_unknown && case.dataset != Dataset::WcoDec && case.is_to_place() {
        let there = case.place().map(Location::in_sentence).unwrap_or_default();
        let why = one(language, UNKNOWN_LAW, &language.phrase(&there));
        out.push(NotChecked { rule: "to", why });
    }
    if case.options.selects("structure", "field-missing")
        && let Some(why) = owed_by_the_other(case)
    {
        out.push(NotChecked { rule: "part", why });
    }
    if case.declaration.is_broken() && !case.options.selects("structure", UNREADABLE) {
        let why = language.phrase("the declaration could not be read to its end").into_owned();
        out.push(NotChecked { rule: UNREADABLE, why });
    }
    order::sort_by(&mut out, Ord::cmp);
    out
}

/// A template with its only argument, which is in that language already.
fn one(language: Language, template: &'static str, argument: &str) -> String {
    language.fill(language.say(template), &mut |_, out| out.push_str(argument))
}

/// What the other part still owes, where only one is there.
fn owed_by_the_other(case: &Case<'_>) -> Option<String> {
    let declaration = case.declaration;
    let is_missing = |slot| declaration.get(slot).is_missing();
    let has_party = |role| declaration.stand_in(role).is_some();
    let (head, owed): (_, &[_]) = match case.part() {
        dictionary::Part::Consignment => return None,
        dictionary::Part::Seller => (
            "this is the seller's part; the buyer still owes {owed}",
            &[
                (!has_party(Role::Consignee), "the recipient's name and address"),
                (is_missing(declaration::PURPOSE), "what the goods are for"),
            ],
        ),
        dictionary::Part::Shopper => (
            "this is your part; the seller still owes {owed}",
            &[
                (!has_party(Role::Consignor), "the sender's name and address"),
                (is_missing(declaration::ITEMS), "the goods with their quantities, values and masses"),
                (is_missing(declaration::TRANSACTION_NATURE), "why the parcel is sent"),
                (is_missing(declaration::SHIPMENT_MODE), "how it goes"),
                (is_missing(declaration::SHIPMENT_GROSS_MASS), "what it weighs"),
            ],
        ),
    };
    let number = if case.part() == dictionary::Part::Seller { case.number_owed() } else { None };
    let language = case.language();
    let number = number.map(|name| one(language, "the recipient's number: {number}", &language.phrase(name)));
    let owed = owed.iter().filter(|(is_owed, _)| *is_owed).map(|(_, what)| language.say(what));
    let owed: Vec<&str> = owed.chain(number.as_deref()).collect();
    (!owed.is_empty()).then(|| one(language, head, &owed.join(language.comma())))
}

/// Whether a place is in a party whose data the seller gives, so that the shopper isn't told to mend her own.
fn is_of_another(case: &Case<'_>, place: Place) -> bool {
    let (Place::Field(record, slot) | Place::Key(record, slot, _)) = place else { return false };
    let is_party = matches!(case.class_of(record), Some(Class::Party(_) | Class::TaxId(_)));
    is_party && case.owner(record, slot) == Owner::Seller
}

/// Which of the rule's words a finding is shown in: those of its variant, in the voice for the report's reader.
fn words_of(case: &Case<'_>, raw: &Raw) -> usize {
    let named = |is_it: &dyn Fn(&str) -> bool| raw.rule.variants.iter().position(|(name, _)| is_it(name));
    let to_shopper = |name: &str| name.strip_suffix("you").is_some_and(|name| name.trim_end() == raw.variant);
    let is_hers = case.is_for_shopper() && !is_of_another(case, raw.place);
    let variant = is_hers.then(|| named(&to_shopper)).flatten();
    variant.or_else(|| named(&|name| name == raw.variant)).map_or(0, |variant| variant + 1)
}

fn finding(case: &Case<'_>, shown: Shown<'_, '_>) -> Finding {
    let Shown { raw, fixes, words, path, wco, message, span, at } = shown;
    let words = raw.rule.words_at(words);
    Finding {
        rule: raw.rule.name,
        severity: raw.severity,
        path,
        wco,
        message,
        why: words::fill(words.why, case, raw),
        help: words::fill(words.help, case, raw),
        params: params(case, raw).into_iter().collect(),
        actor: raw.actor(case),
        authority: raw.rule.authority,
        source: raw.source.unwrap_or_else(|| raw.rule.source_in_words()),
        at,
        fix: fix(case, fixes, raw),
        unfinished: raw.unfinished,
        // Of an object a span is only its place among the others.
        span: span.filter(|_| case.declaration.store.has_text && !case.is_merged),
    }
}

/// The arguments of a finding, sorted by name. Of two of the same name the later counts.
fn params(case: &Case<'_>, raw: &Raw) -> Vec<(&'static str, Param)> {
    let mut args: Vec<_> = raw.args.iter().rev().collect();
    order::sort_by(&mut args, |(one, _), (other, _)| one.cmp(other));
    args.dedup_by_key(|(name, _)| *name);
    args.into_iter().map(|(name, arg)| (*name, words::param(arg, case, raw.place))).collect()
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
