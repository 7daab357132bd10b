//! What a text asks for: its words, as words of a vocabulary, and how much each of them counts.
//!
//! The noun that names the goods counts most. What follows `for` or `with` counts less, as do words late in a long title,
//! since those are about colours, occasions and what the goods go with.

use std::ops::Range;

use super::stem::stem;
use super::vocabulary::{Vocabulary, WordId, is_head_first, is_running, pairs, pieces};
use crate::words::Tokens;

/// A word of a text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Part {
    /// Where it stands in the text, in bytes.
    pub(super) from: usize,
    pub(super) to: usize,
    /// Its place among the words.
    pub(super) place: u16,
    /// How much it counts by its place.
    pub(super) weight: f32,
    /// Whether it is a number, which says something only beside other words: `15` is a fertiliser's and a telephone's.
    pub(super) is_number: bool,
}

/// A word of the vocabulary that a part may stand for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Candidate {
    pub(super) part: u8,
    pub(super) word: WordId,
    /// How sure it is: 1 for the word itself.
    pub(super) quality: f32,
}

/// The words of a text.
#[derive(Debug, Default)]
pub(super) struct Query {
    pub(super) parts: Vec<Part>,
    pub(super) candidates: Vec<Candidate>,
}

/// The most parts of a query.
pub(super) const MOST: usize = 120;

const TYPO: f32 = 0.75;
const PREFIX: f32 = 0.7;
/// So many words with a beginning are taken.
const COMPLETED: usize = 10;
/// A word of so many bytes may still go on to a longer one, which then counts this much less.
const LONG: usize = 3;
const AFTER_WORD: f32 = 0.5;
const COMPOUND_TAIL: f32 = 0.9;
/// The end of a compound that names a heading alone chooses among its codes: a `damenkleid` is one of the dresses of 6204.
const OF_KIND: f32 = 0.5;
const COMPOUND_HEAD: f32 = 0.9;
/// What a compound begins with counts less than what it ends in.
const BEFORE_TAIL: f32 = 0.65;
const JOINED: f32 = 0.95;
/// A single character of a run of Chinese or Japanese says less than a pair.
const SINGLE: f32 = 0.5;
const HEAD: f32 = 1.4;
const AFTER_FOR: f32 = 0.2;
const AFTER_WITH: f32 = 0.45;
const AFTER_OF: f32 = 0.8;
/// How fast the weight falls with the place of a word.
const DECAY: f32 = 0.05;
/// The most words of a first clause whose last one is taken for the goods' name.
const SHORT_CLAUSE: usize = 7;

impl Query {
    /// The words of a text. If somebody is typing, the last word may be the start of one.
    pub(super) fn new(vocabulary: &Vocabulary, text: &str, tokens: &Tokens) -> Self {
        let mut query = Self::default();
        let head = head(vocabulary, text, tokens);
        let mut clause = 1.0;
        for place in 0..tokens.count() {
            let token = tokens.get(place);
            if tokens.is_parted(place) {
                clause = 1.0;
            }
            if tokens.is_link(place) {
                if !is_told_next(tokens, place) {
                    clause = f32::min(clause, after(token));
                }
                continue;
            }
            let late = place.saturating_sub(SHORT_CLAUSE) as f32;
            let mut weight = clause / (1.0 + DECAY * late);
            if head == Some(place) {
                weight *= HEAD;
            }
            let (from, to) = tokens.span(place);
            if pieces(token).any(|(_, piece)| is_running(piece)) {
                query.mixed(vocabulary, token, text, (from, to), weight);
                continue;
            }
            let is_number = is_number(token);
            let part = Part { from, to, place: place as u16, weight, is_number };
            if query.parts.len() >= MOST {
                break;
            }
            let is_last = place + 1 == tokens.count();
            let joined = query.joined(vocabulary, tokens, place, part);
            query.token(vocabulary, token, part, is_last && to == text.len(), joined);
        }
        query
    }

    fn add(&mut self, part: Part) -> Option<u8> {
        if self.parts.len() >= MOST {
            return None;
        }
        self.parts.push(part);
        Some(self.parts.len() as u8 - 1)
    }

    fn candidate(&mut self, part: u8, word: WordId, quality: f32) {
        self.candidates.push(Candidate { part, word, quality });
    }

