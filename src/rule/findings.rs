//! What rules find, and which of it is kept.
//!
//! A finding is the rule, a place and typed arguments; words come when it is shown.

use super::Rule;
use crate::Decimal;
use crate::at::Place;
use crate::case::Case;
use crate::day::Day;
use crate::dictionary::{Owner, Part, Slot};
use crate::model::{Field, RecordId, Span};
use crate::reads::{Reads, Spot};
use crate::report::{Actor, Severity, Verdict};

/// An argument of a message, typed.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Arg {
    Number(i64),
    Decimal(Decimal),
    Day(Day),
    Word(&'static str),
    /// A text that may quote the declaration: what of it is shown goes by its place and its shape.
    Text(String),
    /// A text of the rule's own.
    Own(String),
}

impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Arg::Number(number)
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Arg::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<Decimal> for Arg {
    fn from(number: Decimal) -> Self {
        Arg::Decimal(number)
    }
}

impl From<Day> for Arg {
    fn from(day: Day) -> Self {
        Arg::Day(day)
    }
}

impl From<&'static str> for Arg {
    fn from(word: &'static str) -> Self {
        Arg::Word(word)
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Arg::Text(text)
    }
}

/// What becomes an argument: a value, or a function that makes one.
pub(crate) trait Argument {
    /// The argument.
    fn make(self) -> Arg;
}

impl<A: Into<Arg>, F: FnOnce() -> A> Argument for F {
    fn make(self) -> Arg {
        self().into()
    }
}

/// Values are arguments as they are.
macro_rules! values {
    ($($value:ty),*) => {
        $(impl Argument for $value {
            fn make(self) -> Arg {
                self.into()
            }
        })*
    };
}

values!(Arg, i64, usize, Decimal, Day, &'static str, String);

/// A change that a rule proposes.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Change {
    /// Another value in the place of the one that stands there.
    Replace(Place, String),
    /// A value where none stands.
    Add(Place, String),
    /// Nothing where something stands.
    Remove(Place),
}

impl Change {
    /// The place that it changes.
    pub(crate) const fn place(&self) -> Place {
        match self {
            Change::Replace(place, _) | Change::Add(place, _) | Change::Remove(place) => *place,
        }
    }
}

/// A finding before it is put into words.
#[derive(Clone, Debug)]
pub(crate) struct Raw {
    pub(crate) rule: &'static Rule,
    /// The field that a rule on fields was called for.
    pub(crate) called_for: (RecordId, Slot),
    pub(crate) place: Place,
    pub(crate) severity: Severity,
    pub(crate) actor: Option<Actor>,
    pub(crate) variant: &'static str,
    pub(crate) source: Option<&'static str>,
    pub(crate) span: Option<Span>,
    pub(crate) args: Vec<(&'static str, Arg)>,
    pub(crate) safe: bool,
    pub(crate) unfinished: bool,
    pub(crate) changes: Vec<Change>,
    /// Whether its change is of what stands around a value, which stays as it is.
    pub(crate) is_around: bool,
}

impl Raw {
    /// Who can fix it: whom the rule names, else the owner of the field.
    pub(crate) fn actor(&self, case: &Case<'_>) -> Actor {
        self.actor.unwrap_or_else(|| {
            let owner = match self.place {
                Place::Field(record, slot) | Place::Key(record, slot, _) => case.owner(record, slot),
                _ => Owner::Seller,
            };
            match owner {
                // What stands in her part the shopper has given, and can take back.
                _ if case.part() == Part::Shopper => Actor::Shopper,
                Owner::Shopper => Actor::Shopper,
                Owner::Seller | Owner::Either => Actor::Seller,
            }
        })
    }

    /// Whether the options ask for findings of who can fix it.
    pub(crate) fn is_wanted(&self, case: &Case<'_>) -> bool {
        case.options.actor.is_none_or(|filter| filter.admits(self.actor(case)))
    }
}

/// How many of something there are, by severity.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally([usize; 3]);

impl Tally {
    #[expect(clippy::indexing_slicing, reason = "there is a count for each severity")]
    fn add(&mut self, severity: Severity) {
        self.0[severity as usize] += 1;
    }

    #[expect(clippy::indexing_slicing, reason = "there is a count for each severity")]
    fn remove(&mut self, severity: Severity, count: usize) {
        self.0[severity as usize] -= count;
    }

