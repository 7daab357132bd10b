//! Splits a text into tokens, and finds phrases of word lists in them.
//!
//! Tokens are lower case without accents, and a plural matches its singular. Arabic words match without the article and
//! the "and" before it. Chinese and Japanese have no blanks between words, so one of their tokens is a whole run of
//! words. Only the first tokens of a text are used.
//!
//! Searching every list for every token would be slow. Therefore one [`Dictionary`] holds the first word of every entry
//! of every list, and each token is looked up in it once, when its text is split. The token then carries the [`Signs`] of
//! the lists that may have an entry that begins there, and a text the union of them. What counts at the end of a longer
//! word has its sign where the last letters are those of an entry.

pub(crate) mod boxes;
pub(crate) mod brand;
mod dictionary;
pub(crate) mod energy;
pub(crate) mod fields;
pub(crate) mod fold;
pub(crate) mod foreign;
mod glance;
mod lines;
pub(crate) mod names;
pub(crate) mod placeholder;
pub(crate) mod plain;
mod plural;
mod pool;
pub(crate) mod question;
pub(crate) mod restricted;
mod search;
pub(crate) mod several;
mod split;
pub(crate) mod trade;
pub(crate) mod vague;

use std::cell::Cell;

use crate::lists::Text;
use dictionary::Dictionary;
pub(crate) use dictionary::Signs;
pub(crate) use fold::is_running;
pub(crate) use glance::{may_begin, may_have};
use lines::Lines;
use plural::phrase_hash;
pub(crate) use pool::Pool;
pub(crate) use split::is_alphanumeric;

/// The number of bytes from which on no text is short, whatever it is made of.
pub(crate) const SHORT: usize = 12;

/// A text, split into words.
#[derive(Debug, Default)]
pub(crate) struct Tokens {
    /// The folded tokens. Where the text is short, it begins with the text in lower case, of which most tokens are parts.
    folded: String,
    list: Vec<Token>,
    /// The signs of the text and of all its tokens.
    signs: Signs,
    /// Whether the text was cut off at a limit.
    cut: bool,
    /// Whether the text was judged before and a word of it may name goods. Two rules ask for it.
    names_goods: Cell<bool>,
}

/// The position of a token, in the folded tokens and in the text.
#[derive(Clone, Copy, Debug, Default)]
struct Token {
    /// The lists that may have an entry that begins here.
    signs: Signs,
    from: u32,
    to: u32,
    start: u16,
    end: u16,
    /// Whether a sign that separates clauses comes before it.
    parted: bool,
}

impl Tokens {
    /// Splits a text at everything except letters, digits, apostrophes and combining marks.
    #[cfg(test)]
    pub(crate) fn read(text: &str) -> Self {
        let mut tokens = Self::default();
        tokens.turn_to(text);
        tokens
    }

    /// Whether the text or a token of it has any of these signs.
    #[inline]
    pub(crate) fn has(&self, signs: Signs) -> bool {
        self.signs.has(signs)
    }

    /// The signs of the text and of all its tokens.
    pub(crate) fn signs(&self) -> Signs {
        self.signs
    }

    /// The places of the tokens that have any of these signs.
    pub(crate) fn places(&self, signs: Signs) -> impl Iterator<Item = usize> {
        let list = if self.has(signs) { self.list.as_slice() } else { &[] };
        list.iter().enumerate().filter(move |(_, token)| token.signs.has(signs)).map(|(place, _)| place)
    }

    /// The number of tokens.
    pub(crate) fn count(&self) -> usize {
        self.list.len()
    }

    /// Whether the text was cut off at a limit.
    pub(crate) fn is_cut(&self) -> bool {
        self.cut
    }

    /// The token of that index; empty after the last.
    pub(crate) fn get(&self, place: usize) -> &str {
        let Some(token) = self.list.get(place) else { return "" };
        self.folded.get(usize::from(token.start)..usize::from(token.end)).unwrap_or_default()
    }

