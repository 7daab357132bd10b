//! Schema validation: checks the nodes of a message against the schema of DEC or of H7.
//!
//! It is one walk down the tree. Everything the schema refuses becomes a [`Note`], and rules turn notes into findings.

use std::sync::OnceLock;

use crate::at::Place;
use crate::dictionary::{
    AttributeForm, Base, ELEMENTS, ElementId, FIRST_H7, H7, Kind, MessageType, Overlay, WHOLE, children, element_of,
    format_of, is_blank,
};
use crate::model::{Declaration, NO_NODE, NO_RECORD, Node, NodeId, Note, NoteKind, Notes, Span, State, Store, Whole};
use crate::options::Dataset;

use super::xml::tag;

/// What a schema says about an element.
#[derive(Clone, Copy, Debug, Default)]
struct Row {
    /// Its position among its siblings; 0 if the schema doesn't have it.
    order: u16,
    min: u8,
    max: u16,
    format: u8,
    /// Of a class, which of the schema's mandatory elements are its own.
    owed: (u16, u16),
}

/// A schema: one row per element, and the mandatory elements of each class.
#[derive(Debug)]
struct Content {
    rows: Vec<Row>,
    /// The mandatory elements, sorted by their class.
    owed: Vec<ElementId>,
}

impl Content {
    fn new(mut rows: Vec<Row>) -> Self {
        let is_owed = |(id, row): &(usize, &Row)| *id > 0 && row.order > 0 && row.min > 0;
        let mut owed: Vec<ElementId> = rows.iter().enumerate().filter(is_owed).map(|(id, _)| id as ElementId).collect();
        let class = |id: ElementId| element_of(id).parent;
        crate::order::sort_by(&mut owed, |&one, &other| class(one).cmp(&class(other)).then(one.cmp(&other)));
        for (at, &id) in owed.iter().enumerate() {
            if let Some(Row { owed: (start, end), .. }) = rows.get_mut(usize::from(class(id))) {
                *start = if *end == 0 { at as u16 } else { *start };
                *end = at as u16 + 1;
            }
        }
        Self { rows, owed }
    }

    /// The schema of H7 or of DEC.
    fn of(message: MessageType) -> &'static Self {
        match message {
            MessageType::EuH7 => Self::h7(),
            MessageType::WcoDec => Self::dec(),
        }
    }

    /// The schema of DEC.
    fn dec() -> &'static Self {
        static DEC: OnceLock<Content> = OnceLock::new();
        DEC.get_or_init(|| {
            let row = |(id, element): (usize, &crate::dictionary::Element)| {
                let order = if (id as ElementId) < FIRST_H7 { id as u16 + 1 } else { 0 };
                Row { order, min: element.min, max: element.max, format: element.format, owed: (0, 0) }
            };
            Self::new(ELEMENTS.iter().enumerate().map(row).collect())
        })
    }

    /// The schema of H7.
    fn h7() -> &'static Self {
        static H7_CONTENT: OnceLock<Content> = OnceLock::new();
        H7_CONTENT.get_or_init(|| {
            let mut rows = vec![Row::default(); ELEMENTS.len()];
            for (order, overlay) in H7.iter().enumerate() {
                if let Some(row) = rows.get_mut(usize::from(overlay.element)) {
                    let Overlay { min, max, format, .. } = *overlay;
                    *row = Row { order: order as u16 + 1, min, max, format, owed: (0, 0) };
                }
            }
            Self::new(rows)
        })
    }

    fn row(&self, element: ElementId) -> Row {
        self.rows.get(usize::from(element)).copied().unwrap_or_default()
    }

    fn owed(&self, class: ElementId) -> &[ElementId] {
        let (start, end) = self.row(class).owed;
        self.owed.get(usize::from(start)..usize::from(end)).unwrap_or(&[])
    }
}

/// Which message a declaration is. One in JSON counts as DEC.
pub(crate) fn message_type(declaration: Declaration<'_>) -> MessageType {
    match declaration.store.is_message() && says_h7(declaration) {
        true => MessageType::EuH7,
        false => MessageType::WcoDec,
    }
}