    /// How many of that severity.
    #[expect(clippy::indexing_slicing, reason = "there is a count for each severity")]
    pub(crate) const fn of(self, severity: Severity) -> usize {
        self.0[severity as usize]
    }

    /// How many in all.
    pub(crate) fn sum(self) -> usize {
        self.0.iter().sum()
    }

    /// The verdict on all that was counted.
    pub(crate) fn verdict(self) -> Verdict {
        Verdict::of(Severity::ALL.into_iter().filter(|&severity| self.of(severity) > 0))
    }
}

/// Which findings are kept; all of them are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Keep {
    /// The worst [`MOST_FINDINGS`], for a report.
    Worst,
    /// Those with a safe fix, all of them.
    Safe,
    /// None, for a verdict.
    None,
}

/// What the rules found so far.
///
/// A rule writes its findings into `fresh`. [`settle`](Self::settle) counts them and keeps those that are wanted, so
/// that the verdict is that of all findings while the memory of a report stays bounded.
#[derive(Debug)]
pub(crate) struct Findings {
    rule: &'static Rule,
    called_for: (RecordId, Slot),
    keep: Keep,
    fresh: Vec<Raw>,
    /// What is kept, by severity: a list that must be cut leaves out the mildest first.
    kept: [Vec<Raw>; 3],
    /// All findings that the options admit.
    tally: Tally,
    /// Those of them that were not kept, by rule, sorted by name.
    beyond: Vec<(&'static str, Tally)>,
    pub(crate) not_checked: Vec<(&'static Rule, &'static str)>,
    /// How often a rule had something to say.
    said: u32,
    /// Whether these are all findings on one declaration.
    is_complete: bool,
    /// The field that is looked at, if findings anywhere else aren't wanted.
    only: Option<Spot>,
}

/// The most findings that a report lists; what is beyond is counted.
pub(crate) const MOST_FINDINGS: usize = 1_000;

/// Whether a finding enters the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Admission {
    /// It does.
    Yes,
    /// It is somebody else's.
    No,
    /// Nobody can act on it, so the report says why the rule could not be judged.
    NotChecked(&'static str),
}

impl Findings {
    pub(crate) fn new(rule: &'static Rule) -> Self {
        Self {
            rule,
            called_for: (RecordId::ROOT, 0),
            keep: Keep::Worst,
            fresh: Vec::new(),
            kept: Default::default(),
            tally: Tally::default(),
            beyond: Vec::new(),
            not_checked: Vec::new(),
            said: 0,
            is_complete: false,
            only: None,
        }
    }

    /// How often rules have said something so far. Where the number stays, a rule was silent.
    pub(crate) const fn said(&self) -> u32 {
        self.said
    }

    /// Says which rule checks from now on.
    pub(crate) fn turn_to(&mut self, rule: &'static Rule) {
        self.rule = rule;
    }

    /// Empties the list for the next declaration.
    pub(crate) fn clear(&mut self, keep: Keep) {
        self.keep = keep;
        self.fresh.clear();
        self.kept.iter_mut().for_each(Vec::clear);
        self.tally = Tally::default();
        self.beyond.clear();
        self.not_checked.clear();
        (self.is_complete, self.only) = (false, None);
    }

    /// Says which field the rules on fields check from now on.
    pub(crate) fn call_for(&mut self, record: RecordId, slot: Slot) {
        self.called_for = (record, slot);
    }

    /// The object that rules check now.
    #[cfg(debug_assertions)]
    pub(crate) const fn called_for(&self) -> RecordId {
        self.called_for.0
    }

    /// Says that findings are wanted at this field only. Some at others are found all the same.
    pub(crate) fn only_at(&mut self, spot: Spot) {
        self.only = Some(spot);
    }

    /// Whether findings at these fields may be wanted.
    pub(crate) fn are_wanted_at(&self, fields: &Reads) -> bool {
        self.only.is_none_or(|spot| fields.has_spot(spot))
    }

    /// Says that all rules have run.
    pub(crate) fn complete(&mut self) {
        self.is_complete = self.keep == Keep::Worst;
    }

    /// Whether these are all findings on one declaration, and none is only counted.
    pub(crate) fn are_complete(&self) -> bool {
        self.is_complete && self.beyond.is_empty() && self.not_checked.is_empty()
    }

    /// Drops the findings that the rules are about to make again.
    pub(crate) fn drop_those(&mut self, are_made_again: impl Fn(&Raw) -> bool) {
        for (kept, severity) in self.kept.iter_mut().zip(Severity::ALL) {
            let before = kept.len();
            kept.retain(|raw| !are_made_again(raw));
            self.tally.remove(severity, before - kept.len());
        }
    }

