//! The flat store of a declaration's values.

mod nodes;

use super::leaf::{Leaf, NO_LINK, Settled, Span, State, is_blank, trimmed};
use super::note::{Note, NoteKind, Notes};
use super::plain::Plain;
use crate::at::{HERE, Place};
use crate::dictionary::{Class, ElementId, Kind, Slot, WHOLE};
use crate::options::Dataset;
use crate::reads::{self, bit, slots_of};
pub(crate) use nodes::{Attribute, Met, NO_NODE, Node, NodeId, Position};

/// The index of a record. It is a type of its own, as [`NodeId`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct RecordId(u32);

/// No record.
pub(crate) const NO_RECORD: RecordId = RecordId(NO_LINK);

impl RecordId {
    /// The declaration itself.
    pub(crate) const ROOT: Self = Self(0);

    /// The record that a leaf's link is to.
    pub(super) const fn linked(link: u32) -> Self {
        Self(link)
    }

    /// The link of a leaf to it.
    pub(super) const fn link(self) -> u32 {
        self.0
    }

    /// Every index, that of the declaration first.
    pub(super) fn all() -> impl Iterator<Item = Self> {
        (0..).map(Self)
    }

    /// The index as one into a list with an entry for each record.
    pub(crate) const fn index(self) -> usize {
        self.0 as usize
    }
}

/// The first leaf of the declaration itself.
pub(crate) const FIRST_LEAF: u32 = 1;
/// The first leaf of no record: more than there are.
const NO_LEAF: u32 = u32::MAX >> Slot::BITS;

/// An object of the JSON shape: the declaration, a party, an item …
#[derive(Clone, Copy, Debug)]
pub(crate) struct Record {
    /// What it is.
    pub(crate) class: Class,
    /// The parent record; its own index for the declaration.
    pub(crate) parent: RecordId,
    /// Its slot in the parent.
    pub(crate) slot: Slot,
    /// Its index in the parent's list, from 0.
    pub(crate) index: u32,
    /// The next record of the list; [`NO_RECORD`] for the last.
    pub(crate) next: RecordId,
    /// Its first leaf. The link of the one before it is the index of the record.
    pub(crate) first: u32,
    /// Its span.
    pub(crate) span: Span,
    /// Whether it was read as an object; an entry of a list can be something else.
    pub(crate) is_object: bool,
    /// The node of its class in the message, or the root of its `wco` tree; else [`NO_NODE`].
    pub(crate) node: NodeId,
    /// Whether another value of the same key replaced it.
    pub(crate) replaced: bool,
    /// For each slot one bit: whether the field isn't missing.
    pub(crate) filled: u64,
    /// For each slot one bit: whether the value is [`Plain`].
    pub(crate) plain: u64,
}

/// Values of a record that were read one after the other, in the order of their slots.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Run {
    pub(crate) record: RecordId,
    /// Their slots, as bits.
    pub(crate) slots: u64,
}

/// What stood in a field before another value was put there.
#[derive(Debug)]
pub(crate) struct Before {
    leaf: Leaf,
    filled: u64,
    plain: u64,
    /// The index of the run that it was one of, if it no longer is.
    run: Option<usize>,
}

/// The values of one declaration, in flat tables that are reused for the next.
#[derive(Debug, Default)]
pub(crate) struct Store {
    pub(crate) records: Vec<Record>,
    pub(crate) leaves: Vec<Leaf>,
    pub(crate) nodes: Vec<Node>,
    pub(crate) attributes: Vec<Attribute>,
    /// Whether the message has a header around it, and the header's values by their position.
    pub(crate) has_header: bool,
    pub(crate) header: Vec<(u8, Leaf)>,
    pub(crate) notes: Notes,
    /// The values that were read, in the order of the source. Most objects have their fields in the order of their slots, so
    /// that they are a run or two.
    pub(crate) runs: Vec<Run>,
    /// Those of them that are still to be settled. The reader of JSON settles nearly all values itself.
    unsettled: Vec<(RecordId, Slot)>,
    /// A buffer of texts that aren't slices of the source.
    made: String,
    made_spans: Vec<Span>,
    /// Whether parsing ended before the end of the text.
    pub(crate) broken: bool,
    /// Whether a text of the source may have a U+FFFD: it has the byte that this begins with.
    pub(crate) may_have_lost: bool,
    /// Whether records, or nodes and attributes, were left out because of the limit.
    is_full_of_records: bool,
    is_full_of_nodes: bool,
    /// Whether there is XML or a `wco` tree, and this build is without messages.
    pub(crate) is_beyond: bool,
    /// Whether the source is text with lines and columns.
    pub(crate) has_text: bool,
    /// Whether the nodes hold the whole message, not only `wco` trees.
    pub(crate) is_message: bool,
    /// The dataset by which a message is judged, where the caller names one.
    pub(crate) asked: Option<Dataset>,
    /// Whether a field for a number holds a text that isn't a plain number, such as a negative one.
    pub(crate) has_odd_numbers: bool,
    /// The occurrences of each element. One entry is enough, since an element belongs to one open class at a time.
    met: Vec<Met>,
    has_met: bool,
    /// The element that was last read at the start of each class, and after each element. It is kept from one message to
    /// the next, since the next is likely to have the same; `NOT_IN_MESSAGE` where none was read yet.
    followers: Vec<[ElementId; 2]>,
    /// The same of JSON. None until the first declaration is read.
    pub(crate) last: Option<Box<Last>>,
}

