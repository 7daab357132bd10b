//! From bytes to the model: JSON and the WCO message in XML. Never fails, remembers where everything stood.
//!
//! [`text`] turns bytes into text, [`json`] and [`xml`] know a syntax, [`shape`] knows where the dictionary puts what
//! they read. What is wrong with the input becomes a [`Note`](crate::model::Note); rules make findings of notes.

pub(crate) mod json;
mod shape;
pub(crate) mod text;

use std::borrow::Cow;

use crate::at::HERE;
use crate::model::{Declaration, NoteKind, Span, Store};

pub(crate) use json::unescape;

/// The most bytes that one declaration may have: a declaration of 9,999 items needs a tenth.
pub const MOST_BYTES: usize = 64 << 20;
/// The most items of one declaration.
pub const MOST_ITEMS: usize = 9_999;

/// What the bytes look like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// JSON.
    Json,
    /// XML.
    Xml,
}

impl Format {
    /// The format that text is of, by its first character.
    pub fn of(text: &str) -> Self {
        if text.trim_start().starts_with('<') { Format::Xml } else { Format::Json }
    }
}

/// Reads one declaration from text into the store.
pub(crate) fn read<'a>(text: &'a str, store: &'a mut Store) -> Declaration<'a> {
    store.open();
    if text.len() > MOST_BYTES {
        store.note(NoteKind::TooLarge, HERE, Span::default());
        store.broken = true;
    } else {
        match Format::of(text) {
            Format::Json => shape::read(json::Json::new(text), store),
            Format::Xml => {
                store.note(NoteKind::Unreadable, HERE, Span::default());
                store.broken = true;
            }
        }
    }
    Declaration { source: text, store }
}

/// Reads one declaration from bytes; gives the text that spans are ranges of.
pub(crate) fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, Cow<'_, str>> {
    text::decode(bytes)
}

/// Reads what cannot be decoded: a declaration with nothing but the note of it.
pub(crate) fn undecodable<'a>(text: &'a str, store: &'a mut Store) -> Declaration<'a> {
    store.open();
    store.note(NoteKind::Encoding, HERE, Span::default());
    store.broken = true;
    Declaration { source: text, store }
}
