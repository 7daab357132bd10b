//! A JavaScript object in flat form: one text of all keys and strings, and a number for each token.
//!
//! The page walks its object once and hands over two buffers; that is faster than a call for every property, and than
//! writing JSON only to read it again. A number is `tag | length << 4`, the length in UTF-16 units of the text.

use crate::model::Span;

use super::shape::{Token, Tokens};

const END: u32 = 0;
const OBJECT: u32 = 1;
const LIST: u32 = 2;
const TEXT: u32 = 3;
const NUMBER: u32 = 4;
const TRUE: u32 = 5;
const FALSE: u32 = 6;
const NULL: u32 = 7;

/// A reader of the flat form.
#[derive(Debug)]
pub(crate) struct Flat<'s> {
    text: &'s str,
    tokens: std::iter::Peekable<std::iter::Copied<std::slice::Iter<'s, u32>>>,
    at: usize,
    broken: bool,
}

impl<'s> Flat<'s> {
    pub(crate) fn new(text: &'s str, tokens: &'s [u32]) -> Self {
        Self { text, tokens: tokens.iter().copied().peekable(), at: 0, broken: false }
    }

    /// Takes that many UTF-16 units of the text.
    #[inline]
    fn take(&mut self, units: u32) -> Span {
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
                    self.broken = true;
                    break;
                }
            };
            self.at += length;
            left = left.saturating_sub(used);
        }
        Span::new(start as u32, self.at.min(bytes.len()) as u32)
    }
}

impl Tokens for Flat<'_> {
    fn value(&mut self) -> Token {
        let Some(token) = self.tokens.next() else {
            self.broken = true;
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
            _ => {
                self.broken = true;
                Token::End
            }
        }
    }

    fn key(&mut self, _: bool) -> Option<(Span, bool)> {
        if self.tokens.peek() == Some(&END) {
            self.tokens.next();
            return None;
        }
        match self.value() {
            Token::Text { span, .. } => Some((span, false)),
            _ => {
                self.broken = true;
                None
            }
        }
    }

    fn element(&mut self, _: bool) -> bool {
        match self.tokens.peek() {
            Some(&END) => {
                self.tokens.next();
                false
            }
            Some(_) => true,
            None => {
                self.broken = true;
                false
            }
        }
    }

    fn skip(&mut self, opened: Token) {
        let mut depth = u32::from(matches!(opened, Token::Object | Token::List));
        while depth > 0 {
            match self.tokens.next() {
                Some(token) => match token & 15 {
                    OBJECT | LIST => depth += 1,
                    END => depth -= 1,
                    TEXT | NUMBER => {
                        self.take(token >> 4);
                    }
                    _ => {}
                },
                None => {
                    self.broken = true;
                    return;
                }
            }
        }
    }

    fn slice(&self, span: Span) -> &str {
        self.text.get(span.start as usize..span.end as usize).unwrap_or("")
    }

    fn position(&mut self) -> u32 {
        self.at as u32
    }

    fn behind(&self) -> u32 {
        self.at as u32
    }

    fn finish(&mut self) {
        self.broken |= self.tokens.next().is_some();
    }

    fn broken(&self) -> Option<(&'static str, u32)> {
        self.broken.then_some(("a value", self.at as u32))
    }

    fn control(&self) -> Option<u32> {
        None
    }

    fn is_empty(&mut self) -> bool {
        self.tokens.peek().is_none()
    }

    const HAS_TEXT: bool = false;
    const QUOTE: u32 = 0;
}
