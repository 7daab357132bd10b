//! Writes a declaration as a WCO message: the `wco` tree with the named fields on top of it.

mod items;
mod part;
mod parties;

use super::{canon, json};
use crate::at::Place;
use crate::dictionary::namespace::{HEADER, MESSAGE, TYPES};
use crate::dictionary::{
    Base, Class, ElementId, HEADER_ELEMENTS, Kind, MessageType, NOT_IN_MESSAGE, ROOT, Role, Slot, WHOLE, child,
    declaration, element_of, item_element, party, tax_id,
};
use crate::input::grammar::is_forbidden;
use crate::input::message::{mode, mode_code, nature, nature_code};
use crate::input::{Input, children_in, is_owed};
use crate::model::{Declaration, Field, Given, Leaf, NO_NODE, Node, NodeId, Object, Store};
pub(crate) use part::Lack;
use part::{Part, SEQUENCE};

/// A message that was made of a declaration.
pub(crate) struct Made {
    pub(crate) text: String,
    /// The fields that it has no place for.
    pub(crate) left_out: Vec<String>,
    /// The fields that the declaration leaves out and the message gives a value, since its schema demands one.
    pub(crate) assumed: Vec<String>,
}

/// Makes the message of a declaration.
pub(crate) fn make(declaration: Declaration<'_>, message: MessageType) -> Made {
    let mut left_out = json::left_out(declaration);
    let (text, assumed) = if declaration.store.is_message() {
        // A message is converted to JSON first, so that there is only one writer.
        let json = json::text(declaration);
        let mut store = Store::new();
        Input::from(&json).read(&mut store, |declaration, _| {
            let made = make(declaration, message);
            left_out.extend(made.left_out);
            (made.text, made.assumed)
        })
    } else {
        left_out.extend(unwritable(declaration));
        let mut writer = Writer::new(declaration, message);
        let text = writer.text();
        let pointers = |places: Vec<Place>| places.into_iter().filter_map(|place| place.pointer(declaration));
        left_out.extend(writer.left_out);
        left_out.extend(pointers(writer.unplaced));
        (text, pointers(writer.assumed).collect())
    };
    crate::order::sort_by(&mut left_out, String::cmp);
    left_out.dedup();
    Made { text, left_out, assumed }
}

/// What the message of a declaration in JSON would lack. It is worked out without writing the message.
pub(crate) fn lacks(declaration: Declaration<'_>, message: MessageType) -> Vec<Lack> {
    let root = Writer::new(declaration, message).root();
    let mut lacks = Vec::new();
    root.lacks(message, None, &mut lacks);
    lacks
}

/// The additional procedure of a gift.
const GIFT: &str = "C08";

struct Writer<'a> {
    declaration: Declaration<'a>,
    message: MessageType,
    /// Whether the input was never a message. Then the elements that every new message needs are added.
    is_new: bool,
    /// The additional procedure that goes without saying for an item of a new H7 message.
    additional: Option<&'static str>,
    /// What of the tree the message can't hold.
    left_out: Vec<String>,
    /// The fields that the message has no place for.
    unplaced: Vec<Place>,
    assumed: Vec<Place>,
}

impl<'a> Writer<'a> {
    fn new(declaration: Declaration<'a>, message: MessageType) -> Self {
        let (left_out, unplaced, assumed) = (Vec::new(), Vec::new(), Vec::new());
        Self { declaration, message, is_new: false, additional: None, left_out, unplaced, assumed }
    }

    /// Everything that the message has but its header.
    fn root(&mut self) -> Part {
        let mut root = self.tree(self.declaration.root().node(), ROOT);
        self.is_new = root.named(json::FUNCTION).is_none() && !json::has_no_function(self.declaration);
        // It is the same for all items.
        self.additional = if self.is_h7() && self.is_new { self.additional_procedure() } else { None };
        self.declaration(&mut root);
        root
    }

    /// The message, with its header if it had one.
    fn text(&mut self) -> String {
        let root = self.root();
        let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        let header = &self.declaration.store.header;
        if !self.declaration.store.has_header {
            self.write(&root, None, "/wco", 0, &mut out);
            return out;
        }
        out.push_str(&format!("<md:MetaData xmlns:md=\"{HEADER}\">\n"));
        for (at, name) in HEADER_ELEMENTS.iter().enumerate() {
            let value = header.iter().find(|(known, _)| usize::from(*known) == at);
            if let Some(text) = value.and_then(|(_, leaf)| self.declaration.text(leaf)).filter(|text| is_writable(text))
            {
                out.push_str(&format!("  <md:{name}>{}</md:{name}>\n", escape(text, false)));
            }
        }
        self.write(&root, None, "/wco", 1, &mut out);
        out.push_str("</md:MetaData>\n");
        out
    }