/// What stood behind a key, or an opening brace, the last time, by places that the reader numbers: programs write their keys
/// in one order, and most codes are the same in all items and in many declarations.
#[derive(Debug)]
pub(crate) struct Last {
    /// The field whose key came next.
    pub(crate) next: [Slot; 256],
    /// The code that was the value of the key, if it is [`Plain`].
    pub(crate) codes: [ShortCode; 256],
}

/// A short code in a field of an object of some kind, as bytes of JSON.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct ShortCode {
    /// Its bytes and the quotation mark that closes it.
    pub(crate) word: u64,
    /// The bits that are left beside those.
    pub(crate) left: u8,
    /// The kind of object; 0 for none.
    pub(crate) kind: u32,
}

/// The limit on elements of the message, and on attributes. A message of 9,999 items has some 60 of each per item.
pub(crate) const MOST_NODES: usize = 1_000_000;
/// The limit on parties, tax numbers and documents: ten for each of 9,999 items.
pub(crate) const MOST_RECORDS: usize = 100_000;

const _: () = assert!(NO_LEAF as usize > MOST_RECORDS * 64, "a leaf's number must leave room for the slot");

/// The fields of the object in a slot, and of the objects in it, as bits.
fn fields_within(class: Class, object: Slot) -> u64 {
    let mut within = bit(object);
    for (slot, field) in class.fields().iter().enumerate() {
        if within & bit(field.within) != 0 {
            within |= bit(slot as Slot);
        }
    }
    within
}

impl Store {
    /// An empty store.
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// Clears the store without freeing its memory, and adds the record of the declaration, whose index is 0.
    pub(crate) fn open(&mut self) {
        self.records.clear();
        self.leaves.clear();
        if self.has_met {
            self.has_met = false;
            self.met.fill(Met::NEVER);
        }
        self.nodes.clear();
        self.attributes.clear();
        self.header.clear();
        self.notes.clear();
        self.runs.clear();
        self.unsettled.clear();
        self.has_odd_numbers = false;
        self.made.clear();
        self.made_spans.clear();
        (self.broken, self.has_text, self.is_message, self.has_header) = (false, true, false, false);
        (self.is_full_of_records, self.is_full_of_nodes, self.is_beyond) = (false, false, false);
        self.may_have_lost = false;
        self.record(Class::Declaration, RecordId::ROOT, WHOLE, Span::default());
    }

    /// Frees memory after a very large declaration, so that a long-lived validator doesn't keep it.
    pub(crate) fn shrink(&mut self) {
        /// The capacity that each table keeps, in bytes: enough for some thousand items.
        const KEPT: usize = 4 << 20;
        fn shrink<T>(table: &mut Vec<T>) {
            let kept = KEPT / size_of::<T>();
            if table.capacity() > kept {
                table.clear();
                table.shrink_to(kept);
            }
        }
        shrink(&mut self.records);
        shrink(&mut self.leaves);
        shrink(&mut self.nodes);
        shrink(&mut self.attributes);
        shrink(&mut self.notes.0);
        shrink(&mut self.runs);
        shrink(&mut self.unsettled);
        shrink(&mut self.made_spans);
        if self.made.capacity() > KEPT {
            self.made.clear();
            self.made.shrink_to(KEPT);
        }
    }