/// Whether a message, or the `wco` tree of a declaration in JSON, says that it is an H7 declaration. In small letters it is
/// one as well, so that rules speak of the letters and not of all that only H7 has.
pub(super) fn says_h7(declaration: Declaration<'_>) -> bool {
    let root = declaration.store.records.first().map_or(NO_NODE, |record| record.node);
    declaration.store.children(root).any(|(_, node)| {
        node.element >= FIRST_H7
            && element_of(node.element).name == "ProcedureCategory"
            && declaration.node_text(node).is_some_and(|text| text.eq_ignore_ascii_case("H7"))
    })
}

/// Checks the nodes of the store against the schema of the dataset and notes every violation.
pub(crate) fn check(source: &str, store: &mut Store, asked: Option<Dataset>) {
    if store.nodes.is_empty() {
        return;
    }
    let mut notes = std::mem::take(&mut store.notes);
    let whole = Whole::new(source, store);
    let declaration = Declaration(&whole);
    let message = asked.and_then(Dataset::message).unwrap_or_else(|| message_type(declaration));
    let content = Content::of(message);
    let mut walk = Walk { declaration, content, notes: &mut notes, next: 0 };
    if store.is_message() {
        let root = store.records.first().map_or(NO_NODE, |record| record.node);
        if root != NO_NODE {
            walk.class(root);
        }
    } else {
        for (id, node) in declaration.nodes() {
            walk.value(id, node);
        }
    }
    store.notes = notes;
}

struct Walk<'d, 'n> {
    declaration: Declaration<'d>,
    content: &'static Content,
    notes: &'n mut Notes,
    /// The first attribute that wasn't checked yet.
    next: usize,
}

impl Walk<'_, '_> {
    fn note(&mut self, kind: NoteKind, place: Place, span: Span) {
        self.notes.push(Note { kind, place, span });
    }

    fn tag(&self, node: &Node) -> Span {
        tag(self.declaration.source, node.span)
    }

    /// Checks the children of a class: each known, in order and within its maximum count, and none missing.
    fn class(&mut self, class: NodeId) {
        let store = self.declaration.store;
        let Some(parent) = store.node_at(class) else { return };
        let owed = self.content.owed(parent.element);
        // A bit for each mandatory element of which there are enough.
        let mut given = 0u64;
        let mut reached = Row::default();
        for (id, node) in store.children(class).filter(|(_, node)| node.value.state != State::Null) {
            let row = self.content.row(node.element);
            if row.min > 0
                && node.occurrence >= u32::from(row.min)
                && let Some(at) = owed.iter().position(|&element| element == node.element)
            {
                given |= 1 << at;
            }
            if row.order == 0 {
                self.note(NoteKind::ElementUnknown, Place::Node(id), self.tag(node));
                continue;
            }
            if row.max != 0 && node.occurrence > u32::from(row.max) {
                if node.occurrence == u32::from(row.max) + 1 {
                    self.note(NoteKind::ElementExcess(row.max), Place::Node(id), self.tag(node));
                }
            } else if row.order < reached.order {
                self.note(NoteKind::ElementMisplaced, Place::Node(id), self.tag(node));
            } else {
                reached = row;
            }
            if node.value.state == State::Mistyped {
                continue;
            }
            if row.format == 0 {
                self.class(id);
            } else {
                self.value(id, node);
            }
        }
        if store.broken {
            return;
        }
        for (at, &child) in owed.iter().enumerate() {
            if given & 1 << at == 0 {
                let min = self.content.row(child).min;
                self.note(NoteKind::ElementMissing(min), Place::Child(class, child), self.tag(parent));
            }
        }
    }

    /// Checks the format of a value and of its attributes.
    fn value(&mut self, id: NodeId, node: &Node) {
        let row = self.content.row(node.element);
        let number = if row.order == 0 { element_of(node.element).format } else { row.format };
        let format = format_of(number);
        if format.base == Base::Class {
            return;
        }
        let text = self.declaration.text(&node.value);
        if let Some(text) = text
            && !self.fills_field(node)
            && !format.admits(text)
        {
            let is_message = self.declaration.store.is_message();
            if text.trim_matches(is_blank).is_empty() && is_message && format.base != Base::DateTime {
                self.note(NoteKind::ElementEmpty, Place::Node(id), self.tag(node));
            } else {
                self.note(NoteKind::ValueMalformed(number), Place::Node(id), node.value.span);
            }
        }
        self.attributes(id, node, format.base);
    }

