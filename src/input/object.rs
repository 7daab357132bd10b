//! A JavaScript object in flat form: one string of all texts, and an array with one number per token.
//!
//! The page walks its object once and passes two buffers. That is faster than a call per property, and faster than
//! serialising to JSON and parsing it again. A number is `tag | length << 4`, with the length in UTF-16 units.
//!
//! - KEY is written for the key of a field, with the field's number in place of the length. Any other key is a TEXT, and
//!   so is every key of a `wco` tree.
//! - NULL is written for everything that JSON writes as null: NaN, an infinity, `undefined` in a list.
//! - DEEP is written in place of a value that nests too deeply or contains itself. Nothing needs to follow it. The page
//!   must walk at least 256 levels, so that an object and its JSON text hit the parser's limit at the same place.
//! - LARGE is written alone if the whole object is over the size limit.

use crate::model::{Fault, Last, NoteKind, Span, State};
use crate::steps;

use super::DEEPEST;
use super::rows::{self, Rows, word};
use super::shape::{Key, Token, Tokens};

const END: u32 = 0;
const OBJECT: u32 = 1;
const LIST: u32 = 2;
const TEXT: u32 = 3;
const NUMBER: u32 = 4;
const TRUE: u32 = 5;
const FALSE: u32 = 6;
const NULL: u32 = 7;
const DEEP: u32 = 8;
const LARGE: u32 = 9;
const KEY: u32 = 10;

/// Whether the page gave up because the object is over the size limit.
pub(super) fn is_cut_off(tokens: &[u32]) -> bool {
    tokens == [LARGE]
}

/// A pull parser for the flat form.
#[derive(Debug)]
pub(crate) struct Flat<'s> {
    text: &'s str,
    tokens: &'s [u32],
    at: usize,
    /// The place of the next character that isn't ASCII. Up to it, a UTF-16 unit is a byte.
    wide: usize,
    broken: Option<Fault>,
}

impl<'s> Flat<'s> {
    pub(crate) fn new(text: &'s str, tokens: &'s [u32]) -> Self {
        Self { text, tokens, at: 0, wide: wide(text.as_bytes(), 0), broken: None }
    }

    fn breaks(&mut self, fault: Fault) {
        self.broken.get_or_insert(fault);
    }

    /// Consumes the next token.
    #[inline]
    fn next(&mut self) -> Option<u32> {
        let (&token, rest) = self.tokens.split_first()?;
        self.tokens = rest;
        Some(token)
    }

    #[inline]
    fn peek(&self) -> Option<u32> {
        self.tokens.first().copied()
    }

    /// Consumes this many UTF-16 units of the text.
    #[inline]
    fn take(&mut self, units: u32) -> Span {
        let start = self.at;
        let end = start + units as usize;
        if end > self.wide {
            return self.count(units);
        }
        self.at = end;
        Span::new(start as u32, end as u32)
    }

    /// Consumes this many UTF-16 units of the text, one character after the other.
    #[inline(never)]
    fn count(&mut self, units: u32) -> Span {
        let start = self.at;
        let bytes = self.text.as_bytes();
        let mut left = units;
        while left > 0 {
            let (length, used) = match bytes.get(self.at) {
                Some(0..=0x7F) => (1, 1),
                Some(0x80..=0xDF) => (2, 1),
                Some(0xE0..=0xEF) => (3, 1),
                Some(_) => (4, 2),
                None => {
                    self.breaks(Fault::Json("a value"));
                    break;
                }
            };
            self.at += length;
            left = left.saturating_sub(used);
        }
        if self.at > self.wide {
            self.wide = wide(bytes, self.at);
        }
        Span::new(start as u32, self.at.min(bytes.len()) as u32)
    }
}

/// The place of the next byte that isn't ASCII; the end if there is none.
fn wide(bytes: &[u8], from: usize) -> usize {
    let mut at = from;
    while word(bytes, at).is_some_and(|word| word & 0x8080_8080_8080_8080 == 0) {
        at += 8;
    }
    at + bytes.get(at..).and_then(|rest| rest.iter().position(|byte| !byte.is_ascii())).unwrap_or(bytes.len() - at)
}