    /// All tokens.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &str> {
        (0..self.count()).map(|place| self.get(place))
    }

    /// Whether any token begins with one of a few beginnings, which are parted by blanks.
    pub(crate) fn has_beginning(&self, beginnings: &str) -> bool {
        self.iter().any(|token| beginnings.split(' ').any(|beginning| token.starts_with(beginning)))
    }

    /// A range of tokens as written in the text.
    pub(crate) fn written<'t>(&self, text: &'t str, place: usize, words: usize) -> &'t str {
        let first = self.list.get(place).map_or(0, |token| token.from as usize);
        let last = self.list.get(place + words.saturating_sub(1)).map_or(0, |token| token.to as usize);
        text.get(first..last).unwrap_or_default()
    }

    /// Where a token stands in the text, in bytes.
    pub(crate) fn span(&self, place: usize) -> (usize, usize) {
        self.list.get(place).map_or((0, 0), |token| (token.from as usize, token.to as usize))
    }

    /// Whether a comma or the like comes before a token.
    pub(crate) fn is_parted(&self, place: usize) -> bool {
        self.list.get(place).is_some_and(|token| token.parted)
    }
}

/// The texts of the lists that are files or generated.
pub(crate) fn texts() -> impl Iterator<Item = &'static Text> {
    let lines = [
        &restricted::ANYWHERE,
        &restricted::GOODS,
        &restricted::FIRST,
        &restricted::ENDS,
        &restricted::TAILS,
        &restricted::HAZARDS,
        &restricted::HAZARDS_FIRST,
        &restricted::HAZARD_ENDS,
        &restricted::IMITATIONS,
        &restricted::SURFACES,
        &restricted::SUBSTITUTES,
        &restricted::SOFTENERS,
        &restricted::ORNAMENTS,
        &restricted::NO_ANIMALS,
        &restricted::COSMETICS,
        &restricted::SCENTS,
        &restricted::COPIES,
        &restricted::GARMENTS,
        &restricted::MAKERS,
        &question::GOODS,
        &question::ANSWERS,
        &boxes::STREETS,
        &brand::ABROAD,
        &brand::GRADED,
        &brand::MATERIALS,
        &brand::EDITIONS,
        &brand::BRANDS,
        &brand::INNOCENT,
        &brand::MISSPELT,
        &several::GOODS,
        &LINKS,
    ];
    let lines = lines.into_iter().map(|lines| &lines.text);
    vague::texts().chain(lines).chain(restricted::texts()).chain(trade::texts())
}

/// Whether a word is in any list.
pub(crate) fn is_listed(word: &str) -> bool {
    Dictionary::get().lists_of(phrase_hash([word].into_iter())) != Signs::NONE
}

/// The words of a text as they are compared.
pub(crate) fn folded(text: &str) -> Vec<String> {
    let mut tokens = Tokens::default();
    tokens.turn_to(text);
    tokens.iter().map(str::to_owned).collect()
}

/// Words that link the goods to something else.
static LINKS: Lines = Lines::new(include_str!("words/links.txt"), Signs::LINK);

/// Whether a token is Chinese or Japanese, which have no blanks between words. Latin letters and digits before it, such
/// as those of a size, are ignored.
pub(crate) fn is_run(token: &str) -> bool {
    let first = token.chars().find(|c| !c.is_ascii_alphanumeric());
    first.is_some_and(is_running)
}

/// A phrase as it stands in a text, or the whole text if the phrase was folded.
pub(crate) fn quoted<'t>(text: &'t str, phrase: &str) -> &'t str {
    text.find(phrase).and_then(|at| text.get(at..at + phrase.len())).unwrap_or(text)
}

/// Whether a token is a number or a single letter.
fn is_number(token: &str) -> bool {
    token.bytes().all(|byte| byte.is_ascii_digit()) || (token.len() == 1 && token.is_ascii())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_head_is_what_the_goods_are() {
        let head = |text: &str| {
            let tokens = Tokens::read(text);
            tokens.get(tokens.head()).to_owned()
        };
        assert_eq!(head("Sunflower seeds, 500 g"), "seeds");
        assert_eq!(Tokens::read("Bag, 1:1 Copy").written("Bag, 1:1 Copy", 1, 3), "1:1 Copy");
        assert_eq!(head("Plant pot for herbs"), "pot");
        assert_eq!(head("Cheddar cheese 200 g"), "cheese");
    }
}
