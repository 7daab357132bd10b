//! The nodes of a [`Store`]: the elements of a message, and those of `wco` trees in JSON.

use super::{NO_RECORD, RecordId, Store};
use crate::dictionary::{Class, ELEMENTS, ElementId, NOT_IN_MESSAGE, ROOT, Role, Slot, WHOLE, element_of, party};
use crate::model::leaf::{Leaf, Span, State};
use crate::reads::{self, Read};
use crate::steps;

/// The index of a node. It is a type of its own, since most of what takes one takes the index of a record beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct NodeId(u32);

/// No node.
pub(crate) const NO_NODE: NodeId = NodeId(u32::MAX);

impl NodeId {
    /// The index as one into a list with an entry for each node.
    pub(crate) const fn index(self) -> usize {
        self.0 as usize
    }
}

/// An element of the message, in a `wco` tree or in an XML message.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Node {
    /// Which element.
    pub(crate) element: ElementId,
    /// The parent node; [`NO_NODE`] for the root of a tree.
    pub(crate) parent: NodeId,
    /// Its first child.
    pub(crate) first: NodeId,
    /// Its last child.
    pub(crate) last: NodeId,
    /// Its next sibling.
    pub(crate) next: NodeId,
    /// Its occurrence among siblings of the same element, from 1.
    pub(crate) occurrence: u32,
    /// Whether it was in a JSON list.
    pub(crate) in_list: bool,
    /// Its value; [`State::Absent`] for a class.
    pub(crate) value: Leaf,
    /// The span of the whole element.
    pub(crate) span: Span,
    /// The record that it corresponds to; [`NO_RECORD`] for most.
    pub(crate) record: RecordId,
    /// The field of that record; [`WHOLE`] for the record as a whole.
    pub(crate) slot: Slot,
    /// Whether another value of the same key replaced it.
    pub(crate) replaced: bool,
}

impl Node {
    /// Whether it is a duplicate of an element that may occur only once.
    pub(crate) fn is_again(&self) -> bool {
        self.occurrence > 1 && self.parent != NO_NODE && !element_of(self.element).repeats()
    }

    /// Whether it has no usable value: it is `null`, or of the wrong type.
    pub(crate) const fn is_nothing(&self) -> bool {
        matches!(self.value.state, State::Null | State::Mistyped)
    }

    /// Whether its value is in a JSON object, beside its attributes.
    pub(crate) const fn is_beside_attributes(&self) -> bool {
        // The gap before a text is its quotation mark. A number has none, and an object has a key there.
        self.value.span.start > self.span.start + 1
    }
}

/// An XML attribute of a node, such as `unitCode`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Attribute {
    /// Its node.
    pub(crate) node: NodeId,
    /// The span of its name.
    pub(crate) name: Span,
    /// The index of its name in the [`Store`]'s buffer, if it is written with escapes; else [`NO_LINK`].
    pub(crate) made: u32,
    /// Its value.
    pub(crate) value: Leaf,
}

/// The occurrences of an element in the class where it was last read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Met {
    class: NodeId,
    /// The number of occurrences in that class.
    count: u32,
    /// Its first node there.
    pub(crate) first: NodeId,
    /// The span of the value of its last key, in JSON.
    pub(crate) value: Span,
}

impl Met {
    pub(super) const NEVER: Self = Self { class: NO_NODE, count: 0, first: NO_NODE, value: Span::new(0, 0) };
}

/// A place among the elements of a class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Position {
    /// Before the first child of this class.
    FirstOf(ElementId),
    /// After this element.
    After(ElementId),
}

