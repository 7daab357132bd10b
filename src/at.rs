//! Places in a declaration.
//!
//! A [`Place`] is a few numbers, so making one allocates nothing. Only a report turns it into a JSON Pointer, a WCO
//! class path and pointer, and a range of the source text.

mod lines;

use std::fmt::Write;

use crate::dictionary::{self, Class, ElementId, Kind, NOT_IN_MESSAGE, ROOT, Role, Slot, WHOLE, ancestry, element_of};
use crate::json_string;
use crate::model::{Declaration, Field, NO_NODE, NO_RECORD, Node, NodeId, RecordId, Span, State};
pub(crate) use lines::LineCounter;
pub use lines::Lines;

/// A place in a declaration.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Place {
    /// No place, as of an unknown element or of stray text before the root element.
    Nowhere,
    /// A field of a record, given or not; with [`WHOLE`] the record itself.
    Field(RecordId, Slot),
    /// A key that the dictionary doesn't have, in a record or an object of it.
    Key(RecordId, Slot, Span),
    /// An element of the message.
    Node(NodeId),
    /// A missing element below a class of the message. The classes between them are missing too.
    Child(NodeId, ElementId),
    /// A missing element of the message in a record that has no `wco` tree yet.
    Element(RecordId, ElementId),
    /// A key that the dictionary doesn't have, in a `wco` tree.
    NodeKey(NodeId, Span),
    /// Something without a place of its own inside an element: an unknown element, stray text.
    Inside(NodeId),
}

/// A place in the WCO message.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct WcoPlace {
    /// The class path, such as `Declaration/GoodsShipment/Seller/Name`.
    pub path: String,
    /// The pointer: class ids joined by dots, occurrences after classes that may repeat, the attribute id last.
    pub pointer: String,
    /// The WCO id; `null` if the place has none, and the path and the pointer are those of the nearest place around it.
    pub id: Option<&'static str>,
}

/// The whole of a declaration.
pub(crate) const HERE: Place = Place::Field(0, WHOLE);

impl Place {
    /// Whether it is in a message, and this build reads none. The compiler drops what such places would need.
    pub(crate) const fn is_nowhere_here(self) -> bool {
        !crate::MESSAGES && !matches!(self, Place::Nowhere | Place::Field(..) | Place::Key(..))
    }

    /// The JSON Pointer in the JSON shape, if the place has one.
    pub(crate) fn pointer(self, declaration: Declaration<'_>) -> Option<String> {
        let mut out = String::new();
        match self {
            _ if self.is_nowhere_here() => return None,
            Place::Nowhere | Place::Inside(_) => return None,
            Place::Field(record, slot) => {
                field_pointer(declaration, record, reachable(declaration, record, slot), &mut out)
            }
            Place::Key(record, within, key) => {
                field_pointer(declaration, record, within, &mut out);
                segment(&mut out, &key_of(declaration, key));
            }
            Place::Node(node) => node_pointer(declaration, node, &mut out),
            Place::Child(node, element) => child_pointer(declaration, node, element, &mut out),
            Place::Element(record, element) => element_pointer(declaration, record, element, &mut out),
            Place::NodeKey(node, key) => {
                tree_pointer(declaration, node, &mut out);
                segment(&mut out, &key_of(declaration, key));
            }
        }
        Some(out)
    }

    /// The place in the WCO message. Where the message has no element for it, the nearest place around it, without an id.
    pub(crate) fn wco(self, declaration: Declaration<'_>) -> Option<WcoPlace> {
        match self {
            _ if self.is_nowhere_here() => None,
            Place::Nowhere => None,
            Place::Key(record, within, _) => nearest_wco(declaration, record, within),
            Place::Field(record, slot) => field_wco(declaration, record, slot),
            Place::Element(record, element) => Some(element_wco(declaration, record, element)),
            Place::Node(node) | Place::NodeKey(node, _) => Some(wco_place(&chain(declaration, node))),
            Place::Inside(node) => Some(WcoPlace { id: None, ..wco_place(&chain(declaration, node)) }),
            Place::Child(node, element) => {
                let mut chain = chain(declaration, node);
                chain.extend(missing(declaration, node, element));
                Some(wco_place(&chain))
            }
        }
    }

