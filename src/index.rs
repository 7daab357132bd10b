//! A hash index over the rows of a table.
//!
//! Tables stand in the order in which they are best read and edited, and most of them are texts. An index finds a row
//! without a search through the table. It is built when it is first asked, so it adds no bytes to the module.

use crate::steps;

/// The hash of no bytes at all. [`step`] adds a byte to a hash.
pub(crate) const SEED: u32 = 0x811c_9dc5;

/// Adds a byte to a hash (FNV-1a).
#[inline]
pub(crate) const fn step(hash: u32, byte: u8) -> u32 {
    (hash ^ byte as u32).wrapping_mul(0x0100_0193)
}

/// Takes the last byte out of a hash again: undoes [`step`].
#[inline]
pub(crate) const fn back(hash: u32, byte: u8) -> u32 {
    // The inverse of the factor above.
    hash.wrapping_mul(0x359c_449b) ^ byte as u32
}

/// The hash of a key.
#[inline]
pub(crate) fn hash(key: &[u8]) -> u32 {
    key.iter().fold(SEED, |hash, byte| step(hash, *byte))
}

/// The hash of a code of two or three letters. Codes of one length share none, so they need not be compared as well.
#[inline]
pub(crate) fn hash_of_code(code: &[u8]) -> u32 {
    let letters = match *code {
        [one, two] => [0, 0, one, two],
        [one, two, three] => [0, one, two, three],
        _ => [0; 4],
    };
    u32::from_be_bytes(letters).wrapping_mul(0x9e37_79b1)
}

/// Row numbers by the hashes of their keys.
#[derive(Clone, Debug, Default)]
pub(crate) struct Index {
    /// Open addressing with linear probing. The number of slots is a power of two, and at most half of them are used.
    /// They are numbers rather than a type of their own, since numbers of 0 need not be written to new memory.
    slots: Vec<u64>,
    used: usize,
}

/// The slot of a row: the hash, and above it the row from 1. A free slot is 0.
const fn slot(hash: u32, row: usize) -> u64 {
    hash as u64 | (row as u64 + 1) << 32
}

impl Index {
    /// An index with room for that many rows. It must be a power of two.
    pub(crate) fn with_capacity(rows: usize) -> Self {
        Self { slots: vec![0; rows * 2], used: 0 }
    }

    /// An index of keys, where the place of a key is its row. Of equal keys the first one is found.
    pub(crate) fn of<'k>(keys: impl Iterator<Item = &'k [u8]>) -> Self {
        let mut index = Self::default();
        for (row, key) in keys.enumerate() {
            index.insert(hash(key), row);
        }
        index
    }

    /// Adds a row behind those of the same hash.
    pub(crate) fn insert(&mut self, hash: u32, row: usize) {
        self.make_room();
        self.place(slot(hash, row));
        self.used += 1;
    }

    /// The first row of a hash; if it has none, this one, which is added.
    pub(crate) fn find_or_insert(&mut self, hash: u32, row: usize) -> usize {
        self.make_room();
        let mask = self.slots.len().wrapping_sub(1);
        let mut at = spread(hash) & mask;
        while let Some(known) = self.slots.get_mut(at) {
            match (*known >> 32) as usize {
                0 => {
                    *known = slot(hash, row);
                    self.used += 1;
                    break;
                }
                known_row if *known as u32 == hash => return known_row - 1,
                _ => at = (at + 1) & mask,
            }
        }
        row
    }

    /// The first row of a hash for which the test holds. The test compares the key itself, as hashes may collide.
    #[inline]
    pub(crate) fn find(&self, hash: u32, is_it: impl Fn(usize) -> bool) -> Option<usize> {
        let mask = self.slots.len().wrapping_sub(1);
        let mut at = spread(hash) & mask;
        loop {
            steps::add(1);
            let slot = *self.slots.get(at)?;
            let row = ((slot >> 32) as usize).checked_sub(1)?;
            if slot as u32 == hash && is_it(row) {
                return Some(row);
            }
            at = (at + 1) & mask;
        }
    }

    fn place(&mut self, new: u64) {
        let mask = self.slots.len().wrapping_sub(1);
        let mut at = spread(new as u32) & mask;
        while let Some(slot) = self.slots.get_mut(at) {
            if *slot == 0 {
                *slot = new;
                return;
            }
            at = (at + 1) & mask;
        }
    }

    fn make_room(&mut self) {
        if self.used * 2 < self.slots.len() {
            return;
        }
        let old = std::mem::take(&mut self.slots);
        self.slots = vec![0; (old.len() * 2).max(32)];
        // Rows of the same hash must stay in their order. They follow one another within a run of used slots, and no run
        // goes on across a free slot, so the slots are visited from a free one on.
        let free = old.iter().position(|slot| *slot == 0).unwrap_or_default();
        let (head, tail) = old.split_at(free);
        tail.iter().chain(head).filter(|slot| **slot > 0).for_each(|slot| self.place(*slot));
    }
}

/// Mixes the upper bits of a hash into the lower ones, which choose the slot.
#[inline]
const fn spread(hash: u32) -> usize {
    (hash ^ (hash >> 15)) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_byte_is_taken_out_of_a_hash() {
        assert_eq!(back(hash(b"keys"), b's'), hash(b"key"));
    }

    #[test]
    fn rows_are_found_by_their_keys() {
        let keys: Vec<String> = (0..1000).map(|number| format!("key {}", number % 700)).collect();
        let index = Index::of(keys.iter().map(|key| key.as_bytes()));
        for (row, key) in keys.iter().enumerate() {
            let found = index.find(hash(key.as_bytes()), |row| keys[row] == *key);
            assert_eq!(found, Some(row % 700), "the first row of {key}");
        }
        assert_eq!(index.find(hash(b"key"), |row| keys[row] == "key"), None);
        assert_eq!(Index::default().find(SEED, |_| true), None);
        let mut index = Index::default();
        for (row, key) in keys.iter().enumerate() {
            assert_eq!(index.find_or_insert(hash(key.as_bytes()), row), row % 700, "the first row of {key}");
        }
    }
}
