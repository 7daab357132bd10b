//! A report as one list of numbers and one text, the form in which it leaves the WebAssembly module.
//!
//! Making JavaScript objects from inside the module takes a call for each key. Here the module writes two buffers, and
//! the page reads them: `pkg/report.js` is the other half of this file, so the two change together.
//!
//! A text is a number, its length in UTF-16 units, and its letters at the end of all texts so far. What is the same in
//! all findings of a rule isn't written: the page asks for it once.

use crate::at::Place;
use crate::case::Case;
use crate::fix::Fixes;
use crate::messages::Language;
use crate::report::{
    Actor, Amount, Clearance, Estimate, NotChecked, Operation, Param, Part, Purpose, Reason, Scheme, Severity, Sign,
};
use crate::rule::{Findings, Rule};

use super::{Shown, clearance, fix, not_checked, params, purpose, shown, words};

/// The numbers and the texts.
#[derive(Debug, Default)]
pub(crate) struct Packed {
    pub(crate) numbers: Vec<u32>,
    pub(crate) texts: String,
}

impl Packed {
    /// With room for a report of a few findings.
    fn with_room() -> Self {
        Self { numbers: Vec::with_capacity(128), texts: String::with_capacity(1 << 11) }
    }

    fn number(&mut self, number: usize) {
        self.numbers.push(u32::try_from(number).unwrap_or(u32::MAX));
    }

    fn text(&mut self, text: &str) {
        let units = if text.is_ascii() { text.len() } else { text.chars().map(char::len_utf16).sum() };
        self.number(units);
        self.texts.push_str(text);
    }

    /// Lines as one text. They are ASCII.
    fn lines<'l>(&mut self, lines: impl Iterator<Item = &'l str>) {
        let from = self.texts.len();
        for line in lines {
            debug_assert!(line.is_ascii());
            self.texts.push_str(line);
            self.texts.push('\n');
        }
        self.number(self.texts.len() - from);
    }

    /// A text, after a number that says whether there is one.
    fn optional(&mut self, text: Option<&str>) {
        self.number(usize::from(text.is_some()));
        if let Some(text) = text {
            self.text(text);
        }
    }
}

/// The number by which a report refers to a rule: its address, which stays as it is for as long as the module lives.
pub(crate) fn number_of(rule: &'static Rule) -> u32 {
    std::ptr::from_ref(rule).addr() as u32
}

/// Why a rule with these words matters and what to do, which are the same in all its findings; empty where they have
/// arguments.
pub(crate) fn fixed_words_of(rule: &Rule, words: u32) -> [String; 2] {
    let [words, language, ..] = words.to_le_bytes();
    let (words, language) = (rule.words_at(usize::from(words)), Language { number: language });
    let fixed = |template: &'static str| {
        if is_fixed(template) { words::capitalise(language, language.say(template).to_owned()) } else { String::new() }
    };
    [words.why, words.help].map(fixed)
}

fn is_fixed(template: &str) -> bool {
    !template.contains('{')
}

// The bits of a finding's flags. The lowest two are the severity.
const BY_SELLER: u32 = 1 << 2;
const UNFINISHED: u32 = 1 << 3;
const HAS_PATH: u32 = 1 << 4;
const HAS_WCO: u32 = 1 << 5;
const HAS_WCO_ID: u32 = 1 << 6;
const HAS_WHY: u32 = 1 << 7;
const HAS_HELP: u32 = 1 << 8;
const HAS_SOURCE: u32 = 1 << 9;
const HAS_LINES: u32 = 1 << 10;
const HAS_FIX: u32 = 1 << 11;
const IS_SAFE: u32 = 1 << 12;

/// The report on a case that can't be asked about again.
pub(crate) fn whole_report(case: &Case<'_>, found: &Findings) -> Packed {
    let mut out = report(case, found);
    add_border(case, &mut out);
    out
}

/// A verdict, and a report in words.
#[cfg(feature = "messages")]
pub(crate) fn in_words(verdict: crate::report::Verdict, words: &str) -> Packed {
    let mut out = Packed::default();
    out.number(verdict as usize);
    out.text(words);
    out
}

/// What the goods are for and how they may be cleared.
pub(crate) fn border(case: &Case<'_>) -> Packed {
    let mut out = Packed::default();
    add_border(case, &mut out);
    out
}

/// The report on a case, without what the goods are for and how they may be cleared. The page asks for these when they are
/// read ([`border`]), and likewise for the digest without the option `digest`: most pages show findings only.
pub(crate) fn report(case: &Case<'_>, found: &Findings) -> Packed {
    let mut out = Packed::with_room();
    let fixes = Fixes::of(case, found);
    let findings = shown(case, &fixes, found.listed());
    out.number(found.tally().verdict() as usize);
    list(case, &findings, &mut out);
    let not_listed = found.not_listed();
    for severity in [Severity::Error, Severity::Warning, Severity::Advice] {
        out.number(not_listed.iter().map(|(_, tally)| tally.of(severity)).sum());
    }
    out.number(not_listed.len());
    for (rule, tally) in not_listed {
        out.text(rule);
        out.number(tally.sum());
    }
    let not_checked = not_checked(case, found);
    out.number(not_checked.len());
    for NotChecked { rule, why } in not_checked {
        out.text(rule);
        out.text(&why);
    }
    let editions = case.editions();
    // One text, names and editions in turn, which the page reads once for all reports that say the same.
    out.lines(editions.iter().flat_map(|(name, edition)| [*name, edition]));
    let digest = case.options.digest.then(|| crate::digest::of(case, &editions));
    out.optional(digest.as_deref());
    out
}