    /// Adds a word that is written as two: `key chain`. Whether it did.
    fn joined(&mut self, vocabulary: &Vocabulary, tokens: &Tokens, place: usize, part: Part) -> bool {
        if place + 1 >= tokens.count() || tokens.is_parted(place + 1) {
            return false;
        }
        let (one, two) = (tokens.get(place), tokens.get(place + 1));
        if one.len() + two.len() < 5 || one.len() < 2 && one.bytes().all(|byte| byte.is_ascii_digit()) {
            return false;
        }
        let whole = [one, two].concat();
        let Some(word) = vocabulary.word(stem(vocabulary.language, &whole)) else { return false };
        let (_, to) = tokens.span(place + 1);
        if let Some(part) = self.add(Part { to, ..part }) {
            self.candidate(part, word, JOINED);
        }
        true
    }

    /// Adds a word that is written as one.
    fn token(&mut self, vocabulary: &Vocabulary, token: &str, part: Part, is_typed: bool, is_joined: bool) {
        let stemmed = stem(vocabulary.language, token);
        let known = vocabulary.word(stemmed);
        if let Some(word) = known {
            if let Some(at) = self.add(part) {
                self.candidate(at, word, 1.0);
                if vocabulary.names_headings(word)
                    && let Some(tail) = tail(vocabulary, token)
                {
                    self.candidate(at, tail, OF_KIND);
                }
                // It may go on, as `cama` to `camiseta`.
                if is_typed && token.len() >= LONG {
                    self.complete(vocabulary, token, at, AFTER_WORD);
                }
            }
            return;
        }
        if is_joined || token.bytes().any(|byte| byte.is_ascii_digit()) {
            return;
        }
        if is_typed && token.len() >= 3 && self.prefix(vocabulary, token, part) {
            return;
        }
        if token.len() >= 5 && (self.typo(vocabulary, token, stemmed, part) || self.compound(vocabulary, token, part)) {
            return;
        }
        if token.len() >= 6 {
            self.prefix(vocabulary, stemmed, part);
        }
    }

    /// Adds the words that begin with these letters.
    fn prefix(&mut self, vocabulary: &Vocabulary, letters: &str, part: Part) -> bool {
        if vocabulary.beginning_with(letters).next().is_none() {
            return false;
        }
        let Some(part) = self.add(part) else { return false };
        self.complete(vocabulary, letters, part, PREFIX);
        true
    }

    /// Has a part stand for the words that begin with these letters.
    fn complete(&mut self, vocabulary: &Vocabulary, letters: &str, part: u8, quality: f32) {
        for (word, stem) in vocabulary.beginning_with(letters).take(COMPLETED) {
            let more = (stem.len() - letters.len()) as f32;
            self.candidate(part, word, quality / (1.0 + 0.1 * more));
        }
    }

    /// Adds the words that differ by one letter, or by a swap of two, and begin alike.
    fn typo(&mut self, vocabulary: &Vocabulary, token: &str, stemmed: &str, part: Part) -> bool {
        let Some(first) = stemmed.chars().next() else { return false };
        let start = stemmed.get(..first.len_utf8()).unwrap_or_default();
        let near = |(word, other): (WordId, &str)| {
            let is_it = |written: &str| is_near(written.as_bytes(), other.as_bytes());
            (other.len() >= 4 && (is_it(stemmed) || is_it(token))).then_some(word)
        };
        let mut found = None;
        for word in vocabulary.beginning_with(start).filter_map(near).take(3) {
            let part = match found {
                Some(part) => part,
                None => {
                    let Some(part) = self.add(part) else { return false };
                    found = Some(part);
                    part
                }
            };
            self.candidate(part, word, TYPO);
        }
        found.is_some()
    }

