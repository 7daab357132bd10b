//! Views of a declaration, for the rules.

use std::ops::Deref;

use super::leaf::{Leaf, NO_LINK, Span, State, is_blank, trimmed};
use super::note::Note;
use super::store::{Attribute, FIRST_LEAF, NO_RECORD, Node, NodeId, Record, RecordId, Store};
use crate::Decimal;
use crate::at::Place;
use crate::day::Day;
use crate::dictionary::{self, Class, Kind, Role, Slot, WHOLE};
use crate::reads::{self, Read, bit};
use crate::steps;

/// What was read of a declaration: the store and its source text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Whole<'a> {
    pub(crate) source: &'a str,
    /// The tokens of a JavaScript object in flat form; none for text.
    pub(crate) tokens: &'a [u32],
    pub(crate) store: &'a Store,
    /// The leaves of the store, which rules read more often than anything else of it.
    pub(crate) leaves: &'a [Leaf],
    /// The line and column at which the text begins in its file.
    pub(crate) start: (u32, u32),
}

impl<'a> Whole<'a> {
    /// What was read of a text that stands alone in its file.
    pub(crate) fn new(source: &'a str, store: &'a Store) -> Self {
        Self { source, tokens: &[], store, leaves: &store.leaves, start: (1, 1) }
    }

    /// The text of a node's value, trimmed, if there is one.
    pub(crate) fn node_text(self, node: &Node) -> Option<&'a str> {
        self.text(&node.value).map(trimmed).filter(|text| !text.is_empty())
    }

    /// The source text of a span.
    pub(crate) fn text_of(self, span: Span) -> &'a str {
        span.of(self.source)
    }

    /// A leaf's text as it was written.
    #[inline]
    pub(crate) fn text(self, leaf: &Leaf) -> Option<&'a str> {
        match leaf.state {
            State::Text | State::Number => self.source.get(leaf.span.range()),
            _ => self.other_text(leaf),
        }
    }

    /// The text of a leaf that isn't a slice of the source.
    #[inline(never)]
    fn other_text(self, leaf: &Leaf) -> Option<&'a str> {
        match leaf.state {
            State::Made => Some(self.store.made(leaf.link)),
            State::True => Some("true"),
            State::False => Some("false"),
            _ => None,
        }
    }
}

/// A declaration.
///
/// It is a reference to what was read. Rules make a view of hundreds of fields, and a view is small enough to be passed in
/// registers.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Declaration<'a>(pub(crate) &'a Whole<'a>);

impl<'a> Deref for Declaration<'a> {
    type Target = Whole<'a>;

    #[inline]
    fn deref(&self) -> &Whole<'a> {
        self.0
    }
}

