//! What a rule is: its words, where it looks, and what it finds.
//!
//! A rule is one file under `rules/<family>/`, declared with [`rule!`](crate::rule!): the doc comment is its page, the
//! fields are its metadata, and a function checks. A finding is the rule, a place and typed arguments; words come
//! when it is shown.

use crate::Decimal;
use crate::at::Place;
use crate::case::Case;
use crate::day::Day;
use crate::dictionary::{Class, Role, Slot};
use crate::model::{Field, Note, Object, RecordId, Span};
use crate::reads::{Read, Reads};
use crate::report::{Actor, Authority, Severity, Verdict};

/// A rule: metadata, English words and the check.
#[derive(Debug)]
pub struct Rule {
    /// Its name: noun and flaw in kebab-case, never reused.
    pub name: &'static str,
    /// One sentence on what it finds.
    pub summary: &'static str,
    /// Its page: what it finds, why, and where that comes from.
    pub page: &'static str,
    /// How bad a finding is unless the check says otherwise.
    pub severity: Severity,
    /// The version that brought it.
    pub since: &'static str,
    /// Who would refuse the declaration.
    pub authority: Authority,
    /// Where the rule comes from; empty in a build without words.
    pub source: &'static str,
    /// What a person reads.
    pub words: Words,
    /// Other words, where one flaw has several faces.
    ///
    /// `"you"` speaks to the shopper where the rule's first words speak of the parcel, and `"<name> you"` likewise.
    pub variants: &'static [(&'static str, Words)],
    pub(crate) check: Check,
    /// What the check reads. Of a rule on fields: what it reads besides the value it is called for.
    pub(crate) reads: &'static [Read],
    /// What it reads only where it has something to say.
    pub(crate) says: &'static [Read],
    /// What must be there for the check to say anything: fields of the object it looks at, or a message.
    pub(crate) needs: &'static [Read],
    /// Where it needn't be called, see [`Plan`](crate::plan::Plan).
    pub(crate) unless: Unless,
    /// The fields that its findings may be at.
    pub(crate) at: &'static [Read],
}

impl Rule {
    /// Whether it finds something in messages only.
    pub(crate) fn is_of_messages(&self) -> bool {
        is_of_messages(self.needs)
    }

    /// Whether it has other words of that name, if only for the shopper. Its first words have none.
    fn has_variant(&self, name: &str) -> bool {
        name.is_empty() || self.variants.iter().any(|(known, _)| known.strip_suffix(" you").unwrap_or(known) == name)
    }
}

/// Where a rule needn't be called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unless {
    Never,
    /// A rule on fields says nothing about a plain value.
    Plain,
    /// Its findings are never more than advice, so a verdict is the same without it. A rule on fields that says so is on
    /// no code, or the plan would remember none of that field for a report.
    Verdict,
}

/// What a person reads; `{name}` stands for an argument, `{label}` for what the field is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words {
    /// What is wrong.
    pub message: &'static str,
    /// Why it matters.
    pub why: &'static str,
    /// What to do.
    pub help: &'static str,
}

impl Words {
    /// Words that a build with English carries.
    pub(crate) const fn new(message: &'static str, why: &'static str, help: &'static str) -> Self {
        Self { message: english(message), why: english(why), help: english(help) }
    }

    /// The words of a rule with these needs: a build that reads messages carries those of rules on messages.
    pub(crate) const fn of(needs: &[Read], message: &'static str, why: &'static str, help: &'static str) -> Self {
        if crate::MESSAGES && is_of_messages(needs) {
            Self { message, why, help }
        } else {
            Self::new(message, why, help)
        }
    }
}

