//! The vocabulary of vague words: what a word or a phrase is in each language.
//!
//! It is one file for each language in this folder, and `any.txt` for what is written alike in all of them.
//! A file has blocks; the first line of a block is its class in brackets, and the others are sorted. An entry is a word or
//! a phrase as it is compared: lower case, without accents, in Arabic also without the article. A plural in `s` is found
//! by its singular. `neu~/e/er` stands for the forms `neu`, `neue` and `neuer`. A term with `!` behind it is on the list
//! that the EU's guidance on acceptable goods descriptions or Transport Canada's for air cargo names as refused, as far as
//! these lists were seen. The other terms are this project's own wording.

use super::super::brand;
use super::super::dictionary::Dictionary;
use super::super::lines::cut;
use super::super::plural::phrase_hash;
use crate::lists::Text;

/// The maximum number of words of a phrase.
pub(super) const LONGEST: usize = 5;

/// What a word does in a description.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Class {
    /// A noun that fits any goods: article, product, part, accessory.
    Generic = 1,
    /// A noun for many kinds of goods: clothes, toys, food.
    Kind,
    /// What goods are for or of: hair, car, plastic. It is vague beside a generic noun, and says something beside others.
    Area,
    /// A noun that is vague alone and names goods behind another: bag, box, card.
    Thing,
    /// A word that adds nothing: new, various, for, women.
    Filler,
    /// A colour or pattern.
    Colour,
    /// A colour that is also the name of goods: orange, gold.
    Shade,
    /// A size, an age, a quantity, a price, or a unit of it.
    Measure,
    /// A word for a code: SKU, model, reference.
    Label,
    /// Praise: best quality, hot sale.
    Marketing,
    /// The name of a maker.
    Brand,
    /// A word or phrase that names goods, though its words don't, or mean something else in another language.
    Specific,
    /// An occasion or place: Christmas, travel, kitchen. It says little beside most nouns, but `card` and `decoration` name
    /// goods with it.
    Purpose,
    /// A noun for decorations, which are vague without an occasion or a place.
    Decor,
    /// A word that adds nothing beside a noun, and is the name of goods where none is there: Spanish `dados`, given or dice.
    Alone,
}

/// The classes by the headings of their blocks, in the order of their numbers.
const HEADINGS: [(&str, Class); 15] = [
    ("[generic]", Class::Generic),
    ("[kind]", Class::Kind),
    ("[area]", Class::Area),
    ("[thing]", Class::Thing),
    ("[filler]", Class::Filler),
    ("[colour]", Class::Colour),
    ("[shade]", Class::Shade),
    ("[measure]", Class::Measure),
    ("[label]", Class::Label),
    ("[marketing]", Class::Marketing),
    ("[brand]", Class::Brand),
    ("[specific]", Class::Specific),
    ("[purpose]", Class::Purpose),
    ("[decor]", Class::Decor),
    ("[alone]", Class::Alone),
];

/// The class that a phrase has in each language, and in which languages it is a part of a longer phrase.
///
/// Four bits for each language, and above them one bit for each.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::words) struct Classes(u64);

/// The bit of the first language in which a word is a part of a phrase.
const PARTS: usize = 4 * FILES.len();
const _: () = assert!(PARTS + FILES.len() <= u64::BITS as usize, "`Classes` has no bits left for another language");

impl Classes {
    /// Sets the class in a language; the first one stands.
    pub(in crate::words) fn put(&mut self, language: usize, class: Class) {
        if self.0 >> (4 * language) & 15 == 0 {
            self.0 |= (class as u64) << (4 * language);
        }
    }

    /// Says that it is a part of a phrase in a language.
    pub(in crate::words) fn put_part(&mut self, language: usize) {
        self.0 |= 1 << (PARTS + language);
    }

    /// Whether it is a part of a phrase in a language, or in any.
    pub(super) fn is_part(self, language: usize) -> bool {
        let parts = self.0 >> PARTS;
        (parts >> language | parts >> ANY) & 1 == 1
    }

    /// The class in a language, or in any.
    pub(super) fn of(self, language: usize) -> Option<Class> {
        let number = |language: usize| (self.0 >> (4 * language) & 15) as usize;
        let own = number(language);
        let number = if own > 0 { own } else { number(ANY) };
        HEADINGS.get(number.wrapping_sub(1)).map(|heading| heading.1)
    }

    /// The languages in which it has a class or is a part of a phrase, one bit for each.
    pub(super) fn languages(self) -> u16 {
        // Nearly no part of a word has any.
        if self.0 == 0 {
            return 0;
        }
        let has = |language: &usize| self.of(*language).is_some() || self.is_part(*language);
        (0..ANY).filter(has).fold(0, |all, language| all | 1 << language)
    }
}

/// An entry of the vocabulary.
pub(in crate::words) struct Entry<'e> {
    pub(in crate::words) phrase: &'e str,
    pub(in crate::words) language: usize,
    pub(in crate::words) class: Class,
    /// Whether customs refuse it.
    pub(in crate::words) is_refused: bool,
}

/// A file of the vocabulary.
pub(super) struct File {
    /// The language's tag.
    #[cfg_attr(not(test), expect(dead_code, reason = "names the file in a failing test"))]
    name: &'static str,
    text: Text,
    /// What would do as a description, in that language.
    pub(super) example: &'static str,
}

