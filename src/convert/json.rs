//! Writes a declaration in the JSON shape, whatever its input syntax.

use super::canon;
use crate::at::{Place, class_path_of};
use crate::dictionary::{Base, Class, HEADER_ELEMENTS, Kind, MessageType, Slot, WHOLE, element_of, item, party};
use crate::input::grammar::is_name;
use crate::input::message::{mode_code, nature_code};
use crate::input::message_type;
use crate::json_string::quote_into;
use crate::model::{
    Attribute, Declaration, Fault, Field, Leaf, NO_NODE, NO_RECORD, Node, NodeId, Note, NoteKind, Object, Span, State,
};

/// A JSON value. The printer of `serde_json` would bring that of floating-point numbers into the WebAssembly module.
enum Value {
    Null,
    Flag(bool),
    Whole(u32),
    Text(String),
    List(Vec<Value>),
    Object(Members),
}

/// The members of an object in the order in which they were first added.
type Members = Vec<(String, Value)>;

/// Adds a member, or replaces the one of that name. For names of the dictionary, of which an object has few.
fn insert(members: &mut Members, name: &str, value: Value) {
    match members.iter_mut().find(|(known, _)| known == name) {
        Some((_, old)) => *old = value,
        None => members.push((name.to_owned(), value)),
    }
}

impl Value {
    fn text(text: &str) -> Self {
        Value::Text(text.to_owned())
    }

    /// Writes the value with a line for each entry, indented by two blanks for each level.
    fn write(&self, depth: usize, out: &mut String) {
        let line = |depth: usize, out: &mut String| {
            out.push('\n');
            out.extend(std::iter::repeat_n("  ", depth));
        };
        match self {
            Value::Null => out.push_str("null"),
            Value::Flag(flag) => out.push_str(if *flag { "true" } else { "false" }),
            Value::Whole(number) => out.push_str(&number.to_string()),
            Value::Text(text) => quote_into(text, out),
            Value::List(list) if list.is_empty() => out.push_str("[]"),
            Value::Object(members) if members.is_empty() => out.push_str("{}"),
            Value::List(list) => {
                for (index, value) in list.iter().enumerate() {
                    out.push(if index == 0 { '[' } else { ',' });
                    line(depth + 1, out);
                    value.write(depth + 1, out);
                }
                line(depth, out);
                out.push(']');
            }
            Value::Object(members) => {
                for (index, (name, value)) in members.iter().enumerate() {
                    out.push(if index == 0 { '{' } else { ',' });
                    line(depth + 1, out);
                    quote_into(name, out);
                    out.push_str(": ");
                    value.write(depth + 1, out);
                }
                line(depth, out);
                out.push('}');
            }
        }
    }
}

/// The declaration as JSON text. What a message holds beyond the named fields goes into `wco`.
pub(crate) fn text(declaration: Declaration<'_>) -> String {
    let covered = if declaration.store.is_message() { Cover::of(declaration) } else { Vec::new() };
    let shape = Shape { declaration, covered };
    let mut out = String::with_capacity(declaration.source.len());
    Value::Object(shape.fields(declaration.root(), WHOLE)).write(0, &mut out);
    out
}

/// What was read and fits no field: JSON Pointers for JSON, paths for a message.
pub(crate) fn left_out(declaration: Declaration<'_>) -> Vec<String> {
    let of_note = |note: &Note| match declaration.store.is_message() {
        true => in_message(declaration, note),
        false => match note.kind {
            NoteKind::FieldUnknown | NoteKind::ElementUnknown | NoteKind::Type(..) | NoteKind::TooManyItems => {
                note.place.pointer(declaration)
            }
            // Of two values the last one is read.
            NoteKind::FieldDuplicate => note.place.pointer(declaration),
            // An escape that stands for no character; U+FFFD itself is one.
            NoteKind::Lost if !declaration.text_of(note.span).contains(char::REPLACEMENT_CHARACTER) => {
                note.place.pointer(declaration)
            }
            _ => None,
        },
    };
    let mut out: Vec<String> = declaration.notes().iter().filter_map(of_note).collect();
    let again = declaration.nodes().filter(|(_, node)| node.is_again());
    out.extend(again.filter_map(|(id, _)| match declaration.store.is_message() {
        true => Some(class_path_of(declaration, id)),
        false => Place::Node(id).pointer(declaration),
    }));
    if !declaration.store.is_message() {
        out.extend(lost(declaration).into_iter().filter_map(|place| place.pointer(declaration)));
        let odd = declaration.store.attributes.iter().filter(|attribute| !is_kept(declaration, attribute));
        out.extend(odd.filter_map(|attribute| key_of(declaration, attribute).pointer(declaration)));
    }
    if declaration.is_broken() {
        // Parsing ended early, so the rest of the declaration is in no field.
        out.push(String::new());
    }
    crate::order::sort_by(&mut out, String::cmp);
    out.dedup();
    out
}

