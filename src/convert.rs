//! Converts between the message and the JSON shape.
//!
//! Whatever both forms can hold is kept: converting XML to JSON and back gives the same message. Whatever the other
//! form can't hold is listed.

mod canon;
mod json;
mod xml;

use std::collections::BTreeSet;

use crate::at::Place;
use crate::dictionary::{Class, ElementId, MessageType, NOT_IN_MESSAGE, Role, Slot, element_of, item_element, party};
use crate::input::{Input, owed_in};
use crate::model::{Declaration, Note, NoteKind, Object, Store};
use crate::privacy;
use xml::{Lack, Made};

/// A converted declaration, and what it lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Converted {
    /// The converted declaration: a message in XML, or JSON.
    pub text: String,
    /// What the other form can't hold, or holds in part: JSON Pointers of fields. A field that JSON has twice is among
    /// them, since the last value alone is read, and so is a text whose escape stands for no character. For a message,
    /// also the paths of elements, attributes and texts that the dictionary doesn't have.
    pub left_out: Vec<String>,
    /// JSON Pointers of fields that the declaration leaves out and the message gives a value, since its schema demands one:
    /// the number of packages, which is then one.
    pub assumed: Vec<String>,
    /// Whether parsing ended at a syntax error. Then the text holds what was read before it, and the pointer of the
    /// whole declaration, the empty one, is in the list of what is left out. A check says what is wrong and where.
    pub broken: bool,
}

/// Converts a declaration to the JSON shape.
///
/// ```
/// let xml = r#"<Declaration xmlns="urn:wco:datamodel:WCO:DEC-DMS:2"><FunctionCode>9</FunctionCode>
///   <GoodsShipment><Seller><Name>Atelier Nord</Name><Mood>good</Mood></Seller></GoodsShipment></Declaration>"#;
/// let made = declarant::convert::to_json(xml);
/// let json: serde_json::Value = serde_json::from_str(&made.text).unwrap();
/// assert_eq!(json["seller"]["name"], "Atelier Nord");
/// assert_eq!(json["wco"]["FunctionCode"], "9");
/// assert_eq!(made.left_out, ["Declaration/GoodsShipment/Seller/Mood"]);
/// assert!(declarant::convert::to_json("<Declaration").broken);
/// ```
pub fn to_json<'i>(input: impl Into<Input<'i>>) -> Converted {
    let mut store = Store::new();
    input.into().read(&mut store, |declaration, _| {
        let text = json::text(declaration);
        let left_out = masked(json::left_out(declaration));
        Converted { text, left_out, assumed: Vec::new(), broken: declaration.is_broken() }
    })
}

/// Converts a declaration to a WCO message: DEC, or EU H7.
///
/// ```
/// use declarant::{MessageType, convert};
/// let message = convert::to_xml(r#"{"seller": {"name": "Atelier Nord"}, "purpose": "personal"}"#, MessageType::WcoDec);
/// assert!(message.text.contains("<Name>Atelier Nord</Name>"));
/// assert_eq!(message.left_out, ["/purpose"]);
/// // H7 demands a number of packages, so one is written and said.
/// let h7 = convert::to_xml(r#"{"items": [{"description": "Ceramic mug"}]}"#, MessageType::EuH7);
/// assert_eq!(h7.assumed, ["/shipment/packages"]);
/// ```
pub fn to_xml<'i>(input: impl Into<Input<'i>>, message: MessageType) -> Converted {
    let mut store = Store::new();
    input.into().read(&mut store, |declaration, _| {
        let Made { text, left_out, assumed } = xml::make(declaration, message);
        Converted { text, left_out: masked(left_out), assumed, broken: declaration.is_broken() }
    })
}

/// Whether a message in XML can hold a text: it can't hold most control characters, not even escaped.
///
/// A value that it can't hold is among what [`to_xml`] leaves out.
///
/// ```
/// use declarant::convert::is_writable;
/// assert!(is_writable("Ceramic\tmug") && !is_writable("Ceramic\u{1f}mug"));
/// ```
pub fn is_writable(text: &str) -> bool {
    xml::is_writable(text)
}

