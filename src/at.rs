//! Places in a declaration.
//!
//! A [`Place`] is a few numbers, so making one allocates nothing. Only a report turns it into a JSON Pointer, a WCO
//! class path and pointer, and a range of the source text.

mod lines;
mod pointer;
mod wco;

use crate::dictionary::{ElementId, Kind, Slot, WHOLE};
use crate::model::{Declaration, Field, NO_NODE, NodeId, RecordId, Span, State};
pub(crate) use lines::LineCounter;
pub use lines::Lines;
pub(crate) use pointer::key_of;
use pointer::{child_pointer, element_pointer, field_pointer, node_pointer, reachable, segment, tree_pointer};
pub(crate) use wco::class_path_of;
use wco::{chain, element_wco, field_wco, missing, nearest_wco, wco_place};

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
pub(crate) const HERE: Place = Place::Field(RecordId::ROOT, WHOLE);

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
