//! The vocabulary of a language: which words name the goods of which code.
//!
//! `schemas/words/<language>.txt` is its source, with a term a line. A generator turns it into a text with a line for each
//! code, which is far smaller once compressed: `610910 cotton t-shirt;cotton tee`. A code of the same heading as the one
//! above it is only its last two digits. The first term of a code is its label. Lines that begin with `@` have the words
//! for a trait, see [`traits`](super::traits).
//!
//! A file for pages is limited in size, and letters are most of it. So it has many terms of one word only as the
//! [`key`] of the stem, some two and a half bytes instead of six. Such a word is recognised when it is written in full,
//! but not by its beginning or with a slip of the pen. The last line has the keys: after `~` two digits for each line
//! that say how many of them it has, a blank, and then four digits for each. Those of a line rise, and each is written
//! as the difference to the one before. A digit is six bits, a character from `0` on. The first digits of all numbers
//! stand together, then the second, and so on, since they are small and compress well then.
//!
//! The index is made of that text when it is first needed, which takes a few milliseconds. Terms stand in the order of
//! their codes, so all that is found of one heading stands together.

use std::sync::OnceLock;

use super::stem::stem;
use super::traits::{self, Traits};
use crate::index::{self, Index};
use crate::words::{self, Tokens};

/// An entry of the vocabulary: some words, and the code that they name.
#[derive(Clone, Copy, Debug)]
pub(super) struct Term {
    /// Its place in the list of codes.
    pub(super) code: u16,
    /// Its words, in [`Vocabulary::term_words`].
    first: u32,
    pub(super) count: u8,
    /// Which of its words is the noun that the others describe.
    pub(super) head: u8,
    /// The sum of the weights of its words.
    pub(super) weight: f32,
}

/// A heading or subheading that has terms.
#[derive(Clone, Copy, Debug)]
pub(super) struct Row {
    /// Six digits; those of a heading end in 00.
    pub(super) number: u32,
    pub(super) is_heading: bool,
    pub(super) label: &'static str,
}

impl Row {
    /// The heading; 0 of a trait, whose number is its bit.
    pub(super) const fn heading(self) -> u16 {
        (self.number / 100) as u16
    }
}

/// A stem.
#[derive(Clone, Copy, Debug)]
struct Word {
    /// Where its letters are in [`Vocabulary::stems`]. If it is known only by its key, both are the key.
    from: u32,
    to: u32,
    /// How much it says: more if fewer headings have it.
    weight: f32,
    /// Its postings begin here; they end where those of the next word begin.
    postings: u32,
}

/// A place where a word stands: a term, and its place in it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Posting {
    pub(super) term: u32,
    pub(super) place: u8,
}

/// The number of a stem.
pub(super) type WordId = u32;

/// The vocabulary of a language, with its index.
#[derive(Debug)]
pub(super) struct Vocabulary {
    pub(super) language: &'static str,
    /// Whether it has all terms, and not only those that pages load.
    #[cfg(not(target_arch = "wasm32"))]
    pub(super) is_whole: bool,
    /// The questions, then their answers in the order of the traits, with semicolons between them.
    questions: &'static str,
    pub(super) rows: Vec<Row>,
    terms: Vec<Term>,
    term_words: Vec<WordId>,
    words: Vec<Word>,
    /// The stems, concatenated.
    stems: String,
    /// The words that begin with each byte, in the order of their stems. Most are never asked for, so each list is made
    /// when it is.
    sorted: [OnceLock<Vec<WordId>>; 256],
    by_key: Index,
    postings: Vec<Posting>,
}

/// The key of a stem: its hash, folded to 22 bits. Where four thousand words are known by nothing else, one unknown word of a
/// thousand is taken for one of them.
fn key(stem: &str) -> u32 {
    let hash = index::hash(stem.as_bytes());
    hash >> 22 ^ hash & 0x3f_ffff
}