/// The values of JSON with an escape that there is none of, which stands for no character. The note of it names no value.
fn lost(declaration: Declaration<'_>) -> Vec<Place> {
    if !declaration.notes().iter().any(|note| note.kind == NoteKind::Syntax(Fault::Escape)) {
        return Vec::new();
    }
    let count = |text: &str| text.matches(char::REPLACEMENT_CHARACTER).count();
    let is_lost = |leaf: &Leaf| {
        let text = declaration.text(leaf).filter(|_| leaf.state == State::Made);
        text.is_some_and(|text| count(text) > count(declaration.text_of(leaf.span)))
    };
    let store = declaration.store;
    let fields = declaration.given().filter(|field| is_lost(store.leaf(field.record(), field.slot())));
    let nodes = declaration.nodes().filter(|(_, node)| is_lost(&node.value)).map(|(id, _)| Place::Node(id));
    let attributes = store.attributes.iter().filter(|attribute| is_lost(&attribute.value));
    let attributes = attributes.map(|attribute| key_of(declaration, attribute));
    fields.map(Field::place).chain(nodes).chain(attributes).collect()
}

/// The place of an attribute's key in JSON.
pub(super) fn key_of(declaration: Declaration<'_>, attribute: &Attribute) -> Place {
    let quote = u32::from(declaration.store.has_text);
    let Span { start, end } = attribute.name;
    Place::NodeKey(attribute.node, Span::new(start.saturating_sub(quote), end + quote))
}

/// Whether both forms can hold an attribute: it has a value, and its name is valid in XML and isn't `value`.
fn is_kept(declaration: Declaration<'_>, attribute: &Attribute) -> bool {
    let name = declaration.attribute_name(attribute);
    declaration.text(&attribute.value).is_some() && name != "value" && is_attribute_name(name)
}

/// The attributes of a value. Of duplicate keys in JSON the last one counts.
pub(super) fn attributes(declaration: Declaration<'_>, id: NodeId) -> Vec<(String, String)> {
    let mut out: Vec<(String, String)> = Vec::new();
    for attribute in declaration.store.attributes_of(id).filter(|attribute| is_kept(declaration, attribute)) {
        let name = declaration.attribute_name(attribute).to_owned();
        let text = declaration.text(&attribute.value).unwrap_or("").to_owned();
        match out.iter_mut().find(|(known, _)| *known == name) {
            Some((_, value)) => *value = text,
            None => out.push((name, text)),
        }
    }
    out
}

/// Whether an attribute of that name can be written. The only prefix allowed is XML's own, since no other is declared.
fn is_attribute_name(name: &str) -> bool {
    let local = name.strip_prefix("xml:").unwrap_or(name);
    is_name(local) && !local.contains(':') && name != "xmlns"
}

/// Whether a declaration explicitly lacks a message function: a message without one, or `null` in JSON.
///
/// JSON that was never a message leaves the function out. It is converted to a new declaration.
pub(super) fn has_no_function(declaration: Declaration<'_>) -> bool {
    let store = declaration.store;
    let children = store.children(declaration.root().node().unwrap_or(NO_NODE));
    let mut functions = children.filter(|(_, node)| element_of(node.element).name == FUNCTION).peekable();
    let is_null = functions.peek().is_some();
    functions.all(|(_, node)| node.value.state == State::Null) && (is_null || store.is_message())
}

