//! A declaration as read: plain data under WCO names, whatever it came as.
//!
//! One flat [`Store`] holds all of it and is used again for the next declaration: a [`Record`] for each object with one
//! [`Leaf`] for each field of its class, and a tree of [`Node`]s for what only the WCO message can hold. A
//! [`Declaration`] is the store with the text it was read from; [`Object`] and [`Field`] are views for the rules.

mod declaration;
mod element;
mod store;

pub use declaration::{Declaration, Field, Given, Object};
pub use element::{Element, Elements};
pub use store::{
    Attribute, Bytes, Fault, Leaf, NO_NODE, NO_RECORD, Node, NodeId, Note, NoteKind, Record, RecordId, Span, State,
    Store,
};
pub(crate) use store::{MOST_NODES, MOST_NOTES, MOST_RECORDS, Met, Notes};
