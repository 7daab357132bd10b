//! The first words of all lists, each with the lists that have it.
//!
//! The dictionary is built when the first text is split. That takes most of the time of a page's first check, so it reads
//! each entry once. A word is known by its hash alone: two words of the same hash only cause a search that finds nothing.

use std::sync::OnceLock;

use super::lines::{Lines, List, cut, hash_of_first_word, phrase};
use super::plural::{add_first_word, singulars};
use super::restricted::SHORTEST_COMPOUND;
use super::search::run_of;
use super::split::Word;
use super::vague::{self, Classes, Entry};
use super::{boxes, brand, energy, is_run, is_running, placeholder, question, restricted, several, trade};
use crate::index::{Index, SEED, step};

/// What a token or a text may be: one bit for each list that may have an entry that begins there, and for some other
/// properties.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Signs(u64);

impl Signs {
    /// No sign.
    pub(crate) const NONE: Self = Self(0);

    /// The number of a single sign.
    pub(crate) const fn number(self) -> u8 {
        self.0.trailing_zeros() as u8
    }

    /// The sign of a number.
    pub(crate) const fn of_number(number: u8) -> Self {
        Self(1 << number)
    }

    /// These and others.
    pub(crate) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether any of the other's are among them.
    #[inline]
    pub(crate) const fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Those that the other doesn't have.
    const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Those that the other has as well.
    const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Whether all of the other's are among them.
    #[inline]
    pub(super) const fn has_all(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// The signs of a text by its first two characters.
    pub(super) fn of_text(text: &str) -> Self {
        // The fast path: two different letters, as nearly every text.
        if let [first @ 0x30..0x7b, second @ 0x21..0x7f, ..] = text.as_bytes()
            && !matches!(first, b'[' | b'\\')
            && !first.eq_ignore_ascii_case(second)
        {
            return Self::NONE;
        }
        if text.starts_with(['[', '\\', '{', '(', '#']) {
            return Self::REPEATED;
        }
        let mut letters = text.chars().filter(|c| !c.is_whitespace());
        let is_repeated = letters.next().zip(letters.next()).is_some_and(|(one, next)| one.eq_ignore_ascii_case(&next));
        if is_repeated { Self::REPEATED } else { Self::NONE }
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
        FIGURE: energy::UNITS,
    }
    /// It, or a phrase that it is part of, is in the vocabulary of vague words, in any language.
    VAGUE,
    /// It is a whole term that customs refuse.
    REFUSED,
    /// It is spelt to look like a brand, or is one.
    LOOKALIKE,
    /// It is Chinese or Japanese, which have no blanks between words.
    RUN,
    /// It begins an entry of the vocabulary in Chinese or Japanese, which goes on.
    PREFIX,
    /// It is a word: neither a number nor a single letter.
    WORD,
    /// It may name the goods: it is a short word that the vocabulary doesn't have, and no part of a code.
    NAMED,
    /// Of a text: it has no token.
    EMPTY,
    /// Of a text: its first two characters are the same, or it begins with a sign that programs write. Without this sign it
    /// isn't one character again and again.
    REPEATED,
    /// Of a text: it has fewer bytes than [`SHORT`](super::SHORT).
    SHORT,
    /// Of a text: it has no word with the sign `NAMED`, or is nothing but the name of a maker.
    UNNAMED,
    /// Of a text: it has a character that isn't shown, or one that the languages that are read aren't written in.
    NOT_PLAIN,
    /// Of a text: four letters in a row stand alone.
    APART,
    /// Of a text: it has a sign that is written for a letter.
    MARKED,
    /// Of a text: it may have the address of a page, by its `www.` or `://`.
    PAGE,
}

/// The number of words for which there is room without growing.
const ROOM: usize = 1 << 15;

/// The first words of all lists, and the vocabulary of vague words.
pub(super) struct Dictionary {
    /// The words by their hashes; a row is a place in `rows`.
    words: Index,
    rows: Vec<Row>,
    /// The lists that have an entry beginning with three letters, each at its place.
    beginnings: Vec<Signs>,
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
        let mut dictionary = Self {
            words: Index::with_capacity(ROOM),
            rows: Vec::with_capacity(ROOM),
            beginnings: vec![Signs::NONE; PLACES],
        };
        for (signs, list) in LISTS {
            list.each(&mut |phrase| {
                let letters = phrase.as_bytes().first_chunk().copied().map(place_of);
                if let Some(known) = letters.and_then(|place| dictionary.beginnings.get_mut(place)) {
                    *known = known.or(*signs);
                }
                let row = dictionary.row(hash_of_first_word(phrase));
                row.signs = row.signs.or(*signs);
            });
        }
        for (signs, list) in LISTS.iter().filter(|(signs, _)| BY_END.has(*signs)) {
            list.each(&mut |line| {
                let word = phrase(line);
                let of_two = if word.is_ascii() { None } else { hash_of_end::<6>(word.as_bytes()) };
                if let Some(hash) = of_two.or_else(|| hash_of_end::<3>(word.as_bytes())) {
                    let row = dictionary.row(hash);
                    row.signs = row.signs.or(*signs);
                }
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
        if entry.phrase.starts_with(is_running) {
            self.add_prefixes(entry.phrase);
        }
        let row = self.row(hash);
        row.signs = row.signs.or(Signs::VAGUE).or(if entry.is_refused { Signs::REFUSED } else { Signs::NONE });
        row.classes.put(entry.language, entry.class);
    }

    /// Adds what an entry in Chinese or Japanese begins with, so that a search ends where none goes on.
    fn add_prefixes(&mut self, phrase: &str) {
        let mut hash = SEED;
        for (byte, at) in phrase.bytes().zip(1..phrase.len()) {
            hash = step(hash, byte);
            if phrase.is_char_boundary(at) {
                let row = self.row(hash);
                row.signs = row.signs.or(Signs::PREFIX);
            }
        }
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

    /// The lists that have an entry with the same end.
    pub(super) fn ending_like(&self, word: &str) -> Signs {
        let signs = |hash: Option<u32>| hash.map_or(Signs::NONE, |hash| self.lists_of(hash));
        let bytes = word.as_bytes();
        let of_two = if word.is_ascii() { Signs::NONE } else { signs(hash_of_end::<6>(bytes)) };
        of_two.or(signs(hash_of_end::<3>(bytes))).and(BY_END)
    }

    /// What the start of a run is in that vocabulary, and whether an entry goes on behind it.
    pub(super) fn prefix_of(&self, hash: u32) -> (Classes, bool) {
        let row = self.found(hash);
        (row.classes, row.signs.has(Signs::PREFIX))
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
        let Some(bytes) = folded.as_bytes().get(word.start..word.end) else { return Signs::NONE };
        let mut signs = self.of_word(word.hash, bytes).or(word.signs);
        if word.is_mixed && energy::may_have_unit(bytes) {
            signs = signs.or(Signs::FIGURE);
        }
        if signs.has(Signs::NAMED) && (signs.has(Signs::VAGUE) || vague::may_be_joined(bytes)) {
            signs = signs.without(Signs::NAMED);
        }
        if !word.is_ascii || bytes.len() >= SHORTEST_COMPOUND || brand::begins_like_one(bytes) {
            signs = signs.or(self.further(folded.get(word.start..word.end).unwrap_or_default()));
        }
        signs
    }

    /// Whether a word may be the first of an entry of these lists, by its first three letters. This cheap test rules out
    /// most words before they are hashed.
    #[inline]
    pub(super) fn may_begin_with(&self, word: &[u8], signs: Signs) -> bool {
        match word {
            // What a short word is the plural of may have other letters, or fewer.
            [_, _, b's' | b'S'] => true,
            [.., b'e' | b'E', b's' | b'S'] if word.len() < 6 => true,
            [first, second, third, ..] => {
                self.beginnings.get(place_of([*first, *second, *third])).is_none_or(|known| known.has(signs))
            }
            _ => true,
        }
    }

    /// The lists that have an entry with a first word of that hash, or with a singular that it may be the plural of.
    #[inline]
    pub(super) fn of_word(&self, hash: u32, word: &[u8]) -> Signs {
        let signs = self.lists_of(hash);
        if matches!(word, [.., b's' | b'S']) { signs.or(self.of_singulars(hash, word)) } else { signs }
    }

    /// The signs of the singulars that a word of that hash may be the plural of.
    #[inline(never)]
    fn of_singulars(&self, hash: u32, word: &[u8]) -> Signs {
        singulars(hash, word).fold(Signs::NONE, |signs, singular| signs.or(self.lists_of(singular)))
    }

    /// The signs that few words have, by their letters.
    #[inline(never)]
    fn further(&self, word: &str) -> Signs {
        let is_like_brand = brand::begins_like_one(word.as_bytes()) && brand::is_like_one(word);
        let like = if is_like_brand { Signs::LOOKALIKE } else { Signs::NONE };
        if word.is_ascii() {
            let is_long = word.len() >= SHORTEST_COMPOUND;
            if is_long { like.or(self.ending_like(word).and(Signs::TAIL)) } else { like }
        } else if is_run(word) {
            like.or(Signs::RUN).or(self.ending_like(run_of(word)).and(IN_RUNS))
        } else {
            like
        }
    }
}

/// The number of places for three letters.
pub(super) const PLACES: usize = 2048;

/// The place of three letters in a table of so many, whether they are small or not.
pub(super) const fn place_of([first, second, third]: [u8; 3]) -> usize {
    ((first & 31) as usize) << 6 ^ ((second & 31) as usize) << 3 ^ (third & 31) as usize
}

/// The lists whose entries are found at the end of a longer word, too.
const BY_END: Signs = IN_RUNS.or(Signs::TAIL).or(Signs::SEVERAL);

/// Those that count nowhere else, in Chinese and Japanese.
const IN_RUNS: Signs = Signs::END.or(Signs::HAZARD_END);

/// The hash of the last bytes of a word: as many as two Chinese characters have, or one or three letters. It is no hash of
/// a word.
fn hash_of_end<const BYTES: usize>(word: &[u8]) -> Option<u32> {
    Some(word.last_chunk::<BYTES>()?.iter().fold(step(SEED, b'~'), |hash, byte| step(hash, *byte)))
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
                for written in [word.to_owned(), word.to_ascii_uppercase(), format!("{word}s"), format!("{word}es")] {
                    assert!(dictionary.may_begin_with(written.as_bytes(), *signs), "{phrase}");
                }
            });
        }
    }
}
