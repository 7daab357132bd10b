//! The selected rules, and for each value the ones that can have anything to say about it.
//!
//! Most values of a declaration are fine, and calling each rule about each value would cost most of a check. So a rule
//! says in its head what it reads and what it needs, and the plan leaves out what would be silent:
//!
//! - A rule with `needs` isn't called where a field that it needs isn't filled in, or where there is no message.
//! - A rule on goods descriptions that needs signs isn't called for a text that has none of them.
//! - A rule with `unless: Plain` isn't called for a plain value: a number or a day that was typed when it was read, or a
//!   text within the length that the message has for it and without blanks around it, that looks neither damaged nor
//!   converted.
//! - A rule with `unless: Verdict` gives advice only. It isn't called where nothing but the verdict is wanted.
//! - A rule on fields that reads nothing besides judges a value by its text and the options. A code that such rules have
//!   nothing against is kept in a [`Memo`], and they aren't called for it again. The reader of JSON says which it has.
//!
//! Debug builds call a rule that is left out all the same, and fail if it says something. They also compare what each
//! rule reads with what it says that it reads. So every test of the rules is a test of this file.

mod entry;
mod fields;

use std::sync::Arc;

use crate::case::Case;
use crate::dictionary::{Class, Slot, WHOLE};
use crate::memo::{self, Memo};
use crate::model::{Field, Leaf, Object, RecordId, Run, State};
use crate::reads::{bit, slots_of};
use crate::rule::{Admission, Check, Findings, Raw, Rule};
use crate::rules;
use crate::rules::structure::{text_damaged, value_converted};
use crate::words::Signs;
use entry::{Entry, MESSAGE, MORE_THAN_VERDICT};
use fields::{OnClass, OnField, Readers};

/// The rules on the format of a field that find in a message what its schema has no word for. Blanks around a value are none
/// in XML.
static BEYOND_SCHEMA: [&Rule; 2] = [&text_damaged::RULE, &value_converted::RULE];

/// The selected rules, grouped by what they look at.
#[derive(Debug, Default)]
pub(crate) struct Plan {
    declaration: Vec<Entry>,
    item: Vec<Entry>,
    party: Vec<Entry>,
    note: Vec<Entry>,
    field: Vec<Arc<Entry>>,
    /// The rules on the fields of a declaration in JSON, by class.
    json: [OnClass; Class::COUNT],
    /// The same for a message, which is checked by its schema: the rules on the format of a field are left out, but for
    /// those [beyond it](BEYOND_SCHEMA).
    message: [OnClass; Class::COUNT],
}

/// An object and the rules on its fields.
#[derive(Clone, Copy)]
struct Of<'p> {
    object: Object<'p>,
    /// By slot: the rules on the field, and its value.
    fields: &'p [OnField],
    leaves: &'p [Leaf],
    /// The fields whose values are plain, and those of which no rule says anything, as bits.
    plain: u64,
    quiet: u64,
    /// What a code in it is remembered with.
    kind: u32,
}

impl Plan {
    /// The plan of the rules that are wanted, by family and rule.
    pub(crate) fn new(wanted: impl Fn(&str, &Rule) -> bool) -> Self {
        let (mut plan, mut of_messages) = (Self::default(), Vec::new());
        for &(family, rule) in rules::ALL.iter().filter(|(family, rule)| wanted(family, rule)) {
            let list = match rule.check {
                Check::Declaration(_) => &mut plan.declaration,
                Check::Item(_) => &mut plan.item,
                Check::Party(_) => &mut plan.party,
                Check::Note(_) => &mut plan.note,
                Check::Field(..) => {
                    let entry = Arc::new(Entry::of(rule));
                    if family != "structure" || BEYOND_SCHEMA.iter().any(|beyond| std::ptr::eq(*beyond, rule)) {
                        of_messages.push(Arc::clone(&entry));
                    }
                    plan.field.push(entry);
                    continue;
                }
            };
            list.push(Entry::of(rule));
        }
        plan.json = Class::EACH.map(|class| OnClass::of(&plan.field, class));
        plan.message = Class::EACH.map(|class| OnClass::of(&of_messages, class));
        plan
    }

