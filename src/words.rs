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
pub(crate) mod trade;
pub(crate) mod vague;

use std::cell::Cell;

use crate::index;
use crate::lists::Text;
use dictionary::Dictionary;
pub(crate) use dictionary::Signs;
pub(crate) use fold::is_running;
use fold::{article, fold, is_arabic, is_left_out, voiced};
use lines::Lines;
use plural::phrase_hash;
pub(crate) use pool::Pool;

/// The maximum number of bytes of a text that are used, after folding.
const CAPACITY: usize = 640;

/// The number of bytes from which on no text is short, whatever it is made of.
pub(crate) const SHORT: usize = 12;

/// The maximum number of tokens of a text that are used.
const MOST: usize = 64;

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

/// What a byte is in a text that is no part of a plain word.
const GAP: u8 = 0;
const CLAUSE: u8 = 1;
const MARK: u8 = 2;
const APOSTROPHE: u8 = 3;
const KANA: u8 = 4;
const OTHER: u8 = 5;

/// For each byte of a text: its lower case where it is part of a plain word, else what it is.
///
/// A word is plain where it is folded byte by byte: it has ASCII letters and digits, and characters of Chinese and
/// Japanese. Of those that begin with the byte of `KANA`, some are stops and signs.
#[expect(clippy::indexing_slicing, reason = "computed while compiling, where a wrong index is an error")]
static BYTES: [u8; 256] = {
    let mut table = [OTHER; 256];
    let mut byte = 0;
    while byte < 256 {
        let c = byte as u8;
        table[byte] = match c {
            b'0'..=b'9' | b'a'..=b'z' => c,
            b'A'..=b'Z' => c + 32,
            b'\'' => APOSTROPHE,
            b',' | b';' | b'(' | b')' | b':' | b'.' | b'/' => CLAUSE,
            b'$' | b'*' | b'@' | b'|' => MARK,
            0..0x80 => GAP,
            // The first byte of U+3000 to U+3FFF.
            0xe3 => KANA,
            // What follows a first byte, and the first bytes of U+4000 to U+9FFF.
            0x80..0xc0 | 0xe4..0xea => c,
            0xc0.. => OTHER,
        };
        byte += 1;
    }
    table
};

#[inline]
fn folded_byte(byte: u8) -> u8 {
    BYTES.get(usize::from(byte)).copied().unwrap_or(OTHER)
}

/// Whether a byte is a letter or a digit of ASCII, by one look into the table.
#[inline]
pub(crate) fn is_alphanumeric(byte: u8) -> bool {
    folded_byte(byte) > OTHER && byte.is_ascii()
}

/// Whether a point or colon is that of the address of a page.
fn is_of_page(text: &[u8], at: usize) -> bool {
    match text.get(at) {
        Some(b'.') => text.get(..at).is_some_and(|before| before.ends_with(b"www")),
        Some(b':') => text.get(at..).is_some_and(|rest| rest.starts_with(b"://")),
        _ => false,
    }
}

/// Whether the bytes behind [`KANA`] make a letter of it that is folded to itself: neither a stop nor the sign of a voice.
#[inline(never)]
fn is_letter_in_run(bytes: &[u8]) -> bool {
    match bytes {
        [0x82, last, ..] => !matches!(last, 0x99 | 0x9a),
        [0x83, last, ..] => *last != 0xbb,
        [second, ..] => *second == 0x81 || *second >= 0x90,
        [] => false,
    }
}

/// The bit that sets letters apart from digits, the one that sets small letters apart from capitals, and the one that ASCII
/// doesn't have.
const LETTER: u8 = 0x40;
const SMALL: u8 = 0x20;
const NOT_ASCII: u8 = 0x80;

/// A plain word.
struct Plain {
    length: usize,
    /// The hash of the word in lower case.
    hash: u32,
    /// The bits that any of its bytes has as it is written, and those that each of them has.
    any: u8,
    each: u8,
}