/// Numbers of so many digits, of which the first digits stand together, then the second, and so on.
fn numbers(digits: &str, each: usize) -> impl Iterator<Item = u32> {
    let count = digits.len() / each;
    let digit = move |at: usize| digits.as_bytes().get(at).map_or(0, |byte| u32::from(byte.wrapping_sub(b'0')));
    (0..count).map(move |place| (0..each).fold(0, |number, plane| number << 6 | digit(plane * count + place)))
}

/// The last line of a vocabulary.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn key_line(lines: &[std::collections::BTreeSet<u32>]) -> String {
    let counts: Vec<u32> = lines.iter().map(|keys| keys.len() as u32).collect();
    let mut steps = Vec::new();
    for keys in lines {
        let before = std::iter::once(0).chain(keys.iter().copied());
        steps.extend(keys.iter().zip(before).map(|(key, before)| key - before));
    }
    if steps.is_empty() { String::new() } else { format!("~{} {}\n", digits(&counts, 2), digits(&steps, 4)) }
}

/// Numbers as [`numbers`] reads them.
#[cfg(not(target_arch = "wasm32"))]
fn digits(numbers: &[u32], each: u32) -> String {
    let plane = |place: u32| numbers.iter().map(move |number| char::from(b'0' + (number >> (6 * place) & 63) as u8));
    (0..each).rev().flat_map(plane).collect()
}

/// The keys of the words of a term, and their stems.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn keys(language: &'static str, term: &str) -> Vec<(u32, String)> {
    let known = |stem: &str| (key(stem), stem.to_owned());
    let mut tokens = Tokens::default();
    tokens.turn_to(term);
    let mut words = Vec::new();
    for (_, token) in tokens.iter().enumerate().filter(|(place, _)| !tokens.is_link(*place)) {
        for (_, piece) in pieces(token) {
            if is_running(piece) {
                words.extend(pairs(piece).map(|(_, pair)| known(pair)));
            } else {
                words.push(known(stem(language, piece)));
            }
        }
    }
    words
}

/// The languages that have vocabularies.
pub(super) const LANGUAGES: [&str; 11] = ["en", "fr", "de", "es", "it", "pt", "nl", "pl", "zh", "ja", "ar"];

/// Whether the noun of a term stands before the words that describe it.
pub(super) fn is_head_first(language: &str) -> bool {
    matches!(language, "fr" | "es" | "it" | "pt" | "pl" | "ar")
}

impl Vocabulary {
    /// The vocabulary in a text that the generator wrote, without its first line.
    pub(super) fn new(language: &'static str, text: &'static str) -> Option<Self> {
        let mut made = Self {
            language,
            #[cfg(not(target_arch = "wasm32"))]
            is_whole: false,
            questions: "",
            rows: Vec::new(),
            terms: Vec::new(),
            term_words: Vec::new(),
            words: Vec::new(),
            stems: String::new(),
            sorted: [const { OnceLock::new() }; 256],
            by_key: Index::default(),
            postings: Vec::new(),
        };
        let mut tokens = Tokens::default();
        let (questions, text) = text.strip_prefix('?')?.split_once('\n')?;
        made.questions = questions;
        let (text, keys) = text.split_once("\n~").unwrap_or((text, " "));
        let (counts, keys) = keys.split_once(' ')?;
        let mut counts = numbers(counts, 2);
        let mut keys = numbers(keys, 4);
        for line in text.lines() {
            let (code, terms) = line.split_once(' ')?;
            let row = made.rows.len() as u16;
            let count = counts.next().unwrap_or_default() as usize;
            let number = match (code.strip_prefix('@'), code.len()) {
                (Some(name), _) => traits::bit(traits::named(name)?),
                (None, 2) => made.rows.last()?.number / 100 * 100 + code.parse::<u32>().ok()?,
                (None, 4) => code.parse::<u32>().ok()? * 100,
                (None, _) => code.parse().ok()?,
            };
            let is_heading = code.len() == 4 && number >= 100;
            made.rows.push(Row { number, is_heading, label: terms.split(';').next().unwrap_or_default() });
            made.add_all(row, terms, keys.by_ref().take(count), &mut tokens);
        }
        made.weigh();
        made.post();
        Some(made)
    }