    /// Calls every rule that can have something to say, until what is wanted of the findings is decided.
    pub(crate) fn run(&self, case: &Case<'_>, memo: &mut Memo, found: &mut Findings) {
        let declaration = case.declaration;
        for note in declaration.notes().iter().chain(&case.lacks) {
            for entry in &self.note {
                if let Check::Note(check) = entry.rule.check {
                    entry.call(false, found, |found| check(case, note, found));
                }
            }
            settle(case, found);
        }
        if found.are_decided() {
            return;
        }
        self.values(case, &declaration.store.runs, memo, found);
        for (record, class) in declaration.records() {
            if found.are_decided() {
                return;
            }
            Self::object(case, (record, class), found, (&self.item, &self.party));
        }
        if !found.are_decided() {
            Self::whole(case, found, &self.declaration);
        }
        found.complete();
    }

    /// Calls the rules that read a field, as after a change of its value: those on the field itself, and those that read
    /// it besides. What they say of other places is said again, too.
    ///
    /// It holds only where the change concerns nothing but the value: no object comes or goes, no note and nothing that
    /// [`Case`] works out of the declaration. It isn't for JSON that is judged as a message, whose `lacks` read all.
    pub(crate) fn run_for(&self, case: &Case<'_>, changed: Field<'_>, memo: &mut Memo, found: &mut Findings) {
        let Some(readers) = self.readers(changed) else { return };
        let (class, record, slot) = (changed.of().class(), changed.record(), changed.slot());
        if readers.has_any_on_fields {
            for other in case.declaration.store.given().filter(|other| *other != (record, slot)) {
                self.field_beside(case, other, found, (class, slot));
            }
        }
        if case.declaration.store.leaf(record, slot).state != State::Absent {
            self.values(case, &[Run { record, slots: bit(slot) }], memo, found);
        }
        let is_of_item = class == Class::Item;
        for (object, class) in case.declaration.records() {
            let is_other = is_of_item && object != record;
            let items = if is_other { &readers.of_other_items } else { &readers.item };
            Self::object(case, (object, class), found, (items, &readers.party));
        }
        Self::whole(case, found, &readers.declaration);
    }

    /// The rules that read a field besides those on it.
    fn readers(&self, changed: Field<'_>) -> Option<&Readers> {
        let (class, slot) = (changed.of().class(), changed.slot());
        let rules = self.json.get(class.row())?.fields.get(usize::from(slot))?;
        Some(rules.readers.get_or_init(|| {
            let is_reader = |entry: &&Entry| entry.is_reader(class, slot);
            let of = |entries: &[Entry]| entries.iter().filter(is_reader).copied().collect::<Vec<Entry>>();
            let item = of(&self.item);
            Readers {
                of_other_items: item.iter().filter(|entry| entry.reads_other_items()).copied().collect(),
                item,
                declaration: of(&self.declaration),
                party: of(&self.party),
                has_any_on_fields: self.field.iter().any(|entry| entry.is_reader(class, slot)),
            }
        }))
    }

    /// Whether [`run_for`](Self::run_for) makes a finding again, so that the earlier one has to be dropped first.
    pub(crate) fn makes_again(&self, raw: &Raw, changed: Field<'_>) -> bool {
        let Some(readers) = self.readers(changed) else { return false };
        let is_in = |entries: &[Entry]| entries.iter().any(|entry| std::ptr::eq(entry.rule, raw.rule));
        let is_of_other_item = changed.of().class() == Class::Item && raw.called_for.0 != changed.record();
        match raw.rule.check {
            Check::Declaration(_) => is_in(&readers.declaration),
            Check::Item(_) => is_in(if is_of_other_item { &readers.of_other_items } else { &readers.item }),
            Check::Party(_) => is_in(&readers.party),
            Check::Note(_) => false,
            Check::Field(..) => {
                let (class, slot) = (changed.of().class(), changed.slot());
                let is_made = |entry: &Arc<Entry>| std::ptr::eq(entry.rule, raw.rule) && entry.is_reader(class, slot);
                raw.called_for == (changed.record(), slot)
                    || readers.has_any_on_fields && self.field.iter().any(is_made)
            }
        }
    }

    /// The rules on the fields of an object.
    #[inline]
    fn of<'p>(&'p self, case: &Case<'p>, record: RecordId) -> Option<Of<'p>> {
        let store = case.declaration.store;
        let of_classes = if store.is_message() { &self.message } else { &self.json };
        let known = store.records.get(record.index())?;
        let rules = of_classes.get(known.class.row())?;
        let quiet = rules.quiet_if_plain & known.plain;
        Some(Of {
            object: Object::new(case.declaration, record),
            fields: &rules.fields,
            leaves: store.leaves.get(known.first as usize..)?,
            plain: known.plain,
            // In debug builds the rules are called, and must say nothing.
            quiet: rules.quiet | if cfg!(debug_assertions) { 0 } else { quiet },
            kind: memo::kind(store.is_message().then_some(case.dataset), known.class),
        })
    }

