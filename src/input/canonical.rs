//! The canonical form of JSON input, including what the dictionary doesn't know.
//!
//! The digest of a declaration covers what the store holds. Where something couldn't be stored, such as an unknown
//! field or a value of the wrong type, the digest covers this form as well.

use crate::Decimal;
use crate::json_string::{quote_into, unescape_into};
use crate::model::Span;
use crate::order;

use super::DEEPEST;
use super::shape::{Token, Tokens};

/// Writes the tokens as JSON without blanks, with sorted members and normalised decimals. `None` for broken syntax.
///
/// JSON text and the equal JavaScript object have the same canonical form. It is seldom longer than the input, so room for
/// `length` bytes keeps a large one from being moved while it grows.
pub(super) fn of<T: Tokens>(tokens: T, length: usize) -> Option<String> {
    let mut writer = Writer { tokens, out: String::with_capacity(length) };
    let first = writer.tokens.value();
    writer.value(first, 0);
    writer.tokens.finish();
    writer.tokens.broken().is_none().then_some(writer.out)
}

struct Writer<T> {
    tokens: T,
    out: String,
}

impl<T: Tokens> Writer<T> {
    fn value(&mut self, token: Token, depth: usize) {
        match token {
            Token::Object | Token::List if depth >= DEEPEST => self.tokens.skip(token),
            Token::Object => self.object(depth),
            Token::List => self.list(depth),
            Token::Text { span, escaped } => self.text(span, escaped),
            Token::Number(span) => {
                let raw = self.tokens.slice(span);
                match Decimal::parse_json(raw) {
                    Some(number) => self.out.push_str(&number.normalised().to_string()),
                    None => self.out.push_str(raw),
                }
            }
            Token::True => self.out.push_str("true"),
            Token::False => self.out.push_str("false"),
            Token::Null | Token::End => self.out.push_str("null"),
        }
    }

    fn text(&mut self, span: Span, escaped: bool) {
        let raw = self.tokens.slice(span);
        if !escaped {
            return quote_into(raw, &mut self.out);
        }
        let mut text = String::with_capacity(raw.len());
        unescape_into(raw, &mut text);
        quote_into(&text, &mut self.out);
    }

    fn list(&mut self, depth: usize) {
        self.out.push('[');
        let mut first = true;
        while self.tokens.element(first) {
            if !first {
                self.out.push(',');
            }
            first = false;
            let token = self.tokens.value();
            if token == Token::End {
                return;
            }
            self.value(token, depth + 1);
        }
        self.out.push(']');
    }

    /// Writes members in the order of the input, then sorts them by their text if they aren't sorted yet.
    fn object(&mut self, depth: usize) {
        self.out.push('{');
        let start = self.out.len();
        // Where each begins. An object can have millions, so where they end isn't kept: before the comma of the next.
        let mut members: Vec<u32> = Vec::new();
        loop {
            let name = self.tokens.name();
            let key = if name.is_some() { None } else { self.tokens.key(members.is_empty()) };
            if !members.is_empty() && (name.is_some() || key.is_some()) {
                self.out.push(',');
            }
            let from = self.out.len() as u32;
            match (name, key) {
                (Some(name), _) => quote_into(name, &mut self.out),
                (None, Some((key, escaped))) => self.text(key, escaped),
                (None, None) => break,
            }
            self.out.push(':');
            let token = self.tokens.value();
            if token == Token::End {
                return;
            }
            self.value(token, depth + 1);
            members.push(from);
        }
        if let Some(sorted) = in_order(&self.out, &members) {
            self.out.truncate(start);
            self.out.push_str(&sorted);
        }
        self.out.push('}');
    }
}

/// Sorts the members that begin at these places of a text by their text. `None` if they are sorted already.
#[inline(never)]
fn in_order(text: &str, starts: &[u32]) -> Option<String> {
    let member = |at: u32| {
        let start = starts.get(at as usize).map_or(text.len(), |start| *start as usize);
        let end = starts.get(at as usize + 1).map_or(text.len(), |next| *next as usize - 1);
        text.get(start..end).unwrap_or("")
    };
    let count = starts.len() as u32;
    if (1..count).all(|at| member(at - 1) <= member(at)) {
        return None;
    }
    let mut sorted = String::with_capacity(text.len());
    // Only places are sorted: a list of slices would take more memory than the text.
    let order = order::indices(starts.len(), |one, other| member(one).cmp(member(other)));
    for (at, index) in order.into_iter().enumerate() {
        if at > 0 {
            sorted.push(',');
        }
        sorted.push_str(member(index));
    }
    Some(sorted)
}