    /// Adds the two words that one is made of: `lederhandtasche`. The longest known end is taken, a short
    /// one where the beginning is known as well.
    fn compound(&mut self, vocabulary: &Vocabulary, token: &str, part: Part) -> bool {
        for (cut, tail) in tails(vocabulary, token) {
            let (start, end) = token.split_at(cut);
            let middle = part.from + cut;
            // A character may be folded to another length, so the parts share the span then.
            let is_plain = part.to - part.from == token.len();
            let (head_to, tail_from) = if is_plain { (middle, middle) } else { (part.to, part.from) };
            let first = first_of(vocabulary, start);
            if first.is_none() && end.len() < 5 {
                continue;
            }
            if let Some(first) = first
                && let Some(at) = self.add(Part { to: head_to, weight: part.weight * BEFORE_TAIL, ..part })
            {
                self.candidate(at, first, COMPOUND_HEAD);
            }
            if let Some(at) = self.add(Part { from: tail_from, ..part }) {
                self.candidate(at, tail, COMPOUND_TAIL);
            }
            return true;
        }
        false
    }

    /// Adds a token that has Chinese or Japanese: the runs of it, and what stands between them.
    fn mixed(&mut self, vocabulary: &Vocabulary, token: &str, text: &str, span: (usize, usize), weight: f32) {
        let written = text.get(span.0..span.1).unwrap_or_default();
        let is_plain = written.chars().map(char::len_utf8).eq(token.chars().map(char::len_utf8));
        for (at, piece) in pieces(token) {
            let (from, to) = if is_plain { (span.0 + at, span.0 + at + piece.len()) } else { span };
            if is_running(piece) {
                self.run(vocabulary, piece, text, (from, to), weight);
                continue;
            }
            let place = self.parts.last().map_or(0, |part| part.place + 1);
            let is_number = is_number(piece);
            self.token(vocabulary, piece, Part { from, to, place, weight, is_number }, false, false);
        }
    }

    /// Adds a run of Chinese or Japanese by its pairs of characters, of which the last ones name the goods.
    fn run(&mut self, vocabulary: &Vocabulary, token: &str, text: &str, span: (usize, usize), weight: f32) {
        let written = text.get(span.0..span.1).unwrap_or_default();
        let is_plain =
            written.len() == token.len() && written.chars().map(char::len_utf8).eq(token.chars().map(char::len_utf8));
        let singles = token.char_indices().map(|(at, c)| {
            let (before, after) =
                (token.get(..at).unwrap_or_default(), token.get(at + c.len_utf8()..).unwrap_or_default());
            let is_alone = is_han(Some(c)) && !is_han(before.chars().next_back()) && !is_han(after.chars().next());
            (at, token.get(at..at + c.len_utf8()).unwrap_or_default(), if is_alone { 1.0 } else { SINGLE })
        });
        let many = token.chars().nth(1).is_some();
        let pairs = pairs(token).filter(|_| many).map(|(at, pair)| (at, pair, 1.0));
        let place = self.parts.last().map_or(0, |part| part.place + 1);
        for (number, (at, piece, quality)) in pairs.chain(singles).enumerate() {
            let Some(word) = vocabulary.word(piece) else { continue };
            let is_end = at + piece.len() == token.len();
            let (from, to) = if is_plain { (span.0 + at, span.0 + at + piece.len()) } else { span };
            let weight = if is_end { weight * HEAD } else { weight };
            if let Some(part) = self.add(Part { from, to, place: place + number as u16, weight, is_number: false }) {
                self.candidate(part, word, quality);
            }
        }
    }
}