    /// The span in the source. A missing field has the span of its parent's opening.
    pub(crate) fn span(self, declaration: Declaration<'_>) -> Option<Span> {
        let store = declaration.store;
        let of_node = |id: NodeId| store.node_at(id).map(|node| node.span);
        match self {
            _ if self.is_nowhere_here() => None,
            Place::Nowhere => None,
            Place::Key(_, _, key) | Place::NodeKey(_, key) => Some(key),
            Place::Node(id) => {
                let node = store.node_at(id)?;
                if node.value.state == State::Absent {
                    Some(node.span)
                } else {
                    Some(outer(node.value.state, node.value.span, store.is_message()))
                }
            }
            Place::Child(id, _) | Place::Inside(id) => of_node(id),
            Place::Element(record, _) => store.record_at(record).map(|found| opening(found.span)),
            Place::Field(record, slot) => {
                let leaf = store.leaf(record, slot);
                if slot != WHOLE && leaf.state != State::Absent {
                    // In a message, a unit or a currency is an attribute of the value's element.
                    if store.node_at(leaf.node).is_some_and(|node| node.slot == slot && node.record == record) {
                        return Place::Node(leaf.node).span(declaration);
                    }
                    return Some(outer(leaf.state, leaf.span, store.is_message()));
                }
                let found = store.record_at(record)?;
                if slot == WHOLE {
                    return if found.node != NO_NODE && store.is_message() {
                        of_node(found.node)
                    } else {
                        Some(found.span)
                    };
                }
                // A missing field: the opening of its parent object.
                let around = Place::Field(record, found.class.field(slot).within).span(declaration)?;
                Some(if store.is_message() { around } else { opening(around) })
            }
        }
    }
}

/// The field of the JSON shape at a pointer. `None` if no such object, or no such field of it, is there. The field itself
/// may be missing.
pub(crate) fn field_at<'d>(declaration: Declaration<'d>, pointer: &str) -> Option<Field<'d>> {
    let mut of = declaration.root();
    let mut within = WHOLE;
    let mut segments = pointer.strip_prefix('/')?.split('/');
    loop {
        let name = segments.next()?;
        let fields = of.class().fields().iter().zip(0..);
        let (field, slot) = fields.into_iter().find(|(field, _)| field.within == within && field.name == name)?;
        let found = of.get(slot);
        let leaf = declaration.store.leaf(of.record(), slot);
        match (field.kind, leaf.state) {
            (Kind::Party(_), State::Object) => (of, within) = (found.object()?, WHOLE),
            (Kind::List, State::List) => {
                let index = segments.next().filter(|index| *index == "0" || !index.starts_with(['0', '+']))?;
                (of, within) = (found.objects().nth(index.parse().ok()?).filter(|entry| entry.is_object())?, WHOLE);
            }
            (Kind::Object, State::Object) => within = slot,
            (Kind::Party(_) | Kind::List | Kind::Object | Kind::Tree, _) => return None,
            _ => return segments.next().is_none().then_some(found),
        }
    }
}

/// The opening of a JSON object.
const fn opening(object: Span) -> Span {
    Span::new(object.start, object.start + 1)
}

/// The span of a JSON value with its quotes.
fn outer(state: State, span: Span, is_message: bool) -> Span {
    match state {
        State::Text | State::Made if !is_message => Span::new(span.start.saturating_sub(1), span.end + 1),
        _ => span,
    }
}

/// A key with its escapes resolved.
pub(crate) fn key_of(declaration: Declaration<'_>, key: Span) -> String {
    let raw = declaration.text_of(key);
    // A key of a JavaScript object stands without quotation marks, so those are its own.
    let quoted = raw.strip_prefix('"').and_then(|raw| raw.strip_suffix('"')).filter(|_| declaration.store.has_text);
    match quoted {
        Some(inner) if inner.contains('\\') => json_string::unescape(inner),
        Some(inner) => inner.to_owned(),
        None => raw.to_owned(),
    }
}

/// Appends a segment of a JSON Pointer.
fn segment(out: &mut String, name: &str) {
    out.push('/');
    for letter in name.chars() {
        match letter {
            '~' => out.push_str("~0"),
            '/' => out.push_str("~1"),
            _ => out.push(letter),
        }
    }
}

fn field_pointer(declaration: Declaration<'_>, record: RecordId, slot: Slot, out: &mut String) {
    let Some(found) = declaration.store.record_at(record) else { return };
    if field_in_tree_pointer(declaration, record, slot, out) {
        return;
    }
    if record != 0 {
        match found.class {
            _ if !declaration.store.is_record_of_tree(record) => {
                field_pointer(declaration, found.parent, found.slot, out);
            }
            // What the tree can't hold may be named beside it, except of an item: named items replace those of the tree.
            Class::Party(_) => out.push_str(&Class::Declaration.pointer(found.slot)),
            _ => return tree_pointer(declaration, found.node, out),
        }
        if !matches!(found.class, Class::Party(_)) {
            let _ = write!(out, "/{}", found.index);
        }
    }
    out.push_str(&found.class.pointer(slot));
}