impl<'a> Declaration<'a> {
    /// The fields of the declaration itself, with its transaction and its shipment.
    pub(crate) fn root(self) -> Object<'a> {
        Object { declaration: self, first: FIRST_LEAF }
    }

    /// A field of the declaration itself.
    pub(crate) fn get(self, slot: Slot) -> Field<'a> {
        self.root().get(slot)
    }

    /// The party in that role.
    #[inline(never)]
    pub(crate) fn party(self, role: Role) -> Option<Object<'a>> {
        self.get(role.slot()).object()
    }

    /// The party in that role or, if it was left out, the one that takes its place.
    ///
    /// The consignor is the seller, the consignee the buyer, the importer the consignee.
    #[inline(never)]
    pub(crate) fn stand_in(self, role: Role) -> Option<Object<'a>> {
        let party = self.party(role);
        if party.is_some() {
            return party;
        }
        match role {
            Role::Consignor => self.party(Role::Seller),
            Role::Consignee => self.party(Role::Buyer),
            Role::Importer => self.stand_in(Role::Consignee),
            _ => None,
        }
    }

    /// The items, in order.
    pub(crate) fn items(self) -> impl Iterator<Item = Object<'a>> {
        self.get(dictionary::declaration::ITEMS).objects()
    }

    /// The record of every object with what it is, the declaration first.
    pub(crate) fn records(self) -> impl Iterator<Item = (RecordId, Class)> {
        reads::record(Read::Structure);
        let all = self.store.records.iter().zip(RecordId::all());
        all.inspect(|_| steps::add(1)).filter(|(record, _)| !record.replaced).map(|(record, id)| (id, record.class))
    }

    /// Every value, in the order of the source.
    #[inline(never)]
    pub(crate) fn given(self) -> impl Iterator<Item = Field<'a>> {
        self.store.given().map(move |(record, slot)| Field::new(self, record, slot))
    }

    /// Whether a field for a number holds a text that isn't a plain number, such as a negative one.
    pub(crate) fn has_odd_numbers(self) -> bool {
        reads::record(Read::Numbers);
        self.store.has_odd_numbers
    }

    /// The notes of the parser.
    pub(crate) fn notes(self) -> &'a [Note] {
        reads::record(Read::Message);
        &self.store.notes
    }

    /// Whether parsing ended early. Then nothing can be said about what is missing.
    pub(crate) fn is_broken(self) -> bool {
        self.store.broken
    }

    /// Whether it was read from a message in XML.
    pub(crate) fn is_message(self) -> bool {
        self.store.is_message()
    }

    /// The nodes of the message: of the `wco` trees, or of a whole XML message.
    pub(crate) fn nodes(self) -> impl Iterator<Item = (NodeId, &'a Node)> {
        reads::record(Read::Message);
        self.store
            .all_nodes()
            .iter()
            .zip(self.store.node_ids())
            .inspect(|_| steps::add(1))
            .filter(|(node, _)| !node.replaced)
            .map(|(node, id)| (id, node))
    }

    /// The value at a place as it was written, if there is one.
    pub(crate) fn text_at(self, place: Place) -> Option<&'a str> {
        match place {
            Place::Field(record, slot) if slot != dictionary::WHOLE => self.text(self.store.leaf(record, slot)),
            Place::Node(node) => self.store.node_at(node).and_then(|node| self.text(&node.value)),
            _ => None,
        }
    }

    /// The XML name of the element that a note is about.
    pub(crate) fn element_name(self, note: &Note) -> String {
        let element = match note.place {
            Place::Node(id) => self.store.node_at(id).map(|node| node.element),
            Place::Child(_, element) | Place::Element(_, element) => Some(element),
            _ => None,
        };
        let known = element.map(|element| dictionary::element_of(element).name.to_owned());
        known.or_else(|| self.name_in(note.span)).unwrap_or_default()
    }

    /// The name of a tag or an attribute without its prefix. `None` if it is too odd to repeat.
    pub(crate) fn name_in(self, span: Span) -> Option<String> {
        let name = self.text_of(span).trim_start_matches('<');
        let name = name.rsplit(':').next().unwrap_or(name);
        let is_plain = |letter: char| letter.is_ascii_alphabetic() || matches!(letter, '-' | '_' | '.');
        ((1..=60).contains(&name.len()) && name.chars().all(is_plain)).then(|| name.to_owned())
    }

    /// The name of an attribute, without escapes.
    pub(crate) fn attribute_name(self, attribute: &Attribute) -> &'a str {
        match attribute.made {
            NO_LINK => self.text_of(attribute.name),
            made => self.store.made(made),
        }
    }
}

/// An object of the declaration: a party, an item …
///
/// It is known by its first leaf, since rules read its fields more often than its record.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Object<'a> {
    pub(crate) declaration: Declaration<'a>,
    /// Its first leaf.
    first: u32,
}

impl<'a> Object<'a> {
    /// The object of a record.
    pub(crate) fn new(declaration: Declaration<'a>, record: RecordId) -> Self {
        Self { declaration, first: declaration.store.first_leaf(record) }
    }

    /// Its first leaf, which no other object has.
    pub(crate) const fn first_leaf(self) -> u32 {
        self.first
    }

    /// The index of its record.
    #[inline(never)]
    pub(crate) fn record(self) -> RecordId {
        self.declaration.store.record_from(self.first)
    }

