//! The fields of each class in the form in which the reader looks them up.
//!
//! A key is compared as the text has it, with its closing quotation mark and the colon, eight bytes at a time. The tables
//! are made from the dictionary at their first use, so they take no room in the module.
//!
//! The fields of all classes have one numbering, in which the walker of JavaScript objects names a key
//! (`pkg/flatten.js`). A number therefore stands for the same name wherever it is met.

use std::sync::OnceLock;

use crate::dictionary::{Class, Field, Kind, Role, Slot};
use crate::model::Plain;
use crate::steps;

/// The fields of a class.
#[derive(Debug)]
pub(super) struct Rows {
    /// One row a slot.
    pub(super) rows: Box<[Row]>,
    /// The number of the first field.
    pub(super) first: u32,
    fields: &'static [Field],
}

/// A field.
#[derive(Clone, Copy, Debug)]
pub(super) struct Row {
    /// The first eight bytes of `key":`, with zeros behind a shorter one.
    head: u64,
    /// The bits of `head` that are compared.
    mask: u64,
    /// The last eight bytes of `key":`, if it is longer than eight.
    tail: u64,
    /// The length of the key in bytes.
    length: u8,
    /// The next slot of the same object.
    pub(super) next: Slot,
    /// The slot of the parent object.
    pub(super) within: Slot,
    pub(super) takes: Takes,
    /// The bounds of a plain value.
    pub(super) plain: Plain,
}

/// The values that are stored without looking further.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Takes {
    /// Text, and perhaps another.
    Text,
    /// An object whose fields are slots of the same class.
    Object,
    /// A party.
    Party(Role),
    /// Another.
    Other,
}

impl Row {
    fn new(field: &Field, plain: Plain) -> Self {
        let written = [field.name.as_bytes(), b"\":"].concat();
        let mut padded = written.clone();
        padded.resize(written.len().max(8), 0);
        let used = written.len().min(8) as u32;
        Self {
            head: word(&padded, 0).unwrap_or(0),
            mask: u64::MAX >> (64 - 8 * used),
            tail: word(&padded, padded.len() - 8).unwrap_or(0),
            length: field.name.len() as u8,
            next: field.next,
            within: field.within,
            takes: match field.kind {
                Kind::Object => Takes::Object,
                Kind::Party(role) => Takes::Party(role),
                Kind::List | Kind::Tree | Kind::Flag => Takes::Other,
                _ => Takes::Text,
            },
            plain,
        }
    }
}

impl Rows {
    /// Looks for the field whose `key":` stands at a place, from the slot `guess` on. Returns its slot and the length of
    /// the key.
    #[inline]
    pub(super) fn find(&self, bytes: &[u8], at: usize, guess: Slot) -> Option<(Slot, usize)> {
        let head = word(bytes, at)?;
        let mut slot = guess;
        // The fields of an object form a ring: one round from the guess visits all of them.
        loop {
            steps::add(1);
            let row = self.rows.get(usize::from(slot))?;
            let length = usize::from(row.length);
            if head & row.mask == row.head && (length <= 6 || self.ends(row, slot, bytes, at)) {
                return Some((slot, length));
            }
            slot = row.next;
            if slot == guess {
                return None;
            }
        }
    }

    /// Whether the rest of a longer key stands there.
    #[inline]
    fn ends(&self, row: &Row, slot: Slot, bytes: &[u8], at: usize) -> bool {
        let end = at + usize::from(row.length) + 2;
        let has_tail = word(bytes, end - 8) == Some(row.tail);
        // A key of more than fourteen bytes has a middle that neither word covers.
        has_tail && (row.length <= 14 || bytes.get(at..end - 2) == self.name(slot).map(str::as_bytes))
    }

    fn name(&self, slot: Slot) -> Option<&'static str> {
        self.fields.get(usize::from(slot)).map(|field| field.name)
    }
}

/// The eight bytes from a place, if there are as many.
#[inline]
pub(super) fn word(bytes: &[u8], at: usize) -> Option<u64> {
    bytes.get(at..)?.first_chunk().copied().map(u64::from_le_bytes)
}

fn all() -> &'static [Rows; 5] {
    static ALL: OnceLock<[Rows; 5]> = OnceLock::new();
    ALL.get_or_init(|| {
        let mut first = 0;
        Class::EACH.map(|class| {
            let fields = class.fields();
            let rows = fields.iter().zip(Plain::of(class)).map(|(field, plain)| Row::new(field, *plain)).collect();
            let rows = Rows { rows, first, fields };
            first += fields.len() as u32;
            rows
        })
    })
}

/// The rows of a class.
#[inline]
pub(super) fn of(class: Class) -> &'static Rows {
    let [declaration, rest @ ..] = all();
    class.row().checked_sub(1).and_then(|row| rest.get(row)).unwrap_or(declaration)
}

/// The name of the field of that number.
pub(super) fn name(number: u32) -> Option<&'static str> {
    let rows = all().iter().rev().find(|rows| rows.first <= number)?;
    rows.name(Slot::try_from(number - rows.first).ok()?)
}