    /// A whole class of a `wco` tree.
    fn tree(&self, node: Option<NodeId>, element: ElementId) -> Part {
        let mut part = Part::new(element);
        let store = self.declaration.store;
        let Some(id) = node.filter(|&id| id != NO_NODE) else { return part };
        if let Some(node) = store.node_at(id) {
            part.text = self.declaration.text(&node.value).unwrap_or("").to_owned();
        }
        part.attributes = json::attributes(self.declaration, id);
        part.attributes.retain(|(_, text)| is_writable(text));
        let is_written = |node: &Node| {
            !node.is_again() && !node.is_nothing() && self.declaration.text(&node.value).is_none_or(is_writable)
        };
        let children = store.children(id).filter(|(_, node)| is_written(node));
        part.children = children.map(|(id, node)| self.tree(Some(id), node.element)).collect();
        // A message may have a million elements, and most classes hold only one or two.
        part.children.shrink_to_fit();
        part
    }

    fn is_h7(&self) -> bool {
        self.message == MessageType::EuH7
    }

    fn element(&self, class: Class, slot: Slot) -> ElementId {
        class.standing(slot).element(self.message)
    }

    /// Whether a value stands in a `wco` tree, which is written first.
    fn is_in_tree(&self, field: Field<'_>) -> bool {
        let store = self.declaration.store;
        store.is_of_tree(store.leaf(field.record(), field.slot()))
    }

    fn leave_out(&mut self, field: Field<'_>) {
        self.unplaced.push(field.place());
    }

    fn declaration(&mut self, root: &mut Part) {
        let of = self.declaration.root();
        let shipment = element_of(item_element()).parent;
        // Items that stand in the tree are written with it.
        let is_named = !self.is_in_tree(of.get(declaration::ITEMS));
        let items: Vec<Object<'a>> = self.declaration.items().filter(|_| is_named).collect();
        let class = item_element();
        let single = items.len() == 1;
        let mut parts = Vec::with_capacity(items.len());
        for &of in &items {
            let mut part = self.tree(of.node(), class);
            self.item(&mut part, of, single);
            parts.push(part);
        }
        for slot in 0..of.class().fields().len() as Slot {
            let field = of.get(slot);
            // What is of another type is listed already.
            if field.given() != Given::Value || self.is_in_tree(field) {
                continue;
            }
            match (slot, field.kind()) {
                (declaration::WCO | declaration::ITEMS, _) => {}
                // A message covers the whole consignment.
                (declaration::PART, _) if field.text() == Some("consignment") => {}
                (declaration::TRANSACTION_NATURE, _) => self.nature(root, field, &parts),
                (declaration::SHIPMENT_MODE, _) => self.word(root, field, mode, mode_code),
                (declaration::ISSUED, _) => self.issued(root, field),
                (declaration::SHIPMENT_UCR, _) => self.reference(root, field),
                (declaration::SHIPMENT_ITEM_ID, _) => self.item_id(root, field),
                // In H7 each item has its own.
                (declaration::SHIPMENT_PACKAGES, _) if self.is_h7() && single => {}
                (declaration::SHIPMENT_PACKAGES, _) if self.is_h7() => self.leave_out(field),
                (_, Kind::Party(_)) => {}
                _ => self.field(root, field),
            }
        }
        self.parties(root);
        self.tax_ids(root);
        if !parts.is_empty() {
            root.reach(shipment).children.append(&mut parts);
        }
        if self.is_new
            && let Some(element) = child(ROOT, json::FUNCTION)
        {
            root.children.push(Part::of(element, "9"));
        }
        if self.is_h7()
            && root.named("ProcedureCategory").is_none()
            && let Some(element) = child(ROOT, "ProcedureCategory")
        {
            root.children.push(Part::of(element, "H7"));
        }
    }