/// The pointer of a field that a `wco` tree of JSON holds, or would hold since the object around it is there. Returns
/// whether there is one.
fn field_in_tree_pointer(declaration: Declaration<'_>, record: RecordId, slot: Slot, out: &mut String) -> bool {
    let store = declaration.store;
    let is_here = crate::MESSAGES && !store.is_message();
    let Some(found) = store.record_at(record).filter(|_| is_here) else { return false };
    let leaf = store.leaf(record, slot);
    let kind = if slot == WHOLE { Kind::Object } else { found.class.field(slot).kind };
    let (at, is_missing) = match store.node_in_tree(record, slot) {
        Some(node) => (node, false),
        None if slot == WHOLE || leaf.state != State::Absent => return false,
        None => match store.node_in_tree(record, found.class.field(slot).within) {
            Some(node) => (node, true),
            None => return false,
        },
    };
    let Some(node) = store.node_at(at) else { return false };
    if matches!(kind, Kind::Unit | Kind::Currency) {
        tree_pointer(declaration, at, out);
        if node.is_beside_attributes() {
            out.push_str(if kind == Kind::Currency { "/currencyID" } else { "/unitCode" });
        }
    } else if is_missing {
        // The transaction and the shipment are no classes of the message.
        let element = element_for(found.class, slot).filter(|_| record != 0);
        let is_inside = |element: &ElementId| ancestry(element_of(*element).parent).contains(&node.element);
        let Some(element) = element.filter(is_inside) else { return false };
        tree_pointer(declaration, at, out);
        missing_pointer(declaration, at, element, out);
    } else if kind == Kind::List {
        tree_pointer(declaration, node.parent, out);
        let _ = write!(out, "/{}", element_of(node.element).name);
    } else {
        tree_pointer(declaration, at, out);
    }
    true
}

/// The field, or its parent if that isn't an object: a pointer can't go into a number or a text.
fn reachable(declaration: Declaration<'_>, record: RecordId, slot: Slot) -> Slot {
    let store = declaration.store;
    let Some(found) = store.record_at(record).filter(|_| slot != WHOLE) else { return slot };
    if !found.is_object {
        return WHOLE;
    }
    match found.class.field(slot).within {
        within if within != WHOLE && store.leaf(record, within).state == State::Mistyped => within,
        _ => slot,
    }
}

/// The node, if it is a record or a field of the JSON shape.
fn bound(declaration: Declaration<'_>, id: NodeId) -> Option<&Node> {
    declaration.store.node_at(id).filter(|node| node.record != NO_RECORD)
}

fn node_pointer(declaration: Declaration<'_>, id: NodeId, out: &mut String) {
    if let Some(node) = bound(declaration, id).filter(|_| declaration.store.is_message()) {
        return field_pointer(declaration, node.record, node.slot, out);
    }
    tree_pointer(declaration, id, out);
}

/// The pointer of a node in the `wco` tree of its item or of the declaration, even if the node is also a field.
fn tree_pointer(declaration: Declaration<'_>, id: NodeId, out: &mut String) {
    let Some(node) = declaration.store.node_at(id) else { return };
    let is_item = bound(declaration, id).is_some_and(|node| node.slot == WHOLE && has_tree(declaration, node.record));
    if node.parent == NO_NODE || is_item && declaration.store.is_message() {
        let record = if node.record == NO_RECORD { 0 } else { node.record };
        field_pointer(declaration, record, WHOLE, out);
        return out.push_str("/wco");
    }
    tree_pointer(declaration, node.parent, out);
    let element = element_of(node.element);
    let _ = write!(out, "/{}", element.name);
    // JSON may give a single entry without a list, or a list for a single element. The pointer follows the input.
    let is_in_list = if declaration.store.is_message() { element.repeats() } else { node.in_list };
    if is_in_list {
        let _ = write!(out, "/{}", node.occurrence - 1);
    }
}

fn has_tree(declaration: Declaration<'_>, record: RecordId) -> bool {
    matches!(declaration.store.class_of(record), Some(Class::Declaration | Class::Item))
}