    /// Adds the terms of a row: those that are written, and those of one word that are only keys.
    fn add_all(&mut self, code: u16, terms: &str, steps: impl Iterator<Item = u32>, tokens: &mut Tokens) {
        for term in terms.split(';') {
            tokens.turn_to(term);
            self.add(code, tokens);
        }
        let mut key = 0u32;
        for step in steps {
            key = key.wrapping_add(step);
            let word = self.by_key.find(key, |_| true).map_or_else(|| self.push(key, key, key), |row| row as WordId);
            let first = self.term_words.len() as u32;
            self.term_words.push(word);
            self.terms.push(Term { code, first, count: 1, head: 0, weight: 0.0 });
        }
    }

    fn add(&mut self, code: u16, tokens: &Tokens) {
        let first = self.term_words.len();
        let mut head = None;
        for (place, token) in tokens.iter().enumerate() {
            if tokens.is_link(place) {
                // What follows describes the noun: `oil of roses`.
                head = head.or(Some((self.term_words.len() - first).saturating_sub(1)));
            } else {
                for (_, piece) in pieces(token) {
                    if !is_running(piece) {
                        let word = self.intern(stem(self.language, piece));
                        self.term_words.push(word);
                        continue;
                    }
                    for (_, pair) in pairs(piece) {
                        let word = self.intern(pair);
                        self.term_words.push(word);
                    }
                }
            }
        }
        let count = (self.term_words.len() - first).min(usize::from(u8::MAX));
        if count == 0 {
            return;
        }
        let head = if is_head_first(self.language) { 0 } else { head.unwrap_or(count - 1) };
        self.terms.push(Term {
            code,
            first: first as u32,
            count: count as u8,
            head: head.min(count - 1) as u8,
            weight: 0.0,
        });
    }

    fn intern(&mut self, stem: &str) -> WordId {
        let known = self.word(stem);
        let word = known.and_then(|known| self.words.get_mut(known as usize));
        if word.as_ref().is_some_and(|word| word.from < word.to) {
            return known.unwrap_or_default();
        }
        let from = self.stems.len() as u32;
        self.stems.push_str(stem);
        let to = self.stems.len() as u32;
        // A line above may have it as a key.
        if let (Some(id), Some(word)) = (known, word) {
            (word.from, word.to) = (from, to);
            return id;
        }
        self.push(key(stem), from, to)
    }

    fn push(&mut self, key: u32, from: u32, to: u32) -> WordId {
        self.by_key.insert(key, self.words.len());
        self.words.push(Word { from, to, weight: 0.0, postings: 0 });
        self.words.len() as WordId - 1
    }

    /// The word of a stem.
    pub(super) fn word(&self, stem: &str) -> Option<WordId> {
        let is_it =
            |row: usize| self.words.get(row).is_some_and(|word| word.from == word.to || self.stem_of(word) == stem);
        self.by_key.find(key(stem), is_it).map(|row| row as WordId)
    }

    fn stem_of(&self, word: &Word) -> &str {
        self.stems.get(word.from as usize..word.to as usize).unwrap_or_default()
    }

    /// Gives each word its weight by the number of headings that have it, and each term the sum of those of its words.
    fn weigh(&mut self) {
        let mut last = vec![0; self.words.len()];
        let mut counts = vec![0u32; self.words.len()];
        let mut headings = 0;
        let mut before = 0;
        for term in &self.terms {
            let heading = self.row_of(term).map_or(0, |row| row.heading());
            if heading == 0 {
                continue;
            }
            headings += u32::from(heading != before);
            before = heading;
            for word in self.words_of(term) {
                let (Some(last), Some(count)) = (last.get_mut(*word as usize), counts.get_mut(*word as usize)) else {
                    continue;
                };
                *count += u32::from(*last != heading);
                *last = heading;
            }
        }
        for (word, count) in self.words.iter_mut().zip(&counts) {
            word.weight = (1.0 + headings as f32 / (*count as f32 + 0.5)).ln();
        }
        let mut terms = std::mem::take(&mut self.terms);
        for term in &mut terms {
            term.weight = self.words_of(term).iter().map(|word| self.weight(*word)).sum();
        }
        self.terms = terms;
    }

