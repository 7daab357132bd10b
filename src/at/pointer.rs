//! JSON Pointers to places, in the JSON shape or in a `wco` tree.

use std::fmt::Write;

use super::wco::{element_for, missing};
use crate::dictionary::{self, Class, ElementId, Kind, Role, Slot, WHOLE, ancestry, element_of};
use crate::json_string;
use crate::model::{Declaration, NO_NODE, NO_RECORD, Node, NodeId, RecordId, Span, State};

pub(super) fn field_pointer(declaration: Declaration<'_>, record: RecordId, slot: Slot, out: &mut String) {
    let Some(found) = declaration.store.record_at(record) else { return };
    if field_in_tree_pointer(declaration, record, slot, out) {
        return;
    }
    if record != RecordId::ROOT {
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
        let element = element_for(found.class, slot).filter(|_| record != RecordId::ROOT);
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
pub(super) fn reachable(declaration: Declaration<'_>, record: RecordId, slot: Slot) -> Slot {
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

pub(super) fn node_pointer(declaration: Declaration<'_>, id: NodeId, out: &mut String) {
    if let Some(node) = bound(declaration, id).filter(|_| declaration.store.is_message()) {
        return field_pointer(declaration, node.record, node.slot, out);
    }
    tree_pointer(declaration, id, out);
}

/// The pointer of a node in the `wco` tree of its item or of the declaration, even if the node is also a field.
pub(super) fn tree_pointer(declaration: Declaration<'_>, id: NodeId, out: &mut String) {
    let Some(node) = declaration.store.node_at(id) else { return };
    let is_item = bound(declaration, id).is_some_and(|node| node.slot == WHOLE && has_tree(declaration, node.record));
    if node.parent == NO_NODE || is_item && declaration.store.is_message() {
        let record = if node.record == NO_RECORD { RecordId::ROOT } else { node.record };
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

pub(super) fn child_pointer(declaration: Declaration<'_>, id: NodeId, element: ElementId, out: &mut String) {
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

pub(super) fn element_pointer(declaration: Declaration<'_>, record: RecordId, element: ElementId, out: &mut String) {
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

/// Appends a segment of a JSON Pointer.
pub(super) fn segment(out: &mut String, name: &str) {
    out.push('/');
    for letter in name.chars() {
        match letter {
            '~' => out.push_str("~0"),
            '/' => out.push_str("~1"),
            _ => out.push(letter),
        }
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