    /// The rules on the fields of these values, of which most need none, until what is wanted of the findings is decided.
    fn values(&self, case: &Case<'_>, given: &[Run], memo: &mut Memo, found: &mut Findings) {
        let mut known: Option<(RecordId, Of<'_>)> = None;
        for &Run { record, slots } in given {
            // An object whose keys are in another order than the slots has many runs.
            if known.is_none_or(|(of, _)| of != record) {
                known = self.of(case, record).map(|of| (record, of));
            }
            let Some((_, of)) = &known else { continue };
            for slot in slots_of(slots & !of.quiet) {
                let Some(rules) = of.fields.get(usize::from(slot)) else { continue };
                let is_plain = of.plain & bit(slot) != 0;
                let code = if is_plain { None } else { of.code(case, rules, slot) };
                let is_plain = is_plain || code.is_some_and(|code| memo.has(code));
                let these = is_plain.then_some(&rules.unless_plain);
                if these.is_some_and(|these| these.is_empty()) && !cfg!(debug_assertions) {
                    continue;
                }
                found.call_for(record, slot);
                match these {
                    Some(these) => Self::call_on(case, of.object.get(slot), rules, these, found),
                    None => Self::call_all(case, of.object.get(slot), rules, (code, memo), found),
                }
                if settle(case, found) {
                    return;
                }
            }
        }
    }

    /// Calls these rules on a field, of all that there are for it.
    #[inline]
    fn call_on(case: &Case<'_>, field: Field<'_>, rules: &OnField, these: &[Arc<Entry>], found: &mut Findings) {
        let signs = (rules.signs != Signs::NONE).then(|| case.signs(field.of()));
        let these = if signs.is_none_or(|signs| signs.has(rules.signs)) { these } else { &rules.unless_signed };
        // In debug builds the others are called, too, and must be silent.
        let called = if cfg!(debug_assertions) { &rules.all } else { these };
        for entry in called {
            if entry.matters(found) {
                let is_left_out = cfg!(debug_assertions) && !these.iter().any(|this| Arc::ptr_eq(this, entry));
                let is_silent = is_left_out || signs.is_some_and(|signs| !entry.has_any_of(signs));
                entry.call_on(case, field, is_silent, found);
            }
        }
    }

    /// Calls all rules on a field. A code is remembered if the rules that judge it by its own text have nothing against it.
    #[inline(never)]
    fn call_all(
        case: &Case<'_>,
        field: Field<'_>,
        rules: &OnField,
        (code, memo): (Option<memo::Key>, &mut Memo),
        found: &mut Findings,
    ) {
        let mut are_silent = true;
        for entry in &rules.all {
            if !entry.matters(found) {
                are_silent = false;
                continue;
            }
            let before = found.said();
            entry.call_on(case, field, false, found);
            are_silent &= found.said() == before || !entry.judges_alone();
        }
        if let Some(code) = code.filter(|_| are_silent) {
            memo.keep(code, field);
        }
    }

    /// The rules on a field that read the changed one besides.
    fn field_beside(
        &self,
        case: &Case<'_>,
        (record, at): (RecordId, Slot),
        found: &mut Findings,
        (class, slot): (Class, Slot),
    ) {
        let Some(of) = self.of(case, record) else { return };
        let Some(rules) = of.fields.get(usize::from(at)) else { return };
        for entry in rules.others.iter().filter(|entry| entry.is_reader(class, slot)) {
            found.call_for(record, at);
            entry.call_on(case, of.object.get(at), false, found);
            settle(case, found);
        }
    }

    /// These rules on items and on parties.
    fn object(
        case: &Case<'_>,
        (record, class): (RecordId, Class),
        found: &mut Findings,
        (items, parties): (&[Entry], &[Entry]),
    ) {
        let of = Object::new(case.declaration, record);
        match class {
            Class::Item => Self::each(case, record, found, items, |rule, found| {
                if let Check::Item(check) = rule.check {
                    check(case, of, found);
                }
            }),
            Class::Party(role) => Self::each(case, record, found, parties, |rule, found| {
                if let Check::Party(check) = rule.check {
                    check(case, role, of, found);
                }
            }),
            _ => {}
        }
    }

    /// These rules on the declaration as a whole.
    fn whole(case: &Case<'_>, found: &mut Findings, entries: &[Entry]) {
        Self::each(case, RecordId::ROOT, found, entries, |rule, found| {
            if let Check::Declaration(check) = rule.check {
                check(case, found);
            }
        });
    }

    /// Calls those of these rules that can have something to say about an object.
    #[inline]
    fn each(
        case: &Case<'_>,
        of: RecordId,
        found: &mut Findings,
        entries: &[Entry],
        check: impl Fn(&Rule, &mut Findings),
    ) {
        let there = there(case, of, found);
        found.call_for(of, WHOLE);
        for entry in entries {
            let is_silent = !entry.is_served(there);
            if is_silent && !cfg!(debug_assertions) || !entry.matters(found) {
                continue;
            }
            entry.call(is_silent, found, |found| check(entry.rule, found));
            settle(case, found);
        }
    }
}

/// What is there of what rules on an object may need, as bits.
fn there(case: &Case<'_>, of: RecordId, found: &Findings) -> u64 {
    let store = case.declaration.store;
    let message = if store.all_nodes().is_empty() { 0 } else { MESSAGE };
    let more = if found.are_for_a_verdict() { 0 } else { MORE_THAN_VERDICT };
    store.filled(of) | message | more
}

impl<'p> Of<'p> {
    /// The value of a field as the code that it is remembered as.
    #[inline]
    fn code(&self, case: &Case<'p>, rules: &OnField, slot: Slot) -> Option<memo::Key> {
        let leaf = self.leaves.get(usize::from(slot)).filter(|leaf| rules.is_code && leaf.state == State::Text)?;
        Memo::key(self.kind, slot, case.declaration.source.as_bytes().get(leaf.span.range())?)
    }
}

/// Counts what was found so far, and keeps what the report is to list. Returns whether what is wanted is decided by that.
#[inline]
fn settle(case: &Case<'_>, found: &mut Findings) -> bool {
    found.settle(|raw: &Raw| {
        #[cfg(debug_assertions)]
        compare_place(case, raw);
        if !case.has_place(raw.place) {
            Admission::NotChecked("the message has no element for what the rule asks for")
        } else if raw.is_wanted(case) {
            Admission::Yes
        } else {
            Admission::No
        }
    })
}

/// Fails if a finding is at a field that the rule's head doesn't name. Heads speak of the shape: what a message would lack
/// is judged as a whole.
#[cfg(debug_assertions)]
fn compare_place(case: &Case<'_>, raw: &Raw) {
    use crate::reads::{Reads, Spot, name};

    let crate::at::Place::Field(record, slot) = raw.place else { return };
    let is_judged = slot != WHOLE && !case.dataset.is_message();
    let Some(class) = case.class_of(record).filter(|_| is_judged) else { return };
    let is_missing = Field::new(case.declaration, record, slot).is_missing();
    let is_named = Reads::of(raw.rule.at).has_spot(Spot { class, slot, is_missing });
    assert!(is_named, "{} finds something at {}: add that to `at`", raw.rule.name, name(class, slot));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Input;
    use crate::model::{Declaration, Store};
    use crate::options::{Dataset, Options};
    use crate::reads::Read;
    use crate::rule::Keep;

    const DECLARATIONS: [&str; 5] = [
        include_str!("../tests/declarations/br-checkout-without-number.json"),
        include_str!("../tests/declarations/eu-parcel-of-151.json"),
        include_str!("../tests/rules/paid-mismatched/fires-below.json"),
        include_str!("../tests/rules/identifier-misplaced/fires-intermediary.json"),
        include_str!("../tests/rules/address-po-box/fires-express.json"),
    ];

    #[test]
    fn a_rule_that_needs_fields_says_what_it_reads() {
        for (_, rule) in rules::ALL {
            let needs_fields = rule.needs.iter().any(|need| matches!(need, Read::Field(..)));
            assert!(!needs_fields || rule.reads != [Read::All], "{} has `needs` without `reads`", rule.name);
        }
    }

    /// What rules say at a field, without those that look at what the reader noted.
    fn at_field(found: &Findings, field: Field<'_>) -> Vec<String> {
        let is_there = |raw: &&Raw| raw.place == field.place() && !matches!(raw.rule.check, Check::Note(_));
        let mut said: Vec<String> =
            found.kept().filter(is_there).map(|raw| format!("{:?}", (raw.rule.name, raw))).collect();
        said.sort();
        said.dedup();
        said
    }

    fn compare(declaration: Declaration<'_>, plan: &Plan) -> usize {
        let options = Options { on: "2026-11-23".parse().ok(), ..Options::default() };
        let case = Case::new(declaration, &options, Dataset::Ecommerce);
        let run = |run: &dyn Fn(&mut Memo, &mut Findings)| {
            let mut found = Findings::new(rules::ALL[0].1);
            found.clear(Keep::Worst);
            run(&mut Memo::default(), &mut found);
            found
        };
        let whole = run(&|memo, found| plan.run(&case, memo, found));
        let mut count = 0;
        for field in declaration.given().filter(|field| field.slot() != WHOLE && field.text().is_some()) {
            let alone = run(&|memo, found| plan.run_for(&case, field, memo, found));
            assert_eq!(at_field(&alone, field), at_field(&whole, field), "{}", field.entry().name);
            count += at_field(&whole, field).len();
        }
        count
    }

    /// Masks of fields have a bit for each, and what else a rule may need has those behind them.
    #[test]
    fn every_field_has_a_bit_of_its_own() {
        for class in Class::EACH {
            assert!(bit(class.fields().len() as Slot) < MESSAGE, "{class:?}");
        }
    }

    #[test]
    fn every_rule_on_fields_looks_at_some() {
        let all =
            Class::EACH.iter().flat_map(|&class| (0..class.fields().len() as Slot).map(move |slot| (class, slot)));
        for (_, rule) in rules::ALL {
            if let Check::Field(looks_at, _) = rule.check {
                let looks_at_any = all.clone().any(|(class, slot)| looks_at(class, slot));
                assert!(looks_at_any, "{} looks at no field; all parties are `Class::Party(_)`", rule.name);
            }
        }
    }

    #[test]
    fn the_rules_for_one_field_say_all_that_is_said_of_it() {
        let plan = Plan::new(|_, _| true);
        let mut store = Store::new();
        let said: usize = DECLARATIONS
            .iter()
            .map(|text| Input::from(*text).read(&mut store, |declaration, _| compare(declaration, &plan)))
            .sum();
        assert!(said > 3, "{said}");
    }

    /// With few rules selected, nobody minds what stands in the place of a code.
    #[test]
    fn only_what_may_be_shown_is_remembered() {
        let plan = Plan::new(|_, rule| rule.name == "country-outdated");
        let options = Options { on: "2026-11-23".parse().ok(), ..Options::default() };
        let kept = |origin: &str| {
            let text = format!(r#"{{"items": [{{"origin": "{origin}"}}]}}"#);
            let (mut memo, mut found) = (Memo::default(), Findings::new(rules::ALL[0].1));
            Input::from(text.as_str()).read(&mut Store::new(), |declaration, _| {
                plan.run(&Case::new(declaration, &options, Dataset::Ecommerce), &mut memo, &mut found);
            });
            memo.count()
        };
        for private in ["jo@example.org", "+491512345678", "12345678909", "DE123456789", "QQ123456C"] {
            assert_eq!(kept(private), 0, "{private}");
        }
        assert_eq!(kept("PT"), 1);
    }

    /// The rules that read a field of a class, those on the field itself included.
    fn readers(plan: &Plan, class: Class, slot: Slot) -> Vec<&'static str> {
        let on_field = move |rule: &Rule| matches!(rule.check, Check::Field(looks_at, _) if looks_at(class, slot));
        let on_objects = [&plan.item, &plan.party, &plan.declaration].into_iter().flatten();
        plan.field
            .iter()
            .map(|entry| &**entry)
            .chain(on_objects)
            .filter(move |entry| entry.is_reader(class, slot) || on_field(entry.rule))
            .map(|entry| entry.rule.name)
            .collect()
    }

    #[test]
    fn a_plan_knows_the_rules_that_read_a_field() {
        use crate::dictionary::item;
        let plan = Plan::new(|_, _| true);
        let readers = readers(&plan, Class::Item, item::QUANTITY_UNIT);
        for name in ["unit-unknown", "quantity-mismatched", "unit-unsuitable", "field-missing"] {
            assert!(readers.contains(&name), "{name} of {readers:?}");
        }
        assert!(!readers.contains(&"gtin-checksum"), "{readers:?}");
    }
}