impl Tokens for Flat<'_> {
    fn value(&mut self) -> Token {
        steps::add(1);
        let Some(token) = self.next() else {
            self.breaks(Fault::Json("a value"));
            return Token::End;
        };
        match token & 15 {
            OBJECT => Token::Object,
            LIST => Token::List,
            TEXT => Token::Text { span: self.take(token >> 4), escaped: false },
            NUMBER => Token::Number(self.take(token >> 4)),
            TRUE => Token::True,
            FALSE => Token::False,
            NULL => Token::Null,
            DEEP => {
                self.breaks(Fault::Depth);
                Token::End
            }
            _ => {
                self.breaks(Fault::Json("a value"));
                Token::End
            }
        }
    }

    fn key(&mut self, _: bool) -> Option<(Span, bool)> {
        if self.broken.is_some() {
            return None;
        }
        if self.peek() == Some(END) {
            self.next();
            return None;
        }
        match self.value() {
            Token::Text { span, .. } => Some((span, false)),
            _ => {
                self.breaks(Fault::Json("a value"));
                None
            }
        }
    }

    #[inline]
    fn field(&mut self, first: bool, rows: &'static Rows, place: u8, _: &mut Last) -> Key {
        let within = rows.rows.get(usize::from(rows.behind(place))).map(|row| row.within);
        if let Some(token) = self.peek()
            && token & 15 == KEY
            && let Some(slot) = (token >> 4).checked_sub(rows.first)
            && let Some(row) = rows.rows.get(slot as usize)
            && Some(row.within) == within
        {
            steps::add(1);
            self.next();
            return Key::Field(row);
        }
        self.key(first).map_or(Key::End, |(key, escaped)| Key::Name(key, escaped))
    }

    fn key_before(&self) -> Span {
        Span::new(self.at as u32, self.at as u32)
    }

    #[inline]
    fn plain_text(&mut self) -> Option<(Span, &[u8])> {
        let token = self.peek().filter(|token| token & 15 == TEXT)?;
        steps::add(1);
        self.next();
        let span = self.take(token >> 4);
        Some((span, self.text.as_bytes().get(span.range()).unwrap_or(&[])))
    }

    #[inline]
    fn object(&mut self) -> Option<u32> {
        (self.peek() == Some(OBJECT)).then(|| {
            steps::add(1);
            self.next();
            self.at as u32
        })
    }

    fn flag(&mut self) -> Option<(State, Span)> {
        let state = match self.peek()? {
            TRUE => State::True,
            FALSE => State::False,
            _ => return None,
        };
        steps::add(1);
        self.next();
        Some((state, Span::new(self.at as u32, self.at as u32)))
    }

    fn name(&mut self) -> Option<&'static str> {
        let name = rows::name(self.peek().filter(|token| token & 15 == KEY)? >> 4)?;
        self.next();
        Some(name)
    }

    fn element(&mut self, _: bool) -> bool {
        if self.broken.is_some() {
            return false;
        }
        match self.peek() {
            Some(END) => {
                self.next();
                false
            }
            Some(_) => true,
            None => {
                self.breaks(Fault::Json("a value"));
                false
            }
        }
    }

    fn skip(&mut self, opened: Token) {
        let mut depth = usize::from(matches!(opened, Token::Object | Token::List));
        while depth > 0 && self.broken.is_none() {
            steps::add(1);
            let token = self.next().unwrap_or(LARGE);
            match token & 15 {
                OBJECT | LIST if depth == DEEPEST => self.breaks(Fault::Depth),
                OBJECT | LIST => depth += 1,
                END => depth -= 1,
                TEXT | NUMBER => {
                    self.take(token >> 4);
                }
                TRUE | FALSE | NULL | KEY => {}
                DEEP => self.breaks(Fault::Depth),
                _ => self.breaks(Fault::Json("a value")),
            }
        }
    }

    fn slice(&self, span: Span) -> &str {
        span.of(self.text)
    }

    fn position(&mut self) -> u32 {
        self.at as u32
    }

    fn behind(&self) -> u32 {
        self.at as u32
    }

    fn finish(&mut self) {
        if self.next().is_some() {
            self.breaks(Fault::TextBehind);
        }
    }

    fn broken(&self) -> Option<(Fault, u32)> {
        self.broken.map(|fault| (fault, self.at as u32))
    }

    fn slips(&self) -> [Option<(NoteKind, u32)>; 2] {
        [None, None]
    }

    fn may_have_lost(&self) -> bool {
        super::may_have_lost(self.text.as_bytes())
    }

    fn is_empty(&mut self) -> bool {
        self.tokens.is_empty()
    }

    const HAS_TEXT: bool = false;
    const QUOTE: u32 = 0;
}