/// The element that gives the function of a message.
pub(super) const FUNCTION: &str = "FunctionCode";

/// The path of something in a message that isn't stored.
fn in_message(declaration: Declaration<'_>, note: &Note) -> Option<String> {
    let name = || declaration.name_in(note.span).unwrap_or_else(|| "*".to_owned());
    let above = match note.place {
        Place::Inside(id) | Place::Node(id) => class_path_of(declaration, id),
        Place::Nowhere => "MetaData".to_owned(),
        _ => return None,
    };
    match note.kind {
        // An element of another schema is stored; a skipped one has no node.
        NoteKind::ElementUnknown | NoteKind::NamespaceUnknown | NoteKind::ElementExcess(_) => match note.place {
            Place::Node(id) if !is_date(declaration, id) => None,
            _ => Some(format!("{above}/{}", name())),
        },
        NoteKind::Envelope => Some(name()),
        NoteKind::AttributeUnknown => {
            let mut of_node = match note.place {
                Place::Node(id) => Some(declaration.store.attributes_of(id)),
                _ => None,
            };
            let known = of_node.as_mut().and_then(|all| all.find(|attribute| attribute.name == note.span));
            (!known.is_some_and(|attribute| is_kept(declaration, attribute))).then(|| format!("{above}/@{}", name()))
        }
        // Of a reference that isn't defined nobody knows which character it is.
        NoteKind::TextStray | NoteKind::EntityUnknown => Some(format!("{above}/text()")),
        _ => None,
    }
}

fn is_date(declaration: Declaration<'_>, id: NodeId) -> bool {
    declaration.store.node_at(id).is_some_and(|node| element_of(node.element).format().base == Base::DateTime)
}

struct Shape<'a> {
    declaration: Declaration<'a>,
    /// For each node of a message, whether the named fields cover all of it.
    covered: Vec<bool>,
}

