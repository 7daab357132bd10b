//! Finds brands of a list that the caller gives, such as those that a platform protects.

use super::super::dictionary::{Dictionary, Signs};
use super::super::fold::fold;
use super::super::{Tokens, names, vague};
use crate::index;
use crate::options::Brand;

impl Tokens {
    /// The first of the brands that the text names, and where. They are sorted by their words.
    pub(crate) fn brand<'b>(&self, brands: &'b [Brand]) -> Option<(&'b Brand, usize)> {
        self.brand_where(brands, |_, _| true)
    }

    /// The same of a description, where a word may be meant in another sense: "On" is a brand, and "on" or "slip-on" is
    /// not. Where a text has capitals alone they tell nothing, so it isn't either.
    pub(crate) fn brand_in<'b>(&self, text: &str, brands: &'b [Brand]) -> Option<(&'b Brand, usize)> {
        self.brand_where(brands, |brand, place| {
            let [word] = brand.words() else { return true };
            if !is_everyday(word) || !word.contains(names::is_small) {
                return true;
            }
            let (written, name) = (self.written(text, place, 1), trimmed(&brand.name));
            let has_capital = |word: &str| word.contains(names::is_capital);
            let is_as_listed = if has_capital(name) { written == name } else { written.starts_with(names::is_capital) };
            let before = text.get(..self.span(place).0).unwrap_or_default();
            is_as_listed && !before.ends_with(['-', '\u{2010}', '\u{2011}']) && text.contains(names::is_small)
        })
    }

    fn brand_where<'b>(
        &self,
        brands: &'b [Brand],
        is_meant: impl Fn(&Brand, usize) -> bool,
    ) -> Option<(&'b Brand, usize)> {
        let places = if brands.is_empty() { 0 } else { self.count() };
        (0..places).find_map(|place| {
            let token = self.get(place);
            let first = |brand: &Brand| brand.words().first().is_some_and(|word| word.as_str() < token);
            let rest = brands.get(brands.partition_point(first)..)?;
            let same = rest.iter().take_while(|brand| brand.words().first().is_some_and(|word| word == token));
            let is_here =
                |brand: &&Brand| brand.words().iter().enumerate().all(|(at, word)| self.get(place + at) == word);
            same.filter(|brand| is_here(brand) && is_meant(brand, place)).last().map(|brand| (brand, place))
        })
    }
}

/// Names of makers that are words as well, and in no list of goods.
const WORDS: &str = "apple ariel boss camel caterpillar champion coach diesel dove fossil guess jaguar mango mars mustang next \
                     oasis orange polo reserved shell supreme target tide vans";

/// Whether a word is more than the name of a maker: one of three letters or fewer, or a word of the lists of goods.
fn is_everyday(word: &str) -> bool {
    const GOODS: Signs = Signs::ANYWHERE.or(Signs::GOODS).or(Signs::FIRST).or(Signs::ASKED).or(Signs::SEVERAL);
    const OTHERS: Signs = Signs::LINK.or(Signs::MATERIAL).or(Signs::USE);
    let signs = Dictionary::get().lists_of(index::hash(word.as_bytes()));
    let is_word = || WORDS.split(' ').any(|other| other == word);
    word.chars().nth(3).is_none()
        || is_word()
        || !signs.has(Signs::BRAND) && (signs.has(GOODS.or(OTHERS)) || vague::is_word(word))
}

/// A name without the signs around it.
fn trimmed(name: &str) -> &str {
    name.trim_matches(|c: char| fold(c, &mut [0; 4]).is_empty())
}