/// The paths of what is left out, masked where needed.
fn masked(paths: Vec<String>) -> Vec<String> {
    paths.into_iter().map(privacy::pointer).collect()
}

/// What a message made from a JSON declaration would lack by its schema, at the places of the JSON shape.
pub(crate) fn lacks(declaration: Declaration<'_>, message: MessageType) -> Vec<Note> {
    if declaration.is_message() || declaration.is_broken() {
        return Vec::new();
    }
    let original = Original { declaration, items: declaration.items().collect(), message };
    let mut out: Vec<Note> = Vec::new();
    let mut known: BTreeSet<Place> = BTreeSet::new();
    for Lack { element, item, least } in xml::lacks(declaration, message) {
        let mut places = original.named(element, item);
        if places.is_empty() {
            places.extend(original.unnamed(element, item));
        }
        for place in places {
            if known.insert(place) {
                let span = place.span(declaration).unwrap_or_default();
                out.push(Note { kind: NoteKind::ElementMissing(least), place, span });
            }
        }
    }
    out
}

/// The declaration that a message would be made from.
struct Original<'a> {
    declaration: Declaration<'a>,
    items: Vec<Object<'a>>,
    message: MessageType,
}

impl<'a> Original<'a> {
    fn element(&self, class: Class, slot: Slot) -> ElementId {
        class.standing(slot).element(self.message)
    }

    fn object(&self, item: Option<usize>) -> Object<'a> {
        item.and_then(|item| self.items.get(item).copied()).unwrap_or(self.declaration.root())
    }

    /// The missing field that an element would be written from.
    fn field(&self, element: ElementId, item: Option<usize>) -> Option<Place> {
        let in_object = |of: Object<'a>, class: Class| {
            let slots = 0..class.fields().len() as Slot;
            let mut slots = slots.filter(|&slot| self.element(class, slot) == element);
            slots.find(|&slot| of.get(slot).is_missing()).map(|slot| of.get(slot).place())
        };
        let of = self.object(item);
        let in_party = |role: Role| in_object(self.declaration.stand_in(role)?, Class::Party(role));
        // A field of the shipment belongs to an item only if there is a single item.
        let is_root = item.is_none() || self.items.len() < 2;
        in_object(of, of.class())
            .or_else(|| in_object(self.declaration.root(), Class::Declaration).filter(|_| is_root))
            .or_else(|| Role::AT_ROOT.into_iter().find_map(in_party))
    }

    /// The missing fields behind a missing element: its own field, the party or address that it is, or the mandatory
    /// fields inside it.
    fn named(&self, element: ElementId, item: Option<usize>) -> Vec<Place> {
        let above = |class: Class, slot: Slot| match self.element(class, slot) {
            NOT_IN_MESSAGE => NOT_IN_MESSAGE,
            inner => element_of(inner).parent,
        };
        for role in Role::AT_ROOT {
            let class = Class::Party(role);
            let whole = self.declaration.get(role.slot());
            if above(class, party::NAME) == element && self.declaration.stand_in(role).is_none() {
                return vec![whole.place()];
            }
            if above(class, party::ADDRESS_CITY) == element
                && let Some(of) = self.declaration.stand_in(role)
            {
                return vec![of.get(party::ADDRESS).place()];
            }
        }
        if let Some(place) = self.field(element, item) {
            return vec![place];
        }
        if !element_of(element).is_class() {
            return Vec::new();
        }
        owed_in(element, self.message).flat_map(|(inner, _)| self.named(inner, item)).collect()
    }

    /// The place of a missing element that is no field.
    fn unnamed(&self, element: ElementId, item: Option<usize>) -> Option<Place> {
        let of = self.object(item);
        let class = if item.is_some() { item_element() } else { 0 };
        Some(match of.node() {
            Some(node) if element_of(element).parent == class => Place::Child(node, element),
            _ => {
                let Place::Field(record, _) = of.place() else { return None };
                Place::Element(record, element)
            }
        })
    }
}