    /// Writes a field that has an element in the dictionary.
    fn field(&mut self, base: &mut Part, field: Field<'_>) {
        let entry = field.entry();
        let within = entry.within;
        let kind_of = |slot: Slot| field.of().get(slot).kind();
        // A unit or a currency is written with the number before it.
        let is_unit = matches!(entry.kind, Kind::Unit | Kind::Currency) && within != WHOLE;
        if is_unit && kind_of(within) == Kind::Object {
            if field.of().get(field.slot() - 1).given() != Given::Value {
                self.leave_out(field);
            }
            return;
        }
        if matches!(entry.kind, Kind::Object | Kind::List | Kind::Tree) {
            return;
        }
        let element = self.element(field.of().class(), field.slot());
        let Some(text) = content(field).filter(|_| element != NOT_IN_MESSAGE) else {
            // A number is written with its unit or its currency.
            let is_measure = matches!(kind_of(field.slot() + 1), Kind::Unit | Kind::Currency);
            let whole = if is_measure && entry.kind == Kind::Decimal { within } else { field.slot() };
            return self.leave_out(field.of().get(whole));
        };
        let part = base.reach(element);
        // A JSON number may have an exponent, which the message doesn't allow.
        let number = field.decimal().filter(|_| entry.kind == Kind::Decimal && text.contains(['e', 'E']));
        part.text = number.map_or_else(|| text.to_owned(), |number| number.to_string());
        if matches!(entry.kind, Kind::Decimal) {
            let unit = field.of().get(field.slot() + 1);
            let name = if unit.kind() == Kind::Currency { "currencyID" } else { "unitCode" };
            // In the tree the unit may have a qualifier.
            let known = part.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
            if let Some(unit) = content(unit)
                && known.is_none_or(|known| known != unit && known.split('#').next() != Some(unit))
            {
                part.attributes.retain(|(known, _)| known != name);
                part.attributes.push((name.to_owned(), unit.to_owned()));
            }
        }
    }

    /// The nature of the transaction; that something is a gift is also said by the procedure of an item.
    fn nature(&mut self, root: &mut Part, field: Field<'_>, items: &[Part]) {
        let element = self.element(Class::Declaration, field.slot());
        let is_said = |item: &Part| {
            let mut procedures = item.parts().filter(|part| canon::name(part.element) == "GovernmentProcedure");
            procedures.any(|part| part.text_of("CurrentCode").map(str::trim) == Some(GIFT))
        };
        let is_gift_said = field.text() == Some("gift") && items.iter().any(is_said);
        if !is_gift_said || element != NOT_IN_MESSAGE && root.find(element).is_some() {
            self.word(root, field, nature, nature_code);
        }
    }