impl Plain {
    /// What its letters say of it: whether it is a word, and whether it may name goods unless it is listed.
    #[inline]
    fn signs(&self) -> Signs {
        let has_letters = self.any & LETTER != 0 && self.length > 1;
        // Of a few Latin letters, not all of them capitals, it is neither a compound nor part of a code.
        let is_simple = self.each & LETTER != 0 && self.any & SMALL != 0 && self.length < vague::SHORTEST_COMPOUND;
        match has_letters {
            true if is_simple => Signs::WORD.or(Signs::NAMED),
            true => Signs::WORD,
            false => Signs::NONE,
        }
    }
}

/// The plain word that a text begins with, as nearly every word is; nothing where it goes on with other letters.
#[inline]
fn plain_word(text: &[u8]) -> Option<Plain> {
    let (mut hash, mut any, mut each) = (index::SEED, 0, u8::MAX);
    let mut length = text.len();
    for (at, &byte) in text.iter().enumerate() {
        let mut letter = folded_byte(byte);
        if letter <= OTHER {
            if letter <= MARK {
                length = at;
                break;
            }
            if letter != KANA || !is_letter_in_run(text.get(at + 1..).unwrap_or_default()) {
                return None;
            }
            letter = byte;
        }
        hash = index::step(hash, letter);
        any |= byte;
        each &= byte;
    }
    Some(Plain { length, hash, any, each })
}

impl Tokens {
    /// Splits a text at everything except letters, digits, apostrophes and combining marks.
    #[cfg(test)]
    pub(crate) fn read(text: &str) -> Self {
        let mut tokens = Self::default();
        tokens.turn_to(text);
        tokens
    }

    /// Splits another text and reuses the memory.
    pub(crate) fn turn_to(&mut self, text: &str) {
        self.folded.clear();
        self.list.clear();
        self.signs = Signs::of_text(text);
        self.names_goods.set(false);
        self.cut = !self.split(text);
        if self.cut {
            // Behind the limit there may be such signs.
            self.signs = self.signs.or(Signs::FIGURE).or(Signs::MARKED).or(Signs::PAGE);
            if !text.is_ascii() {
                self.signs = self.signs.or(Signs::NOT_PLAIN);
            }
        }
        if self.list.is_empty() {
            self.signs = self.signs.or(Signs::EMPTY);
        }
        if text.len() < SHORT {
            self.signs = self.signs.or(Signs::SHORT);
        }
        if !self.signs.has(Signs::NAMED) || vague::is_name(text) {
            self.signs = self.signs.or(Signs::UNNAMED);
        }
    }