fn child_pointer(declaration: Declaration<'_>, id: NodeId, element: ElementId, out: &mut String) {
    // A missing element that is a field of the JSON shape is reported there.
    if let Some((record, slot)) = declaration.store.field_of_element(id, element) {
        return field_pointer(declaration, record, slot, out);
    }
    // So is a field of a missing party.
    for class in Role::AT_ROOT.map(Class::Party) {
        let is_it = |slot: &Slot| [class.standing(*slot).dec, class.standing(*slot).h7].contains(&element);
        if let (Class::Party(role), Some(slot)) = (class, (0..class.fields().len() as Slot).find(is_it)) {
            out.push_str(&Class::Declaration.pointer(role.slot()));
            return out.push_str(&class.pointer(slot));
        }
    }
    tree_pointer(declaration, id, out);
    if declaration.store.node_at(id).is_some_and(|node| node.value.state == State::Mistyped) {
        return;
    }
    missing_pointer(declaration, id, element, out);
}

/// The rest of the pointer of a missing element, below the class that is there.
fn missing_pointer(declaration: Declaration<'_>, class: NodeId, element: ElementId, out: &mut String) {
    for (step, occurrence) in missing(declaration, class, element) {
        let step = element_of(step);
        let _ = write!(out, "/{}", step.name);
        if step.repeats() {
            let _ = write!(out, "/{}", occurrence - 1);
        }
    }
}

/// The missing elements from a class down to the given one, with the occurrence of each.
fn missing(declaration: Declaration<'_>, class: NodeId, element: ElementId) -> Vec<(ElementId, u32)> {
    let store = declaration.store;
    let mut steps = ancestry(element);
    let around = store.node_at(class).and_then(|node| steps.iter().position(|&step| step == node.element));
    let inner = steps.split_off(around.map_or(steps.len() - 1, |at| (at + 1).min(steps.len() - 1)));
    let before = |first| store.children(class).filter(|(_, node)| node.element == first).count() as u32;
    inner.into_iter().enumerate().map(|(depth, step)| (step, if depth == 0 { before(step) + 1 } else { 1 })).collect()
}

fn element_pointer(declaration: Declaration<'_>, record: RecordId, element: ElementId, out: &mut String) {
    field_pointer(declaration, record, WHOLE, out);
    let found = declaration.store.record_at(record);
    if found.is_some_and(|found| !found.is_object) {
        return;
    }
    if !declaration.store.is_record_of_tree(record) {
        out.push_str("/wco");
    }
    let slot = found.map_or(dictionary::declaration::WCO, |found| match found.class {
        Class::Item => dictionary::item::WCO,
        _ => dictionary::declaration::WCO,
    });
    if declaration.store.leaf(record, slot).state == State::Mistyped {
        return;
    }
    let of = found.and_then(|found| element_for(found.class, WHOLE));
    let chain = ancestry(element);
    let inside = chain.iter().position(|&step| Some(step) == of).map_or(0, |at| at + 1);
    for &step in chain.get(inside..).unwrap_or(&[]) {
        let step = element_of(step);
        let _ = write!(out, "/{}", step.name);
        if step.repeats() {
            out.push_str("/0");
        }
    }
}

fn element_wco(declaration: Declaration<'_>, record: RecordId, element: ElementId) -> WcoPlace {
    let item = item_index(declaration, record);
    let occurrence = |step: ElementId| {
        if step == dictionary::item_element() { item + 1 } else { 1 }
    };
    wco_place(&ancestry(element).into_iter().map(|step| (step, occurrence(step))).collect::<Vec<_>>())
}

/// The classes from the root to a node, with the occurrence of each.
fn chain(declaration: Declaration<'_>, id: NodeId) -> Vec<(ElementId, u32)> {
    let mut chain = Vec::new();
    let mut next = id;
    while let Some(node) = declaration.store.node_at(next) {
        chain.push((node.element, node.occurrence));
        next = node.parent;
        if next == NO_NODE && node.element != ROOT {
            // The tree of an item: its ancestors are known.
            chain.extend(ancestry(element_of(node.element).parent).into_iter().rev().map(|above| (above, 1)));
        }
    }
    chain.reverse();
    chain
}

/// The class path of an element, with the occurrence after each class that may repeat.
pub(crate) fn class_path_of(declaration: Declaration<'_>, id: NodeId) -> String {
    let step = |&(element, occurrence): &(ElementId, u32)| {
        let element = element_of(element);
        match element.repeats() && element.is_class() || occurrence > 1 {
            true => format!("{}[{occurrence}]", element.name),
            false => element.name.to_owned(),
        }
    };
    chain(declaration, id).iter().map(step).collect::<Vec<_>>().join("/")
}

