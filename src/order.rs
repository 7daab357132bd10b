//! One sort for all types.
//!
//! The standard library's sort is monomorphised for every type and comparison, at some six kilobytes of WebAssembly
//! each. The lists sorted here are short, so they share one sort of indices, and of each type there is only what compares
//! two entries and what swaps them.

use std::cmp::Ordering;

/// Compares two entries by their places. The table of this trait has one function, where that of `Fn` has three.
trait Compare {
    fn compare(&self, one: u32, other: u32) -> Ordering;
}

trait Swap: Compare {
    fn swap(&mut self, one: u32, other: u32);
}

impl<F: Fn(u32, u32) -> Ordering> Compare for F {
    fn compare(&self, one: u32, other: u32) -> Ordering {
        self(one, other)
    }
}

struct List<'l, T, F> {
    entries: &'l mut [T],
    compare: F,
}

impl<T, F: Fn(&T, &T) -> Ordering> Compare for List<'_, T, F> {
    fn compare(&self, one: u32, other: u32) -> Ordering {
        match (self.entries.get(one as usize), self.entries.get(other as usize)) {
            (Some(one), Some(other)) => (self.compare)(one, other),
            _ => Ordering::Equal,
        }
    }
}

impl<T, F: Fn(&T, &T) -> Ordering> Swap for List<'_, T, F> {
    fn swap(&mut self, one: u32, other: u32) {
        self.entries.swap(one as usize, other as usize);
    }
}

/// Sorts a list. The sort is stable.
pub(crate) fn sort_by<T>(list: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    sort(list.len(), &mut List { entries: list, compare });
}

/// The order of `count` places by a comparison of two of them.
pub(crate) fn indices(count: usize, compare: impl Fn(u32, u32) -> Ordering) -> Vec<u32> {
    sorted(count, &compare)
}

#[inline(never)]
fn sort(count: usize, list: &mut dyn Swap) {
    if (1..count as u32).all(|at| list.compare(at - 1, at) != Ordering::Greater) {
        return;
    }
    let mut order = sorted(count, list);
    // Each entry that is out of place begins a circle of entries, of which each moves to the place of the one before.
    for start in 0..count as u32 {
        let mut at = start;
        while let Some(from) = order.get_mut(at as usize) {
            let from = std::mem::replace(from, at);
            if from == start || from == at {
                break;
            }
            list.swap(at, from);
            at = from;
        }
    }
}

/// The order of `count` places.
#[inline(never)]
fn sorted(count: usize, places: &dyn Compare) -> Vec<u32> {
    let mut order: Vec<u32> = (0..count as u32).collect();
    let mut merged = Vec::with_capacity(count);
    let mut width = 1;
    while width < count {
        for two in order.chunks(2 * width) {
            let (mut left, mut right) = two.split_at(width.min(two.len()));
            while let (Some((&one, behind)), Some((&other, rest))) = (left.split_first(), right.split_first()) {
                if places.compare(one, other) == Ordering::Greater {
                    merged.push(other);
                    right = rest;
                } else {
                    merged.push(one);
                    left = behind;
                }
            }
            merged.extend_from_slice(left);
            merged.extend_from_slice(right);
        }
        std::mem::swap(&mut order, &mut merged);
        merged.clear();
        width *= 2;
    }
    order
}

#[cfg(test)]
mod tests {
    #[test]
    fn equal_entries_keep_their_order() {
        let mut list = vec![(2, 'a'), (1, 'b'), (2, 'c'), (1, 'd')];
        super::sort_by(&mut list, |one, other| one.0.cmp(&other.0));
        assert_eq!(list, [(1, 'b'), (1, 'd'), (2, 'a'), (2, 'c')]);
    }

    #[test]
    fn lists_are_sorted_as_by_the_standard_library() {
        // A generator of pseudo-random numbers, of which many are equal.
        let mut state = 1_u32;
        for length in 0..200 {
            let list: Vec<(u32, usize)> = (0..length)
                .map(|place| {
                    state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    ((state >> 16) % 50, place)
                })
                .collect();
            let (mut ours, mut theirs) = (list.clone(), list.clone());
            super::sort_by(&mut ours, |one, other| one.0.cmp(&other.0));
            theirs.sort_by_key(|one| one.0);
            assert_eq!(ours, theirs);
            let places = super::indices(length, |one, other| list[one as usize].0.cmp(&list[other as usize].0));
            let by_place: Vec<_> = places.into_iter().map(|place| list[place as usize]).collect();
            assert_eq!(by_place, theirs);
        }
    }
}
