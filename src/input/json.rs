//! The syntax of JSON (RFC 8259): a pull parser that never fails and never allocates.

use crate::model::{Fault, Last, NoteKind, ShortCode, Span, State};
use crate::steps;

use super::DEEPEST;
use super::rows::{Rows, word};
use super::shape::{Key, Token, Tokens};

/// A pull parser for JSON text.
#[derive(Debug)]
pub(crate) struct Json<'s> {
    text: &'s str,
    /// What is still to be read.
    rest: &'s [u8],
    broken: Option<(Fault, usize)>,
    /// The first unescaped control character in a string.
    control: Option<usize>,
    /// The first backslash that begins no valid escape.
    escape: Option<usize>,
    /// Whether a string may have a U+FFFD.
    may_have_lost: bool,
}

impl<'s> Json<'s> {
    pub(crate) fn new(text: &'s str) -> Self {
        Self { text, rest: text.as_bytes(), broken: None, control: None, escape: None, may_have_lost: false }
    }

    /// The place of the next byte.
    #[inline]
    fn at(&self) -> usize {
        self.text.len() - self.rest.len()
    }

    /// What was read already, without the blanks at its end.
    fn behind_blanks(&self) -> &'s [u8] {
        self.text.as_bytes().get(..self.at()).unwrap_or(&[]).trim_ascii_end()
    }

    /// Skips this many bytes.
    #[inline]
    fn pass(&mut self, count: usize) {
        self.rest = self.rest.get(count..).unwrap_or(&[]);
    }

    /// Skips the next byte if it is this one.
    fn takes(&mut self, byte: u8) -> bool {
        let is_next = self.rest.first() == Some(&byte);
        self.pass(usize::from(is_next));
        is_next
    }

    #[inline]
    fn peek(&mut self) -> Option<u8> {
        self.rest = unblank(self.rest);
        self.rest.first().copied()
    }

    fn breaks(&mut self, fault: Fault) {
        self.breaks_at(fault, self.at());
    }

    fn breaks_at(&mut self, fault: Fault, at: usize) {
        if self.broken.is_none() {
            self.broken = Some((fault, at));
        }
    }

    /// Stops with a syntax error because something else was expected.
    #[cold]
    fn breaks_for(&mut self, expected: &'static str) {
        let fault = match self.rest {
            [] => Fault::End(expected),
            [b'/', b'/' | b'*', ..] | [b'#', ..] => Fault::Comment,
            // Single quotation marks, and the typographic ones of word processors.
            [b'\'' | b'`', ..] | [0xE2, 0x80, 0x98..=0x9F, ..] => Fault::WrongQuotes,
            _ => Fault::Json(expected),
        };
        self.breaks(fault);
    }

    /// Stops with a syntax error because no comma or closing bracket follows a value.
    #[cold]
    fn breaks_behind(&mut self, expected: &'static str) {
        let last = self.behind_blanks().last();
        let next = self.rest.first().copied().unwrap_or(b' ');
        let is_letter = next.is_ascii_alphanumeric() || next >= 0x80;
        match last {
            // An unescaped quotation mark ended the string too early, as in "Shelf, 5" deep".
            Some(b'"') if is_letter => self.breaks(Fault::BareQuote),
            _ => self.breaks_for(expected),
        }
    }

    /// How many bytes there are before the next quotation mark, backslash or control character.
    #[inline]
    fn plain(&mut self, text: &[u8]) -> usize {
        const ONES: u64 = u64::from_ne_bytes([1; 8]);
        const TOPS: u64 = u64::from_ne_bytes([0x80; 8]);
        // Eight bytes at a time: the subtraction sets the top bit of every byte below the limit.
        let below = |word: u64, limit: u8| word.wrapping_sub(ONES * u64::from(limit));
        let (mut rest, mut seen) = (text, 0);
        while let Some((word, behind)) = rest.split_first_chunk() {
            let word = u64::from_le_bytes(*word);
            seen |= word;
            // This changes the quotation mark to 0x20 and keeps all control characters below it.
            let quote_or_control = below(word ^ (ONES * 2), 0x21);
            let found = (quote_or_control | below(word ^ (ONES * u64::from(b'\\')), 1)) & !word & TOPS;
            if found != 0 {
                let length = text.len() - rest.len() + (found.trailing_zeros() / 8) as usize;
                if seen & TOPS != 0 {
                    self.look_for_lost(text, length);
                }
                return length;
            }
            rest = behind;
        }
        let is_end = |&byte: &u8| byte < 0x20 || byte == b'"' || byte == b'\\';
        let length = text.len() - rest.len() + rest.iter().position(is_end).unwrap_or(rest.len());
        self.look_for_lost(text, length);
        length
    }

    /// Looks for a U+FFFD in so much of a text.
    #[cold]
    #[inline(never)]
    fn look_for_lost(&mut self, text: &[u8], length: usize) {
        self.may_have_lost |= super::may_have_lost(text.get(..length).unwrap_or(text));
    }

    /// Parses a string at its opening quote. Returns the span between the quotes, and whether it has escapes.
    #[inline]
    fn string(&mut self) -> Option<(Span, bool)> {
        self.pass(1);
        let start = self.at();
        let mut escaped = false;
        loop {
            let length = self.plain(self.rest);
            self.pass(length);
            let at = self.at();
            match self.rest.first() {
                Some(b'"') => {
                    self.pass(1);
                    return Some((Span::new(start as u32, at as u32), escaped));
                }
                Some(b'\\') => {
                    escaped = true;
                    let length = escape(self.rest);
                    if length == 0 {
                        self.escape.get_or_insert(at);
                    }
                    self.pass(length.max(1));
                }
                Some(_) => {
                    self.control.get_or_insert(at);
                    self.pass(1);
                }
                None => {
                    // In an unterminated string, characters after the opening quote are no faults of their own.
                    self.control = self.control.filter(|&at| at < start);
                    self.escape = self.escape.filter(|&at| at < start);
                    // The fault is reported at the opening quote, since that is where to look.
                    self.breaks_at(Fault::End("a closing quotation mark"), start - 1);
                    return None;
                }
            }
        }
    }

    fn number(&mut self) -> Option<Span> {
        let start = self.at();
        let digits = |reader: &mut Self| {
            let count = reader.rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
            reader.pass(count);
            count > 0
        };
        self.takes(b'-');
        let mut well_formed = self.takes(b'0') || digits(self);
        if self.takes(b'.') {
            well_formed &= digits(self);
        }
        if self.takes(b'e') || self.takes(b'E') {
            let _ = self.takes(b'+') || self.takes(b'-');
            well_formed &= digits(self);
        }
        // Characters that follow directly belong to the number, as in 007, 1.2.3, 0x10 or 12kg.
        let goes_on = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'+' | b'-' | b'_');
        if !well_formed || self.rest.first().is_some_and(goes_on) {
            let fault = if self.rest.is_empty() { Fault::End("a digit") } else { Fault::Number };
            self.breaks_at(fault, start);
            return None;
        }
        Some(Span::new(start as u32, self.at() as u32))
    }

    fn word(&mut self, word: &'static str, token: Token) -> Token {
        if let Some(behind) = self.rest.strip_prefix(word.as_bytes())
            && !behind.first().is_some_and(u8::is_ascii_alphanumeric)
        {
            self.rest = behind;
            return token;
        }
        let is_cut = word.as_bytes().starts_with(self.rest);
        self.breaks(if is_cut { Fault::End("the rest of a word") } else { Fault::UnknownWord });
        Token::End
    }

    /// Stops with a syntax error because a key was expected.
    #[cold]
    fn no_key(&mut self, next: Option<u8>) {
        match next {
            Some(b',') => self.breaks(Fault::Comma),
            Some(letter) if letter.is_ascii_alphanumeric() || matches!(letter, b'_' | b'$') => {
                self.breaks(Fault::BareKey)
            }
            _ => self.breaks_for("a key in quotation marks"),
        }
    }

    /// Reads a key that isn't a field's as it is written nearly always, or says what is wrong with what stands there.
    #[cold]
    fn other_key(&mut self, first: bool) -> Key {
        self.key(first).map_or(Key::End, |(key, escaped)| Key::Name(key, escaped))
    }

    /// Stops with a syntax error because a value was expected.
    #[cold]
    fn no_value(&mut self) -> Token {
        let behind = self.behind_blanks().last().copied();
        match self.rest.first() {
            Some(b',') if matches!(behind, Some(b',' | b'[')) => self.breaks(Fault::Comma),
            // The whole text: the comma behind the last declaration of a list.
            Some(b',') if behind.is_none() && self.rest.len() == 1 => self.breaks(Fault::Comma),
            Some(b'+' | b'.') => self.breaks(Fault::Number),
            Some(letter) if letter.is_ascii_alphabetic() => self.breaks(Fault::UnknownWord),
            _ => self.breaks_for("a value"),
        }
        Token::End
    }
}