    /// Writes the postings of all words, sorted by term.
    fn post(&mut self) {
        let mut counts = vec![0u32; self.words.len()];
        for word in &self.term_words {
            if let Some(count) = counts.get_mut(*word as usize) {
                *count += 1;
            }
        }
        let mut next = 0;
        for (word, count) in self.words.iter_mut().zip(&counts) {
            word.postings = next;
            next += count;
        }
        let mut at: Vec<u32> = self.words.iter().map(|word| word.postings).collect();
        let mut postings = vec![Posting { term: 0, place: 0 }; next as usize];
        for (number, term) in self.terms.iter().enumerate() {
            for (place, word) in self.words_of(term).iter().enumerate() {
                let Some(at) = at.get_mut(*word as usize) else { continue };
                if let Some(posting) = postings.get_mut(*at as usize) {
                    *posting = Posting { term: number as u32, place: place as u8 };
                }
                *at += 1;
            }
        }
        self.postings = postings;
    }

    /// The place of the first row that isn't before a number.
    fn lower_bound(&self, number: u32, is_heading: bool) -> usize {
        // The rows of traits come first, and that of a heading comes before those of its subheadings.
        self.rows.partition_point(|row| row.heading() == 0 || (row.number, !row.is_heading) < (number, !is_heading))
    }

    /// The row of a subheading that has words.
    pub(super) fn row(&self, number: u32) -> Option<&Row> {
        self.rows.get(self.lower_bound(number, false)).filter(|row| row.number == number && !row.is_heading)
    }

    /// The six digits of a row.
    pub(super) fn number(&self, row: usize) -> u32 {
        self.rows.get(row).filter(|row| !row.is_heading).map_or(0, |row| row.number)
    }

    /// Whether a row is that of a heading.
    pub(super) fn is_heading(&self, row: usize) -> bool {
        self.rows.get(row).is_some_and(|row| row.is_heading)
    }

    /// The traits of the goods of a subheading.
    pub(super) fn traits_of(&self, number: u32) -> Traits {
        #[cfg(not(target_arch = "wasm32"))]
        let more = if self.is_whole && traits::is_usual(number) { traits::USUAL } else { Traits::NONE };
        #[cfg(target_arch = "wasm32")]
        let more = Traits::NONE;
        traits::of_code(number).or(more)
    }

