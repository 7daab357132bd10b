//! Lists of phrases, and how a phrase is found in one by its first word.

use std::sync::OnceLock;

use super::dictionary::{Dictionary, Signs};
use crate::index::{self, Index};
use crate::lists::Text;

/// Sorted phrases with a value for each.
pub(crate) struct List<T: 'static> {
    pub(super) phrases: &'static [(&'static str, T)],
    pub(super) signs: Signs,
}

impl<T> List<T> {
    /// A list of sorted phrases in lower case, and the sign of its own that the dictionary has for it.
    pub(crate) const fn new(signs: Signs, phrases: &'static [(&'static str, T)]) -> Self {
        Self { phrases, signs }
    }
}

/// Phrases as lines of a text, sorted by bytes. A tab and a value of one byte may stand behind a phrase.
///
/// A text is easier to edit than an array, and smaller.
pub(crate) struct Lines {
    pub(super) text: Text,
    pub(super) signs: Signs,
    /// Where the first line of a first word starts.
    index: OnceLock<Index>,
}

impl Lines {
    /// A list of sorted lines, and the sign of its own that the dictionary has for it.
    pub(crate) const fn new(text: &'static str, signs: Signs) -> Self {
        Self { text: Text::new(text), signs, index: OnceLock::new() }
    }

    /// The lines that begin with a word.
    pub(super) fn beginning_with<'w>(&self, word: &'w str) -> impl Iterator<Item = &'static str> + use<'w> {
        let index = self.index.get_or_init(|| {
            let (mut index, mut before, mut at) = (Index::default(), "", 0);
            for line in self.text.get().lines() {
                let first = first_word(line);
                if first != before {
                    index.insert(index::hash(first.as_bytes()), at);
                }
                (before, at) = (first, at + line.len() + 1);
            }
            index
        });
        let is_first = |at: usize| self.behind(at).strip_prefix(word).is_some_and(is_end_of_word);
        let mut rest = index.find(index::hash(word.as_bytes()), is_first).map(|at| self.behind(at));
        std::iter::from_fn(move || {
            let text = rest.filter(|text| text.strip_prefix(word).is_some_and(is_end_of_word))?;
            let (line, behind) = cut(text, b'\n');
            rest = behind;
            Some(line)
        })
    }

    /// The line of a phrase.
    fn find(&self, word: &str) -> Option<&'static str> {
        self.beginning_with(first_word(word)).find(|line| phrase(line) == word)
    }

    /// Whether the list has exactly this word.
    pub(super) fn has(&self, word: &str) -> bool {
        self.find(word).is_some()
    }

    /// The line of the longest word that a run of words without blanks ends in.
    pub(super) fn end(&self, run: &str) -> Option<&'static str> {
        let dictionary = Dictionary::get();
        if !dictionary.ending_like(run).has(self.signs) {
            return None;
        }
        let ends = run.char_indices().rev().take(LONGEST_RUN).filter_map(|(at, _)| run.get(at..));
        let known = ends.filter(|end| dictionary.lists_of(index::hash(end.as_bytes())).has_all(self.signs));
        known.filter_map(|end| self.find(end)).last()
    }

    /// The text from an offset on.
    pub(super) fn behind(&self, at: usize) -> &'static str {
        self.text.get().get(at..).unwrap_or_default()
    }
}

/// The maximum number of characters of a word in a script without blanks.
pub(super) const LONGEST_RUN: usize = 12;

/// What stands before the first of these bytes, which is ASCII, and what stands behind it. It is a loop over bytes, since
/// on the short lines of a list the searches of the standard library take longer to prepare than to run.
pub(super) fn cut(text: &str, byte: u8) -> (&str, Option<&str>) {
    let Some(at) = text.bytes().position(|other| other == byte) else { return (text, None) };
    (text.get(..at).unwrap_or_default(), text.get(at + 1..))
}

pub(super) fn first_word(phrase: &str) -> &str {
    let end = phrase.bytes().position(|byte| matches!(byte, b' ' | b'\t'));
    end.and_then(|end| phrase.get(..end)).unwrap_or(phrase)
}

/// The hash of the first word of a phrase.
pub(super) fn hash_of_first_word(phrase: &str) -> u32 {
    let mut hash = index::SEED;
    for byte in phrase.bytes() {
        if matches!(byte, b' ' | b'\t') {
            break;
        }
        hash = index::step(hash, byte);
    }
    hash
}

/// Whether a word ends where these bytes follow it in a list.
fn is_end_of_word(rest: &str) -> bool {
    matches!(rest.as_bytes().first(), None | Some(b' ' | b'\t' | b'\n' | b'\r'))
}

/// A line without the value behind it.
pub(super) fn phrase(line: &str) -> &str {
    let end = line.bytes().position(|byte| byte == b'\t');
    end.and_then(|end| line.get(..end)).unwrap_or(line)
}

#[cfg(test)]
mod tests {
    use super::super::{Tokens, brand, question, restricted, several};
    use super::*;

    #[test]
    fn lines_are_found_in_their_list() {
        for list in [&restricted::ENDS, &restricted::HAZARD_ENDS, &restricted::TAILS] {
            for word in list.text.get().lines().map(phrase) {
                let is_short = word.chars().count() <= LONGEST_RUN;
                assert!(is_short && list.end(word).is_some_and(|line| phrase(line) == word), "{word}");
            }
        }
        let restricted = [&restricted::ANYWHERE, &restricted::GOODS, &restricted::FIRST];
        let lists = restricted.into_iter().chain([&restricted::HAZARDS, &restricted::HAZARDS_FIRST]);
        for list in lists.chain([&brand::ABROAD, &question::GOODS, &question::ANSWERS, &several::GOODS]) {
            for line in list.text.get().lines() {
                let tokens = Tokens::read(phrase(line));
                let found = tokens.line(list, 0);
                let is_whole = |(line, words): (&str, usize)| phrase(line).split(' ').count() == words;
                assert!(found.is_some_and(is_whole), "{line} isn't found in its own list");
                assert_eq!(tokens.count(), phrase(line).split(' ').count(), "{line}");
            }
        }
    }
}