/// Whether a token is a number.
pub(super) fn is_number(token: &str) -> bool {
    token.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a character is one that Chinese and Japanese share. In Japanese one of them before kana is a word: `綿シーツ`.
fn is_han(character: Option<char>) -> bool {
    character.is_some_and(|c| matches!(c, '\u{4e00}'..='\u{9fff}'))
}

/// The ends of a word that are words themselves, with where they begin, the longest first.
fn tails(vocabulary: &Vocabulary, token: &str) -> impl Iterator<Item = (usize, WordId)> {
    let cuts = token.char_indices().map(|(at, _)| at).skip(3).filter(|cut| token.len() - cut >= 3);
    cuts.filter_map(move |cut| Some((cut, vocabulary.word(stem(vocabulary.language, token.get(cut..)?))?)))
}

/// The word that a compound begins with, also with the letters that join it to the next.
fn first_of(vocabulary: &Vocabulary, start: &str) -> Option<WordId> {
    [start, start.trim_end_matches('s'), start.strip_suffix("en").unwrap_or(start)]
        .into_iter()
        .filter(|start| start.len() >= 3)
        .find_map(|start| vocabulary.word(stem(vocabulary.language, start)))
}

/// Whether a language joins words into one.
fn joins(vocabulary: &Vocabulary) -> bool {
    matches!(vocabulary.language, "de" | "nl")
}

/// The longest word that another one ends in, in the languages that join words.
fn tail(vocabulary: &Vocabulary, token: &str) -> Option<WordId> {
    tails(vocabulary, token).find(|(cut, _)| joins(vocabulary) && token.len() - cut >= 4).map(|(_, tail)| tail)
}

/// Whether a word is made of two of a language that joins words.
pub(super) fn is_compound(vocabulary: &Vocabulary, token: &str) -> bool {
    let is_known = |(cut, _): (usize, WordId)| token.get(..cut).and_then(|start| first_of(vocabulary, start)).is_some();
    joins(vocabulary) && tails(vocabulary, token).any(is_known)
}

/// The word that names the goods: the last one before the first `for`, `with` or comma, or in languages that put the noun
/// first, the first one that is known.
///
/// What stands around it says what it is made of or like, so other languages than English prefer a word that isn't a trait
/// (`Ring Gold`), and German one that is written as a noun (`Kopfhörer kabellos`). An English noun may be both (`wine glass`).
fn head(vocabulary: &Vocabulary, text: &str, tokens: &Tokens) -> Option<usize> {
    let language = vocabulary.language;
    let word = |place: usize| {
        let token = tokens.get(place);
        vocabulary.word(stem(language, token)).or_else(|| tail(vocabulary, token))
    };
    let is_known = |place: &usize| word(*place).is_some();
    let is_noun = |place: &usize| {
        let (from, to) = tokens.span(*place);
        let is_small = language == "de" && text.get(from..to).is_some_and(|word| word.starts_with(char::is_lowercase));
        !is_small && word(*place).is_some_and(|word| !vocabulary.is_trait(word))
    };
    let Range { start, end } = first_clause(tokens)?;
    if is_head_first(language) {
        return (start..end).find(is_noun).or_else(|| (start..end).find(is_known));
    }
    if end - start > SHORT_CLAUSE {
        return None;
    }
    let noun = if language == "en" { None } else { (start..end).rev().find(is_noun) };
    noun.or_else(|| (start..end).rev().find(is_known))
}

/// The words before the first `for`, `with` or comma.
pub(super) fn first_clause(tokens: &Tokens) -> Option<Range<usize>> {
    let told = (0..tokens.count().min(8)).find(|place| is_told_next(tokens, *place)).unwrap_or_default();
    let start = (told..tokens.count()).find(|place| !tokens.is_link(*place))?;
    let ends = |place: &usize| tokens.is_link(*place) || tokens.is_parted(*place);
    let end = (start + 1..tokens.count()).find(ends).unwrap_or(tokens.count());
    Some(start..end)
}

/// Whether the goods are named behind a link: `The tariff classification of a toy`, the subject of a ruling.
fn is_told_next(tokens: &Tokens, link: usize) -> bool {
    link > 0 && tokens.get(link) == "of" && tokens.get(link - 1) == "classification"
}

/// How much the words after a link count.
fn after(link: &str) -> f32 {
    match link {
        // `from China` is where goods come from, and what they are made of is a trait.
        "for" | "from" | "fur" | "fuer" | "pour" | "para" | "voor" | "per" | "dla" => AFTER_FOR,
        "with" | "mit" | "avec" | "con" | "com" | "met" | "z" | "without" | "ohne" | "sans" | "sin" | "sem"
        | "senza" | "zonder" | "on" => AFTER_WITH,
        _ => AFTER_OF,
    }
}

/// Whether two words differ by one letter more, less or other, or by a swap of neighbours.
fn is_near(one: &[u8], other: &[u8]) -> bool {
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    if long.len() - short.len() > 1 {
        return false;
    }
    let start = short.iter().zip(long).take_while(|(one, other)| one == other).count();
    let (short, long) = (short.get(start..).unwrap_or_default(), long.get(start..).unwrap_or_default());
    if short.len() < long.len() {
        return long.get(1..) == Some(short);
    }
    if short.get(1..) == long.get(1..) {
        return true;
    }
    matches!((short, long), ([a, b, rest @ ..], [c, d, more @ ..]) if a == d && b == c && rest == more)
}