    /// A finding of the rule at that place.
    #[inline(never)]
    pub(crate) fn at(&mut self, place: Place) -> Draft<'_> {
        let rule = self.rule;
        self.said = self.said.wrapping_add(1);
        let raw = self.fresh.push_mut(Raw {
            rule,
            called_for: self.called_for,
            place,
            severity: rule.severity,
            actor: None,
            variant: "",
            source: None,
            span: None,
            args: Vec::new(),
            safe: false,
            unfinished: false,
            changes: Vec::new(),
            is_around: false,
        });
        Draft { raw, keep: self.keep }
    }

    /// Whether only the verdict is wanted, which advice doesn't change.
    pub(crate) fn are_for_a_verdict(&self) -> bool {
        self.keep == Keep::None
    }

    /// Whether what was written since the last [`settle`](Self::settle) under this rule is advice.
    #[cfg(debug_assertions)]
    pub(crate) fn are_advice(&self, rule: &Rule) -> bool {
        self.fresh.iter().all(|raw| !std::ptr::eq(raw.rule, rule) || raw.severity == Severity::Advice)
    }

    /// Says that what the rule finds at such a value depends on what its head says that it `says`, even if that is nothing. So
    /// the value isn't remembered as one that it has nothing against.
    pub(crate) fn depend(&mut self) {
        self.said = self.said.wrapping_add(1);
    }

    /// Says that the rule could not be judged, and why.
    #[inline(never)]
    pub(crate) fn not_checked(&mut self, why: &'static str) {
        self.said = self.said.wrapping_add(1);
        list_once(&mut self.not_checked, self.rule, why);
    }

    /// Counts what the rules have written since the last call, as far as it is admitted, and keeps what is wanted. Returns
    /// whether that has decided what is wanted.
    #[inline]
    pub(crate) fn settle(&mut self, admits: impl Fn(&Raw) -> Admission) -> bool {
        if self.fresh.is_empty() {
            return false;
        }
        self.sort_in(&admits);
        self.are_decided()
    }

    #[inline(never)]
    fn sort_in(&mut self, admits: &dyn Fn(&Raw) -> Admission) {
        for raw in self.fresh.drain(..) {
            match admits(&raw) {
                Admission::Yes => {}
                Admission::No => continue,
                Admission::NotChecked(why) => {
                    list_once(&mut self.not_checked, raw.rule, why);
                    continue;
                }
            }
            self.tally.add(raw.severity);
            #[expect(clippy::indexing_slicing, reason = "there is a list for each severity")]
            let kept = &mut self.kept[raw.severity as usize];
            match self.keep {
                Keep::Worst if kept.len() < MOST_FINDINGS => kept.push(raw),
                Keep::Worst => count(&mut self.beyond, &raw),
                Keep::Safe if raw.safe => kept.push(raw),
                Keep::Safe | Keep::None => {}
            }
        }
    }

    /// All findings, counted.
    pub(crate) const fn tally(&self) -> Tally {
        self.tally
    }

    /// Whether nothing that is found from here on changes what is wanted: a verdict can't be worse than that of an error.
    #[inline]
    pub(crate) fn are_decided(&self) -> bool {
        self.keep == Keep::None && self.tally.of(Severity::Error) > 0
    }

    /// The findings that were kept, the worst first.
    pub(crate) fn kept(&self) -> Kept<'_> {
        Kept { lists: &self.kept, list: [].iter() }
    }

    /// The findings that a report lists.
    pub(crate) fn listed(&self) -> impl Iterator<Item = &Raw> {
        self.kept().take(MOST_FINDINGS)
    }

    /// What a report does not list, by rule, sorted by name.
    pub(crate) fn not_listed(&self) -> Vec<(&'static str, Tally)> {
        let mut out = self.beyond.clone();
        self.kept().skip(MOST_FINDINGS).for_each(|raw| count(&mut out, raw));
        out
    }
}

/// Lists that a rule couldn't be judged, and why, unless it is listed.
fn list_once(list: &mut Vec<(&'static Rule, &'static str)>, rule: &'static Rule, why: &'static str) {
    if !list.iter().any(|&(known, said)| std::ptr::eq(known, rule) && said == why) {
        list.push((rule, why));
    }
}

