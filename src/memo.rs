//! Codes that no rule had anything against.

use crate::case::Case;
use crate::dictionary::{Class, Role, Slot};
use crate::model::{Field, Span};
use crate::privacy::Show;

/// A bounded table of the codes that the rules on their field had nothing against.
///
/// The same few hundred codes stand in all declarations of a batch: countries, currencies, units, HS codes. A rule that
/// judges a code by its text and the options alone says the same of it each time, so it is called for the first one only.
///
/// Only codes are kept, and of them only what a message may show: no name, no address, no identity number, no contact
/// data, in whatever field such a value stands. A validator has one set of options and one table, and drops both together.
#[derive(Debug, Default)]
pub(crate) struct Memo {
    /// One place for each hash of a key; a new key replaces the one that was there. Empty until the first is kept.
    keys: Vec<Key>,
}

/// A code of up to 16 bytes, with its field and everything else that a rule may judge it by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Key {
    text: [u64; 2],
    /// Dataset and kind of input, role of the party, slot, and length.
    field: u32,
}

/// How many codes are kept; a power of two. The table takes 96 KiB.
const MOST: usize = 4096;

/// The part of a key that all fields of an object share: the dataset, the kind of input, and what the object is.
pub(crate) fn kind(case: &Case<'_>, class: Class) -> u32 {
    let class = match class {
        Class::Declaration => 0,
        Class::Item => 1,
        Class::Document => 2,
        Class::Party(role) => 3 + role as u32,
        Class::TaxId(role) => 4 + Role::Manufacturer as u32 + role as u32,
    };
    let input = (case.dataset as u32) << 1 | u32::from(case.declaration.store.is_message());
    input << 24 | class << 16
}

impl Memo {
    /// The key of a text in a field of an object of that [`kind`]. `None` if it is too long for a code, or begins the source.
    #[inline]
    pub(crate) fn key(kind: u32, slot: Slot, source: &[u8], span: Span) -> Option<Key> {
        let behind = span.end as usize;
        let length = behind.checked_sub(span.start as usize)?;
        // The last eight bytes; before a shorter text stands something else.
        let last = u64::from_le_bytes(*source.get(..behind)?.last_chunk()?);
        let text = match length {
            1..=8 => [last >> (64 - 8 * length), 0],
            // The two halves overlap in a text of less than sixteen bytes. With the length they still tell all of it.
            9..=16 => [last, u64::from_le_bytes(*source.get(span.start as usize..)?.first_chunk()?)],
            _ => return None,
        };
        let field = kind | u32::from(slot) << 8 | length as u32;
        Some(Key { text, field })
    }

    #[inline]
    fn place(key: Key) -> usize {
        let mixed =
            (key.text[0] ^ key.text[1].rotate_left(23) ^ u64::from(key.field)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        (mixed >> 48) as usize % MOST
    }

    /// Whether the code is kept.
    #[inline]
    pub(crate) fn has(&self, key: Key) -> bool {
        self.keys.get(Self::place(key)) == Some(&key)
    }

    /// How many codes are kept.
    #[cfg(test)]
    pub(crate) fn count(&self) -> usize {
        self.keys.iter().filter(|key| key.field != 0).count()
    }

    /// Keeps the code of a field, if a message may show it.
    #[inline(never)]
    pub(crate) fn keep(&mut self, key: Key, field: Field<'_>) {
        let show = Show::at(field.declaration, field.place());
        if !field.raw().is_some_and(|text| show.admits(text)) {
            return;
        }
        if self.keys.is_empty() {
            self.keys.resize(MOST, Key { text: [0; 2], field: 0 });
        }
        if let Some(place) = self.keys.get_mut(Self::place(key)) {
            *place = key;
        }
    }
}