fn add_border(case: &Case<'_>, out: &mut Packed) {
    let purpose = purpose(case);
    let clearance = clearance(case, &purpose);
    let Purpose { answer, relationship, reasons } = purpose;
    out.text(answer.word());
    out.text(relationship.word());
    out.number(reasons.len());
    for Sign { name, message, about, side, weight, path } in reasons {
        for text in [name, &message, about.word(), side.word()] {
            out.text(text);
        }
        out.number(usize::from(weight));
        out.optional(path.as_deref());
    }
    add_clearance(&clearance, out);
}

/// How the parcel may be cleared. A category that isn't known is 0.
fn add_clearance(clearance: &Clearance, out: &mut Packed) {
    fn add_reasons(reasons: &[Reason], out: &mut Packed) {
        out.number(reasons.len());
        for Reason { name, message, path } in reasons {
            out.text(name);
            out.text(message);
            out.optional(path.as_deref());
        }
    }
    fn add_amount(amount: Option<&Amount>, out: &mut Packed) {
        out.optional(amount.map(|amount| amount.amount.as_str()));
        if let Some(Amount { currency, .. }) = amount {
            out.text(currency);
        }
    }
    let Clearance { category, scheme, reasons, schemes, estimate } = clearance;
    out.number(category.map_or(0, usize::from));
    out.optional(*scheme);
    add_reasons(reasons, out);
    out.number(schemes.len());
    for Scheme { scheme, title, answer, reasons, missing } in schemes {
        for text in [*scheme, title, answer.word()] {
            out.text(text);
        }
        add_reasons(reasons, out);
        add_reasons(missing, out);
    }
    out.optional(estimate.as_ref().map(|estimate| estimate.message.as_str()));
    if let Some(Estimate { total, parts, .. }) = estimate {
        add_amount(total.as_ref(), out);
        out.number(parts.len());
        for Part { due, amount, message } in parts {
            out.text(due.word());
            add_amount(amount.as_ref(), out);
            out.text(message);
        }
    }
}

/// The findings at one place.
pub(crate) fn findings_at(case: &Case<'_>, found: &Findings, place: Place) -> Packed {
    let mut out = Packed::default();
    let fixes = Fixes::of(case, found);
    list(case, &shown(case, &fixes, found.listed().filter(|raw| raw.place == place)), &mut out);
    out
}

fn list(case: &Case<'_>, findings: &[Shown<'_, '_>], out: &mut Packed) {
    out.number(findings.len());
    for one in findings {
        finding(case, one, out);
    }
}

fn finding(case: &Case<'_>, shown: &Shown<'_, '_>, out: &mut Packed) {
    let Shown { raw, words, path, wco, message, at, .. } = shown;
    let template = raw.rule.words_at(*words);
    let fix = fix(case, shown.fixes, raw);
    let flags = [
        (BY_SELLER, raw.actor(case) == Actor::Seller),
        (UNFINISHED, raw.unfinished),
        (HAS_PATH, path.is_some()),
        (HAS_WCO, wco.is_some()),
        (HAS_WCO_ID, wco.as_ref().is_some_and(|wco| wco.id.is_some())),
        (HAS_WHY, !is_fixed(template.why)),
        (HAS_HELP, !is_fixed(template.help)),
        (HAS_SOURCE, raw.source.is_some()),
        (HAS_LINES, at.is_some()),
        (HAS_FIX, fix.is_some()),
        (IS_SAFE, fix.as_ref().is_some_and(|fix| fix.safe)),
    ];
    let flags = flags.into_iter().filter(|&(_, holds)| holds).fold(raw.severity as u32, |all, (flag, _)| all | flag);
    // No rule has more than 256 wordings, so the language has the next byte.
    let words = u32::from_le_bytes([*words as u8, case.language().number, 0, 0]);
    out.numbers.extend([number_of(raw.rule), words, flags]);
    if let Some(path) = path {
        out.text(path);
    }
    if let Some(wco) = wco {
        out.text(&wco.path);
        out.text(&wco.pointer);
        if let Some(id) = wco.id {
            out.text(id);
        }
    }
    out.text(message);
    for template in [template.why, template.help].into_iter().filter(|template| !is_fixed(template)) {
        out.text(&words::fill(template, case, raw));
    }
    let params = params(case, raw);
    out.number(params.len());
    for (name, param) in params {
        out.text(name);
        match param {
            Param::Number(number) => {
                out.number(1);
                out.text(&number.to_string());
            }
            Param::Text(text) => {
                out.number(0);
                out.text(&text);
            }
        }
    }
    if let Some(source) = raw.source {
        out.text(source);
    }
    if let Some(at) = at {
        out.numbers.extend([at.line, at.column, at.end_line, at.end_column]);
    }
    if let Some(fix) = fix {
        patch(&fix.patch, out);
    }
}

/// A JSON Patch.
pub(crate) fn patch(operations: &[Operation], out: &mut Packed) {
    out.number(operations.len());
    for Operation { op, path, value, key } in operations {
        out.text(op);
        out.text(path);
        out.number(match (value, key) {
            (None, _) => 0,
            (Some(_), None) => 1,
            (Some(_), Some(_)) => 2,
        });
        for text in key.filter(|_| value.is_some()).into_iter().chain(value.as_deref()) {
            out.text(text);
        }
    }
}