impl Shape<'_> {
    fn fields(&self, of: Object<'_>, within: Slot) -> Members {
        let mut out = Members::new();
        let store = self.declaration.store;
        for (slot, field) in of.class().fields().iter().enumerate().filter(|(_, field)| field.within == within) {
            let slot = slot as Slot;
            let leaf = store.leaf(of.record(), slot);
            // A value of a `wco` tree stays there.
            if store.is_of_tree(leaf) {
                continue;
            }
            let value = match (leaf.state, field.kind) {
                (_, Kind::Tree) => {
                    let mut tree = self.tree(of.node().unwrap_or(NO_NODE), false);
                    if of.class() == Class::Declaration && has_no_function(self.declaration) {
                        insert(&mut tree, FUNCTION, Value::Null);
                    }
                    if of.class() == Class::Declaration && store.has_header {
                        insert(&mut tree, "MetaData", Value::Object(self.header()));
                    }
                    (!tree.is_empty()).then_some(Value::Object(tree))
                }
                (State::Absent | State::Null | State::Mistyped, _) => None,
                (State::Object, Kind::Party(_)) => {
                    of.get(slot).object().map(|party| Value::Object(self.fields(party, WHOLE)))
                }
                (State::Object, _) => Some(Value::Object(self.fields(of, slot))),
                (State::List, _) => {
                    let entries = of.get(slot).objects().map(|entry| Value::Object(self.fields(entry, WHOLE)));
                    Some(Value::List(entries.collect()))
                }
                (_, kind) => self.scalar(leaf, kind),
            };
            // A party without fields is written too, since it keeps another party from taking its place.
            let is_party = matches!(field.kind, Kind::Party(_)) && !store.is_message();
            if let Some(value) =
                value.filter(|value| is_party || !matches!(value, Value::Object(map) if map.is_empty()))
            {
                out.push((field.name.to_owned(), value));
            }
        }
        out
    }

    /// The header around the message.
    fn header(&self) -> Members {
        let mut out = Members::new();
        for (at, leaf) in &self.declaration.store.header {
            if let (Some(name), Some(text)) = (HEADER_ELEMENTS.get(usize::from(*at)), self.declaration.text(leaf)) {
                insert(&mut out, name, Value::text(text));
            }
        }
        out
    }

    fn scalar(&self, leaf: &Leaf, kind: Kind) -> Option<Value> {
        match leaf.state {
            State::True => return Some(Value::Flag(true)),
            State::False => return Some(Value::Flag(false)),
            _ => {}
        }
        let text = self.declaration.text(leaf)?;
        let whole = (kind == Kind::Integer).then(|| text.trim().parse::<u32>().ok()).flatten();
        Some(match whole {
            Some(number) if number.to_string() == text => Value::Whole(number),
            _ => Value::text(text),
        })
    }

    /// The content of a class that no named field covers, or all of its content.
    fn tree(&self, class: NodeId, whole: bool) -> Members {
        let mut out = Members::new();
        let store = self.declaration.store;
        let is_covered = |id: NodeId| !whole && self.covered.get(id.index()).copied().unwrap_or(false);
        for (id, node) in store.children(class) {
            let element = element_of(node.element);
            let is_record = self.is_item(node);
            if is_record || is_covered(id) || node.is_again() || node.is_nothing() {
                continue;
            }
            // A list that named fields cover only in part is written whole, since entries are matched by their index.
            let in_list = element.repeats();
            let value = if element.is_class() {
                let inner = self.tree(id, whole || in_list);
                if inner.is_empty() && node.first != NO_NODE && store.is_message() {
                    continue;
                }
                Value::Object(inner)
            } else {
                self.element(id, node)
            };
            if in_list {
                match out.iter_mut().find(|(name, _)| name == element.name) {
                    Some((_, Value::List(list))) => list.push(value),
                    _ => out.push((element.name.to_owned(), Value::List(vec![value]))),
                }
            } else {
                insert(&mut out, element.name, value);
            }
        }
        out
    }

    /// Whether a class of a message is an item. An item has a JSON object of its own.
    fn is_item(&self, node: &Node) -> bool {
        let store = self.declaration.store;
        store.is_message() && node.slot == WHOLE && store.class_of(node.record) == Some(Class::Item)
    }

    /// A value, with its attributes if it has any.
    fn element(&self, id: NodeId, node: &Node) -> Value {
        let text = Value::text(self.declaration.text(&node.value).unwrap_or(""));
        let attributes = attributes(self.declaration, id);
        if attributes.is_empty() {
            return text;
        }
        let mut out = vec![("value".to_owned(), text)];
        for (name, value) in attributes {
            match out.first_mut() {
                // An attribute may have that name, too.
                Some((known, old)) if *known == name => *old = Value::Text(value),
                _ => out.push((name, Value::Text(value))),
            }
        }
        Value::Object(out)
    }
}

/// Which nodes of a message the named fields cover completely.
struct Cover<'a> {
    declaration: Declaration<'a>,
    message: MessageType,
    covered: Vec<bool>,
}

impl<'a> Cover<'a> {
    fn of(declaration: Declaration<'a>) -> Vec<bool> {
        let covered = vec![false; declaration.store.nodes.len()];
        let mut cover = Cover { declaration, message: message_type(declaration), covered };
        if let Some(root) = declaration.root().node() {
            cover.class(root);
        }
        cover.covered
    }

    fn set(&mut self, id: NodeId, covered: bool) {
        if let Some(place) = self.covered.get_mut(id.index()) {
            *place = covered;
        }
    }

    fn is(&self, id: NodeId) -> bool {
        self.covered.get(id.index()).copied().unwrap_or(false)
    }