impl Store {
    /// Adds a node as the last child of its parent.
    pub(crate) fn node(&mut self, element: ElementId, parent: NodeId, span: Span) -> NodeId {
        let id = NodeId(self.nodes.len() as u32);
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

    /// Counts another occurrence of an element in a class and returns the count.
    pub(super) fn occurrence(&mut self, element: ElementId, parent: NodeId, id: NodeId) -> u32 {
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

    /// The element that was last read at a position.
    pub(crate) fn follower(&self, position: Position) -> Option<ElementId> {
        let (element, side) = match position {
            Position::FirstOf(class) => (class, 0),
            Position::After(element) => (element, 1),
        };
        let follower = self.followers.get(usize::from(element))?.get(side)?;
        (*follower != NOT_IN_MESSAGE).then_some(*follower)
    }

    /// Keeps which element was read at a position.
    pub(crate) fn follow(&mut self, position: Position, follower: ElementId) {
        if self.followers.is_empty() {
            self.followers.resize(ELEMENTS.len(), [NOT_IN_MESSAGE; 2]);
        }
        let (element, side) = match position {
            Position::FirstOf(class) => (class, 0),
            Position::After(element) => (element, 1),
        };
        if let Some(place) = self.followers.get_mut(usize::from(element)).and_then(|sides| sides.get_mut(side)) {
            *place = follower;
        }
    }

    /// The occurrences of an element, if it was last read in this class.
    pub(crate) fn met(&mut self, element: ElementId, class: NodeId) -> Option<&mut Met> {
        self.met.get_mut(usize::from(element)).filter(|met| met.class == class)
    }

    /// Links a node as the last child of its parent.
    pub(super) fn link(&mut self, id: NodeId, parent: NodeId) {
        let mut previous = NO_NODE;
        if let Some(above) = self.node_mut(parent) {
            previous = std::mem::replace(&mut above.last, id);
            if previous == NO_NODE {
                above.first = id;
            }
        }
        if let Some(before) = self.node_mut(previous) {
            before.next = id;
        }
    }

    /// All nodes. A build without messages has none, and the compiler knows it.
    pub(crate) fn all_nodes(&self) -> &[Node] {
        if crate::MESSAGES { &self.nodes } else { &[] }
    }

    /// Whether the nodes hold the whole message, not only `wco` trees.
    pub(crate) const fn is_message(&self) -> bool {
        crate::MESSAGES && self.is_message
    }

    /// Whether a value of JSON isn't in its named field but in a `wco` tree, at the node of the leaf.
    pub(crate) fn is_of_tree(&self, leaf: &Leaf) -> bool {
        crate::MESSAGES && !self.is_message && leaf.node != NO_NODE
    }

    /// Whether an object of JSON isn't in its named field but in a `wco` tree.
    pub(crate) fn is_record_of_tree(&self, record: RecordId) -> bool {
        let found = self.records.get(record.index()).filter(|_| record != RecordId::ROOT);
        found.is_some_and(|found| self.is_of_tree(self.leaf(found.parent, found.slot)))
    }

    /// The node of a `wco` tree of JSON that holds the value of a field, or the object; of a list, that of its first entry.
    pub(crate) fn node_in_tree(&self, record: RecordId, slot: Slot) -> Option<NodeId> {
        let object = |record: RecordId| self.records.get(record.index()).map(|found| found.node);
        if slot == WHOLE {
            return object(record).filter(|_| self.is_record_of_tree(record));
        }
        match self.leaf(record, slot) {
            leaf if !self.is_of_tree(leaf) => None,
            // A party may be known by an element outside of it.
            leaf if leaf.state == State::Object && leaf.record() != NO_RECORD => object(leaf.record()),
            leaf => Some(leaf.node),
        }
    }

    /// The node of that index, if there is one.
    pub(crate) fn node_at(&self, id: NodeId) -> Option<&Node> {
        reads::record(Read::Message);
        self.all_nodes().get(id.index())
    }

    /// The same, to be written to.
    pub(crate) fn node_mut(&mut self, id: NodeId) -> Option<&mut Node> {
        self.nodes.get_mut(id.index())
    }

    /// The indices of all nodes, in the order of the source.
    pub(crate) fn node_ids(&self) -> impl Iterator<Item = NodeId> + use<> {
        (0..self.nodes.len() as u32).map(NodeId)
    }

    /// The children of a node, in the order of the source.
    pub(crate) fn children(&self, parent: NodeId) -> impl Iterator<Item = (NodeId, &Node)> {
        reads::record(Read::Message);
        let mut next = self.node_at(parent).map_or(NO_NODE, |node| node.first);
        std::iter::from_fn(move || {
            let id = next;
            let node = self.node_at(id)?;
            next = node.next;
            steps::add(1);
            Some((id, node))
        })
    }

    /// The node of a record's class in the message, created if needed.
    pub(crate) fn tree(&mut self, record: RecordId, element: ElementId, span: Span) -> NodeId {
        let known = self.records.get(record.index()).map_or(NO_NODE, |record| record.node);
        if known != NO_NODE {
            return known;
        }
        let id = self.node(element, NO_NODE, span);
        if let Some(record) = self.records.get_mut(record.index()) {
            record.node = id;
        }
        if let Some(node) = self.nodes.get_mut(id.index()) {
            node.record = record;
            if element != ROOT {
                node.occurrence = self.records.get(record.index()).map_or(1, |record| record.index + 1);
            }
        }
        id
    }

    /// The attributes of a node.
    pub(crate) fn attributes_of(&self, node: NodeId) -> impl Iterator<Item = &Attribute> {
        let start = self.attributes.partition_point(|attribute| attribute.node < node);
        self.attributes.get(start..).unwrap_or(&[]).iter().take_while(move |attribute| attribute.node == node)
    }

    /// The field of the JSON shape that corresponds to a missing element of a class.
    pub(crate) fn field_of_element(&self, class: NodeId, element: ElementId) -> Option<(RecordId, Slot)> {
        // The dictionary has no row for a party or its address as a whole, only for their fields.
        let holds = |class: Class, slot: Slot| {
            let standing = class.standing(slot);
            let in_it = |inner: ElementId| inner != NOT_IN_MESSAGE && element_of(inner).parent == element;
            in_it(standing.dec) || in_it(standing.h7)
        };
        if element_of(element).is_class() {
            let role = Role::AT_ROOT.into_iter().find(|&role| holds(Class::Party(role), party::NAME));
            if let Some(role) = role {
                return Some((RecordId::ROOT, role.slot()));
            }
            let record = self.node_at(class).map_or(NO_RECORD, |node| node.record);
            let of = self.records.get(record.index()).map(|record| record.class);
            if of.is_some_and(|class| matches!(class, Class::Party(_)) && holds(class, party::ADDRESS_CITY)) {
                return Some((record, party::ADDRESS));
            }
        }
        let mut above = class;
        while let Some(node) = self.node_at(above) {
            if node.record != NO_RECORD {
                let record = self.records.get(node.record.index())?;
                let slots = 0..record.class.fields().len() as Slot;
                let slot = slots.into_iter().find(|&slot| {
                    let standing = record.class.standing(slot);
                    element != NOT_IN_MESSAGE && (standing.dec == element || standing.h7 == element)
                })?;
                return Some((node.record, slot));
            }
            if node.parent == NO_NODE {
                return None;
            }
            above = node.parent;
        }
        None
    }
}
