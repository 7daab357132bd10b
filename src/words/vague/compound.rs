//! German and Dutch compounds of words of the vocabulary.

use super::super::dictionary::Dictionary;
use super::super::plural::phrase_hash;
use super::vocabulary::{Class, Classes, DUTCH, GERMAN, classes};
use crate::index;

/// The fewest letters of a compound.
pub(in crate::words) const SHORTEST: usize = 7;

/// The languages in which a word is a compound of the vocabulary.
pub(super) fn compound(token: &str) -> u16 {
    // Nearly every word has no first part in either vocabulary.
    if cuts(token).next().is_none() {
        return 0;
    }
    let is_compound = |language: &usize| compound_in(token, *language).is_some();
    [GERMAN, DUTCH].into_iter().filter(is_compound).fold(0, |all, language| all | 1 << language)
}

/// The class of a German or Dutch compound: that of its last part, where the first is in the vocabulary as well.
pub(super) fn compound_in(token: &str, language: usize) -> Option<Class> {
    if !matches!(language, GERMAN | DUTCH) {
        return None;
    }
    compound_of(token, language, true)
}

/// The class of a compound, whose last part may be one of two words if there may be a third.
fn compound_of(token: &str, language: usize, is_third: bool) -> Option<Class> {
    cuts(token).find_map(|(first, last)| {
        let first = first.of(language).filter(|first| !matches!(first, Class::Specific | Class::Measure))?;
        let class = classes(last).of(language);
        let of_rest = || compound_of(last, language, false).filter(|class| *class == Class::Generic);
        match class.or_else(|| if is_third { of_rest() } else { None })? {
            Class::Generic => Some(Class::Generic),
            Class::Kind if !matches!(first, Class::Area | Class::Thing) => Some(Class::Kind),
            Class::Decor if !matches!(first, Class::Area | Class::Thing | Class::Purpose) => Some(Class::Decor),
            _ => None,
        }
    })
}

/// The ways to cut a word in two parts whose first is in the German or Dutch vocabulary: its classes, and the last part.
fn cuts(token: &str) -> impl Iterator<Item = (Classes, &str)> {
    let is_one = (SHORTEST..=40).contains(&token.len()) && token.bytes().all(|byte| byte.is_ascii_lowercase());
    let dictionary = Dictionary::get();
    // A part that doesn't end in `s` is its own singular, so its hash is that of the part before with one more letter.
    let mut hash = index::SEED;
    let parts = token.bytes().zip(1..).take(if is_one { token.len() - 4 } else { 0 });
    parts.filter_map(move |(letter, at)| {
        hash = index::step(hash, letter);
        if at < 3 {
            return None;
        }
        let (first, last) = token.split_at_checked(at)?;
        let hash = if letter == b's' { phrase_hash([first].into_iter()) } else { hash };
        let classes = dictionary.classes_of(hash);
        (classes.languages() & (1 << GERMAN | 1 << DUTCH) != 0).then_some((classes, last))
    })
}
