//! The flat store of a declaration's values.

use std::cmp::Ordering;

use crate::at::{HERE, Place};
use crate::dictionary::{Class, ELEMENTS, ElementId, Kind, ROOT, Slot, WHOLE};
use crate::options::Dataset;

/// The number of a record.
pub type RecordId = u32;
/// The number of a node.
pub type NodeId = u32;
/// No record.
pub const NO_RECORD: RecordId = RecordId::MAX;
/// No node.
pub const NO_NODE: NodeId = NodeId::MAX;

/// A range of bytes of the text that was read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Span {
    /// The first byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

impl Span {
    /// The bytes from `start` up to `end`.
    pub const fn new(start: u32, end: u32) -> Self {
        Self { start, end }
    }
}

/// What stands in a field.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum State {
    /// Nothing: the field was left out.
    #[default]
    Absent,
    /// Text, as it stands in the source.
    Text,
    /// Text that had to be put together; the link is its number among the [`Store`]'s own texts.
    Made,
    /// A number without quotes.
    Number,
    /// `true`.
    True,
    /// `false`.
    False,
    /// `null`.
    Null,
    /// An object; the link of a party is its record.
    Object,
    /// A list; the link is its first record.
    List,
    /// A value of a type that the field cannot hold.
    Mistyped,
}

/// A value, and where it stood.
#[derive(Clone, Copy, Debug)]
pub struct Leaf {
    /// The value in the source: for text what stands between the quotes.
    pub span: Span,
    /// What the [`State`] says; [`NO_RECORD`] where it says nothing.
    pub link: u32,
    /// The node that it was read from, where it came from the message.
    pub node: NodeId,
    /// What stands there.
    pub state: State,
}

impl Leaf {
    const ABSENT: Self = Self { span: Span::new(0, 0), link: NO_RECORD, node: NO_NODE, state: State::Absent };

    /// A value that stands in the source.
    pub const fn new(state: State, span: Span) -> Self {
        Self { span, link: NO_RECORD, node: NO_NODE, state }
    }

    /// The same value, linked to a record or to a text of the store's own.
    pub const fn linked(mut self, link: u32) -> Self {
        self.link = link;
        self
    }
}

impl Default for Leaf {
    fn default() -> Self {
        Self::ABSENT
    }
}

/// An object of the JSON shape: the declaration, a party, an item …
#[derive(Clone, Copy, Debug)]
pub struct Record {
    /// What it is.
    pub class: Class,
    /// The record it stands in; its own number for the declaration.
    pub parent: RecordId,
    /// The slot of the parent in which it stands.
    pub slot: Slot,
    /// Its place in the parent's list, from 0.
    pub index: u32,
    /// The next of the list; [`NO_RECORD`] after the last.
    pub next: RecordId,
    /// Its first leaf.
    pub first: u32,
    /// Where it stood.
    pub span: Span,
    /// Whether it was read as an object; an entry of a list can be something else.
    pub is_object: bool,
    /// Its class in the message: the root of its `wco` tree. [`NO_NODE`] where there is none.
    pub node: NodeId,
}

/// An element of the message, in a `wco` tree or in an XML message.
#[derive(Clone, Copy, Debug)]
pub struct Node {
    /// Which element.
    pub element: ElementId,
    /// The node it stands in; [`NO_NODE`] for the root of a tree.
    pub parent: NodeId,
    /// Its first child.
    pub first: NodeId,
    /// Its last child.
    pub last: NodeId,
    /// The next child of its parent.
    pub next: NodeId,
    /// Which of its kind it is under its parent, from 1.
    pub occurrence: u32,
    /// Whether it stood in a list of the JSON shape.
    pub in_list: bool,
    /// Its value; [`State::Absent`] for a class.
    pub value: Leaf,
    /// Where it stood, whole.
    pub span: Span,
    /// The record it is the message's form of: [`NO_RECORD`] for most.
    pub record: RecordId,
    /// The field of that record; [`WHOLE`] where it is the record as a whole.
    pub slot: Slot,
}

/// An XML attribute of a node, such as `unitCode`.
#[derive(Clone, Copy, Debug)]
pub struct Attribute {
    /// The node it stands on.
    pub node: NodeId,
    /// Where its name stands in the source.
    pub name: Span,
    /// Its value.
    pub value: Leaf,
}

/// Something the reader met that a rule will speak about.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Note {
    /// What it is.
    pub kind: NoteKind,
    /// Where in the declaration.
    pub place: Place,
    /// Where in the source.
    pub span: Span,
}