    fn attributes(&mut self, id: NodeId, node: &Node, base: Base) {
        let declaration = self.declaration;
        let attributes = &declaration.store.attributes;
        // Attributes are stored in the order of their nodes.
        while attributes.get(self.next).is_some_and(|attribute| attribute.node < id) {
            self.next += 1;
        }
        let mut is_dated = base != Base::DateTime;
        while let Some(attribute) = attributes.get(self.next).filter(|attribute| attribute.node == id) {
            self.next += 1;
            let name = declaration.attribute_name(attribute);
            is_dated |= name == "formatCode";
            match base.attribute(name) {
                None => self.note(NoteKind::AttributeUnknown, Place::Node(id), attribute.name),
                Some(form) => {
                    let text = declaration.text(&attribute.value).unwrap_or("");
                    let is_unit = matches!(form, AttributeForm::Currency | AttributeForm::Unit);
                    if !(form.admits(text) || is_unit && self.fills_field(node)) {
                        let place = self.unit_of(id, node, form);
                        self.note(NoteKind::AttributeMalformed(form.in_words()), place, attribute.value.span);
                    }
                }
            }
        }
        if !is_dated && node.value.state != State::Absent && declaration.store.is_message() {
            self.note(NoteKind::AttributeMissing("formatCode"), Place::Node(id), node.value.span);
        }
    }

    /// Whether the value of a `wco` tree is that of a field, which is judged as if it were named.
    fn fills_field(&self, node: &Node) -> bool {
        !self.declaration.store.is_message() && node.record != NO_RECORD && node.slot != WHOLE
    }

    /// The field of a unit or a currency: the one after that of its number.
    fn unit_of(&self, id: NodeId, node: &Node, form: AttributeForm) -> Place {
        let kind = self.declaration.store.kind(node.record, node.slot);
        if node.record != NO_RECORD
            && kind == Kind::Decimal
            && matches!(form, AttributeForm::Currency | AttributeForm::Unit)
        {
            return Place::Field(node.record, node.slot + 1);
        }
        Place::Node(id)
    }
}

/// The child elements of a class in the order of the message's schema.
pub(crate) fn children_in(class: ElementId, message: MessageType) -> Vec<ElementId> {
    let content = Content::of(message);
    let mut found: Vec<ElementId> = children(class).filter(|&id| content.row(id).order > 0).collect();
    crate::order::sort_by(&mut found, |&one, &other| content.row(one).order.cmp(&content.row(other).order));
    found
}

/// Whether the schema has an element.
pub(crate) fn is_in_schema(element: ElementId, message: MessageType) -> bool {
    Content::of(message).row(element).order > 0
}

/// The elements that the schema demands wherever their class is present, and how many of each.
pub(crate) fn owed_in(class: ElementId, message: MessageType) -> impl Iterator<Item = (ElementId, u8)> {
    let content = Content::of(message);
    content.owed(class).iter().map(|&element| (element, content.row(element).min))
}

/// Whether the schema demands an element wherever its class is present.
pub(crate) fn is_owed(element: ElementId, message: MessageType) -> bool {
    is_in_schema(element, message) && Content::of(message).row(element).min > 0
}

/// The names of the siblings between which an element belongs: the one before it and the one after it.
pub(crate) fn neighbours(declaration: Declaration<'_>, dataset: Dataset, place: Place) -> [Option<&'static str>; 2] {
    let Place::Node(id) = place else { return [None; 2] };
    let store = declaration.store;
    let Some(node) = store.node_at(id) else { return [None; 2] };
    let message = dataset.message().unwrap_or(MessageType::WcoDec);
    let order = children_in(element_of(node.element).parent, message);
    let here = order.iter().position(|&element| element == node.element).unwrap_or(0);
    // The scan is bounded: in a message with very many elements the first ones are enough to say where.
    let is_there =
        |element: &ElementId| store.children(node.parent).take(200).any(|(_, other)| other.element == *element);
    let (before, after) = order.split_at(here);
    let before = before.iter().rev().find(|element| is_there(element));
    let after = after.iter().skip(1).find(|element| is_there(element));
    [before, after].map(|element| element.map(|&element| element_of(element).name))
}
