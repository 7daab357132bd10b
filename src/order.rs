//! One sort for all types.
//!
//! The standard library's sort is monomorphised for every type and comparison, at some six kilobytes of WebAssembly
//! each. The lists sorted here are short, so they share one sort of indices.

use std::cmp::Ordering;

/// Sorts a list. The sort is stable.
pub(crate) fn sort_by<T>(list: &mut Vec<T>, compare: impl Fn(&T, &T) -> Ordering) {
    if list.is_sorted_by(|one, other| compare(one, other) != Ordering::Greater) {
        return;
    }
    let order = {
        let list = &*list;
        indices(list.len(), &|one, other| match (list.get(one as usize), list.get(other as usize)) {
            (Some(one), Some(other)) => compare(one, other),
            _ => Ordering::Equal,
        })
    };
    let mut taken: Vec<Option<T>> = std::mem::take(list).into_iter().map(Some).collect();
    list.extend(order.into_iter().filter_map(|index| taken.get_mut(index as usize).and_then(Option::take)));
}

/// The order of `count` places by a comparison of two of them.
#[inline(never)]
pub(crate) fn indices(count: usize, compare: &dyn Fn(u32, u32) -> Ordering) -> Vec<u32> {
    let mut order: Vec<u32> = (0..count as u32).collect();
    let mut merged = Vec::with_capacity(count);
    let mut width = 1;
    while width < count {
        for two in order.chunks(2 * width) {
            let (mut left, mut right) = two.split_at(width.min(two.len()));
            while let (Some((&one, behind)), Some((&other, rest))) = (left.split_first(), right.split_first()) {
                if compare(one, other) == Ordering::Greater {
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
}
