//! Finds out whether an input that is no array has a declaration a line.

use super::Nesting;
use crate::steps;

/// What the first lines tell of the layout of what is no array.
pub(super) enum Detected {
    Lines,
    Whole,
    /// Nothing yet.
    Nothing,
}

/// Whether lines are declarations of NDJSON, of which the first may be broken, or those of a single declaration.
pub(super) fn detect(text: &[u8]) -> Detected {
    steps::add(text.len());
    let mut lines = text.split_inclusive(|byte| *byte == b'\n').map(|line| (line.trim_ascii(), line.ends_with(b"\n")));
    let mut next = || lines.by_ref().find(|(line, _)| !line.is_empty());
    let Some((first, true)) = next() else { return Detected::Nothing };
    let second = next();
    if !first.starts_with(b"{") {
        // JSON has no object behind such a line, and what it is itself a finding says.
        return match second {
            None => Detected::Nothing,
            Some((line, true)) if line.starts_with(b"{") && is_object(line) => Detected::Lines,
            Some((line, false)) if line.starts_with(b"{") => Detected::Nothing,
            Some(_) => Detected::Whole,
        };
    }
    let Some((second, is_whole)) = second else { return Detected::Nothing };
    let is_opened = second.starts_with(b"{");
    // A line ends as it begins, even where its syntax is broken in between. A declaration over several lines whose first
    // one only looks like the end goes on with a key or a bracket, so behind a line that is an object, what begins
    // otherwise is a broken line.
    if first.ends_with(b"}") {
        return if is_opened || is_object(first) { Detected::Lines } else { Detected::Whole };
    }
    // A list without its brackets.
    if first.strip_suffix(b",").is_some_and(is_object) && is_opened {
        return Detected::Lines;
    }
    // Within a declaration an object doesn't follow another without a comma.
    match (is_opened, is_whole) {
        (true, true) if is_object(second) => match next() {
            Some((third, _)) if third.starts_with(b"{") => Detected::Lines,
            Some(_) => Detected::Whole,
            None => Detected::Nothing,
        },
        (true, false) => Detected::Nothing,
        _ => Detected::Whole,
    }
}

/// Whether a line that begins with a brace is an object, as far as its brackets tell.
fn is_object(line: &[u8]) -> bool {
    let (line, mut nesting) = (line.trim_ascii(), Nesting::default());
    let closing = line.iter().position(|byte| {
        nesting.ends_at(*byte);
        nesting.depth == 0
    });
    closing.is_some_and(|at| at + 1 == line.len())
}