    /// Splits a text, as far as the limits allow; whether they allow all of it.
    fn split(&mut self, text: &str) -> bool {
        let dictionary = Dictionary::get();
        let bytes = text.as_bytes();
        // Copying a short text as a whole is faster than word by word. The rest of the capacity is for words that are no
        // part of it, and folding makes no word longer.
        let is_copied = text.len() <= CAPACITY / 2;
        if is_copied {
            self.folded.push_str(text);
            self.folded.make_ascii_lowercase();
        }
        let (mut at, mut parted, mut letters) = (0, false, 0);
        while let Some(&byte) = bytes.get(at) {
            let kind = folded_byte(byte);
            let word = match kind {
                GAP | APOSTROPHE => {
                    at += 1;
                    continue;
                }
                CLAUSE | MARK => {
                    if kind == MARK {
                        self.signs = self.signs.or(Signs::MARKED);
                    } else if is_of_page(bytes, at) {
                        self.signs = self.signs.or(Signs::PAGE);
                    }
                    parted |= kind == CLAUSE || byte == b'|';
                    at += 1;
                    continue;
                }
                OTHER | KANA => {
                    let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) else { return true };
                    if fold(c, &mut [0; 4]).is_empty() {
                        self.see(c);
                        parted |= matches!(c, '–' | '—' | '、' | '，' | '。' | '،');
                        at += c.len_utf8();
                        continue;
                    }
                    self.word(text, at, is_copied)
                }
                _ => self.word(text, at, is_copied),
            };
            let Some(word) = word else { return false };
            if self.list.len() == MOST {
                return false;
            }
            let signs = dictionary.signs(&self.folded, &word);
            // A letter of another script that looks like a Latin one has two bytes.
            letters = if word.end - word.start == 1 + usize::from(!word.is_ascii) { letters + 1 } else { 0 };
            if letters == 4 {
                self.signs = self.signs.or(Signs::APART);
            }
            self.signs = self.signs.or(signs);
            self.list.push(Token {
                signs,
                from: at as u32,
                to: word.to as u32,
                start: word.start as u16,
                end: word.end as u16,
                parted,
            });
            (at, parted) = (word.next, false);
        }
        true
    }

    /// Folds the word that begins at an offset, as a whole if it is plain. `None` if it is beyond the capacity.
    #[inline]
    fn word(&mut self, text: &str, from: usize, is_copied: bool) -> Option<Word> {
        let rest = text.as_bytes().get(from..)?;
        let Some(plain) = plain_word(rest) else { return self.fold_word(text, from) };
        let to = from + plain.length;
        let start = if is_copied { from } else { self.copy(text.get(from..to)?)? };
        Some(Word {
            to,
            // Behind most words stands a blank.
            next: if rest.get(plain.length) == Some(&b' ') { to + 1 } else { to },
            start,
            end: start + plain.length,
            hash: plain.hash,
            signs: plain.signs(),
            is_ascii: plain.any & NOT_ASCII == 0,
            is_mixed: plain.any & LETTER != 0 && plain.each & LETTER == 0,
        })
    }

    /// Adds a plain word to the folded tokens; where it begins there. `None` if it is beyond the capacity.
    #[inline(never)]
    fn copy(&mut self, word: &str) -> Option<usize> {
        let start = self.folded.len();
        if start + word.len() > CAPACITY {
            return None;
        }
        self.folded.push_str(word);
        self.folded.get_mut(start..)?.make_ascii_lowercase();
        Some(start)
    }

    /// Folds the word that begins at an offset, character by character. `None` if it is beyond the capacity.
    #[inline(never)]
    fn fold_word(&mut self, text: &str, from: usize) -> Option<Word> {
        let start = self.folded.len();
        let (mut to, mut next) = (from, text.len());
        for (at, c) in text.get(from..)?.char_indices() {
            // Most letters of most words, as in `women's`.
            match if c.is_ascii() { folded_byte(c as u8) } else { OTHER } {
                GAP | CLAUSE | MARK => {
                    next = from + at;
                    break;
                }
                APOSTROPHE => continue,
                letter if letter > OTHER && self.folded.len() < CAPACITY => {
                    self.folded.push(char::from(letter));
                    to = from + at + 1;
                    continue;
                }
                _ => {}
            }
            self.see(c);
            let mut one = [0; 4];
            let folded = fold(c, &mut one);
            if let "\u{3099}" | "\u{309a}" = folded
                && let Some(voiced) = self.folded.get(start..).and_then(|word| voiced(word, folded))
            {
                self.folded.pop();
                self.folded.push(voiced);
                to = from + at + c.len_utf8();
            } else if !folded.is_empty() {
                if self.folded.len() + folded.len() > CAPACITY {
                    self.folded.truncate(start);
                    return None;
                }
                self.folded.push_str(folded);
                to = from + at + c.len_utf8();
            } else if !is_left_out(c) {
                next = from + at;
                break;
            } else if c != '\u{2019}' {
                // An accent that is a character of its own belongs to the last letter too.
                to = from + at + c.len_utf8();
            }
        }
        let word = self.folded.get(start..).unwrap_or_default();
        let article = article(word);
        if article > 0 && !is_listed(word) {
            self.folded.drain(start..start + article);
        }
        Some(Word::last(&self.folded, start, to, next))
    }

    /// Notes a character that isn't a plain one.
    fn see(&mut self, c: char) {
        if !vague::is_plain(c) {
            self.signs = self.signs.or(Signs::NOT_PLAIN);
        }
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

/// A word that was just folded.
struct Word {
    /// Where it ends in the text, and where reading goes on.
    to: usize,
    next: usize,
    /// Where it stands in the folded text.
    start: usize,
    end: usize,
    hash: u32,
    /// What its letters say of it.
    signs: Signs,
    is_ascii: bool,
    /// Whether it isn't of Latin letters alone, nor of digits alone.
    is_mixed: bool,
}

impl Word {
    /// The word at the end of a folded text.
    fn last(folded: &str, start: usize, to: usize, next: usize) -> Self {
        let token = folded.get(start..).unwrap_or_default();
        Self {
            to,
            next,
            start,
            end: folded.len(),
            hash: index::hash(token.as_bytes()),
            signs: if is_number(token) { Signs::NONE } else { Signs::WORD },
            is_ascii: token.is_ascii(),
            is_mixed: true,
        }
    }
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

    fn tokens(text: &str) -> Vec<String> {
        Tokens::read(text).iter().map(str::to_owned).collect()
    }

    #[test]
    fn the_first_word_tells_whether_a_text_may_begin_with_an_entry() {
        for text in ["test", "Tést, 2", "TEST\u{2019}", "'test", "ｔｅｓｔ", "– test"] {
            assert!(may_begin(text, Signs::PLACEHOLDER), "{text}");
        }
        for text in ["Zürich", "Saint-Étienne", "test\u{e9}", "Łódź", "東京"] {
            assert!(!may_begin(text, Signs::PLACEHOLDER), "{text}");
        }
    }

    #[test]
    fn texts_are_cut_and_folded() {
        assert_eq!(tokens("Men's T-Shirt, 100 % Café"), ["mens", "t", "shirt", "100", "cafe"]);
        assert_eq!(tokens("ﾌﾞﾙｰﾄｩｰｽ ﾊﾟｰﾂ ｳﾞｨﾝﾃｰｼﾞ カ\u{3099}ム"), ["ブルートゥース", "パーツ", "ヴィンテージ", "ガム"]);
        assert_eq!(tokens("ЧАЙ зелёный"), ["чай", "зелёный"]);
        assert_eq!(tokens("衣服 — …"), ["衣服"]);
        assert_eq!(tokens("棉T恤、L码 お茶・緑茶 々"), ["棉t恤", "l码", "お茶", "緑茶", "々"]);
        let long = "x".repeat(CAPACITY / 2);
        assert_eq!(tokens(&format!("{long} 綿Tシャツ, USA")), [long.as_str(), "綿tシャツ", "usa"]);
        assert!(tokens("  …!").is_empty());
        assert!(Tokens::read(&"word ".repeat(100)).is_cut());
    }

    #[test]
    fn a_text_has_signs_of_what_stands_in_it() {
        let has = |text: &str, signs: Signs| Tokens::read(text).has(signs);
        for text in ["Pr@da", "N*ke", "a | b", &"word ".repeat(100)] {
            assert!(has(text, Signs::MARKED), "{text}");
        }
        for text in ["www.example.org", "see http://example.org"] {
            assert!(has(text, Signs::PAGE), "{text}");
        }
        for text in ["Kläder på rea", "a\u{200b}b", "\u{feff}a", "ЧАЙ", "µF Ω", "لباس بچه"] {
            assert!(has(text, Signs::NOT_PLAIN), "{text}");
        }
        for text in ["Wool scarf, 2.4 m: new", "größe – “L”", "衣服 マフラー T恤", "ｔｅｓｔ", "ملابس"]
        {
            assert!(!has(text, Signs::MARKED.or(Signs::PAGE).or(Signs::NOT_PLAIN)), "{text}");
        }
    }

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
