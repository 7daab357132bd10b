//! Strings of JSON: quoted as RFC 8785 writes them, and read with their escapes.

use std::fmt::Write;

/// A string as RFC 8785 writes it.
pub(crate) fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    quote_into(text, &mut out);
    out
}

/// Adds a string as RFC 8785 writes it.
pub(crate) fn quote_into(text: &str, out: &mut String) {
    out.push('"');
    let is_escaped = |byte: u8| byte < b' ' || byte == b'"' || byte == b'\\';
    if !text.bytes().any(is_escaped) {
        out.push_str(text);
        return out.push('"');
    }
    for letter in text.chars() {
        let _ = match letter {
            '"' => out.write_str("\\\""),
            '\\' => out.write_str("\\\\"),
            '\n' => out.write_str("\\n"),
            '\r' => out.write_str("\\r"),
            '\t' => out.write_str("\\t"),
            '\u{8}' => out.write_str("\\b"),
            '\u{c}' => out.write_str("\\f"),
            control if control < ' ' => write!(out, "\\u{:04x}", u32::from(control)),
            plain => out.write_char(plain),
        };
    }
    out.push('"');
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
