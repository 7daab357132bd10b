//! Codes that no rule had anything against.

use crate::dictionary::{Class, Role, Slot};
use crate::model::{Field, ShortCode};
use crate::options::Dataset;
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
    /// Kind of input, what the object is, slot, and length.
    field: u32,
}

/// How many codes are kept; a power of two. The table takes 96 KiB.
const MOST: usize = 4096;

/// The part of a key that all fields of an object share: the kind of input, and what the object is. A message goes by the
/// dataset that it says; in JSON it is the same in all that a validator reads.
#[inline]
pub(crate) fn kind(message: Option<Dataset>, class: Class) -> u32 {
    let class = match class {
        Class::Declaration => 0,
        Class::Item => 1,
        Class::Document => 2,
        Class::Party(role) => 3 + role as u32,
        Class::TaxId(role) => 4 + Role::Manufacturer as u32 + role as u32,
    };
    let input = message.map_or(1, |dataset| 2 + dataset as u32);
    input << 24 | class << 16
}

impl Key {
    /// The code as it stands in JSON, if it is short. Other letters than those of ASCII are looked at each time.
    const fn short(self, kind: u32) -> Option<ShortCode> {
        let bits = 8 * (self.field & 0xFF);
        if bits >= 64 || self.text[0] & 0x8080_8080_8080_8080 != 0 {
            return None;
        }
        Some(ShortCode { word: self.text[0] | (b'"' as u64) << bits, left: 56 - bits as u8, kind })
    }
}

impl Memo {
    /// The key of a text in a field of an object of that [`kind`]. `None` if it is too long for a code.
    #[inline(never)]
    pub(crate) fn key(kind: u32, slot: Slot, text: &[u8]) -> Option<Key> {
        let halves =
            |text: &[u8]| Some([u32::from_le_bytes(*text.first_chunk()?), u32::from_le_bytes(*text.last_chunk()?)]);
        let words = match *text {
            [one] => [u64::from(one), 0],
            [one, two] => [u64::from(u16::from_le_bytes([one, two])), 0],
            [one, two, three] => [u64::from(u32::from_le_bytes([one, two, three, 0])), 0],
            // The two ends overlap in most texts.
            _ if text.len() <= 8 => {
                let [first, last] = halves(text)?;
                [u64::from(first) | u64::from(last) << (8 * (text.len() - 4)), 0]
            }
            // With the length the two ends still tell all of it.
            _ if text.len() <= 16 => {
                [u64::from_le_bytes(*text.first_chunk()?), u64::from_le_bytes(*text.last_chunk()?)]
            }
            _ => return None,
        };
        let field = kind | u32::from(slot) << 8 | text.len() as u32;
        Some(Key { text: words, field })
    }

    #[inline]
    fn place(key: Key) -> usize {
        let mixed =
            (key.text[0] ^ key.text[1].rotate_left(23) ^ u64::from(key.field)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        (mixed >> (64 - MOST.ilog2())) as usize
    }

    /// Whether the code is kept.
    #[inline]
    pub(crate) fn has(&self, key: Key) -> bool {
        self.keys.get(Self::place(key)) == Some(&key)
    }

    /// Whether a text in a field of an object of that [`kind`] is a code that is kept. A short one becomes the last.
    #[inline(never)]
    pub(crate) fn knows(&self, kind: u32, slot: Slot, text: &[u8], last: Option<&mut ShortCode>) -> bool {
        let Some(key) = Self::key(kind, slot, text).filter(|key| self.has(*key)) else { return false };
        if let Some((last, short)) = last.zip(key.short(kind)) {
            *last = short;
        }
        true
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