    /// Whether another record is within the limit. Going over it is noted once.
    pub(crate) fn has_room_for_record(&mut self, place: Place, span: Span) -> bool {
        let has_room = self.records.len() < MOST_RECORDS;
        if !has_room && !std::mem::replace(&mut self.is_full_of_records, true) {
            self.note(NoteKind::TooManyRecords, place, span);
        }
        has_room
    }

    /// Whether another node or attribute is within the limit. Going over it is noted once.
    pub(crate) fn has_room_for_node(&mut self, place: Place, span: Span) -> bool {
        let has_room = self.nodes.len() < MOST_NODES && self.attributes.len() < MOST_NODES;
        if !has_room && !std::mem::replace(&mut self.is_full_of_nodes, true) {
            self.note(NoteKind::TooManyNodes, place, span);
        }
        has_room
    }

    /// Adds a record with all its fields absent.
    pub(crate) fn record(&mut self, class: Class, parent: RecordId, slot: Slot, span: Span) -> RecordId {
        let id = RecordId(self.records.len() as u32);
        self.leaves.push(Leaf::ABSENT.leading_to(id));
        let first = self.leaves.len();
        self.leaves.resize(first + class.fields().len(), Leaf::ABSENT);
        self.records.push(Record {
            class,
            parent,
            slot,
            index: 0,
            next: NO_RECORD,
            first: first as u32,
            span,
            is_object: true,
            node: NO_NODE,
            replaced: false,
            filled: 0,
            plain: 0,
        });
        id
    }

    /// The leaf of a field.
    #[inline]
    pub(crate) fn leaf(&self, id: RecordId, slot: Slot) -> &Leaf {
        static ABSENT: Leaf = Leaf::ABSENT;
        let Some(record) = self.records.get(id.index()) else { return &ABSENT };
        reads::record_field(id, record.class, slot);
        self.leaves.get(record.first as usize + usize::from(slot)).unwrap_or(&ABSENT)
    }

    /// The first leaf of a record.
    #[inline]
    pub(crate) fn first_leaf(&self, id: RecordId) -> u32 {
        self.records.get(id.index()).map_or(NO_LEAF, |record| record.first)
    }

    /// The record of that first leaf.
    #[inline]
    pub(crate) fn record_from(&self, first: u32) -> RecordId {
        self.leaves.get((first as usize).wrapping_sub(1)).map_or(NO_RECORD, Leaf::record)
    }

    /// The fields of a record that aren't missing, as bits.
    #[inline]
    pub(crate) fn filled(&self, record: RecordId) -> u64 {
        self.records.get(record.index()).map_or(0, |record| record.filled)
    }

    /// Works out once what rules ask again and again: which fields are missing, which values are plain, and which numbers
    /// and days there are.
    pub(crate) fn settle(&mut self, source: &str) {
        let unsettled = std::mem::take(&mut self.unsettled);
        for &(record, slot) in &unsettled {
            self.settle_leaf(source, record, slot);
        }
        self.unsettled = unsettled;
    }

    /// Has every value settled again, because some were replaced after the reader had settled them.
    pub(crate) fn unsettle(&mut self) {
        self.has_odd_numbers = false;
        self.records.iter_mut().for_each(|record| (record.filled, record.plain) = (0, 0));
        self.unsettled = self.given().collect();
    }

    /// The values that were read, in the order of the source.
    pub(crate) fn given(&self) -> impl Iterator<Item = (RecordId, Slot)> {
        self.runs.iter().flat_map(|run| slots_of(run.slots).map(|slot| (run.record, slot)))
    }

    /// Adds values whose leaves are written already to those that were read.
    fn give(&mut self, record: RecordId, slots: u64) {
        match self.runs.last_mut() {
            Some(run) if run.record == record && run.slots < slots & slots.wrapping_neg() => run.slots |= slots,
            _ => self.runs.push(Run { record, slots }),
        }
    }

    /// Adds values that the reader has settled, in the order of their slots. None of them is missing.
    pub(crate) fn give_settled(&mut self, id: RecordId, slots: u64) {
        if let Some(record) = self.records.get_mut(id.index()).filter(|_| slots != 0) {
            record.filled |= slots;
            self.give(id, slots);
        }
    }