    /// Its record, if there is one.
    #[inline(never)]
    fn known(self) -> Option<&'a Record> {
        self.declaration.store.record_at(self.declaration.store.record_from(self.first))
    }

    /// What it is.
    pub(crate) fn class(self) -> Class {
        self.known().map_or(Class::Declaration, |record| record.class)
    }

    /// Its index in its list, from 0.
    pub(crate) fn index(self) -> usize {
        self.known().map_or(0, |record| record.index as usize)
    }

    /// A field of it.
    #[inline]
    pub(crate) fn get(self, slot: Slot) -> Field<'a> {
        Field { declaration: self.declaration, at: self.first << Slot::BITS | u32::from(slot) }
    }

    /// Which of its fields aren't missing, one bit for each slot.
    pub(crate) fn filled(self) -> u64 {
        reads::record(Read::All);
        self.declaration.store.filled(self.record())
    }

    /// Whether it was read as an object; an entry of a list can be something else.
    pub(crate) fn is_object(self) -> bool {
        self.known().is_some_and(|record| record.is_object)
    }

    /// Its place.
    #[inline(never)]
    pub(crate) fn place(self) -> Place {
        Place::Field(self.record(), WHOLE)
    }

    /// The node of the message that it was read from, or that holds its `wco` tree.
    pub(crate) fn node(self) -> Option<NodeId> {
        reads::record(Read::Message);
        self.known().map(|record| record.node).filter(|&n| n != super::NO_NODE)
    }
}

/// A field of an object, given or not.
///
/// It is a reference and one number, since WebAssembly passes no more than two words of a value in its arguments.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Field<'a> {
    pub(crate) declaration: Declaration<'a>,
    /// The first leaf of its object in all bits but the last eight, which are the slot.
    at: u32,
}

/// The value of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Given {
    /// Nothing, `null` or only blanks.
    Nothing,
    /// A value of the right type.
    Value,
    /// A value of another type.
    Mistyped,
}

impl<'a> Field<'a> {
    #[inline]
    pub(crate) fn new(declaration: Declaration<'a>, record: RecordId, slot: Slot) -> Self {
        Object::new(declaration, record).get(slot)
    }

    /// The record of the object it stands in.
    #[inline]
    pub(crate) fn record(self) -> RecordId {
        self.of().record()
    }