/// A text of English, which is dropped where the build carries none.
pub(crate) const fn english(text: &'static str) -> &'static str {
    if crate::language::IS_HERE { text } else { "" }
}

/// Where a rule looks, and the function that does.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Check {
    /// Once, at the declaration as a whole.
    Declaration(fn(&Case<'_>, &mut Findings)),
    /// At every item.
    Item(fn(&Case<'_>, Object<'_>, &mut Findings)),
    /// At every party.
    Party(fn(&Case<'_>, Role, Object<'_>, &mut Findings)),
    /// At every value in the fields that the first function names.
    Field(fn(Class, Slot) -> bool, fn(&Case<'_>, Field<'_>, &mut Findings)),
    /// At everything that the reader noted.
    Note(fn(&Case<'_>, &Note, &mut Findings)),
}

/// Whether a rule with these needs finds something in messages only.
#[expect(clippy::indexing_slicing, reason = "the index is below the length")]
const fn is_of_messages(needs: &[Read]) -> bool {
    let mut at = 0;
    while at < needs.len() {
        if matches!(needs[at], Read::Message | Read::MessageNote) {
            return true;
        }
        at += 1;
    }
    false
}

/// The check of a rule. A build without messages drops that of a rule that needs one.
pub(crate) const fn served(check: Check, needs: &[Read]) -> Check {
    if crate::MESSAGES || !is_of_messages(needs) { check } else { Check::Declaration(|_, _| {}) }
}

/// Declares the rule of a file.
///
/// ```ignore
/// use crate::case::Case;
/// use crate::dictionary::item;
/// use crate::model::Object;
/// use crate::rule;
/// use crate::rule::Findings;
///
/// rule! {
///     /// The net mass of an item is above its gross mass.
///     ///
///     /// The page that `explain` prints: what is compared, and what is left alone.
///     ///
///     /// Source: where the rule comes from, in full; `source` below is the short form that a report shows.
///     name: "net-mass-excessive",
///     severity: Error,
///     since: "0.1.0",
///     authority: Customs,
///     source: "WCO DEC 126, 128",
///     message: "The net mass, {net}, is above the gross mass, {gross}.",
///     why: "Goods can't weigh more without their packing than with it.",
///     help: "Weigh again, or swap the two.",
///     check: Item(check),
///     reads: [],
///     needs: [item::GROSS_MASS_VALUE, item::NET_MASS_VALUE],
///     at: [item::NET_MASS_VALUE],
/// }
///
/// fn check(_: &Case<'_>, of: Object<'_>, found: &mut Findings) {
///     let (net, gross) = (of.get(item::NET_MASS_VALUE), of.get(item::GROSS_MASS_VALUE));
///     let Some((net_mass, gross_mass)) = net.decimal().zip(gross.decimal()) else { return };
///     if net_mass > gross_mass {
///         found.at(net.place()).with("net", net_mass).with("gross", gross_mass);
///     }
/// }
/// ```
///
/// A rule on fields has `Field` in the place of `Item`, and a function that names the fields:
///
/// ```ignore
/// use crate::case::Case;
/// use crate::dictionary::{Class, Slot, item};
/// use crate::model::Field;
///
///     check: Field(looks_at, check),
///     unless: Plain,
/// }
///
/// fn looks_at(class: Class, slot: Slot) -> bool {
///     class == Class::Item && matches!(slot, item::NET_MASS_VALUE | item::GROSS_MASS_VALUE)
/// }
///
/// fn check(_: &Case<'_>, field: Field<'_>, found: &mut Findings) {
///     if field.decimal().is_some_and(|mass| mass.is_zero()) {
///         found.at(field.place());
///     }
/// }
/// ```
///
/// `severity` is `Error`, `Warning` or `Advice`; `since` the version in `Cargo.toml`; `authority` who would refuse:
/// `Customs`, `Tax`, `Carrier` or `Product`. Where nobody but this project asks for it, the source is "advice of our own"
/// and the severity `Advice`. In the words `{label}` is the name of the field that the finding is at, and any other name in
/// braces is given by `with`. A wording named `"you"`, or `"<name> you"`, speaks to the shopper of a field of her own.
///
/// What [`Findings::at`] returns takes more: `saying` chooses another wording, `severity` and `source` others than the
/// rule's, `word` quotes and marks what was written, `fix` is a change that leaves the meaning as it is, `suggest` one that
/// a person should agree to, `unfinished` says that more letters may mend it. A value that is masked where it stands isn't
/// shown by an argument either, nor should the words tell it by another field.
///
/// A field is named by its class and its path below it: `item::GROSS_MASS_VALUE` is `/items/*/grossMass/value`. The
/// classes are the modules `declaration`, `party`, `tax_id`, `item` and `document` of `crate::dictionary`.
///
/// `check` is one of these ([`Check`]); other wordings stand before it, each as `also "name": { … }`, or all of them as
/// `variants: &TABLE`:
///
/// | | Called | The function | A short one to copy |
/// | --- | --- | --- | --- |
/// | `Item(check)` | for each item | `(&Case, Object, &mut Findings)` | `quantity_mismatched` |
/// | `Party(check)` | for each party | `(&Case, Role, Object, &mut Findings)` | `subdivision_missing` |
/// | `Declaration(check)` | once | `(&Case, &mut Findings)` | `contact_missing` |
/// | `Field(looks_at, check)` | for each value where `looks_at(Class, Slot)`; all parties are `Class::Party(_)` | `(&Case, Field, &mut Findings)` | `measure_zero` |
/// | `Note(check)` | for each note of the reader (`NoteKind`) | `(&Case, &Note, &mut Findings)` | `field_null` |
///
/// What follows `check` is optional, in this order. It lets the plan leave the rule out where it has nothing to say, and
/// debug builds check it:
///
/// - `beside`: what a rule on fields reads besides the value it is called for. Without it a value that the rule has
///   nothing against is remembered, so the rule isn't called for it again.
/// - `says`: what such a rule reads only once it has something to say, as for a severity or for other words. Its silence
///   doesn't hang on that.
/// - `reads`: which values any other rule reads. Without it the rule is taken to read everything, and is called after every
///   change. No check of what it does read tells that from a list that was forgotten, so a test asks for one beside each
///   list of fields in `needs`. What a rule `needs` is read anyway and isn't listed twice: one that reads nothing else
///   says `reads: []`. `Route` stands for what `case.to()`, `case.profile()` and the like go by, `Sums` for what `case.sums()`
///   adds up, `Items` for items other than the one it is called for.
/// - `needs`: fields of the object, or `Message`, without which the rule says nothing. `MessageNote` stands for the notes
///   that only readers of messages make, `DeniedParties` and `History` for lists of the caller's.
/// - `unless: Plain`: the rule on fields says nothing about a plain value: a number or a day that was typed, or a text
///   within the length of the message and without blanks around it. `unless: Verdict`: the rule gives advice only, and if
///   it is on fields, on no code.
/// - `at`: the fields at which its findings are, as in `at: [item::SKU]`, or `Missing` where it may be any that is missing,
///   which is shown at the object around it. Without it they may be at any.
///   The check of one field leaves out a rule that finds nothing there.
macro_rules! rule {
    (
        #[doc = $summary:literal]
        $(#[doc = $page:literal])*
        name: $name:literal,
        severity: $severity:ident,
        since: $since:literal,
        authority: $authority:ident,
        source: $source:literal,
        message: $message:literal,
        why: $why:literal,
        help: $help:literal,
        $(also $variant:literal: { message: $also_message:literal, why: $also_why:literal, help: $also_help:literal $(,)? },)*
        $(variants: $variants:expr,)?
        check: $scope:ident($($check:expr),+ $(,)?)
        $(, beside: [$($beside:ident $(:: $beside_slot:ident)?),* $(,)?])?
        $(, says: [$($say:ident $(:: $say_slot:ident)?),* $(,)?])?
        $(, reads: [$($read:ident $(:: $read_slot:ident)?),* $(,)?])?
        $(, needs: [$($need:ident $(:: $need_slot:ident)?),* $(,)?])?
        $(, unless: $unless:ident)?
        $(, at: [$($at:ident $(:: $at_slot:ident)?),* $(,)?])?
        $(,)?
    ) => {
        const NEEDS: &[$crate::reads::Read] =
            &[$($($crate::reads::named::$need $(($crate::dictionary::$need::$need_slot))?),*)?];

        #[doc = $summary]
        $(#[doc = $page])*
        pub(crate) static RULE: $crate::rule::Rule = $crate::rule::Rule {
            name: $name,
            summary: $crate::rule::english($summary.trim_ascii()),
            #[cfg(not(target_arch = "wasm32"))]
            page: concat!($summary, "\n", $($page, "\n"),*),
            #[cfg(target_arch = "wasm32")]
            page: "",
            severity: $crate::report::Severity::$severity,
            since: $since,
            authority: $crate::report::Authority::$authority,
            source: $crate::rule::english($source),
            words: $crate::rule::Words::of(NEEDS, $message, $why, $help),
            variants: $crate::rule!(@variants
                [$(($variant, $crate::rule::Words::of(NEEDS, $also_message, $also_why, $also_help))),*]
                $($variants)?
            ),
            check: $crate::rule::served($crate::rule::Check::$scope($($check),+), NEEDS),
            reads: $crate::rule!(@reads $scope
                $(beside [$($crate::reads::named::$beside $(($crate::dictionary::$beside::$beside_slot))?),*])?
                $(reads [$($crate::reads::named::$read $(($crate::dictionary::$read::$read_slot))?),*])?
            ),
            says: &[$($($crate::reads::named::$say $(($crate::dictionary::$say::$say_slot))?),*)?],
            needs: NEEDS,
            unless: $crate::rule!(@unless $($unless)?),
            at: $crate::rule!(@at
                $([$($crate::reads::named::$at $(($crate::dictionary::$at::$at_slot))?),*])?
            ),
        };
    };
    (@variants [$($variant:expr),*]) => { &[$($variant),*] };
    (@variants [] $variants:expr) => { $variants };
    (@reads Field beside [$($read:expr),*]) => { &[$($read),*] };
    (@reads Field reads [$($read:expr),*]) => {
        compile_error!("a rule on fields lists in `beside` what it reads besides the value")
    };
    (@reads $scope:ident beside [$($read:expr),*]) => {
        compile_error!("only a rule on fields has a `beside`; any other lists in `reads` what it reads")
    };
    (@reads $scope:ident reads [$($read:expr),*]) => { &[$($read),*] };
    (@reads Field) => { &[] };
    (@reads Note) => { &[] };
    (@reads $scope:ident) => { &[$crate::reads::Read::All] };
    (@unless $unless:ident) => { $crate::rule::Unless::$unless };
    (@unless) => { $crate::rule::Unless::Never };
    (@at [$($at:expr),*]) => { &[$($at),*] };
    (@at) => { &[$crate::reads::Read::All] };
    ($($other:tt)*) => {
        compile_error!(
            "a rule has, in this order: the doc of two paragraphs or more, name, severity, since, authority, source, \
             message, why, help, also (any number) or variants, check, beside, says, reads, needs, unless, at; what \
             follows check is optional"
        );
    };
}
pub(crate) use rule;

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

/// A field of some object.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Spot {
    pub(crate) class: Class,
    pub(crate) slot: Slot,
    pub(crate) is_missing: bool,
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
            called_for: (0, 0),
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

    /// Says that the rule could not be judged, and why.
    #[inline(never)]
    pub(crate) fn not_checked(&mut self, why: &'static str) {
        self.said = self.said.wrapping_add(1);
        list_once(&mut self.not_checked, self.rule, why);
    }

    /// Counts what the rules have written since the last call, as far as it is admitted, and keeps what is wanted.
    #[inline]
    pub(crate) fn settle(&mut self, admits: impl Fn(&Raw) -> Admission) {
        if !self.fresh.is_empty() {
            self.sort_in(&admits);
        }
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
