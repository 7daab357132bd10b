//! One sort for all types.
//!
//! The standard library's sort is monomorphised for every type and comparison, at some six kilobytes of WebAssembly
//! each. The lists sorted here are short, so they share one sort of indices, and of each type there is only its
//! comparison and a loop that swaps.

use std::cmp::Ordering;

/// A comparison of two entries by their places. The table of this trait has one function, where that of `Fn` has three.
trait Compare {
    fn compare(&self, one: u32, other: u32) -> Ordering;
}

impl<F: Fn(u32, u32) -> Ordering> Compare for F {
    fn compare(&self, one: u32, other: u32) -> Ordering {
        self(one, other)
    }
}

/// Sorts a list. The sort is stable.
pub(crate) fn sort_by<T>(list: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    let swaps = {
        let list = &*list;
        swaps(list.len(), &|one: u32, other: u32| match (list.get(one as usize), list.get(other as usize)) {
            (Some(one), Some(other)) => compare(one, other),
            _ => Ordering::Equal,
        })
    };
    for (one, other) in swaps {
        list.swap(one as usize, other as usize);
    }
}

/// The order of `count` places by a comparison of two of them.
pub(crate) fn indices(count: usize, compare: impl Fn(u32, u32) -> Ordering) -> Vec<u32> {
    sorted(count, &compare)
}

/// The swaps that sort a list, one after the other.
#[inline(never)]
fn swaps(count: usize, places: &dyn Compare) -> Vec<(u32, u32)> {
    let mut swaps = Vec::new();
    if (1..count as u32).all(|at| places.compare(at - 1, at) != Ordering::Greater) {
        return swaps;
    }
    let mut order = sorted(count, places);
    // Each entry that is out of place begins a circle of entries, of which each moves to the place of the one before.
    for start in 0..count as u32 {
        let mut at = start;
        while let Some(from) = order.get_mut(at as usize) {
            let from = std::mem::replace(from, at);
            if from == start || from == at {
                break;
            }
            swaps.push((at, from));
            at = from;
        }
    }
    swaps
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
