//! What a rule is: its words, where it looks, and what it finds.
//!
//! A rule is one file under `rules/<family>/`, declared with [`rule!`](crate::rule!): the doc comment is its page, the
//! fields are its metadata, and a function checks. [`findings`] has what it finds.

mod findings;

use crate::case::Case;
use crate::dictionary::{Class, Role, Slot};
use crate::model::{Field, Note, Object};
use crate::reads::Read;
use crate::report::{Authority, Severity};
pub(crate) use findings::{Admission, Arg, Change, Draft, Findings, Keep, Raw};

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
    /// What must be there for the check to say anything: fields of the object it looks at, a message, or one of these signs of
    /// the goods description.
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
/// A rule on goods descriptions is a `Field(is_description, check)`, as `description_priced` is. One on elements of a message
/// `needs` a `Message`, and goes from `case.declaration.message()`, or from the `element()` of an item, by the names of
/// elements ([`child`](crate::model::Element::child), [`all`](crate::model::Element::all)), as
/// `additional_procedure_outdated` does. Most of what a message must hold is a row of `schemas/demands.csv` instead.
///
/// What follows `check` is optional, in this order. It lets the plan leave the rule out where it has nothing to say, and
/// debug builds check it:
///
/// - `beside`: what a rule on fields reads besides the value it is called for. Without it a value that the rule has
///   nothing against is remembered, so the rule isn't called for it again.
/// - `says`: what such a rule reads only once it has something to say, as for a severity or for other words. Its silence
///   doesn't hang on that, unless it says so by [`Findings::depend`].
/// - `reads`: which values any other rule reads. Without it the rule is taken to read everything, and is called after every
///   change. A list that is left out can't be told from one that was forgotten, so a test demands it beside each list of
///   fields in `needs`. What a rule `needs` is read anyway and isn't listed twice: one that reads nothing else
///   says `reads: []`. `Route` stands for what `case.to()`, `case.profile()` and the like go by, `Sums` for what `case.sums()`
///   adds up, `Items` for items other than the one it is called for.
/// - `needs`: fields of the object, or `Message`, without which the rule says nothing. `MessageNote` stands for the notes
///   that only readers of messages make, `DeniedParties` and `History` for lists of the caller's. A rule on goods
///   descriptions that needs [signs](crate::words::Signs), such as `NOT_PLAIN`, says nothing of a text that has none of them.
/// - `unless: Plain`: the rule on fields says nothing about a plain value: a number or a day that was typed, or a text
///   within the length of the message and without blanks around it, that looks neither damaged nor converted. `unless:
///   Verdict`: the rule gives advice only, and if it is on fields, on no code.
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
