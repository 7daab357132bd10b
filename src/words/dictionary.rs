//! The first words of all lists, each with the lists that have it.
//!
//! The dictionary is built when the first text is split. That takes most of the time of a page's first check, so it reads
//! each entry once. A word is known by its hash alone: two words of the same hash only cause a search that finds nothing.

use std::sync::OnceLock;

use super::lines::{Lines, List, cut, hash_of_first_word};
use super::plural::{Forms, add_first_word};
use super::vague::{self, Classes, Entry};
use super::{Word, boxes, brand, is_run, placeholder, question, restricted, several, trade};
use crate::index::{Index, SEED, hash, step};

/// What a token or a text may be: one bit for each list that may have an entry that begins there, and for some other
/// properties.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Signs(u64);

impl Signs {
    /// No sign.
    pub(crate) const NONE: Self = Self(0);

    /// These and others.
    pub(crate) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether any of the other's are among them.
    #[inline]
    pub(crate) const fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether all of the other's are among them.
    #[inline]
    pub(super) const fn has_all(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// The signs of a text as a whole.
    pub(super) fn of_text(text: &str) -> Self {
        // The fast path: two different letters and no character that isn't ASCII, as nearly every text.
        if let [first @ 0x21..0x7f, second @ 0x21..0x7f, ..] = text.as_bytes()
            && !first.eq_ignore_ascii_case(second)
            && text.is_ascii()
        {
            return Self::NONE;
        }
        let mut letters = text.chars().filter(|c| !c.is_whitespace());
        let is_repeated = letters.next().zip(letters.next()).is_some_and(|(one, next)| one.eq_ignore_ascii_case(&next));
        let repeated = if is_repeated { Self::REPEATED } else { Self::NONE };
        if text.is_ascii() { repeated } else { repeated.or(Self::NOT_ASCII) }
    }
}

/// A list whose entries are in the dictionary.
trait Listed: Sync {
    /// The sign of the list.
    #[cfg(test)]
    fn signs(&self) -> Signs;
    /// Visits every entry.
    fn each(&self, see: &mut dyn FnMut(&'static str));
}

impl<T: Sync> Listed for List<T> {
    #[cfg(test)]
    fn signs(&self) -> Signs {
        self.signs
    }

    fn each(&self, see: &mut dyn FnMut(&'static str)) {
        self.phrases.iter().for_each(|(phrase, _)| see(phrase));
    }
}

impl Listed for Lines {
    #[cfg(test)]
    fn signs(&self) -> Signs {
        self.signs
    }

    fn each(&self, see: &mut dyn FnMut(&'static str)) {
        let mut rest = self.text.get();
        while !rest.is_empty() {
            let (line, after) = cut(rest, b'\n');
            see(line);
            rest = after.unwrap_or_default();
        }
    }
}

/// Names the sign of each list, and lists them.
macro_rules! lists {
    ({ $($sign:ident: $list:path,)* } $($(#[doc = $doc:literal])* $other:ident,)*) => {
        /// The numbers of the bits.
        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        enum Bit { $($sign,)* $($other,)* }

        impl Signs {
            $(#[doc = concat!("It may begin an entry of `", stringify!($list), "`.")]
            pub(crate) const $sign: Self = Self(1 << Bit::$sign as u32);)*
            $($(#[doc = $doc])* pub(crate) const $other: Self = Self(1 << Bit::$other as u32);)*
        }

        static LISTS: &[(Signs, &dyn Listed)] = &[$((Signs::$sign, &$list)),*];
    };
}

lists! {
    {
        COUNTERFEIT: brand::PHRASES,
        GRADED: brand::GRADED,
        MATERIAL: brand::MATERIALS,
        EDITION: brand::EDITIONS,
        BRAND: brand::BRANDS,
        COPY_ABROAD: brand::ABROAD,
        INNOCENT: brand::INNOCENT,
        MISSPELT: brand::MISSPELT,
        PLACEHOLDER: placeholder::PHRASES,
        BOX: boxes::PHRASES,
        STREET: boxes::STREETS,
        LINK: super::LINKS,
        ANYWHERE: restricted::ANYWHERE,
        GOODS: restricted::GOODS,
        FIRST: restricted::FIRST,
        END: restricted::ENDS,
        TAIL: restricted::TAILS,
        HAZARD: restricted::HAZARDS,
        HAZARD_FIRST: restricted::HAZARDS_FIRST,
        HAZARD_END: restricted::HAZARD_ENDS,
        IMITATION: restricted::IMITATIONS,
        SURFACE: restricted::SURFACES,
        SUBSTITUTE: restricted::SUBSTITUTES,
        SOFTENER: restricted::SOFTENERS,
        ORNAMENT: restricted::ORNAMENTS,
        NO_ANIMAL: restricted::NO_ANIMALS,
        COSMETIC: restricted::COSMETICS,
        GARMENT: restricted::GARMENTS,
        FIRM: trade::FIRMS,
        USE: trade::USES,
        SCENT: restricted::SCENTS,
        COPY: restricted::COPIES,
        ASKED: question::GOODS,
        ANSWER: question::ANSWERS,
        SEVERAL: several::GOODS,
    }
    /// It, or a phrase that it is part of, is in the vocabulary of vague words, in any language.
    VAGUE,
    /// It is a whole term that customs refuse.
    REFUSED,
    /// It is spelt to look like a brand, or is one.
    LOOKALIKE,
    /// It is Chinese or Japanese, which have no blanks between words.
    RUN,
    /// It is a word: neither a number nor a single letter.
    WORD,
    /// Of a text: it has no token.
    EMPTY,
    /// Of a text: its first two characters are the same. Without this sign it isn't one character again and again.
    REPEATED,
    /// Of a text: it has a character that isn't ASCII.
    NOT_ASCII,
    /// Of a text: four letters in a row stand alone.
    APART,
}

/// The number of words for which there is room without growing.
const ROOM: usize = 1 << 15;

/// The first words of all lists, and the vocabulary of vague words.
pub(super) struct Dictionary {
    /// The words by their hashes; a row is a place in `rows`.
    words: Index,
    rows: Vec<Row>,
}

/// What is known of a word.
#[derive(Clone, Copy, Default)]
struct Row {
    signs: Signs,
    classes: Classes,
}

impl Dictionary {
    /// The dictionary, which is built at the first call.
    #[inline]
    pub(super) fn get() -> &'static Self {
        static DICTIONARY: OnceLock<Dictionary> = OnceLock::new();
        DICTIONARY.get_or_init(Self::new)
    }

    fn new() -> Self {
        let mut dictionary = Self { words: Index::with_capacity(ROOM), rows: Vec::with_capacity(ROOM) };
        for (signs, list) in LISTS {
            list.each(&mut |phrase| {
                let row = dictionary.row(hash_of_first_word(phrase));
                row.signs = row.signs.or(*signs);
            });
        }
        vague::each(&mut |entry| dictionary.add_vague(&entry));
        dictionary
    }

    /// The row of a hash, which is made where there is none.
    fn row(&mut self, hash: u32) -> &mut Row {
        let at = self.words.find_or_insert(hash, self.rows.len());
        if at == self.rows.len() {
            self.rows.push(Row::default());
        }
        #[expect(clippy::indexing_slicing, reason = "it is the place of a row, old or new")]
        &mut self.rows[at]
    }

    /// Adds a phrase by the hash of all its words, and each of several words as a part of one.
    fn add_vague(&mut self, entry: &Entry<'_>) {
        let (mut hash, mut others) = add_first_word(SEED, entry.phrase.as_bytes());
        if !others.is_empty() {
            self.add_part(entry, hash);
        }
        while let [_, words @ ..] = others {
            self.add_part(entry, add_first_word(SEED, words).0);
            (hash, others) = add_first_word(step(hash, b' '), words);
        }
        let row = self.row(hash);
        row.signs = row.signs.or(Signs::VAGUE).or(if entry.is_refused { Signs::REFUSED } else { Signs::NONE });
        row.classes.put(entry.language, entry.class);
    }

    /// Adds a word of a phrase.
    fn add_part(&mut self, entry: &Entry<'_>, hash: u32) {
        let row = self.row(hash);
        row.signs = row.signs.or(Signs::VAGUE);
        row.classes.put_part(entry.language);
    }

    /// The lists that have an entry with a first word of that hash.
    #[inline]
    pub(super) fn lists_of(&self, hash: u32) -> Signs {
        self.found(hash).signs
    }

    /// What a phrase of that hash is in the vocabulary of vague words.
    pub(super) fn classes_of(&self, hash: u32) -> Classes {
        self.found(hash).classes
    }

    #[inline]
    fn found(&self, hash: u32) -> Row {
        self.words.find(hash, |_| true).and_then(|row| self.rows.get(row)).copied().unwrap_or_default()
    }

    /// The signs of a word.
    #[inline]
    pub(super) fn signs(&self, folded: &str, word: &Word) -> Signs {
        let mut signs = self.lists_of(word.hash);
        let token = || folded.get(word.start..word.end).unwrap_or_default();
        let bytes = folded.as_bytes().get(word.start..word.end).unwrap_or_default();
        if bytes.last() == Some(&b's') {
            for form in Forms::of(token()).skip(1) {
                signs = signs.or(self.lists_of(hash(form.as_str().as_bytes())));
            }
        }
        if word.is_word {
            signs = signs.or(Signs::WORD);
        }
        if brand::begins_like_one(bytes) && brand::is_like_one(token()) {
            signs = signs.or(Signs::LOOKALIKE);
        }
        if !word.is_ascii && is_run(token()) {
            signs = signs.or(Signs::RUN);
        }
        signs
    }
}

#[cfg(test)]
mod tests {
    use super::super::lines::first_word;
    use super::*;

    #[test]
    fn every_list_has_the_sign_it_is_listed_by() {
        for (signs, list) in LISTS {
            assert_eq!(list.signs(), *signs);
        }
    }

    #[test]
    fn every_list_is_sorted() {
        for (_, list) in LISTS {
            let mut before = "";
            list.each(&mut |entry| {
                assert!(before < entry, "{entry} stands behind {before}");
                before = entry;
            });
        }
    }

    #[test]
    fn every_first_word_is_known_with_its_list() {
        let dictionary = Dictionary::get();
        for (signs, list) in LISTS {
            list.each(&mut |phrase| {
                let word = first_word(phrase);
                let signs_of_word = dictionary.signs(word, &Word::last(word, 0, 0, 0));
                assert!(signs_of_word.has_all(*signs), "{phrase}");
            });
        }
    }
}