impl Tokens for Json<'_> {
    #[inline]
    fn value(&mut self) -> Token {
        steps::add(1);
        match self.peek() {
            Some(b'"') => self.string().map_or(Token::End, |(span, escaped)| Token::Text { span, escaped }),
            Some(b'{') => {
                self.pass(1);
                Token::Object
            }
            Some(b'[') => {
                self.pass(1);
                Token::List
            }
            Some(b'-' | b'0'..=b'9') => self.number().map_or(Token::End, Token::Number),
            Some(b't') => self.word("true", Token::True),
            Some(b'f') => self.word("false", Token::False),
            Some(b'n') => self.word("null", Token::Null),
            _ => self.no_value(),
        }
    }

    #[inline]
    fn key(&mut self, first: bool) -> Option<(Span, bool)> {
        let mut next = self.peek();
        if next == Some(b'}') {
            self.pass(1);
            return None;
        }
        if !first {
            if next != Some(b',') {
                self.breaks_behind("a comma or a closing brace");
                return None;
            }
            let comma = self.at();
            self.pass(1);
            next = self.peek();
            if next == Some(b'}') {
                self.breaks_at(Fault::Comma, comma);
                return None;
            }
        }
        if next != Some(b'"') {
            self.no_key(next);
            return None;
        }
        let key = self.string()?;
        if self.peek() != Some(b':') {
            self.breaks_behind("a colon");
            return None;
        }
        self.pass(1);
        Some(key)
    }

    #[inline]
    fn field(&mut self, first: bool, rows: &'static Rows, place: u8, last: &mut Last) -> Key {
        let next = match self.rest {
            rest if first => behind(b'"', rest),
            [b',', b'"', key @ ..] => Some(key),
            [b',', rest @ ..] => behind(b'"', rest),
            _ => None,
        };
        if let Some(key) = next {
            if let Some((row, rest)) = rows.find(key, place, last) {
                self.rest = rest;
                return Key::Field(row);
            }
        } else if let [b'}', behind @ ..] = self.rest {
            self.rest = behind;
            return Key::End;
        }
        self.other_key(first)
    }

    fn key_before(&self) -> Span {
        // No field has a name with a quotation mark in it.
        let read = self.behind_blanks();
        let key = read.strip_suffix(b":").unwrap_or(read).trim_ascii_end();
        let length = key.iter().rev().skip(1).position(|byte| *byte == b'"').unwrap_or(0) + 2;
        Span::new((key.len() - length) as u32, key.len() as u32)
    }

    #[inline]
    fn plain_text(&mut self) -> Option<(Span, &[u8])> {
        let inside = behind(b'"', self.rest)?;
        let (text, [b'"', behind @ ..]) = inside.split_at_checked(self.plain(inside))? else { return None };
        steps::add(1);
        self.rest = behind;
        let start = (self.text.len() - inside.len()) as u32;
        Some((Span::new(start, start + text.len() as u32), text))
    }

    #[inline]
    fn code(&mut self, code: &ShortCode) -> Option<Span> {
        let inside = behind(b'"', self.rest)?;
        if (word(inside, 0)? ^ code.word) << code.left != 0 {
            return None;
        }
        let length = 8 - u32::from(code.left / 8);
        steps::add(1);
        self.rest = inside.get(length as usize..)?;
        let start = (self.text.len() - inside.len()) as u32;
        Some(Span::new(start, start + length - 1))
    }

    #[inline]
    fn object(&mut self) -> Option<u32> {
        self.rest = behind(b'{', self.rest)?;
        steps::add(1);
        Some(self.at() as u32 - 1)
    }

    #[inline]
    fn flag(&mut self) -> Option<(State, Span)> {
        let text = unblank(self.rest);
        let (state, behind) = match text {
            [b't', b'r', b'u', b'e', behind @ ..] => (State::True, behind),
            [b'f', b'a', b'l', b's', b'e', behind @ ..] => (State::False, behind),
            _ => return None,
        };
        if !matches!(behind, [b',' | b'}', ..]) {
            return None;
        }
        steps::add(1);
        let start = (self.text.len() - text.len()) as u32;
        self.rest = behind;
        Some((state, Span::new(start, self.at() as u32)))
    }

    #[inline]
    fn element(&mut self, first: bool) -> bool {
        match self.peek() {
            Some(b']') => {
                self.pass(1);
                false
            }
            Some(b',') if !first => {
                let comma = self.at();
                self.pass(1);
                if self.peek() == Some(b']') {
                    self.breaks_at(Fault::Comma, comma);
                    return false;
                }
                true
            }
            Some(_) if first => true,
            _ => {
                self.breaks_behind("a comma or a closing bracket");
                false
            }
        }
    }

    fn skip(&mut self, opened: Token) {
        // A bit set with one bit per level: 1 for an object, 0 for a list.
        let mut levels: u128 = u128::from(matches!(opened, Token::Object));
        let mut depth = match opened {
            Token::Object | Token::List => 1,
            _ => return,
        };
        let mut first = true;
        while depth > 0 && self.broken.is_none() {
            let more = if levels & 1 == 1 { self.key(first).is_some() } else { self.element(first) };
            first = false;
            if !more {
                depth -= 1;
                levels >>= 1;
                continue;
            }
            let token = self.value();
            if matches!(token, Token::Object | Token::List) {
                depth += 1;
                if depth > DEEPEST {
                    self.breaks(Fault::Depth);
                    return;
                }
                levels = levels << 1 | u128::from(matches!(token, Token::Object));
                first = true;
            }
        }
    }

    fn slice(&self, span: Span) -> &str {
        span.of(self.text)
    }

    fn position(&mut self) -> u32 {
        self.peek();
        self.at() as u32
    }

    fn behind(&self) -> u32 {
        self.at() as u32
    }

    fn finish(&mut self) {
        if self.broken.is_some() {
            return;
        }
        let mut next = self.peek();
        let end = self.rest;
        if next == Some(b',') {
            self.pass(1);
            next = self.peek();
            next = next.filter(|byte| matches!(byte, b'{' | b'[')).or(Some(b','));
        }
        let fault = match next {
            None => return,
            Some(b'{' | b'[') => Fault::Second,
            Some(b'}' | b']') => Fault::Bracket,
            Some(b'/' | b'#') => Fault::Comment,
            Some(_) => Fault::TextBehind,
        };
        if fault != Fault::Second {
            self.rest = end;
        }
        self.breaks(fault);
    }

    fn broken(&self) -> Option<(Fault, u32)> {
        self.broken.map(|(fault, at)| (fault, at as u32))
    }

    fn slips(&self) -> [Option<(NoteKind, u32)>; 2] {
        [
            self.control.map(|at| (NoteKind::Control, at as u32)),
            self.escape.map(|at| (NoteKind::Syntax(Fault::Escape), at as u32)),
        ]
    }

    fn may_have_lost(&self) -> bool {
        self.may_have_lost
    }

    fn is_empty(&mut self) -> bool {
        self.peek().is_none()
    }

    const HAS_TEXT: bool = true;
    const QUOTE: u32 = 1;
}

/// The length of the escape at the start; 0 if it isn't valid.
fn escape(bytes: &[u8]) -> usize {
    match bytes {
        [_, b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't', ..] => 2,
        [_, b'u', digits @ ..] if digits.len() >= 4 && digits.iter().take(4).all(u8::is_ascii_hexdigit) => 6,
        _ => 0,
    }
}

/// The text without the blanks at its start.
#[inline]
fn unblank(mut text: &[u8]) -> &[u8] {
    while let [b' ' | b'\n' | b'\r' | b'\t', rest @ ..] = text {
        text = rest;
    }
    text
}

/// What stands behind this sign, if the text begins with it. There may be blanks before it.
#[inline]
fn behind(sign: u8, text: &[u8]) -> Option<&[u8]> {
    match text {
        [first, rest @ ..] | [b' ', first, rest @ ..] if *first == sign => Some(rest),
        _ => unblank(text).strip_prefix(&[sign]),
    }
}
