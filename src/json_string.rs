//! Strings of JSON: quoted as RFC 8785 writes them, and read with their escapes.

use std::fmt::Write;

/// Serialises enums as what their `word` gives.
macro_rules! serialize_as_word {
    ($($name:ty),+ $(,)?) => {
        $(impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.word())
            }
        })+
    };
}

pub(crate) use serialize_as_word;

/// A string as RFC 8785 writes it.
pub(crate) fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    quote_into(text, &mut out);
    out
}

/// Adds a string as RFC 8785 writes it. What needs no escape is copied in runs.
pub(crate) fn quote_into(text: &str, out: &mut String) {
    out.push('"');
    let mut rest = text;
    while let Some(at) = escaped_at(rest.as_bytes()) {
        let (plain, after) = rest.split_at(at);
        out.push_str(plain);
        let mut letters = after.chars();
        let _ = match letters.next().unwrap_or_default() {
            '"' => out.write_str("\\\""),
            '\\' => out.write_str("\\\\"),
            '\n' => out.write_str("\\n"),
            '\r' => out.write_str("\\r"),
            '\t' => out.write_str("\\t"),
            '\u{8}' => out.write_str("\\b"),
            '\u{c}' => out.write_str("\\f"),
            control => write!(out, "\\u{:04x}", u32::from(control)),
        };
        rest = letters.as_str();
    }
    out.push_str(rest);
    out.push('"');
}

/// The index of the first byte that a string can't contain without an escape: a quotation mark, a backslash or a control
/// character.
fn escaped_at(bytes: &[u8]) -> Option<usize> {
    const ONES: u64 = u64::MAX / 0xFF;
    const HIGH: u64 = ONES << 7;
    // Whether any of eight bytes is below a limit of at most 0x80. Borrows can only add hits above a real one.
    let has_below = |word: u64, limit: u64| word.wrapping_sub(ONES * limit) & !word & HIGH != 0;
    let (words, _) = bytes.as_chunks::<8>();
    let is_plain = |word: &&[u8; 8]| {
        let word = u64::from_le_bytes(**word);
        !(has_below(word, 0x20) || has_below(word ^ (ONES * 0x22), 1) || has_below(word ^ (ONES * 0x5C), 1))
    };
    let start = words.iter().take_while(is_plain).count() * 8;
    let is_escaped = |&byte: &u8| byte < b' ' || byte == b'"' || byte == b'\\';
    Some(start + bytes.get(start..)?.iter().position(is_escaped)?)
}

/// The text that a string with escapes stands for; what stands for no character becomes U+FFFD.
pub(crate) fn unescape(raw: &str) -> String {
    let mut out = String::with_capacity(raw.len());
    unescape_into(raw, &mut out);
    out
}

/// Adds the text that a string with escapes stands for; what stands for no character becomes U+FFFD.
pub(crate) fn unescape_into(raw: &str, out: &mut String) {
    let mut rest = raw;
    while let Some(at) = rest.find('\\') {
        out.push_str(rest.get(..at).unwrap_or(""));
        rest = rest.get(at + 1..).unwrap_or("");
        let mut letters = rest.chars();
        let letter = letters.next();
        rest = letters.as_str();
        let plain = match letter {
            Some(quoted @ ('"' | '\\' | '/')) => quoted,
            Some('b') => '\u{8}',
            Some('f') => '\u{c}',
            Some('n') => '\n',
            Some('r') => '\r',
            Some('t') => '\t',
            Some('u') => {
                let unit = |text: &str| {
                    u16::from_str_radix(text.get(..4).filter(|hex| hex.bytes().all(|b| b.is_ascii_hexdigit()))?, 16)
                        .ok()
                };
                let high = unit(rest);
                if high.is_some() {
                    rest = rest.get(4..).unwrap_or("");
                }
                let low = rest.strip_prefix("\\u").and_then(unit);
                let pair = [high.unwrap_or(0xD800), low.unwrap_or(0)];
                let used = if high.is_some_and(|high| (0xD800..0xDC00).contains(&high)) { 2 } else { 1 };
                match char::decode_utf16(pair.into_iter().take(used)).next() {
                    Some(Ok(letter)) => {
                        if used == 2 {
                            rest = rest.get(6..).unwrap_or("");
                        }
                        letter
                    }
                    _ => char::REPLACEMENT_CHARACTER,
                }
            }
            _ => char::REPLACEMENT_CHARACTER,
        };
        out.push(plain);
    }
    out.push_str(rest);
}

#[cfg(test)]
mod tests {
    use super::{quoted, unescape};

    #[test]
    fn every_letter_is_escaped_wherever_it_stands() {
        let letters = (0..0x100).filter_map(char::from_u32).chain(['€', '\u{2028}', '\u{10ffff}']);
        for letter in letters {
            for before in 0..20 {
                let text = format!("{}{letter}{letter}größe {letter}", "x".repeat(before));
                let written = quoted(&text);
                let inner = &written[1..written.len() - 1];
                assert!(!inner.bytes().any(|byte| byte < b' '), "{written}");
                assert_eq!(inner.contains('\\'), letter < ' ' || letter == '"' || letter == '\\', "{written}");
                assert_eq!(unescape(inner), text);
                assert_eq!(serde_json::from_str::<String>(&written).expect("a string"), text);
            }
        }
    }
}
