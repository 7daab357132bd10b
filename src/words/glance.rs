//! Tells of a text, without splitting it, that it has nothing that is looked for, as most have.

use super::brand;
use super::dictionary::{Dictionary, Signs};
use super::fold::{fold, is_arabic, is_left_out};
use super::split::{GAP, OTHER, folded_byte, plain_word};
use crate::index;

/// Whether a text may begin with an entry of lists, by its first word alone: most texts needn't be split then.
pub(crate) fn may_begin(text: &str, signs: Signs) -> bool {
    let dictionary = Dictionary::get();
    if let Some(plain) = plain_word(text.as_bytes()).filter(|plain| plain.length > 0) {
        let word = text.as_bytes().get(..plain.length).unwrap_or_default();
        return dictionary.of_word(plain.hash, word).has(signs);
    }
    let (mut hash, mut last) = (index::SEED, None);
    for c in text.chars() {
        // What an Arabic word begins with may be an article, and a kana may be followed by its voice.
        if is_arabic(c) || matches!(c, 'か'..='ホ' | '\u{ff66}'..='\u{ff9f}') {
            return true;
        }
        let mut one = [0; 4];
        let folded = fold(c, &mut one);
        if folded.is_empty() && !is_left_out(c) {
            break;
        }
        hash = folded.bytes().fold(hash, index::step);
        last = folded.bytes().last().or(last);
    }
    matches!(last, None | Some(b's')) || dictionary.lists_of(hash).has(signs)
}

/// Whether a text may have any of these signs, which are those of lists, [`LOOKALIKE`](Signs::LOOKALIKE) and
/// [`APART`](Signs::APART). Of most names and brands it can be told that they have none without splitting them.
pub(crate) fn may_have(text: &str, signs: Signs) -> bool {
    let dictionary = Dictionary::get();
    let mut rest = text.as_bytes();
    while let [first, behind @ ..] = rest {
        if folded_byte(*first) == GAP {
            rest = behind;
            continue;
        }
        // Most words don't begin like any.
        let length = rest.iter().position(|byte| folded_byte(*byte) <= OTHER).unwrap_or(rest.len());
        let (word, behind) = rest.split_at_checked(length).unwrap_or_default();
        let is_whole = behind.first().is_none_or(|byte| folded_byte(*byte) == GAP);
        rest = if is_whole && !dictionary.may_begin_with(word, signs) && !may_be_like_brand(word, signs) {
            behind
        } else if let Some(behind) = behind_word_without(rest, signs) {
            behind
        } else {
            return true;
        };
    }
    false
}

/// What stands behind the first word of a text, unless that may have any of these signs.
#[inline(never)]
fn behind_word_without(text: &[u8], signs: Signs) -> Option<&[u8]> {
    let plain = plain_word(text).filter(|plain| plain.length > 0)?;
    let (word, behind) = text.split_at_checked(plain.length)?;
    let may_have_one = Dictionary::get().of_word(plain.hash, word).has(signs)
        || may_be_like_brand(word, signs)
        || signs.has(Signs::APART) && plain.length == 1;
    (!may_have_one).then_some(behind)
}

#[inline]
fn may_be_like_brand(word: &[u8], signs: Signs) -> bool {
    signs.has(Signs::LOOKALIKE) && brand::begins_like_one(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_word_tells_whether_a_text_may_begin_with_an_entry() {
        for text in ["test", "Tést, 2", "TEST\u{2019}", "'test", "ｔｅｓｔ", "– test"] {
            assert!(may_begin(text, Signs::PLACEHOLDER), "{text}");
        }
        for text in ["Zürich", "Saint-Étienne", "test\u{e9}", "Łódź", "東京"] {
            assert!(!may_begin(text, Signs::PLACEHOLDER), "{text}");
        }
    }
}
