//! How many steps the readers, the writers and their searches take, counted in debug builds.
//!
//! A test that doubles an input and compares two counts finds work that grows faster than its input. It is exact where a
//! measured time is not. In release builds nothing is counted.

#[cfg(debug_assertions)]
thread_local! {
    static TAKEN: std::cell::Cell<u64> = const { std::cell::Cell::new(0) };
}

/// Counts steps of this thread.
#[inline]
pub(crate) fn add(steps: usize) {
    #[cfg(debug_assertions)]
    TAKEN.with(|taken| taken.set(taken.get().wrapping_add(steps as u64)));
    let _ = steps;
}

/// How many steps this thread has taken so far.
#[cfg(debug_assertions)]
pub fn taken() -> u64 {
    TAKEN.with(std::cell::Cell::get)
}
