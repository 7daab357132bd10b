//! Places in the WCO message: class paths and pointers.

use std::fmt::Write;

use super::WcoPlace;
use crate::dictionary::{self, Class, ElementId, NOT_IN_MESSAGE, ROOT, Role, Slot, WHOLE, ancestry, element_of};
use crate::model::{Declaration, NO_NODE, NodeId, RecordId};

pub(super) fn wco_place(chain: &[(ElementId, u32)]) -> WcoPlace {
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

/// The classes from the root to a node, with the occurrence of each.
pub(super) fn chain(declaration: Declaration<'_>, id: NodeId) -> Vec<(ElementId, u32)> {
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

/// The missing elements from a class down to the given one, with the occurrence of each.
pub(super) fn missing(declaration: Declaration<'_>, class: NodeId, element: ElementId) -> Vec<(ElementId, u32)> {
    let store = declaration.store;
    let mut steps = ancestry(element);
    let around = store.node_at(class).and_then(|node| steps.iter().position(|&step| step == node.element));
    let inner = steps.split_off(around.map_or(steps.len() - 1, |at| (at + 1).min(steps.len() - 1)));
    let before = |first| store.children(class).filter(|(_, node)| node.element == first).count() as u32;
    inner.into_iter().enumerate().map(|(depth, step)| (step, if depth == 0 { before(step) + 1 } else { 1 })).collect()
}

pub(super) fn element_wco(declaration: Declaration<'_>, record: RecordId, element: ElementId) -> WcoPlace {
    let item = item_index(declaration, record);
    let occurrence = |step: ElementId| {
        if step == dictionary::item_element() { item + 1 } else { 1 }
    };
    wco_place(&ancestry(element).into_iter().map(|step| (step, occurrence(step))).collect::<Vec<_>>())
}

pub(super) fn field_wco(declaration: Declaration<'_>, record: RecordId, slot: Slot) -> Option<WcoPlace> {
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
pub(super) fn nearest_wco(declaration: Declaration<'_>, record: RecordId, slot: Slot) -> Option<WcoPlace> {
    field_wco(declaration, record, slot).map(|place| WcoPlace { id: None, ..place })
}

/// The element of a field, or the class of a record: in DEC, else in H7.
pub(super) fn element_for(class: Class, slot: Slot) -> Option<ElementId> {
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
        if at == RecordId::ROOT {
            break;
        }
        at = found.parent;
    }
    0
}
