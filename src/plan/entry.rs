//! A selected rule, with what its head says of it, and how it is called.

use crate::case::Case;
use crate::dictionary::{Class, Role, Slot};
use crate::model::Field;
use crate::reads::{Read, Reads, signs_of};
use crate::rule::{Check, Findings, Rule, Unless};
use crate::words::Signs;

/// The bits of what a rule may need besides fields, behind those of slots: a message, and that more than a verdict is
/// wanted, without which a rule that gives advice only isn't called.
pub(super) const MESSAGE: u64 = 1 << 62;
pub(super) const MORE_THAN_VERDICT: u64 = 1 << 63;

/// A selected rule, with what its head says.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry {
    pub(super) rule: &'static Rule,
    /// What it reads; of a rule on fields, besides the value it is called for.
    reads: Reads,
    /// What it reads once it has something to say.
    pub(super) says: Reads,
    /// What it needs, as bits: fields of the object that it looks at, [`MESSAGE`] and [`MORE_THAN_VERDICT`].
    needed: u64,
    /// The fields that its findings may be at.
    at: Reads,
    /// The signs of which it needs one, of a rule on goods descriptions.
    pub(super) signs: Signs,
}

impl Entry {
    pub(super) fn of(rule: &'static Rule) -> Self {
        let needs = Reads::of(rule.needs);
        let (mut reads, says) = (Reads::of(rule.reads), Reads::of(rule.says));
        reads.add_all(&needs);
        if !matches!(rule.check, Check::Field(..)) {
            // Where an object comes or goes, all of these are called again, so of `reads` only the values count.
            reads.add(Read::Structure);
        }
        let class = match rule.check {
            Check::Item(_) => Class::Item,
            Check::Party(_) => Class::Party(Role::Seller),
            _ => Class::Declaration,
        };
        Self {
            rule,
            reads,
            says,
            needed: needs.slots(class)
                | if needs.has_message() { MESSAGE } else { 0 }
                | if rule.unless == Unless::Verdict { MORE_THAN_VERDICT } else { 0 },
            at: Reads::of(rule.at),
            signs: signs_of(rule.needs),
        }
    }

    /// Whether it reads a field, besides the one it is called for.
    pub(super) fn is_reader(&self, class: Class, slot: Slot) -> bool {
        self.reads.has(class, slot) || self.says.has(class, slot)
    }

    /// Whether, being a rule on items, it reads other items than the one it is called for.
    pub(super) fn reads_other_items(&self) -> bool {
        self.reads.has_other_items() || self.says.has_other_items()
    }

    /// Whether it judges a value by its own text and the options.
    pub(super) fn judges_alone(&self) -> bool {
        self.reads.is_empty()
    }

    /// Whether it needs nothing but what is there of an object.
    #[inline]
    pub(super) fn is_served(&self, there: u64) -> bool {
        self.needed & !there == 0
    }

    /// Whether one of the signs that it needs is there, if it needs any.
    #[inline]
    pub(super) fn has_any_of(&self, signs: Signs) -> bool {
        self.signs == Signs::NONE || signs.has(self.signs)
    }

    /// Whether what it may find is wanted.
    #[inline]
    pub(super) fn matters(&self, found: &Findings) -> bool {
        let is_idle = self.needed & MORE_THAN_VERDICT != 0 && found.are_for_a_verdict();
        !is_idle && found.are_wanted_at(&self.at)
    }

    /// Calls the check, unless it is known to be silent.
    #[inline]
    pub(super) fn call(&self, is_silent: bool, found: &mut Findings, check: impl FnOnce(&mut Findings)) {
        if cfg!(debug_assertions) {
            self.call_and_compare(is_silent, found, check);
        } else if !is_silent {
            found.turn_to(self.rule);
            check(found);
        }
    }

    #[cfg(debug_assertions)]
    fn call_and_compare(&self, is_silent: bool, found: &mut Findings, check: impl FnOnce(&mut Findings)) {
        let before = found.said();
        found.turn_to(self.rule);
        crate::reads::begin(matches!(self.rule.check, Check::Item(_)).then(|| found.called_for()));
        check(found);
        let (mut known, read, name) = (self.reads, crate::reads::end(), self.rule.name);
        assert!(
            self.rule.unless != Unless::Verdict || found.are_advice(self.rule),
            "{name} gives more than advice, so it can't be `unless: Verdict`"
        );
        let is_on_field = matches!(self.rule.check, Check::Field(..));
        if found.said() != before {
            assert!(
                !is_silent || is_on_field,
                "{name} finds something where a field that it `needs` is missing: return there, or list that in `reads` \
                 instead"
            );
            assert!(
                !is_silent,
                "{name} finds something where it was left out: at a plain value, so it can't be `unless: Plain`, or by \
                 something that `beside` lacks"
            );
            known.add_all(&self.says);
        }
        if !matches!(self.rule.check, Check::Note(_)) {
            let list = if is_on_field { "beside" } else { "reads" };
            assert!(read.is_within(&known), "{name} reads more than its `{list}` says: add{}", read.beyond(&known));
        }
    }

    #[cfg(not(debug_assertions))]
    fn call_and_compare(&self, _: bool, _: &mut Findings, _: impl FnOnce(&mut Findings)) {}

    pub(super) fn call_on(&self, case: &Case<'_>, field: Field<'_>, is_silent: bool, found: &mut Findings) {
        let Check::Field(_, check) = self.rule.check else { return };
        // Only builds that compare what is read need to know it.
        let reading;
        let entry = if cfg!(debug_assertions) {
            reading = self.reading(field);
            &reading
        } else {
            self
        };
        entry.call(is_silent, found, |found| check(case, field, found));
    }

    /// The same with the field that it is called on among what it reads, which the head of its rule doesn't name.
    fn reading(&self, field: Field<'_>) -> Self {
        let mut reads = self.reads;
        reads.add_field(field.of().class(), field.slot());
        Self { reads, ..*self }
    }
}
