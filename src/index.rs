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

/// The hash of a key.
#[inline]
pub(crate) fn hash(key: &[u8]) -> u32 {
    key.iter().fold(SEED, |hash, byte| step(hash, *byte))
}

/// Row numbers by the hashes of their keys.
#[derive(Clone, Debug, Default)]
pub(crate) struct Index {
    /// Open addressing with linear probing. The number of slots is a power of two, and at most half of them are used.
    slots: Vec<Slot>,
    used: usize,
}

#[derive(Clone, Copy, Debug, Default)]
struct Slot {
    hash: u32,
    /// The row, from 1; 0 where the slot is free.
    row: u32,
}

impl Index {
    /// An index with room for that many rows. It must be a power of two.
    pub(crate) fn with_capacity(rows: usize) -> Self {
        Self { slots: vec![Slot::default(); rows * 2], used: 0 }
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
        if self.used * 2 >= self.slots.len() {
            self.grow();
        }
        self.place(Slot { hash, row: row as u32 + 1 });
        self.used += 1;
    }

    /// The first row of a hash for which the test holds. The test compares the key itself, as hashes may collide.
    #[inline]
    pub(crate) fn find(&self, hash: u32, is_it: impl Fn(usize) -> bool) -> Option<usize> {
        let mask = self.slots.len().wrapping_sub(1);
        let mut at = spread(hash) & mask;
        loop {
            steps::add(1);
            let slot = self.slots.get(at)?;
            let row = (slot.row as usize).checked_sub(1)?;
            if slot.hash == hash && is_it(row) {
                return Some(row);
            }
            at = (at + 1) & mask;
        }
    }

    fn place(&mut self, new: Slot) {
        let mask = self.slots.len().wrapping_sub(1);
        let mut at = spread(new.hash) & mask;
        while let Some(slot) = self.slots.get_mut(at) {
            if slot.row == 0 {
                *slot = new;
                return;
            }
            at = (at + 1) & mask;
        }
    }

    fn grow(&mut self) {
        let old = std::mem::take(&mut self.slots);
        self.slots = vec![Slot::default(); (old.len() * 2).max(32)];
        // Rows of the same hash must stay in their order. They follow one another within a run of used slots, and no run
        // goes on across a free slot, so the slots are visited from a free one on.
        let free = old.iter().position(|slot| slot.row == 0).unwrap_or_default();
        let (head, tail) = old.split_at(free);
        tail.iter().chain(head).filter(|slot| slot.row > 0).for_each(|slot| self.place(*slot));
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
    fn rows_are_found_by_their_keys() {
        let keys: Vec<String> = (0..1000).map(|number| format!("key {}", number % 700)).collect();
        let index = Index::of(keys.iter().map(|key| key.as_bytes()));
        for (row, key) in keys.iter().enumerate() {
            let found = index.find(hash(key.as_bytes()), |row| keys[row] == *key);
            assert_eq!(found, Some(row % 700), "the first row of {key}");
        }
        assert_eq!(index.find(hash(b"key"), |row| keys[row] == "key"), None);
        assert_eq!(Index::default().find(SEED, |_| true), None);
    }
}