    /// The additional procedure of goods that are a gift, or that the Import One-Stop Shop covers.
    fn additional_procedure(&self) -> Option<&'static str> {
        let is_ioss = |role: Role| {
            let numbers = self.declaration.party(role).map(|party| party.get(party::TAX_IDS));
            numbers.is_some_and(|list| list.objects().any(|id| id.get(tax_id::SCHEME).text() == Some("eu-ioss")))
        };
        if self.declaration.get(declaration::TRANSACTION_NATURE).text() == Some("gift") {
            Some(GIFT)
        } else {
            [Role::Platform, Role::Seller].into_iter().any(is_ioss).then_some("F48")
        }
    }

    /// Writes a word as its code. A code under `wco` with the same meaning is kept.
    fn word(
        &mut self,
        root: &mut Part,
        field: Field<'_>,
        word_of: fn(&str) -> Option<&'static str>,
        code_of: fn(&str) -> Option<&'static str>,
    ) {
        let element = self.element(Class::Declaration, field.slot());
        let word = field.text().unwrap_or("");
        if element == NOT_IN_MESSAGE {
            return self.leave_out(field);
        }
        if root.find(element).is_some_and(|part| word_of(part.text.trim()) == Some(word)) {
            return;
        }
        match code_of(word) {
            Some(code) => code.clone_into(&mut root.reach(element).text),
            None if root.find(element).is_some() => {}
            None => self.leave_out(field),
        }
    }

    fn issued(&mut self, root: &mut Part, field: Field<'_>) {
        let element = self.element(Class::Declaration, field.slot());
        let day: String = field.text().unwrap_or("").chars().filter(|letter| *letter != '-').collect();
        if element == NOT_IN_MESSAGE || field.day().is_none() {
            return self.leave_out(field);
        }
        let part = root.reach(element);
        if !part.text.starts_with(&day) {
            *part = Part { attributes: vec![("formatCode".into(), "102".into())], ..Part::of(element, &day) };
        }
    }

    fn reference(&mut self, root: &mut Part, field: Field<'_>) {
        let element = self.element(Class::Declaration, field.slot());
        if content(field).is_none() {
            return self.leave_out(field);
        }
        let above = root.find(element_of(element).parent);
        let is_said = above.is_some_and(|part| {
            part.named("TraderAssignedReferenceID").is_none() && part.text_of("ID") == content(field)
        });
        if !is_said {
            self.field(root, field);
        }
    }

    fn item_id(&mut self, root: &mut Part, field: Field<'_>) {
        let element = self.element(Class::Declaration, field.slot());
        if element == NOT_IN_MESSAGE || content(field).is_none() {
            return self.leave_out(field);
        }
        let class = element_of(element).parent;
        let consignment = root.reach(element_of(class).parent);
        if consignment.all(class).any(|part| part.text_of("ID") == content(field)) {
            return;
        }
        let mut part = Part::new(class);
        part.children.push(Part::of(element, content(field).unwrap_or("")));
        if let Some(kind) = child(class, "Type") {
            part.children.push(Part::of(kind, "N750"));
        }
        consignment.put_first(vec![part]);
    }

    /// Writes an element and its content in the schema's order; a class with a number among its siblings, if it has to have
    /// one and says none.
    fn write(&mut self, part: &Part, number: Option<usize>, path: &str, depth: usize, out: &mut String) {
        let element = element_of(part.element);
        let name = element.name;
        let indent = "  ".repeat(depth);
        let open = |out: &mut String, name: &str, attributes: &[(String, String)]| {
            out.push_str(&format!("{indent}<{name}"));
            for (name, value) in attributes {
                out.push_str(&format!(" {name}=\"{}\"", escape(value, true)));
            }
        };
        if !element.is_class() {
            if element.format().base == Base::DateTime {
                open(out, name, &[]);
                out.push_str(">\n  ");
                open(out, "t:DateTimeString", &part.attributes);
                let text = escape(&part.text, false);
                out.push_str(&format!(">{text}</t:DateTimeString>\n{indent}</{name}>\n"));
            } else {
                open(out, name, &part.attributes);
                out.push_str(&format!(">{}</{name}>\n", escape(&part.text, false)));
            }
            return;
        }
        open(out, name, &[]);
        if part.element == ROOT {
            out.push_str(&format!(" xmlns=\"{MESSAGE}\" xmlns:t=\"{TYPES}\""));
        }
        let order = children_in(part.element, self.message);
        for child in part.parts().filter(|child| !order.contains(&child.element)) {
            self.left_out.push(format!("{path}/{}", canon::name(child.element)));
        }
        let mut inner = String::new();
        let counted =
            number.zip(child(part.element, SEQUENCE)).filter(|(_, sequence)| is_owed(*sequence, self.message));
        let counted = counted.filter(|(_, sequence)| part.all(*sequence).next().is_none());
        for element in order {
            if let Some((number, sequence)) = counted
                && element == sequence
            {
                self.write(&Part::of(sequence, &number.to_string()), None, path, depth + 1, &mut inner);
            }
            for (index, found) in part.all(element).enumerate() {
                let path = if element == item_element() {
                    format!("/items/{index}/wco")
                } else if element_of(element).repeats() {
                    format!("{path}/{}/{index}", canon::name(element))
                } else {
                    format!("{path}/{}", canon::name(element))
                };
                self.write(found, Some(index + 1), &path, depth + 1, &mut inner);
            }
        }
        if inner.is_empty() {
            out.push_str("/>\n");
        } else {
            out.push_str(&format!(">\n{inner}{indent}</{name}>\n"));
        }
    }
}

/// The text of a field, if XML can hold it.
fn content<'a>(field: Field<'a>) -> Option<&'a str> {
    field.raw().filter(|text| is_writable(text))
}

/// Whether XML can hold a text. It can't hold most control characters, not even escaped.
pub(crate) fn is_writable(text: &str) -> bool {
    !text.contains(is_forbidden)
}

/// The pointers of texts that XML can't hold because of control characters.
fn unwritable(declaration: Declaration<'_>) -> Vec<String> {
    let store = declaration.store;
    let is_odd = |leaf: &Leaf| declaration.text(leaf).is_some_and(|text| !is_writable(text));
    let fields = declaration.given().filter(|field| field.raw().is_some_and(|text| !is_writable(text)));
    let nodes = declaration.nodes().filter(|(_, node)| is_odd(&node.value)).map(|(id, _)| Place::Node(id));
    let attributes = store.attributes.iter().filter(|attribute| is_odd(&attribute.value));
    let places = fields.map(Field::place).chain(nodes).chain(attributes.map(|one| json::key_of(declaration, one)));
    let header = store.header.iter().filter(|(_, leaf)| is_odd(leaf));
    let header = header.filter_map(|(at, _)| HEADER_ELEMENTS.get(usize::from(*at)));
    let header = header.map(|name| format!("/wco/MetaData/{name}"));
    places.filter_map(|place| place.pointer(declaration)).chain(header).collect()
}

/// Escapes text for XML.
fn escape(text: &str, in_attribute: bool) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' if in_attribute => out.push_str("&quot;"),
            '\r' => out.push_str("&#13;"),
            '\n' | '\t' if in_attribute => out.push_str(&format!("&#{};", u32::from(letter))),
            plain => out.push(plain),
        }
    }
    out
}
