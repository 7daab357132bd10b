//! The flat store of a declaration's values.

use std::cmp::Ordering;

use crate::at::{HERE, Place};
use crate::dictionary::{Class, ELEMENTS, ElementId, Kind, ROOT, Slot, WHOLE};
use crate::options::Dataset;
use crate::steps;

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
    /// Whether another value of the same key replaced it.
    pub replaced: bool,
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
    /// Whether another value of the same key replaced it.
    pub replaced: bool,
}

/// An XML attribute of a node, such as `unitCode`.
#[derive(Clone, Copy, Debug)]
pub struct Attribute {
    /// The node it stands on.
    pub node: NodeId,
    /// Where its name stands in the source.
    pub name: Span,
    /// The number of its name among the [`Store`]'s own texts, where it is written with escapes; else [`NO_RECORD`].
    pub made: u32,
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
    /// Bytes whose text can't be told: why.
    Encoding(Bytes),
    /// The bytes exceed what is read.
    TooLarge,
    /// More notes than are kept.
    TooManyNotes,
    /// More items than are read.
    TooMany,
    /// More parties, tax numbers and documents than are read.
    TooManyRecords,
    /// More elements of the message, or attributes, than are read.
    TooManyNodes,
    /// Text that is neither JSON nor XML.
    Unreadable,
    /// Broken syntax: how.
    Syntax(Fault),
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
    /// A replacement character, U+FFFD, or half of a surrogate pair: a character was lost on the way.
    Lost,
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

/// Why the text of bytes can't be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bytes {
    /// The XML declaration names an encoding that is not read; the name stands at the note's span.
    Unknown,
    /// They are in an encoding that is not read: which.
    In(&'static str),
    /// The XML declaration names this encoding, and they are not in it.
    NotIn(&'static str),
    /// They are not UTF-8, and nothing says what else.
    Undeclared,
    /// They are no text: what they look like.
    Binary(&'static str),
}

/// How a text breaks the syntax that it is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// JSON: what is missing.
    Json(&'static str),
    /// XML: what is missing.
    Xml(&'static str),
    /// The text ends too early: what is missing.
    End(&'static str),
    /// More levels than are read.
    Depth,
    /// JSON: a comma with nothing behind it.
    Comma,
    /// JSON: a comment.
    Comment,
    /// JSON: a text in other quotation marks than `"`.
    Quotes,
    /// JSON: a quotation mark within a text, which ends it.
    Quote,
    /// JSON: a key without quotation marks.
    Key,
    /// JSON: a word that is neither true, false nor null.
    Word,
    /// JSON: a number in a form that JSON doesn't have.
    Number,
    /// JSON: a backslash before something that is no escape.
    Escape,
    /// JSON: a list at the top.
    List,
    /// JSON: a bracket that closes nothing.
    Bracket,
    /// Another declaration behind the first.
    Second,
    /// Text behind the declaration.
    Rest,
    /// XML: text, or a reference, before the first element or behind the last.
    Outside,
    /// XML: an ampersand that begins no reference.
    Ampersand,
    /// XML: a declaration `<?xml …?>` that isn't at the top.
    Late,
    /// XML: a declaration `<?xml …?>` in another form.
    Declaration,
    /// XML: an instruction without a name of its own.
    Instruction,
    /// XML: two hyphens in a comment.
    Hyphens,
    /// XML: `]]>` in text.
    Section,
    /// XML: a name that is none.
    Name,
    /// XML: an end tag that isn't that of the element opened last.
    EndTag,
    /// XML: an attribute that stands twice on its element.
    Twice,
    /// XML: more attributes, or more namespaces at once, than are read.
    Attributes,
    /// XML: `<` in the value of an attribute.
    Angle,
    /// XML: a prefix that is declared as nothing, or one of XML's own that is declared as another.
    Prefix,
    /// XML: a document type definition in a place where none may stand, or one that is malformed.
    Doctype,
}

/// How an element was last met while its class is read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Met {
    class: NodeId,
    /// How often it was met in that class.
    count: u32,
    /// Its first node there.
    pub(crate) first: NodeId,
    /// Where the value of its last key stands in JSON.
    pub(crate) value: Span,
}

impl Met {
    const NEVER: Self = Self { class: NO_NODE, count: 0, first: NO_NODE, value: Span::new(0, 0) };
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
    /// Texts that do not stand in the source as they are.
    made: String,
    made_spans: Vec<Span>,
    /// Whether reading ended before the end of the text.
    pub(crate) broken: bool,
    /// Whether records, or nodes and attributes, were left out because there were too many.
    is_full_of_records: bool,
    is_full_of_nodes: bool,
    /// Whether the source is text with lines and columns.
    pub(crate) has_text: bool,
    /// Whether the nodes hold the whole message, not only `wco` trees.
    pub(crate) is_message: bool,
    /// The dataset by which a message is judged, where the caller names one.
    pub(crate) asked: Option<Dataset>,
    /// How each element was last met. An element stands in one class at a time.
    met: Vec<Met>,
    has_met: bool,
}

/// The most elements of the message that are read, and the most attributes: a message of 9,999 items has some 60 each.
pub(crate) const MOST_NODES: usize = 1_000_000;
/// The most parties, tax numbers and documents that are read: ten for each of 9,999 items.
pub(crate) const MOST_RECORDS: usize = 100_000;

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

    /// Drops the notes that a function refuses.
    fn retain(&mut self, keeps: impl FnMut(&Note) -> bool) {
        self.0.retain(keeps);
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
        if self.has_met {
            self.has_met = false;
            self.met.fill(Met::NEVER);
        }
        self.nodes.clear();
        self.attributes.clear();
        self.header.clear();
        self.notes.clear();
        self.given.clear();
        self.made.clear();
        self.made_spans.clear();
        (self.broken, self.has_text, self.is_message, self.has_header) = (false, true, false, false);
        (self.is_full_of_records, self.is_full_of_nodes) = (false, false);
        self.record(Class::Declaration, 0, WHOLE, Span::default());
    }

    /// Gives memory back after a very large declaration, so that one of them doesn't hold it for good.
    pub(crate) fn shrink(&mut self) {
        /// What each table keeps, in bytes: enough for some thousand items.
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
        shrink(&mut self.given);
        shrink(&mut self.made_spans);
        if self.made.capacity() > KEPT {
            self.made.clear();
            self.made.shrink_to(KEPT);
        }
    }

    /// Whether one more record may be made; where it may not, that is noted once.
    pub(crate) fn has_room_for_record(&mut self, place: Place, span: Span) -> bool {
        let has_room = self.records.len() < MOST_RECORDS;
        if !has_room && !std::mem::replace(&mut self.is_full_of_records, true) {
            self.note(NoteKind::TooManyRecords, place, span);
        }
        has_room
    }

    /// Whether one more node or attribute may be made; where it may not, that is noted once.
    pub(crate) fn has_room_for_node(&mut self, place: Place, span: Span) -> bool {
        let has_room = self.nodes.len() < MOST_NODES && self.attributes.len() < MOST_NODES;
        if !has_room && !std::mem::replace(&mut self.is_full_of_nodes, true) {
            self.note(NoteKind::TooManyNodes, place, span);
        }
        has_room
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
            replaced: false,
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
        }
        *place = leaf;
    }

    /// Adds a node as the last child of its parent.
    pub(crate) fn node(&mut self, element: ElementId, parent: NodeId, span: Span) -> NodeId {
        let id = self.nodes.len() as NodeId;
        self.link(id, parent);
        let occurrence = if parent == NO_NODE { 1 } else { self.occurrence(element, parent, id) };
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
            replaced: false,
        });
        id
    }