fn wco_place(chain: &[(ElementId, u32)]) -> WcoPlace {
    // As long as those of nearly all fields.
    let (mut path, mut pointer) = (String::with_capacity(96), String::with_capacity(48));
    let mut id = None;
    let mut whole = true;
    for (depth, &(element, occurrence)) in chain.iter().enumerate() {
        let element = element_of(element);
        if depth > 0 {
            path.push('/');
        }
        path.push_str(element.name);
        whole &= !element.wco_id.is_empty();
        if !whole {
            id = None;
            continue;
        }
        if depth > 0 {
            pointer.push('.');
        }
        pointer.push_str(element.wco_id);
        id = Some(element.wco_id);
        if element.is_class() && element.repeats() {
            let _ = write!(pointer, ".#{occurrence}");
        }
    }
    WcoPlace { path, pointer, id }
}

fn field_wco(declaration: Declaration<'_>, record: RecordId, slot: Slot) -> Option<WcoPlace> {
    let leaf = declaration.store.leaf(record, slot);
    if slot != WHOLE && leaf.node != NO_NODE {
        return Some(wco_place(&chain(declaration, leaf.node)));
    }
    let found = declaration.store.record_at(record)?;
    if slot == WHOLE && found.node != NO_NODE {
        return Some(wco_place(&chain(declaration, found.node)));
    }
    let Some(element) = element_for(found.class, slot) else {
        let (outer, within) =
            if slot == WHOLE { (found.parent, WHOLE) } else { (record, found.class.field(slot).within) };
        return nearest_wco(declaration, outer, within);
    };
    let item = item_index(declaration, record);
    let chain: Vec<_> = ancestry(element)
        .into_iter()
        .map(|step| {
            let occurrence = match element_of(step).name {
                _ if step == dictionary::item_element() => item + 1,
                "AdditionalDocument" | "SupportingDocument" | "DomesticDutyTaxParty" => found.index + 1,
                _ => 1,
            };
            (step, occurrence)
        })
        .collect();
    Some(wco_place(&chain))
}

/// The nearest place of the message around something that has no element there.
fn nearest_wco(declaration: Declaration<'_>, record: RecordId, slot: Slot) -> Option<WcoPlace> {
    field_wco(declaration, record, slot).map(|place| WcoPlace { id: None, ..place })
}

/// The element of a field, or the class of a record: in DEC, else in H7.
pub(crate) fn element_for(class: Class, slot: Slot) -> Option<ElementId> {
    if slot != WHOLE {
        let standing = class.standing(slot);
        let known = [standing.dec, standing.h7].into_iter().find(|&element| element != NOT_IN_MESSAGE);
        if known.is_some() {
            return known;
        }
        if let dictionary::Kind::Party(role) = class.field(slot).kind {
            return element_for(Class::Party(role), WHOLE);
        }
        // An object such as an address or a measure is the class around its fields.
        let inside = class
            .fields()
            .iter()
            .enumerate()
            .find(|(inner, field)| field.within == slot && class.standing(*inner as Slot).dec != NOT_IN_MESSAGE)?;
        let element = class.standing(inside.0 as Slot).dec;
        let kind = class.field(slot).kind;
        return match kind {
            dictionary::Kind::Object if class.field(slot).name == "address" => Some(element_of(element).parent),
            dictionary::Kind::Object if inside.1.kind == dictionary::Kind::Decimal => Some(element),
            _ => None,
        };
    }
    match class {
        Class::Declaration => Some(ROOT),
        Class::Item => class_of(dictionary::item_element()),
        Class::Party(Role::Manufacturer) => None,
        Class::Party(_) => parent_class(class, dictionary::party::NAME),
        Class::TaxId(_) => parent_class(class, dictionary::tax_id::VALUE),
        Class::Document => parent_class(class, dictionary::document::ID),
    }
}

fn class_of(element: ElementId) -> Option<ElementId> {
    (element != NOT_IN_MESSAGE).then_some(element)
}

fn parent_class(class: Class, slot: Slot) -> Option<ElementId> {
    class_of(class.standing(slot).dec).map(|element| element_of(element).parent)
}

fn item_index(declaration: Declaration<'_>, record: RecordId) -> u32 {
    let mut at = record;
    while let Some(found) = declaration.store.record_at(at) {
        if found.class == Class::Item {
            return found.index;
        }
        if at == 0 {
            break;
        }
        at = found.parent;
    }
    0
}