    /// Walks a class. Returns whether all of its content is covered.
    fn class(&mut self, class: NodeId) -> bool {
        let declaration = self.declaration;
        let store = declaration.store;
        let mut all = true;
        // The kind of a communication is written with its number, which is looked up once for all that say a kind.
        let is_communication = store.node_at(class).is_some_and(|of| element_of(of.element).name == "Communication");
        let says_kind = is_communication && self.is_said(class, "ID");
        for (id, node) in store.children(class) {
            let element = element_of(node.element);
            let covered = if element.is_class() {
                self.class(id)
            } else if is_communication && element.name == "TypeCode" {
                says_kind && store.attributes_of(id).next().is_none()
            } else {
                self.leaf(class, id, node)
            };
            self.set(id, covered);
        }
        // A list is covered either as a whole or not at all.
        for (id, node) in store.children(class) {
            let element = element_of(node.element);
            let is_item = node.slot == WHOLE && store.class_of(node.record) == Some(Class::Item);
            if element.repeats() && element.is_class() && !is_item && node.occurrence == 1 {
                let list: Vec<NodeId> = store
                    .children(class)
                    .filter(|(_, other)| other.element == node.element)
                    .map(|(id, _)| id)
                    .collect();
                let covered = self.list(class, element.name, &list);
                for &entry in &list {
                    self.set(entry, covered);
                }
            }
            all &= self.is(id);
        }
        let has_children = store.node_at(class).is_some_and(|node| node.first != NO_NODE);
        all && has_children
    }

    /// Whether writing its named field would reproduce a list of classes.
    fn list(&self, class: NodeId, name: &str, list: &[NodeId]) -> bool {
        match name {
            "Classification" => {
                let Some(code) = self.item_text(class, item::HS_CODE) else { return false };
                let canonical = canon::classifications(code, self.message);
                canonical.len() == list.len()
                    && canonical.iter().zip(list).all(|((number, kind), &id)| {
                        self.holds(id, &[("ID", number), ("IdentificationTypeCode", kind)])
                    })
            }
            "Origin" => self.is_written_as(class, item::ORIGIN, list, "CountryCode"),
            "DangerousGoods" => self.is_written_as(class, item::DANGEROUS_GOODS_UN, list, "UNDGID"),
            "AdditionalDocument" | "SupportingDocument" => list.iter().all(|&id| self.is_document(id)),
            "DomesticDutyTaxParty" => list.iter().all(|&id| self.is_tax_id(id)),
            "TransportContractDocument" => self.is_only_said(list, "ID", Some(("Type", "N750"))),
            "Packaging" => self.is_only_said(list, "QuantityQuantity", None),
            "Communication" => match list {
                [only] => self.is(*only),
                _ => false,
            },
            _ => false,
        }
    }

    /// Whether a list is one entry that holds a field of the item around it, and nothing else.
    fn is_written_as(&self, class: NodeId, slot: Slot, list: &[NodeId], name: &str) -> bool {
        match (self.item_text(class, slot), list) {
            (Some(text), [only]) => self.holds(*only, &[(name, text)]),
            _ => false,
        }
    }

    /// Whether a list is one entry with a value that belongs to a named field, perhaps what goes with it, and nothing else.
    fn is_only_said(&self, list: &[NodeId], name: &str, with: Option<(&str, &str)>) -> bool {
        let [only] = list else { return false };
        let mut expected = vec![(name, self.text(*only, name).unwrap_or(""))];
        expected.extend(with);
        self.is_said(*only, name) && self.holds(*only, &expected)
    }

