//! Splits a text at everything except letters, digits, apostrophes and combining marks, and folds each word.

use super::dictionary::{Dictionary, Signs};
use super::fold::{article, fold, is_left_out, voiced};
use super::{SHORT, Token, Tokens, is_listed, is_number, vague};
use crate::index;

/// The maximum number of bytes of a text that are used, after folding.
const CAPACITY: usize = 640;

/// The maximum number of tokens of a text that are used.
const MOST: usize = 64;

/// What a byte is in a text that is no part of a plain word.
pub(super) const GAP: u8 = 0;
const CLAUSE: u8 = 1;
const MARK: u8 = 2;
const APOSTROPHE: u8 = 3;
const KANA: u8 = 4;
pub(super) const OTHER: u8 = 5;

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
pub(super) fn folded_byte(byte: u8) -> u8 {
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
pub(super) struct Plain {
    pub(super) length: usize,
    /// The hash of the word in lower case.
    pub(super) hash: u32,
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
pub(super) fn plain_word(text: &[u8]) -> Option<Plain> {
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

/// A word that was just folded.
pub(super) struct Word {
    /// Where it ends in the text, and where reading goes on.
    to: usize,
    next: usize,
    /// Where it stands in the folded text.
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) hash: u32,
    /// What its letters say of it.
    pub(super) signs: Signs,
    pub(super) is_ascii: bool,
    /// Whether it isn't of Latin letters alone, nor of digits alone.
    pub(super) is_mixed: bool,
}

impl Word {
    /// The word at the end of a folded text.
    pub(super) fn last(folded: &str, start: usize, to: usize, next: usize) -> Self {
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

impl Tokens {
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
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens(text: &str) -> Vec<String> {
        Tokens::read(text).iter().map(str::to_owned).collect()
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
}