/// Lists the files, and names the number of each.
macro_rules! files {
    ($($number:ident $name:literal: $example:literal,)*) => {
        /// The numbers of the files.
        #[allow(clippy::upper_case_acronyms)]
        enum Number { $($number),* }

        $(
            #[allow(dead_code, reason = "of some languages only the words are asked for")]
            pub(super) const $number: usize = Number::$number as usize;
        )*

        /// The files; the one of what is written alike in all languages last.
        pub(super) static FILES: [File; [$($name),*].len()] =
            [$(File { name: $name, text: Text::new(include_str!(concat!($name, ".txt"))), example: $example }),*];
    };
}

files! {
    ENGLISH "en": "stainless steel water bottle",
    ARABIC "ar": "فستان نسائي من البوليستر",
    GERMAN "de": "Damenkleid aus Polyester, gestrickt",
    SPANISH "es": "vestido de mujer de punto de poliéster",
    FRENCH "fr": "robe femme en maille de polyester",
    ITALIAN "it": "abito da donna in maglia di poliestere",
    DUTCH "nl": "damesjurk van gebreid polyester",
    POLISH "pl": "sukienka damska z dzianiny poliestrowej",
    PORTUGUESE "pt": "vestido feminino de malha de poliéster",
    CHINESE "zh": "女式涤纶针织连衣裙",
    JAPANESE "ja": "女性用ワンピース、ポリエステルニット製",
    ANY "any": "stainless steel water bottle",
}

const _: () = assert!(ANY + 1 == FILES.len(), "the languages stand before what is written alike in all of them");

/// The languages that write no blanks.
pub(super) const RUNNING: u16 = 1 << CHINESE | 1 << JAPANESE;
/// The languages whose compounds end in what the goods are.
pub(super) const HEAD_LAST: u16 = 1 << ENGLISH | 1 << GERMAN | 1 << DUTCH | RUNNING;
/// All languages.
pub(super) const ALL: u16 = (1 << ANY) - 1;

/// What a word is in each language.
pub(super) fn classes(word: &str) -> Classes {
    Dictionary::get().classes_of(phrase_hash([word].into_iter()))
}

/// The texts of the files.
pub(in crate::words) fn texts() -> impl Iterator<Item = &'static Text> {
    FILES.iter().map(|file| &file.text)
}

/// The first line of a text, what stands before a `~` in it, and the rest of the text.
fn next_line(text: &str) -> (&str, Option<&str>, &str) {
    let (mut length, mut stem) = (0, None);
    for byte in text.bytes() {
        match byte {
            b'\n' => break,
            b'~' if stem.is_none() => stem = text.get(..length),
            _ => {}
        }
        length += 1;
    }
    (text.get(..length).unwrap_or(text), stem, text.get(length + 1..).unwrap_or_default())
}

/// Visits every form of every entry.
pub(in crate::words) fn each(see: &mut dyn FnMut(Entry<'_>)) {
    let mut form = String::new();
    for (language, file) in FILES.iter().enumerate() {
        let mut class = Class::Generic;
        let mut rest = file.text.get();
        while !rest.is_empty() {
            let (line, stem, after) = next_line(rest);
            rest = after;
            let (line, is_refused) = match line.as_bytes() {
                [] => continue,
                [b'[', ..] if let Some(heading) = HEADINGS.iter().find(|heading| heading.0 == line) => {
                    class = heading.1;
                    continue;
                }
                [phrase @ .., b'!'] => (line.get(..phrase.len()).unwrap_or(line), true),
                _ => (line, false),
            };
            let Some(stem) = stem else {
                see(Entry { phrase: line, language, class, is_refused });
                continue;
            };
            let mut ends = line.get(stem.len() + 1..);
            while let Some(these) = ends {
                let (end, others) = cut(these, b'/');
                form.clear();
                form.push_str(stem);
                form.push_str(end);
                see(Entry { phrase: &form, language, class, is_refused });
                ends = others;
            }
        }
    }
    for brand in brand::names() {
        see(Entry { phrase: brand, language: ANY, class: Class::Brand, is_refused: false });
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::{Tokens, foreign};
    use super::*;

    #[test]
    fn languages_stand_in_one_order() {
        let tags = foreign::LANGUAGES.iter().map(|(tag, _)| *tag);
        assert!(tags.chain(["any"]).eq(FILES.iter().map(|file| file.name)));
    }

    #[test]
    fn the_files_are_sorted_and_written_as_words_are_compared() {
        for file in &FILES {
            let (mut before, mut headings) = ("", Vec::new());
            for line in file.text.get().lines() {
                if line.starts_with('[') {
                    assert!(HEADINGS.iter().any(|heading| heading.0 == line), "{}: {line}", file.name);
                    assert!(!headings.contains(&line), "{}: {line} twice", file.name);
                    headings.push(line);
                    before = "";
                } else if !line.is_empty() {
                    assert!(before < line, "{}: {line} stands behind {before}", file.name);
                    before = line;
                }
            }
        }
        let mut classes = std::collections::BTreeMap::new();
        each(&mut |entry| {
            let name = FILES[entry.language].name;
            let tokens = Tokens::read(entry.phrase);
            assert!(tokens.count() <= LONGEST, "{name}: {}", entry.phrase);
            let folded = tokens.iter().collect::<Vec<_>>().join(" ");
            let is_cut = tokens.iter().zip(entry.phrase.split(' ')).any(|(token, word)| token != word);
            assert!(folded == entry.phrase || (name == "ar" && is_cut), "{name}: {} is read as {folded}", entry.phrase);
            let words = Dictionary::get().classes_of(phrase_hash(entry.phrase.split(' ')));
            assert_eq!(words.of(entry.language), Some(entry.class), "{name}: {}", entry.phrase);
            let known = classes.insert((entry.language, entry.phrase.to_owned()), entry.class);
            assert!(known.is_none(), "{name}: {} stands twice", entry.phrase);
        });
    }
}
