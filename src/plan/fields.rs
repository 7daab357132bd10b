//! The rules on each field, sorted by when they need to be called.

use std::sync::{Arc, OnceLock};

use crate::dictionary::{Class, Slot, is_description};
use crate::model::Plain;
use crate::reads::bit;
use crate::rule::{Check, Rule, Unless};
use crate::words::Signs;

use super::entry::Entry;

/// The rules on the fields of a class.
#[derive(Debug, Default)]
pub(super) struct OnClass {
    /// Those on each field, by its slot.
    pub(super) fields: Vec<OnField>,
    /// The fields that no rule is on, as bits.
    pub(super) quiet: u64,
    /// The fields of which no rule says anything where their value is plain.
    pub(super) quiet_if_plain: u64,
}

/// The rules on one field. Each list keeps the order of the rules.
#[derive(Debug, Default)]
pub(super) struct OnField {
    pub(super) all: Box<[Arc<Entry>]>,
    /// Those that may say something about a plain value; about a code that is known, those that don't judge it alone.
    pub(super) unless_plain: Box<[Arc<Entry>]>,
    /// Those of them that need no sign, and the signs that the others need, of the goods description.
    pub(super) unless_signed: Box<[Arc<Entry>]>,
    pub(super) signs: Signs,
    /// Those that read something besides, if only once they have something to say.
    pub(super) others: Box<[Arc<Entry>]>,
    pub(super) is_code: bool,
    /// The rules that read the field besides, worked out when they are first asked for.
    pub(super) readers: OnceLock<Readers>,
}

/// The rules that are called again when a field has another value, besides those on the field itself.
#[derive(Debug)]
pub(super) struct Readers {
    pub(super) declaration: Vec<Entry>,
    pub(super) item: Vec<Entry>,
    /// Those of them that read other items than the one they are called for.
    pub(super) of_other_items: Vec<Entry>,
    pub(super) party: Vec<Entry>,
    /// Whether any rule on fields is one. Few rules on other fields read a field, and for most there is none.
    pub(super) has_any_on_fields: bool,
}

impl OnClass {
    pub(super) fn of(entries: &[Arc<Entry>], class: Class) -> Self {
        let slots = 0..class.fields().len() as Slot;
        let fields: Vec<OnField> = slots.map(|slot| OnField::of(entries, class, slot)).collect();
        let those = |are_wanted: fn(&OnField) -> bool| {
            (0..).zip(&fields).filter(|(_, rules)| are_wanted(rules)).fold(0, |those, (slot, _)| those | bit(slot))
        };
        let quiet = those(|rules| rules.all.is_empty());
        let quiet_if_plain = those(|rules| rules.unless_plain.is_empty());
        Self { fields, quiet, quiet_if_plain }
    }
}

impl OnField {
    fn of(entries: &[Arc<Entry>], class: Class, slot: Slot) -> Self {
        let is_on = |rule: &Rule| matches!(rule.check, Check::Field(looks_at, _) if looks_at(class, slot));
        let all: Box<[Arc<Entry>]> = entries.iter().filter(|entry| is_on(entry.rule)).cloned().collect();
        let list = |is_wanted: fn(&Entry) -> bool| -> Box<[Arc<Entry>]> {
            all.iter().filter(|entry| is_wanted(entry)).cloned().collect()
        };
        let is_code = matches!(Plain::of(class).get(usize::from(slot)), Some(Plain::Code));
        let unless_plain = match is_code {
            true => list(|entry| !entry.judges_alone()),
            false => list(|entry| entry.rule.unless != Unless::Plain),
        };
        let signed = if is_description(class, slot) { &unless_plain[..] } else { &[] };
        Self {
            unless_signed: unless_plain.iter().filter(|entry| entry.signs == Signs::NONE).cloned().collect(),
            signs: signed.iter().fold(Signs::NONE, |signs, entry| signs.or(entry.signs)),
            unless_plain,
            others: list(|entry| !entry.judges_alone() || !entry.says.is_empty()),
            all,
            readers: OnceLock::new(),
            is_code,
        }
    }
}
