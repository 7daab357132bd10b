//! The object that was checked last, kept so that single values can be replaced and it can be judged again.
//!
//! A form is checked after each change of one value. Reading all of it anew would cost more than judging it. Where the
//! findings of the last time are still there, too, only those are made again that hang on a replaced value.
//!
//! What is public is hidden: only `pkg/flatten.js` writes the flat form of an object.

use crate::case::{Case, Known};
use crate::dictionary::{Slot, declaration};
use crate::model::{Declaration, Field, Leaf, RecordId, Span, State, Whole};
use crate::options::Dataset;
use crate::render;
use crate::report::{Report, Verdict};
use crate::rule::{Findings, Keep};

use super::{Validator, judge, reference_of};

/// A value that replaces one of the same type.
#[derive(Clone, Copy, Debug)]
pub enum Replacement<'a> {
    /// A text.
    Text(&'a str),
    /// `true` or `false`.
    Flag(bool),
}

/// An object that is kept; its values are in the store.
#[derive(Debug)]
pub(super) struct Kept {
    /// What was worked out of it so far, and still holds.
    pub(super) known: Known,
    /// The text of its flat form, and behind it all replacements.
    pub(super) text: String,
    /// The fields whose values were replaced since it was judged.
    replaced: Vec<(RecordId, Slot)>,
}

/// The limits on an object that is kept: on its text in bytes, with all replacements, and on its values.
const MOST_BYTES: usize = 1 << 20;
const MOST_VALUES: usize = 1 << 14;

impl Kept {
    fn new(text: String) -> Self {
        Self { known: Known::new(), text, replaced: Vec::new() }
    }
}

impl Replacement<'_> {
    /// The value as a leaf, with its text appended to that of the kept object. `None` if only the whole can be read.
    pub(super) fn append_to(self, source: &mut String) -> Option<Leaf> {
        let (state, text) = match self {
            Replacement::Text(text) => (State::Text, text),
            Replacement::Flag(true) => (State::True, ""),
            Replacement::Flag(false) => (State::False, ""),
        };
        // A replacement character is noted where the whole is read.
        if source.len() + text.len() > MOST_BYTES || text.contains(char::REPLACEMENT_CHARACTER) {
            return None;
        }
        let start = source.len() as u32;
        source.push_str(text);
        Some(Leaf::new(state, Span::new(start, source.len() as u32)))
    }
}

impl Validator {
    /// Keeps the object that was checked last. `text` is that of its flat form. Any other check drops it.
    ///
    /// Returns whether it can be kept: only where every value is stored in its field.
    #[doc(hidden)]
    pub fn keep(&mut self, text: String) -> bool {
        let store = &self.store;
        let is_read = !(store.broken || store.is_beyond);
        let is_whole = store.notes.is_empty() && store.nodes.is_empty() && is_read && !store.has_text;
        let fits = text.len() <= MOST_BYTES && store.given().count() <= MOST_VALUES;
        self.kept = (is_whole && fits).then(|| Kept::new(text));
        self.kept.is_some()
    }

    /// Replaces a value of the kept object. `field` is its number among the fields that the object has, in their order.
    ///
    /// Returns whether it could be replaced. If not, the object must be checked anew.
    #[doc(hidden)]
    pub fn replace(&mut self, field: usize, by: Replacement<'_>) -> bool {
        let Self { kept: Some(kept), store, .. } = self else { return false };
        let Some((record, slot)) = store.given().nth(field) else { return false };
        let is_same_type = match by {
            Replacement::Text(_) => store.leaf(record, slot).state == State::Text,
            Replacement::Flag(_) => matches!(store.leaf(record, slot).state, State::True | State::False),
        };
        let Some(leaf) = is_same_type.then(|| by.append_to(&mut kept.text)).flatten() else { return false };
        kept.replaced.push((record, slot));
        let is_replaced = store.swap(&kept.text, record, slot, leaf).is_some();
        let whole = Whole::new(&kept.text, store);
        kept.known = kept.known.without(Field::new(Declaration(&whole), record, slot).of().class(), slot);
        is_replaced
    }

    /// Whether an object is kept.
    #[cfg(target_arch = "wasm32")]
    pub(crate) const fn has_kept(&self) -> bool {
        self.kept.is_some()
    }

    /// The verdict on the kept object; `None` if there is none.
    #[doc(hidden)]
    pub fn verdict_kept(&mut self) -> Option<Verdict> {
        self.with_kept(|_, found| found.tally().verdict())
    }

    /// The report on the kept object; `None` if there is none.
    #[doc(hidden)]
    pub fn check_kept(&mut self) -> Option<Report> {
        self.with_kept(render::report)
    }

    /// The same in the form in which it leaves the WebAssembly module.
    #[cfg(target_arch = "wasm32")]
    pub(crate) fn check_kept_packed(&mut self) -> Option<render::packed::Packed> {
        self.with_kept(render::packed::report)
    }

    /// What the goods of the kept object are for and how they may be cleared.
    #[cfg(target_arch = "wasm32")]
    pub(crate) fn border_kept_packed(&self) -> Option<render::packed::Packed> {
        let Self { options, store, kept, .. } = self;
        let whole = Whole::new(&kept.as_ref()?.text, store);
        let declaration = Declaration(&whole);
        let dataset = options.dataset.unwrap_or(Dataset::Ecommerce);
        Some(render::packed::border(&Case::new(declaration, options, dataset)))
    }

    /// Judges the kept object. If all findings on it are there from the last time, only the rules are called that read a
    /// replaced value.
    fn with_kept<R>(&mut self, show: impl FnOnce(&Case<'_>, &Findings) -> R) -> Option<R> {
        let Self { options, plan, memo, store, findings, reference, kept } = self;
        let Kept { known, text, replaced } = kept.as_mut()?;
        let whole = Whole::new(text, store);
        let declaration = Declaration(&whole);
        *reference = reference_of(declaration);
        let replaced = std::mem::take(replaced);
        // The part decides whom every finding is for, and what a message would lack hangs on all values.
        let is_followed = findings.are_complete()
            && matches!(options.dataset, None | Some(Dataset::Ecommerce))
            && !replaced.contains(&(RecordId::ROOT, declaration::PART));
        if !is_followed {
            findings.clear(Keep::Worst);
            return Some(judge(declaration, options, (plan, memo), findings, false, show));
        }
        let case = Case::again(declaration, options, Dataset::Ecommerce, known);
        for (record, slot) in replaced {
            let field = Field::new(declaration, record, slot);
            findings.drop_those(|raw| plan.makes_again(raw, field));
            plan.run_for(&case, field, memo, findings);
        }
        *known = known.with(&case);
        Some(show(&case, findings))
    }
}