    /// The question at a place in the list of what questions are about; the answers stand behind them.
    pub(super) fn question(&self, place: usize) -> &'static str {
        self.questions.split(';').nth(place).unwrap_or_default()
    }

    /// How much a token says to somebody who knows this language: 0 if it isn't known.
    pub(super) fn knows(&self, token: &str) -> f32 {
        let known = |(_, piece): (usize, &str)| {
            if is_running(piece) {
                return pairs(piece).filter(|(_, pair)| self.word(pair).is_some()).count() as f32;
            }
            let is_known = self.word(stem(self.language, piece)).is_some();
            if is_known && piece.len() > 1 { 1.0 } else { 0.0 }
        };
        pieces(token).map(known).sum()
    }

    /// Whether a word by itself names a trait, such as a material.
    pub(super) fn is_trait(&self, word: WordId) -> bool {
        let of_trait = |posting: &&Posting| self.row_at(posting.term).is_some_and(|row| row.heading() == 0);
        // Traits come first, so the postings of other terms needn't be read.
        let postings = self.postings(word).iter().take_while(of_trait);
        postings.filter_map(|posting| self.term(posting.term)).any(|term| term.count == 1)
    }

    /// The term of that number.
    pub(super) fn term(&self, number: u32) -> Option<&Term> {
        self.terms.get(number as usize)
    }

    /// The row that a term stands in.
    pub(super) fn row_of(&self, term: &Term) -> Option<&Row> {
        self.rows.get(usize::from(term.code))
    }

    /// The row that the term of that number stands in.
    pub(super) fn row_at(&self, term: u32) -> Option<&Row> {
        self.row_of(self.term(term)?)
    }

    /// Whether the term of that number is the label of its row: the first one there.
    pub(super) fn is_label(&self, number: u32) -> bool {
        let row = |number| self.term(number).map(|term| term.code);
        number.checked_sub(1).and_then(row) != row(number)
    }

    /// The words of a term.
    pub(super) fn words_of(&self, term: &Term) -> &[WordId] {
        let first = term.first as usize;
        self.term_words.get(first..first + usize::from(term.count)).unwrap_or_default()
    }

    /// How much a word says.
    pub(super) fn weight(&self, word: WordId) -> f32 {
        self.words.get(word as usize).map_or(0.0, |word| word.weight)
    }

    /// The places where a word stands, in the order of the terms.
    pub(super) fn postings(&self, word: WordId) -> &[Posting] {
        let from = self.words.get(word as usize).map_or(0, |word| word.postings as usize);
        let to = self.words.get(word as usize + 1).map_or(self.postings.len(), |word| word.postings as usize);
        self.postings.get(from..to).unwrap_or_default()
    }

    /// Whether the terms that a word stands in name headings, and none of their codes.
    pub(super) fn names_headings(&self, word: WordId) -> bool {
        let mut rows = self.postings(word).iter().filter_map(|posting| self.row_at(posting.term));
        rows.all(|row| row.is_heading && row.heading() > 0)
    }

    /// Whether a word stands in a term of a heading.
    pub(super) fn is_in_heading(&self, word: WordId, heading: u16) -> bool {
        let heading_of = |posting: &Posting| self.row_at(posting.term).map_or(0, |row| row.heading());
        let postings = self.postings(word);
        let from = postings.partition_point(|posting| heading_of(posting) < heading);
        postings.get(from).is_some_and(|posting| heading_of(posting) == heading)
    }

    /// The words whose stems begin with some letters, in order.
    pub(super) fn beginning_with<'v>(&'v self, letters: &'v str) -> impl Iterator<Item = (WordId, &'v str)> {
        let sorted = letters.bytes().next().map_or(&[][..], |first| self.sorted(first));
        let from = sorted.partition_point(|id| self.stem(*id) < letters);
        let rest = sorted.get(from..).unwrap_or_default().iter();
        rest.map(move |id| (*id, self.stem(*id))).take_while(move |(_, stem)| stem.starts_with(letters))
    }

    /// The words that begin with a byte, in the order of their stems.
    fn sorted(&self, first: u8) -> &[WordId] {
        let Some(cell) = self.sorted.get(usize::from(first)) else { return &[] };
        cell.get_or_init(|| {
            let ids = 0..self.words.len() as WordId;
            let mut sorted: Vec<WordId> = ids.filter(|id| self.stem(*id).as_bytes().first() == Some(&first)).collect();
            crate::order::sort_by(&mut sorted, |one, other| self.stem(*one).cmp(self.stem(*other)));
            sorted
        })
    }

    fn stem(&self, id: WordId) -> &str {
        self.words.get(id as usize).map_or("", |word| self.stem_of(word))
    }
}

/// The parts of a token that are Chinese or Japanese and those that aren't, with their offsets: `64g` and `优盘`.
pub(super) fn pieces(token: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = token.get(at..).filter(|rest| !rest.is_empty())?;
        let is_running = is_running(rest);
        let end = rest.find(|c| words::is_running(c) != is_running).unwrap_or(rest.len());
        let from = at;
        at += end;
        Some((from, rest.get(..end)?))
    })
}

/// Whether a piece is Chinese or Japanese, which its first character tells.
pub(super) fn is_running(piece: &str) -> bool {
    piece.chars().next().is_some_and(words::is_running)
}

/// The pairs of neighbouring characters of a run of Chinese or Japanese, with their offsets; a single character alone.
pub(super) fn pairs(run: &str) -> impl Iterator<Item = (usize, &str)> {
    let is_single = run.chars().nth(1).is_none();
    let starts = run.char_indices().map(|(at, _)| at);
    let ends = run.char_indices().map(|(at, c)| at + c.len_utf8()).skip(usize::from(!is_single));
    starts.zip(ends).filter_map(move |(from, to)| Some((from, run.get(from..to)?)))
}