    /// Sets a field to a value that is settled and isn't missing, replacing its previous value.
    pub(crate) fn set_settled(&mut self, id: RecordId, slot: Slot, leaf: Leaf) {
        let Some(first) = self.records.get(id.index()).map(|record| record.first) else { return };
        let Some(place) = self.leaves.get_mut(first as usize + usize::from(slot)) else { return };
        let is_new = place.state == State::Absent;
        *place = leaf;
        if is_new {
            self.give_settled(id, bit(slot));
        }
    }

    /// Says where an object or a list ends, which was set where it begins.
    pub(crate) fn end(&mut self, id: RecordId, slot: Slot, end: u32) {
        let first = self.first_leaf(id);
        if let Some(leaf) = self.leaves.get_mut(first as usize + usize::from(slot)) {
            leaf.span.end = end;
        }
    }

    /// Adds a value that is still to be settled.
    pub(crate) fn give_unsettled(&mut self, record: RecordId, slot: Slot) {
        self.give(record, bit(slot));
        self.unsettled.push((record, slot));
    }

    /// Settles one field.
    fn settle_leaf(&mut self, source: &str, id: RecordId, slot: Slot) {
        let Self { records, leaves, made, made_spans, .. } = self;
        let Some(record) = records.get_mut(id.index()) else { return };
        let Some(leaf) = leaves.get_mut(record.first as usize + usize::from(slot)) else { return };
        let kind = record.class.field(slot).kind;
        let is_missing = match leaf.state {
            State::Absent | State::Null => true,
            State::List => leaf.record() == NO_RECORD,
            State::Text | State::Number => {
                let text = leaf.span.of(source);
                let plain = Plain::of(record.class).get(usize::from(slot)).copied().unwrap_or_default();
                let is_trimmed = !text.is_empty() && trimmed(text).len() == text.len();
                *leaf = Leaf { node: leaf.node, ..Leaf::new(leaf.state, leaf.span) };
                let settled = leaf.settle(&plain, text.as_bytes(), is_trimmed);
                self.has_odd_numbers |= settled == Settled::OddNumber;
                if settled == Settled::Plain {
                    record.plain |= bit(slot);
                }
                is_blank(text)
            }
            State::Made => {
                let span = made_spans.get(leaf.link as usize);
                self.has_odd_numbers |= matches!(kind, Kind::Decimal | Kind::Integer);
                is_blank(span.map_or("", |span| span.of(made)))
            }
            State::Mistyped if kind == Kind::Object => {
                record.filled |= fields_within(record.class, slot);
                false
            }
            _ => false,
        };
        if !is_missing {
            record.filled |= bit(slot);
        }
    }

    /// Sets a field, replacing its previous value.
    #[inline]
    pub(crate) fn set(&mut self, record: RecordId, slot: Slot, leaf: Leaf) {
        let Some(first) = self.records.get(record.index()).map(|record| record.first) else { return };
        let Some(place) = self.leaves.get_mut(first as usize + usize::from(slot)) else { return };
        let is_new = place.state == State::Absent;
        *place = leaf;
        if is_new {
            self.give_unsettled(record, slot);
        }
    }

    /// Puts another value, or none, into a field, and returns what [`swap_back`](Self::swap_back) needs to undo it.
    pub(crate) fn swap(&mut self, source: &str, id: RecordId, slot: Slot, leaf: Leaf) -> Option<Before> {
        let record = self.records.get_mut(id.index())?;
        let place = self.leaves.get_mut(record.first as usize + usize::from(slot))?;
        let mut before = Before { leaf: *place, filled: record.filled, plain: record.plain, run: None };
        record.filled &= !bit(slot);
        record.plain &= !bit(slot);
        *place = leaf;
        match (before.leaf.state, leaf.state) {
            (State::Absent, State::Absent) => {}
            (State::Absent, _) => self.runs.push(Run { record: id, slots: bit(slot) }),
            (_, State::Absent) => {
                before.run = self.runs.iter().position(|run| run.record == id && run.slots & bit(slot) != 0);
                if let Some(run) = before.run.and_then(|at| self.runs.get_mut(at)) {
                    run.slots &= !bit(slot);
                }
            }
            _ => {}
        }
        self.settle_leaf(source, id, slot);
        Some(before)
    }

    /// Undoes the last [`swap`](Self::swap).
    pub(crate) fn swap_back(&mut self, id: RecordId, slot: Slot, before: Before) {
        let Some(record) = self.records.get_mut(id.index()) else { return };
        let Some(place) = self.leaves.get_mut(record.first as usize + usize::from(slot)) else { return };
        let now = std::mem::replace(place, before.leaf);
        (record.filled, record.plain) = (before.filled, before.plain);
        if let Some(run) = before.run.and_then(|at| self.runs.get_mut(at)) {
            run.slots |= bit(slot);
        } else if before.leaf.state == State::Absent && now.state != State::Absent {
            self.runs.pop();
        }
    }