    #[inline]
    fn leaf(self) -> &'a Leaf {
        static ABSENT: Leaf = Leaf::ABSENT;
        #[cfg(debug_assertions)]
        if let Some(record) = self.of().known() {
            reads::record_field(self.record(), record.class, self.slot());
        }
        let at = self.of().first as usize + usize::from(self.slot());
        self.declaration.leaves.get(at).unwrap_or(&ABSENT)
    }

    /// The object it stands in.
    #[inline]
    pub(crate) fn of(self) -> Object<'a> {
        Object { declaration: self.declaration, first: self.at >> Slot::BITS }
    }

    /// Its entry in the dictionary.
    pub(crate) fn entry(self) -> &'static dictionary::Field {
        self.of().class().field(self.slot())
    }

    /// What it holds.
    pub(crate) fn kind(self) -> Kind {
        self.entry().kind
    }

    /// Its slot in the row of its class.
    #[inline]
    pub(crate) fn slot(self) -> Slot {
        self.at as Slot
    }

    /// Its place.
    // Not inlined: each rule asks for it, but few find anything, so one copy keeps the module small.
    #[inline(never)]
    pub(crate) fn place(self) -> Place {
        Place::Field(self.record(), self.slot())
    }

    /// Whether there is something to judge.
    #[inline(never)]
    pub(crate) fn given(self) -> Given {
        match self.leaf().state {
            State::Absent if self.is_in_mistyped() => Given::Mistyped,
            State::Absent | State::Null => Given::Nothing,
            State::Mistyped => Given::Mistyped,
            State::List if self.leaf().record() == NO_RECORD => Given::Nothing,
            State::Text | State::Made if self.is_blank() => Given::Nothing,
            _ => Given::Value,
        }
    }

    /// Whether the parent object of the field is a value of another type.
    fn is_in_mistyped(self) -> bool {
        let within = self.entry().within;
        within != dictionary::WHOLE && {
            let around = self.of().get(within);
            around.leaf().state == State::Mistyped || around.leaf().state == State::Absent && around.is_in_mistyped()
        }
    }

    /// Whether the text is only blanks.
    fn is_blank(self) -> bool {
        is_blank(self.raw().unwrap_or(""))
    }

    /// Whether it is empty: [`given`](Self::given) is [`Given::Nothing`].
    #[inline]
    pub(crate) fn is_missing(self) -> bool {
        // Of nearly every value that is given its leaf says so.
        !self.leaf().is_trimmed && self.is_not_filled()
    }

    #[inline(never)]
    fn is_not_filled(self) -> bool {
        let Some(record) = self.of().known() else { return true };
        reads::record_field(self.record(), record.class, self.slot());
        record.filled & bit(self.slot()) == 0
    }

    /// The text without surrounding blanks. `None` if nothing is left.
    #[inline(never)]
    pub(crate) fn text(self) -> Option<&'a str> {
        let leaf = self.leaf();
        if leaf.is_trimmed {
            return self.declaration.source.get(leaf.span.range());
        }
        self.trimmed_text()
    }

    /// The bytes of the text without surrounding blanks; none if nothing is left. What is compared byte by byte needs no
    /// look at where characters begin.
    #[inline(never)]
    pub(crate) fn bytes(self) -> &'a [u8] {
        let leaf = self.leaf();
        if leaf.is_trimmed
            && let Some(bytes) = self.declaration.source.as_bytes().get(leaf.span.range())
        {
            return bytes;
        }
        self.trimmed_text().unwrap_or_default().as_bytes()
    }

    #[inline(never)]
    fn trimmed_text(self) -> Option<&'a str> {
        self.raw().map(trimmed).filter(|text| !text.is_empty())
    }

    /// The text as it was written.
    pub(crate) fn raw(self) -> Option<&'a str> {
        self.declaration.text(self.leaf())
    }

    /// Where a part of its text stands in the source; `None` where the text was written with escapes.
    pub(crate) fn span_of(self, part: &str) -> Option<Span> {
        let leaf = self.leaf();
        let from = part.as_ptr() as usize;
        let at = from.checked_sub(self.raw().filter(|_| leaf.state == State::Text)?.as_ptr() as usize)?;
        let start = u32::try_from(at).ok()?.checked_add(leaf.span.start)?;
        let end = u32::try_from(part.len()).ok()?.checked_add(start)?;
        (end <= leaf.span.end && !part.is_empty()).then_some(Span::new(start, end))
    }

    /// The exact number, if it is one.
    #[inline]
    pub(crate) fn decimal(self) -> Option<Decimal> {
        match self.leaf().number() {
            Some((units, decimals)) => Some(Decimal::of(i64::from(units), decimals)),
            None => self.parsed_decimal(),
        }
    }

    #[inline(never)]
    fn parsed_decimal(self) -> Option<Decimal> {
        match self.leaf().state {
            State::Absent => None,
            State::Number => Decimal::parse_json(self.raw()?),
            _ => Decimal::parse(self.text()?),
        }
    }

    /// `true` or `false`.
    pub(crate) fn flag(self) -> Option<bool> {
        match self.leaf().state {
            State::True => Some(true),
            State::False => Some(false),
            _ => None,
        }
    }

    /// The day, if it is one.
    #[inline(never)]
    pub(crate) fn day(self) -> Option<Day> {
        self.leaf().day().or_else(|| self.text()?.parse().ok())
    }

    /// The object of the field: a party.
    #[inline(never)]
    pub(crate) fn object(self) -> Option<Object<'a>> {
        let leaf = self.leaf();
        let record = (leaf.state == State::Object && leaf.record() != NO_RECORD).then_some(leaf.record())?;
        Some(Object::new(self.declaration, record))
    }

    /// The objects of the list.
    pub(crate) fn objects(self) -> impl Iterator<Item = Object<'a>> {
        let leaf = self.leaf();
        let mut next = if leaf.state == State::List { leaf.record() } else { NO_RECORD };
        let declaration = self.declaration;
        std::iter::from_fn(move || {
            let record = declaration.store.records.get(next.index())?;
            next = record.next;
            steps::add(1);
            Some(Object { declaration, first: record.first })
        })
    }
}