/// The findings that were kept, the worst first. Its one `next` is smaller than what the standard library's adapters are
/// compiled to for each use.
pub(crate) struct Kept<'f> {
    /// The lists that are still to come, the worst last.
    lists: &'f [Vec<Raw>],
    list: std::slice::Iter<'f, Raw>,
}

impl<'f> Iterator for Kept<'f> {
    type Item = &'f Raw;

    #[inline(never)]
    fn next(&mut self) -> Option<&'f Raw> {
        loop {
            if let Some(raw) = self.list.next() {
                return Some(raw);
            }
            let (list, lists) = self.lists.split_last()?;
            (self.lists, self.list) = (lists, list.iter());
        }
    }
}

/// Counts a finding in a list that is sorted by the names of rules.
fn count(counts: &mut Vec<(&'static str, Tally)>, raw: &Raw) {
    let at = counts.partition_point(|(name, _)| *name < raw.rule.name);
    if counts.get(at).is_none_or(|(name, _)| *name != raw.rule.name) {
        counts.insert(at, (raw.rule.name, Tally::default()));
    }
    if let Some((_, tally)) = counts.get_mut(at) {
        tally.add(raw.severity);
    }
}

/// A finding that is being written.
///
/// What nobody will read is dropped: a verdict has no arguments and no changes.
pub(crate) struct Draft<'f> {
    raw: &'f mut Raw,
    keep: Keep,
}

impl Draft<'_> {
    /// An argument of the message: a value, or a function that makes it where a report is wanted.
    #[inline]
    pub(crate) fn with(self, name: &'static str, arg: impl Argument) -> Self {
        if self.keep == Keep::Worst { self.argument(name, arg.make()) } else { self }
    }

    /// Whether the finding is only counted, so that nobody will read what else it says.
    pub(crate) fn is_only_counted(&self) -> bool {
        self.keep == Keep::None
    }

    // Not inlined: nearly every rule calls this, but only after finding something, so one copy keeps the module small.
    #[inline(never)]
    fn argument(self, name: &'static str, arg: Arg) -> Self {
        self.raw.args.push((name, arg));
        self
    }

    /// Another severity than the rule's own.
    pub(crate) fn severity(self, severity: Severity) -> Self {
        self.raw.severity = severity;
        self
    }

    /// Another actor than the owner of the field.
    pub(crate) fn actor(self, actor: Actor) -> Self {
        self.raw.actor = Some(actor);
        self
    }

    /// Other words than the rule's first.
    pub(crate) fn saying(self, variant: &'static str) -> Self {
        debug_assert!(self.raw.rule.has_variant(variant), "{} has no words \"{variant}\"", self.raw.rule.name);
        self.raw.variant = variant;
        self
    }

    /// Says that more letters may mend the value: somebody who is typing it has done nothing wrong yet.
    pub(crate) fn unfinished(self) -> Self {
        self.unfinished_if(|| true)
    }

    /// Says so if that holds. It isn't asked for a verdict.
    pub(crate) fn unfinished_if(self, may_be_mended: impl FnOnce() -> bool) -> Self {
        self.raw.unfinished = !self.is_only_counted() && may_be_mended();
        self
    }

    /// Another source than the rule's own, such as a profile's, if there is one.
    pub(crate) fn source(self, source: impl Into<Option<&'static str>>) -> Self {
        self.raw.source = source.into().or(self.raw.source);
        self
    }

    /// Another range of the text than the place's own.
    pub(crate) fn span(self, span: Span) -> Self {
        self.raw.span = Some(span);
        self
    }

    /// The words at fault: a slice of the text of a field, which are quoted, and marked where they stand.
    pub(crate) fn word(self, field: Field<'_>, part: &str) -> Self {
        self.raw.span = field.span_of(part);
        self.with("word", || part.to_owned())
    }

    /// A change that may be applied without asking.
    #[inline(never)]
    pub(crate) fn fix(self, change: Change) -> Self {
        self.raw.safe = true;
        if self.keep != Keep::None {
            self.raw.changes.push(change);
        }
        self
    }

    /// Such a change of what stands around the value, as blanks do. Where another finding mends the value, that one's change
    /// takes its place, since it leaves out the same.
    pub(crate) fn fix_around(self, change: Change) -> Self {
        self.raw.is_around = true;
        self.fix(change)
    }

    /// A change that a person should agree to.
    #[inline(never)]
    pub(crate) fn suggest(self, change: Change) -> Self {
        self.raw.safe = false;
        if self.keep != Keep::None {
            self.raw.changes.push(change);
        }
        self
    }
}