/// What a reader can meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoteKind {
    /// Nothing to read.
    Empty,
    /// An encoding other than UTF-8, UTF-16, Latin-1 and Windows-1252, or bytes that are not of the one declared.
    Encoding,
    /// The bytes exceed what is read.
    TooLarge,
    /// More notes than are kept.
    TooManyNotes,
    /// More items than are read.
    TooMany,
    /// Text that is neither JSON nor XML.
    Unreadable,
    /// Broken syntax: what was expected there.
    Syntax(&'static str),
    /// A field that the dictionary does not have.
    FieldUnknown,
    /// A key that stands twice in its object.
    FieldDuplicate,
    /// A value of another type: what was expected, and what stands there.
    Type(&'static str, &'static str),
    /// A number where a decimal string is expected.
    Unquoted,
    /// `null`.
    Null,
    /// A lone half of a surrogate pair, or another escape that stands for no character.
    Surrogate,
    /// A control character that JSON wants escaped, or that XML does not allow.
    Control,
    /// An element that the message does not have at that place.
    ElementUnknown,
    /// An element that stands before or after its place.
    ElementMisplaced,
    /// An element more often than it may stand: how often it may.
    ElementExcess(u16),
    /// A mandatory element that is not there, or not often enough: how often it must stand.
    ElementMissing(u8),
    /// An element without content.
    ElementEmpty,
    /// A value whose form the element's type refuses: the number of the format it should have.
    ValueMalformed(u8),
    /// A value of the message's header whose form is refused.
    HeaderMalformed,
    /// A header without a declaration.
    DeclarationMissing,
    /// A document type definition, which is passed over.
    Doctype,
    /// A reference to an entity or a character that XML does not have of itself.
    EntityUnknown,
    /// An attribute that the element's type does not have.
    AttributeUnknown,
    /// A mandatory attribute that is not there: its name.
    AttributeMissing(&'static str),
    /// An attribute whose form is refused: the form it should have.
    AttributeMalformed(&'static str),
    /// Text where only elements may stand.
    TextStray,
    /// A namespace that is not the message's.
    NamespaceUnknown,
    /// Another message of the WCO's or the UPU's: which; empty for one that is not known.
    MessageUnknown(&'static str),
}

/// The values of one declaration, in flat tables that are used again for the next.
#[derive(Debug, Default)]
pub struct Store {
    pub(crate) records: Vec<Record>,
    pub(crate) leaves: Vec<Leaf>,
    pub(crate) nodes: Vec<Node>,
    pub(crate) attributes: Vec<Attribute>,
    /// Whether the message stands in a header, and its values by their place in it.
    pub(crate) has_header: bool,
    pub(crate) header: Vec<(u8, Leaf)>,
    pub(crate) notes: Notes,
    /// The values that were read, in the order of the source.
    pub(crate) given: Vec<(RecordId, Slot)>,
    /// What was passed over, and may hold anything.
    pub(crate) hidden: Vec<Span>,
    /// Texts that do not stand in the source as they are.
    made: String,
    made_spans: Vec<Span>,
    /// Whether reading ended before the end of the text.
    pub(crate) broken: bool,
    /// Whether the source is text with lines and columns.
    pub(crate) has_text: bool,
    /// Whether the nodes hold the whole message, not only `wco` trees.
    pub(crate) is_message: bool,
    /// The dataset by which a message is judged, where the caller names one.
    pub(crate) asked: Option<Dataset>,
    /// For each element: the class it was last met in, and how often. An element stands in one class at a time.
    met: Vec<(NodeId, u32)>,
}

/// What a reader noted, in the order in which it was met.
#[derive(Debug, Default)]
pub(crate) struct Notes(Vec<Note>);

/// The most notes of one declaration: some twenty for each of the most items that it may have.
pub(crate) const MOST_NOTES: usize = 200_000;

impl Notes {
    /// Adds a note. The first one beyond the bound says that there are more, and the rest are not kept.
    pub(crate) fn push(&mut self, note: Note) {
        match self.0.len().cmp(&MOST_NOTES) {
            Ordering::Less => self.0.push(note),
            Ordering::Equal => self.0.push(Note { kind: NoteKind::TooManyNotes, place: HERE, span: note.span }),
            Ordering::Greater => {}
        }
    }

    fn clear(&mut self) {
        self.0.clear();
    }
}

impl std::ops::Deref for Notes {
    type Target = [Note];

    fn deref(&self) -> &[Note] {
        &self.0
    }
}

impl Store {
    /// An empty store.
    pub fn new() -> Self {
        Self::default()
    }

    /// Empties the store, keeping its memory, and opens the record of a declaration, whose number is 0.
    pub(crate) fn open(&mut self) {
        self.records.clear();
        self.leaves.clear();
        if !self.nodes.is_empty() {
            self.met.fill((NO_NODE, 0));
        }
        self.nodes.clear();
        self.attributes.clear();
        self.header.clear();
        self.notes.clear();
        self.given.clear();
        self.hidden.clear();
        self.made.clear();
        self.made_spans.clear();
        (self.broken, self.has_text, self.is_message, self.has_header) = (false, true, false, false);
        self.record(Class::Declaration, 0, WHOLE, Span::default());
    }

    /// Adds a record with all its fields absent.
    pub(crate) fn record(&mut self, class: Class, parent: RecordId, slot: Slot, span: Span) -> RecordId {
        let first = self.leaves.len() as u32;
        self.leaves.resize(self.leaves.len() + class.fields().len(), Leaf::ABSENT);
        let id = self.records.len() as RecordId;
        self.records.push(Record {
            class,
            parent,
            slot,
            index: 0,
            next: NO_RECORD,
            first,
            span,
            is_object: true,
            node: NO_NODE,
        });
        id
    }

    /// The leaf of a field.
    pub(crate) fn leaf(&self, record: RecordId, slot: Slot) -> &Leaf {
        static ABSENT: Leaf = Leaf::ABSENT;
        let Some(first) = self.records.get(record as usize).map(|record| record.first) else { return &ABSENT };
        self.leaves.get(first as usize + usize::from(slot)).unwrap_or(&ABSENT)
    }

    /// Puts a value into a field; what stood there before is replaced.
    #[inline]
    pub(crate) fn set(&mut self, record: RecordId, slot: Slot, leaf: Leaf) {
        let Some(first) = self.records.get(record as usize).map(|record| record.first) else { return };
        let Some(place) = self.leaves.get_mut(first as usize + usize::from(slot)) else { return };
        if place.state == State::Absent {
            self.given.push((record, slot));
        } else if place.span.start != leaf.span.start {
            self.hidden.push(place.span);
        }
        if leaf.state == State::Mistyped {
            self.hidden.push(leaf.span);
        }
        *place = leaf;
    }

    /// Adds a node as the last child of its parent.
    pub(crate) fn node(&mut self, element: ElementId, parent: NodeId, span: Span) -> NodeId {
        let id = self.nodes.len() as NodeId;
        let mut previous = NO_NODE;
        if let Some(above) = self.nodes.get_mut(parent as usize) {
            previous = above.last;
            above.last = id;
            if previous == NO_NODE {
                above.first = id;
            }
        }
        if let Some(before) = self.nodes.get_mut(previous as usize) {
            before.next = id;
        }
        let occurrence = if parent == NO_NODE { 1 } else { self.occurrence(element, parent) };
        self.nodes.push(Node {
            element,
            parent,
            first: NO_NODE,
            last: NO_NODE,
            next: NO_NODE,
            occurrence,
            in_list: false,
            value: Leaf::ABSENT,
            span,
            record: NO_RECORD,
            slot: WHOLE,
        });
        id
    }

    /// Which of its kind an element is that is met in a class.
    fn occurrence(&mut self, element: ElementId, parent: NodeId) -> u32 {
        if self.met.is_empty() {
            self.met.resize(ELEMENTS.len(), (NO_NODE, 0));
        }
        let Some(met) = self.met.get_mut(usize::from(element)) else { return 1 };
        let count = if met.0 == parent { met.1 + 1 } else { 1 };
        *met = (parent, count);
        count
    }

    /// The node of that number; one that is not there gives `None`.
    pub fn node_at(&self, id: NodeId) -> Option<&Node> {
        self.nodes.get(id as usize)
    }

    /// The children of a node, in the order of the source.
    pub fn children(&self, parent: NodeId) -> impl Iterator<Item = (NodeId, &Node)> {
        let mut next = self.nodes.get(parent as usize).map_or(NO_NODE, |node| node.first);
        std::iter::from_fn(move || {
            let id = next;
            let node = self.nodes.get(id as usize)?;
            next = node.next;
            Some((id, node))
        })
    }

    /// The node that stands for a record in the message, made where there is none yet.
    pub(crate) fn tree(&mut self, record: RecordId, element: ElementId, span: Span) -> NodeId {
        let known = self.records.get(record as usize).map_or(NO_NODE, |record| record.node);
        if known != NO_NODE {
            return known;
        }
        let id = self.node(element, NO_NODE, span);
        if let Some(record) = self.records.get_mut(record as usize) {
            record.node = id;
        }
        if let Some(node) = self.nodes.get_mut(id as usize) {
            node.record = record;
            if element != ROOT {
                node.occurrence = self.records.get(record as usize).map_or(1, |record| record.index + 1);
            }
        }
        id
    }

    /// Keeps a text that does not stand in the source as it is, and gives its number.
    pub(crate) fn make(&mut self, write: impl FnOnce(&mut String)) -> u32 {
        let start = self.made.len() as u32;
        write(&mut self.made);
        self.made_spans.push(Span::new(start, self.made.len() as u32));
        self.made_spans.len() as u32 - 1
    }

    /// A text of the store's own.
    pub(crate) fn made(&self, number: u32) -> &str {
        self.made_spans
            .get(number as usize)
            .and_then(|span| self.made.get(span.start as usize..span.end as usize))
            .unwrap_or("")
    }

    /// Keeps a note.
    pub(crate) fn note(&mut self, kind: NoteKind, place: Place, span: Span) {
        self.notes.push(Note { kind, place, span });
    }

    /// The field's kind.
    pub(crate) fn kind(&self, record: RecordId, slot: Slot) -> Kind {
        self.records.get(record as usize).map_or(Kind::Text, |record| record.class.field(slot).kind)
    }
}
