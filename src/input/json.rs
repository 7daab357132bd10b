//! The syntax of JSON (RFC 8259): a pull reader over text that never fails and allocates nothing.

use crate::model::Span;

use super::shape::{Token, Tokens};

/// How deep what is skipped may nest.
const DEEPEST: usize = 128;

/// A reader of JSON text.
#[derive(Debug)]
pub(crate) struct Json<'s> {
    text: &'s str,
    bytes: &'s [u8],
    at: usize,
    broken: Option<(&'static str, usize)>,
    /// Control characters that stand in strings as they are.
    control: Option<usize>,
}

impl<'s> Json<'s> {
    pub(crate) fn new(text: &'s str) -> Self {
        Self { text, bytes: text.as_bytes(), at: 0, broken: None, control: None }
    }

    #[inline]
    fn peek(&mut self) -> Option<u8> {
        while let Some(&byte) = self.bytes.get(self.at) {
            if !matches!(byte, b' ' | b'\n' | b'\r' | b'\t') {
                return Some(byte);
            }
            self.at += 1;
        }
        None
    }

    fn breaks(&mut self, expected: &'static str) {
        if self.broken.is_none() {
            self.broken = Some((expected, self.at));
        }
    }

    /// A string, whose opening quote is next: the range between the quotes, and whether it holds escapes.
    #[inline]
    fn string(&mut self) -> Option<(Span, bool)> {
        self.at += 1;
        let start = self.at;
        let mut escaped = false;
        loop {
            self.at += plain(self.bytes.get(self.at..).unwrap_or(&[]));
            match self.bytes.get(self.at) {
                Some(b'"') => {
                    let span = Span::new(start as u32, self.at as u32);
                    self.at += 1;
                    return Some((span, escaped));
                }
                Some(b'\\') => {
                    escaped = true;
                    self.at += 2;
                }
                Some(_) => {
                    self.control.get_or_insert(self.at);
                    self.at += 1;
                }
                None => {
                    // Where it opens is where a person must look.
                    self.at = start - 1;
                    self.breaks("a closing quotation mark");
                    self.at = self.bytes.len();
                    return None;
                }
            }
        }
    }

    fn number(&mut self) -> Option<Span> {
        let start = self.at;
        let digits = |reader: &mut Self| {
            let from = reader.at;
            while reader.bytes.get(reader.at).is_some_and(u8::is_ascii_digit) {
                reader.at += 1;
            }
            reader.at > from
        };
        if self.bytes.get(self.at) == Some(&b'-') {
            self.at += 1;
        }
        let mut well_formed = true;
        if self.bytes.get(self.at) == Some(&b'0') {
            self.at += 1;
        } else {
            well_formed &= digits(self);
        }
        if self.bytes.get(self.at) == Some(&b'.') {
            self.at += 1;
            well_formed &= digits(self);
        }
        if matches!(self.bytes.get(self.at), Some(b'e' | b'E')) {
            self.at += 1;
            if matches!(self.bytes.get(self.at), Some(b'+' | b'-')) {
                self.at += 1;
            }
            well_formed &= digits(self);
        }
        if !well_formed {
            self.breaks("a digit");
            return None;
        }
        Some(Span::new(start as u32, self.at as u32))
    }

    fn word(&mut self, word: &'static str, token: Token) -> Token {
        if self.bytes.get(self.at..).is_some_and(|rest| rest.starts_with(word.as_bytes())) {
            self.at += word.len();
            return token;
        }
        self.breaks("a value");
        Token::End
    }
}

impl Tokens for Json<'_> {
    #[inline]
    fn value(&mut self) -> Token {
        match self.peek() {
            Some(b'"') => self.string().map_or(Token::End, |(span, escaped)| Token::Text { span, escaped }),
            Some(b'{') => {
                self.at += 1;
                Token::Object
            }
            Some(b'[') => {
                self.at += 1;
                Token::List
            }
            Some(b'-' | b'0'..=b'9') => self.number().map_or(Token::End, Token::Number),
            Some(b't') => self.word("true", Token::True),
            Some(b'f') => self.word("false", Token::False),
            Some(b'n') => self.word("null", Token::Null),
            _ => {
                self.breaks("a value");
                Token::End
            }
        }
    }

    #[inline]
    fn key(&mut self, first: bool) -> Option<(Span, bool)> {
        let mut next = self.peek();
        if next == Some(b'}') {
            self.at += 1;
            return None;
        }
        if !first {
            if next != Some(b',') {
                self.breaks("a comma or a closing brace");
                return None;
            }
            self.at += 1;
            next = self.peek();
        }
        if next != Some(b'"') {
            self.breaks("a key in quotation marks");
            return None;
        }
        let key = self.string()?;
        if self.peek() != Some(b':') {
            self.breaks("a colon");
            return None;
        }
        self.at += 1;
        Some(key)
    }

    #[inline]
    fn element(&mut self, first: bool) -> bool {
        match self.peek() {
            Some(b']') => {
                self.at += 1;
                false
            }
            Some(b',') if !first => {
                self.at += 1;
                true
            }
            Some(_) if first => true,
            _ => {
                self.breaks("a comma or a closing bracket");
                false
            }
        }
    }

    fn skip(&mut self, opened: Token) {
        // One bit a level: whether it is an object.
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
                    self.breaks("at most 128 levels of nesting");
                    return;
                }
                levels = levels << 1 | u128::from(matches!(token, Token::Object));
                first = true;
            }
        }
    }

    fn slice(&self, span: Span) -> &str {
        self.text.get(span.start as usize..span.end as usize).unwrap_or("")
    }

    fn position(&mut self) -> u32 {
        self.peek();
        self.at as u32
    }

    fn behind(&self) -> u32 {
        self.at as u32
    }

    fn finish(&mut self) {
        if self.broken.is_none() && self.peek().is_some() {
            self.breaks("nothing after the declaration");
        }
    }

    fn broken(&self) -> Option<(&'static str, u32)> {
        self.broken.map(|(expected, at)| (expected, at as u32))
    }

    fn control(&self) -> Option<u32> {
        self.control.map(|at| at as u32)
    }

    fn is_empty(&mut self) -> bool {
        self.peek().is_none()
    }

    const HAS_TEXT: bool = true;
    const QUOTE: u32 = 1;
}

/// How many bytes from the start are neither a quotation mark, a backslash nor a control character.
#[inline]
fn plain(bytes: &[u8]) -> usize {
    const ONES: u64 = u64::from_ne_bytes([1; 8]);
    const TOPS: u64 = u64::from_ne_bytes([0x80; 8]);
    // Eight bytes at once: subtracting borrows into the top bit of a byte that is too small.
    let below = |word: u64, limit: u8| word.wrapping_sub(ONES * u64::from(limit)) & !word & TOPS;
    let mut count = 0;
    for chunk in bytes.chunks_exact(8) {
        let Ok(eight) = <[u8; 8]>::try_from(chunk) else { break };
        let word = u64::from_le_bytes(eight);
        let found =
            below(word, 0x20) | below(word ^ (ONES * u64::from(b'"')), 1) | below(word ^ (ONES * u64::from(b'\\')), 1);
        if found != 0 {
            return count + (found.trailing_zeros() / 8) as usize;
        }
        count += 8;
    }
    let rest = bytes.get(count..).unwrap_or(&[]);
    count + rest.iter().position(|&byte| byte < 0x20 || byte == b'"' || byte == b'\\').unwrap_or(rest.len())
}
