//! The parsed declaration: plain data under WCO names, the same for every syntax.
//!
//! One flat [`Store`] holds everything and is reused for the next declaration. It has a [`Record`] for each object,
//! with one [`Leaf`] for each field of its class. What only the WCO message can hold is a tree of [`Node`]s. A
//! [`Declaration`] is the store with its source text. [`Object`] and [`Field`] are views for the rules.

mod declaration;
mod element;
mod leaf;
mod note;
mod plain;
mod store;

pub(crate) use declaration::{Declaration, Field, Given, Object, Whole};
pub(crate) use element::Element;
pub(crate) use element::step;
pub(crate) use leaf::is_within_seen;
pub(crate) use leaf::{Leaf, NO_LINK, Settled, Span, State};
pub(crate) use note::{EncodingFault, Fault, Note, NoteKind};
pub(crate) use note::{MOST_NOTES, Notes};
pub(crate) use plain::{Plain, has_code, has_words, may_be_converted, may_be_damaged};
pub(crate) use store::{Attribute, Last, NO_NODE, NO_RECORD, Node, NodeId, Record, RecordId, Run, Store};
pub(crate) use store::{MOST_NODES, MOST_RECORDS, Met, Position, ShortCode};