    fn node(&self, id: NodeId) -> Option<&'a Node> {
        self.declaration.store.node_at(id)
    }

    fn text(&self, class: NodeId, name: &str) -> Option<&'a str> {
        let store = self.declaration.store;
        let (_, node) = store.children(class).find(|(_, node)| element_of(node.element).name == name)?;
        self.declaration.text(&node.value)
    }

    /// Whether a child of a class belongs to a named field that is written. A blank one isn't.
    fn is_said(&self, class: NodeId, name: &str) -> bool {
        let store = self.declaration.store;
        let is_blank = |node: &Node| self.declaration.text(&node.value).is_none_or(|text| text.trim().is_empty());
        store
            .children(class)
            .any(|(_, node)| element_of(node.element).name == name && node.record != NO_RECORD && !is_blank(node))
    }

    /// A field of the item around a class. A blank one counts as absent, since it isn't written.
    fn item_text(&self, class: NodeId, slot: Slot) -> Option<&'a str> {
        let mut at = class;
        loop {
            let node = self.node(at)?;
            if node.slot == WHOLE && self.declaration.store.class_of(node.record) == Some(Class::Item) {
                let text = Object::new(self.declaration, node.record).get(slot).raw();
                return text.filter(|text| !text.trim().is_empty());
            }
            at = node.parent;
        }
    }

    /// Whether a class holds these values and nothing else. Its sequence number is ignored.
    fn holds(&self, class: NodeId, expected: &[(&str, &str)]) -> bool {
        let store = self.declaration.store;
        let Some(of) = self.node(class) else { return false };
        let place = of.occurrence.to_string();
        let mut count = 0;
        for (id, node) in store.children(class) {
            let name = element_of(node.element).name;
            let text = self.declaration.text(&node.value);
            if store.attributes_of(id).next().is_some() {
                return false;
            }
            if name == "SequenceNumeric" {
                if text != Some(place.as_str()) {
                    return false;
                }
                continue;
            }
            if !expected.iter().any(|&(known, value)| known == name && text == Some(value)) {
                return false;
            }
            count += 1;
        }
        count == expected.len()
    }

    fn is_document(&self, class: NodeId) -> bool {
        let Some(node) = self.node(class) else { return false };
        let document = Object::new(self.declaration, node.record);
        if document.class() != Class::Document {
            return false;
        }
        let kind = document.get(crate::dictionary::document::TYPE).raw().filter(|kind| !kind.trim().is_empty());
        let number = document.get(crate::dictionary::document::ID).raw();
        let mut expected = Vec::new();
        if let Some(kind) = kind {
            let (category, kind) = canon::document_type(kind, self.message);
            expected.extend(category.map(|category| ("CategoryCode", category)));
            expected.push(("TypeCode", kind));
        }
        expected.extend(number.map(|number| ("ID", number)));
        self.holds(class, &expected)
    }

    fn is_tax_id(&self, class: NodeId) -> bool {
        let number = self.text(class, "ID").unwrap_or("");
        self.node(class).is_some_and(|node| node.record != NO_RECORD)
            && self.holds(class, &[("ID", number), ("RoleCode", "FR5")])
    }

    /// Whether writing its named field would reproduce a value.
    fn leaf(&self, class: NodeId, id: NodeId, node: &Node) -> bool {
        let declaration = self.declaration;
        let store = declaration.store;
        let name = element_of(node.element).name;
        let text = declaration.text(&node.value).unwrap_or("");
        let attributes: Vec<_> = store.attributes_of(id).collect();
        let parent = self.node(class);
        let is_item = parent.is_some_and(|node| node.slot == WHOLE && store.class_of(node.record) == Some(Class::Item));
        if name == "SequenceNumeric" && is_item {
            return attributes.is_empty() && parent.is_some_and(|node| node.occurrence.to_string() == text);
        }
        if node.record == NO_RECORD {
            return false;
        }
        let field = Object::new(declaration, node.record).get(node.slot);
        let leaf = store.leaf(node.record, node.slot);
        let is_quantity = field.of().class() == Class::Item && node.slot == item::QUANTITY_VALUE;
        // A quantity is written only if it was read; a blank value isn't written at all.
        if leaf.node != id || is_quantity || text.trim().is_empty() {
            return false;
        }
        match field.kind() {
            Kind::Word(_) => {
                let word = field.text().unwrap_or("");
                let code = nature_code(word).filter(|_| name == "TransactionNatureCode");
                attributes.is_empty() && code.or_else(|| mode_code(word)) == Some(text)
            }
            Kind::Day => {
                let format = attributes.first().map(|attribute| declaration.text_of(attribute.value.span));
                text.len() == 8 && attributes.len() == 1 && format == Some("102")
            }
            Kind::Decimal => match attributes.as_slice() {
                [] => true,
                [only] => {
                    let unit = store.leaf(node.record, node.slot + 1);
                    unit.node == id && unit.state == State::Text && unit.span == only.value.span
                }
                _ => false,
            },
            // The trader's reference may have been read from that of the consignment.
            _ if name == "ID" && element_of(element_of(node.element).parent).name == "UCR" => false,
            _ => {
                let is_contact = matches!(node.slot, party::EMAIL | party::PHONE);
                attributes.is_empty() && (leaf.state == node.value.state || is_contact)
            }
        }
    }
}