    /// Which of its kind an element is that is met in a class.
    fn occurrence(&mut self, element: ElementId, parent: NodeId, id: NodeId) -> u32 {
        self.has_met = true;
        if self.met.is_empty() {
            self.met.resize(ELEMENTS.len(), Met::NEVER);
        }
        let Some(met) = self.met.get_mut(usize::from(element)) else { return 1 };
        if met.class == parent {
            met.count = met.count.saturating_add(1);
        } else {
            *met = Met { class: parent, count: 1, first: id, value: Span::default() };
        }
        met.count
    }

    /// How an element was last met, where that was in this class.
    pub(crate) fn met(&mut self, element: ElementId, class: NodeId) -> Option<&mut Met> {
        self.met.get_mut(usize::from(element)).filter(|met| met.class == class)
    }

    /// Forgets what was read in these ranges of the text, which other values replaced: the last of two equal keys stands.
    ///
    /// What was noted there is forgotten too, unless it is the syntax that is broken.
    pub(crate) fn forget(&mut self, mut ranges: Vec<Span>) {
        ranges.sort_unstable_by_key(|span| (span.start, std::cmp::Reverse(span.end)));
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
        let (records, leaves) = (&self.records, &mut self.leaves);
        self.given.retain(|&(id, slot)| {
            let Some(record) = records.get(id as usize).filter(|record| !record.replaced) else { return false };
            let Some(leaf) = leaves.get_mut(record.first as usize + usize::from(slot)) else { return false };
            if is_inside(leaf.span) {
                *leaf = Leaf::ABSENT;
            }
            leaf.state != State::Absent
        });
        self.notes.retain(|note| {
            let is_of_syntax = matches!(
                note.kind,
                NoteKind::Syntax(_)
                    | NoteKind::Control
                    | NoteKind::TooMany
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
        for id in 0..self.nodes.len() as NodeId {
            let Some(&Node { element, parent, .. }) = self.node_at(id).filter(|node| !node.replaced) else { continue };
            self.link(id, parent);
            if parent != NO_NODE {
                let occurrence = self.occurrence(element, parent, id);
                if let Some(node) = self.nodes.get_mut(id as usize) {
                    node.occurrence = occurrence;
                }
            }
        }
    }

    /// Makes a node the last child of its parent.
    fn link(&mut self, id: NodeId, parent: NodeId) {
        let mut previous = NO_NODE;
        if let Some(above) = self.nodes.get_mut(parent as usize) {
            previous = std::mem::replace(&mut above.last, id);
            if previous == NO_NODE {
                above.first = id;
            }
        }
        if let Some(before) = self.nodes.get_mut(previous as usize) {
            before.next = id;
        }
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
            steps::add(1);
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

    /// Whether a character stands in a text of the store's own.
    pub(crate) fn has_made(&self, letter: char) -> bool {
        self.made.contains(letter)
    }

    /// Notes that there is more than is read, so that nothing was.
    pub(crate) fn too_large(&mut self) {
        self.note(NoteKind::TooLarge, HERE, Span::default());
        self.broken = true;
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