    /// Removes what was read from these spans, because the last of two duplicate keys counts.
    ///
    /// Notes about these spans are removed too, except those about syntax errors.
    pub(crate) fn forget(&mut self, mut ranges: Vec<Span>) {
        crate::order::sort_by(&mut ranges, |one, other| one.start.cmp(&other.start).then(other.end.cmp(&one.end)));
        let mut apart: Vec<Span> = Vec::with_capacity(ranges.len());
        for span in ranges {
            if apart.last().is_none_or(|last| span.start >= last.end) {
                apart.push(span);
            }
        }
        let is_inside = |span: Span| {
            let before = apart.partition_point(|range| range.start <= span.start).checked_sub(1);
            before.and_then(|at| apart.get(at)).is_some_and(|range| span.end <= range.end && span.start < range.end)
        };
        for record in self.records.iter_mut().skip(1) {
            record.replaced = is_inside(record.span);
        }
        for run in &mut self.runs {
            let record = self.records.get(run.record.index()).filter(|record| !record.replaced);
            for slot in slots_of(run.slots) {
                let leaf = record.and_then(|record| self.leaves.get_mut(record.first as usize + usize::from(slot)));
                let is_kept = leaf.is_some_and(|leaf| {
                    if is_inside(leaf.span) {
                        *leaf = Leaf::ABSENT;
                    }
                    leaf.state != State::Absent
                });
                if !is_kept {
                    run.slots &= !bit(slot);
                }
            }
        }
        self.notes.retain(|note| {
            let is_of_syntax = matches!(
                note.kind,
                NoteKind::Syntax(_)
                    | NoteKind::Control
                    | NoteKind::TooManyItems
                    | NoteKind::TooManyNotes
                    | NoteKind::TooManyRecords
                    | NoteKind::TooManyNodes
            );
            is_of_syntax || !is_inside(note.span)
        });
        for node in &mut self.nodes {
            node.replaced = is_inside(node.span);
            (node.first, node.last, node.next) = (NO_NODE, NO_NODE, NO_NODE);
        }
        self.met.fill(Met::NEVER);
        for id in self.node_ids() {
            let Some(&Node { element, parent, .. }) = self.node_at(id).filter(|node| !node.replaced) else { continue };
            self.link(id, parent);
            if parent != NO_NODE {
                let occurrence = self.occurrence(element, parent, id);
                if let Some(node) = self.node_mut(id) {
                    node.occurrence = occurrence;
                }
            }
        }
    }

    /// The record of that index, if there is one.
    pub(crate) fn record_at(&self, id: RecordId) -> Option<&Record> {
        self.records.get(id.index())
    }

    /// What the record of that index is, if there is one.
    pub(crate) fn class_of(&self, id: RecordId) -> Option<Class> {
        self.record_at(id).map(|record| record.class)
    }

    /// Adds a text to the buffer and returns its index.
    pub(crate) fn make(&mut self, write: impl FnOnce(&mut String)) -> u32 {
        let start = self.made.len() as u32;
        write(&mut self.made);
        self.made_spans.push(Span::new(start, self.made.len() as u32));
        self.made_spans.len() as u32 - 1
    }

    /// A text of the buffer.
    pub(crate) fn made(&self, number: u32) -> &str {
        self.made_spans.get(number as usize).map_or("", |span| span.of(&self.made))
    }

    /// Whether the buffer contains a character.
    pub(crate) fn has_made(&self, letter: char) -> bool {
        self.made.contains(letter)
    }

    /// Notes that the input is over the size limit, so nothing was parsed.
    pub(crate) fn too_large(&mut self) {
        self.note(NoteKind::TooLarge, HERE, Span::default());
        self.broken = true;
    }

    /// Adds a note.
    pub(crate) fn note(&mut self, kind: NoteKind, place: Place, span: Span) {
        self.notes.push(Note { kind, place, span });
    }

    /// The field's kind.
    pub(crate) fn kind(&self, record: RecordId, slot: Slot) -> Kind {
        self.class_of(record).map_or(Kind::Text, |class| class.field(slot).kind)
    }
}
