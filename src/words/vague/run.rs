//! Runs of Chinese and Japanese, which have no blanks between their words.

use super::code::numeric;
use super::names_goods;
use super::seen::Seen;
use super::vocabulary::{Class, Classes, RUNNING, classes};
use crate::index;
use crate::words::dictionary::Dictionary;

/// The languages of Chinese and Japanese that have an entry at the start of a run; both where it begins with Latin letters.
pub(super) fn languages_at(run: &str) -> u16 {
    if run.starts_with(|c: char| c.is_ascii_alphanumeric()) {
        return RUNNING;
    }
    prefixes(run).fold(0, |all, (classes, _)| all | classes.languages())
}

/// What the first characters of a run are in the vocabulary, and their length: one, two and so on, as far as an entry goes.
fn prefixes(run: &str) -> impl Iterator<Item = (Classes, usize)> {
    let dictionary = Dictionary::get();
    let (mut hash, mut goes_on) = (index::SEED, true);
    run.char_indices().map_while(move |(from, c)| {
        if !goes_on {
            return None;
        }
        let to = from + c.len_utf8();
        hash = run.as_bytes().get(from..to)?.iter().fold(hash, |hash, byte| index::step(hash, *byte));
        let classes;
        (classes, goes_on) = dictionary.prefix_of(hash);
        Some((classes, to))
    })
}

/// What a run of Chinese or Japanese says, matched by the longest entries; nothing where it has another word.
pub(super) fn run(token: &str, language: usize) -> Option<Seen> {
    let (mut rest, mut seen, mut before) = (token, Seen::default(), Seen::default());
    while !rest.is_empty() {
        let latin = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_alphanumeric()).len();
        let (now, step) = if latin > 0 {
            let word = rest.get(..latin)?;
            let listed = classes(word).of(language).map(Seen::of);
            let code = || before.has(Class::Label).then_some(Seen::NUMBER);
            (listed.or_else(code).or_else(|| numeric(word, language))?, latin)
        } else {
            let listed = prefixes(rest).filter_map(|(classes, to)| Some((Seen::of(classes.of(language)?), to)));
            listed.last()?
        };
        // A single character behind a number counts, `2本`, and one behind a letter grades: `B品`.
        let is_count = before.has_all(Seen::NUMBER) && rest.chars().next().is_some_and(|c| c.len_utf8() == step);
        let now = match now {
            now if names_goods(now, before, seen, language) => Seen::of(Class::Specific),
            now if is_count && (now.has(Class::Specific) || now.has(Class::Generic)) => Seen::of(Class::Measure),
            now => now,
        };
        seen = seen.or(now);
        before = now;
        rest = rest.get(step..)?;
    }
    Some(seen)
}
