//! The grammar of XML 1.0, without elements: characters, names, the XML declaration, references. The parsers of messages and
//! of document type definitions share it.

pub(crate) use crate::codes::script::is_forbidden;
use crate::dictionary::is_blank;

/// The offset of the first unescaped character that XML doesn't allow.
pub(super) fn control_character(bytes: &[u8]) -> Option<usize> {
    // The first byte of U+FFFE and U+FFFF, and of a few thousand other characters.
    const LEAD: u8 = 0xEF;
    const EACH: u64 = u64::MAX / 0xff;
    const HIGH: u64 = 0x80 * EACH;
    // Eight bytes at a time; no carry leaves its byte, so the high bit of each byte is the answer for it.
    let suspects = |found: u64, chunk: &[u8; 8]| {
        let word = u64::from_le_bytes(*chunk);
        let low = word & !HIGH;
        let is_other = |byte: u8| (low ^ (u64::from(byte & 0x7f) * EACH)) + 0x7f * EACH;
        let is_control = is_other(b'\t') & is_other(b'\n') & is_other(b'\r') & !(low + 0x60 * EACH) & !word;
        found | is_control | !is_other(LEAD) & word
    };
    let is_forbidden = |at: &usize| match bytes.get(*at..).unwrap_or(&[]) {
        [b'\t' | b'\n' | b'\r', ..] => false,
        [LEAD, 0xBF, 0xBE | 0xBF, ..] => true,
        [first, ..] => *first < b' ',
        [] => false,
    };
    let (blocks, rest) = bytes.as_chunks::<64>();
    for (at, block) in blocks.iter().enumerate() {
        if block.as_chunks::<8>().0.iter().fold(0, suspects) & HIGH != 0
            && let Some(at) = (at * 64..at * 64 + 64).find(is_forbidden)
        {
            return Some(at);
        }
    }
    (bytes.len() - rest.len()..bytes.len()).find(is_forbidden)
}

/// Whether a text is a name by section 2.3 of XML 1.0.
pub(crate) fn is_name(name: &str) -> bool {
    let bytes = name.as_bytes();
    // The fast path: nearly every name is ASCII letters only.
    if bytes.iter().all(|byte| byte.is_ascii_alphabetic()) {
        return !bytes.is_empty();
    }
    let is_first = |letter: char| {
        is_name_character(letter)
            && !matches!(letter, '-' | '.' | '0'..='9' | '\u{b7}' | '\u{300}'..='\u{36f}' | '\u{203f}'..='\u{2040}')
    };
    name.starts_with(is_first) && name.chars().all(is_name_character)
}

/// Whether a character is allowed in a name.
pub(super) fn is_name_character(letter: char) -> bool {
    matches!(letter,
        'a'..='z' | 'A'..='Z' | '0'..='9' | ':' | '_' | '-' | '.' | '\u{b7}'
        | '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{f6}' | '\u{f8}'..='\u{37d}' | '\u{37f}'..='\u{1fff}'
        | '\u{200c}'..='\u{200d}' | '\u{203f}'..='\u{2040}' | '\u{2070}'..='\u{218f}' | '\u{2c00}'..='\u{2fef}'
        | '\u{3001}'..='\u{d7ff}' | '\u{f900}'..='\u{fdcf}' | '\u{fdf0}'..='\u{fffd}' | '\u{10000}'..='\u{effff}')
}

/// Whether a processing instruction named xml is a valid XML declaration: version, then encoding, then standalone.
pub(super) fn is_declaration(inside: &str) -> bool {
    let mut rest = inside.strip_prefix("xml").unwrap_or(inside);
    for name in ["version", "encoding", "standalone"] {
        let begun = rest.trim_start_matches(is_blank);
        let Some(after) = begun.strip_prefix(name) else {
            if name == "version" {
                return false;
            }
            continue;
        };
        let value =
            after.trim_start_matches(is_blank).strip_prefix('=').map(|value| value.trim_start_matches(is_blank));
        let quoted = value.and_then(|value| {
            let quote = value.chars().next().filter(|letter| matches!(letter, '"' | '\''))?;
            value.get(1..)?.split_once(quote)
        });
        let is_apart = begun.len() < rest.len() || name == "standalone";
        let Some((value, behind)) = quoted.filter(|_| is_apart) else { return false };
        let is_known = match name {
            // As libxml2 does, this accepts a version without a minor number, and no blank before "standalone".
            "version" => {
                value.strip_prefix("1.").is_some_and(|minor| minor.bytes().all(|digit| digit.is_ascii_digit()))
            }
            "encoding" => {
                value.starts_with(|letter: char| letter.is_ascii_alphabetic())
                    && value.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-'))
            }
            _ => matches!(value, "yes" | "no"),
        };
        if !is_known {
            return false;
        }
        rest = behind;
    }
    rest.trim_matches(is_blank).is_empty()
}

/// Resolves a reference: one of the five predefined entities, or a character by its number.
pub(super) fn referred(name: &str) -> Option<char> {
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        _ => {
            let number = name.strip_prefix('#')?;
            let (digits, radix) = match number.strip_prefix('x') {
                Some(digits) => (digits, 16),
                None => (number, 10),
            };
            let plain = !digits.is_empty() && digits.chars().all(|digit| digit.is_digit(radix));
            let letter = char::from_u32(u32::from_str_radix(digits, radix).ok().filter(|_| plain)?)?;
            let allowed = is_blank(letter) || (letter >= ' ' && !matches!(letter, '\u{fffe}' | '\u{ffff}'));
            return allowed.then_some(letter);
        }
    })
}

/// Whether every reference in a text resolves to a character. `None` if an ampersand begins no reference.
pub(super) fn references(raw: &str) -> Option<bool> {
    let mut known = true;
    for part in raw.split('&').skip(1) {
        let (name, _) = part.split_once(';')?;
        let is_known = referred(name).is_some();
        if !is_known && !name.starts_with('#') && !is_name(name) {
            return None;
        }
        known &= is_known;
    }
    Some(known)
}

/// Normalises an attribute's value as XML does: references are resolved, white space becomes blanks.
pub(super) fn normalise(raw: &str, out: &mut String) {
    let mut rest = raw;
    while let Some(at) = rest.find(['&', '\t', '\n', '\r']) {
        out.push_str(rest.get(..at).unwrap_or(""));
        let after = rest.get(at + 1..).unwrap_or("");
        if rest.as_bytes().get(at) != Some(&b'&') {
            out.push(' ');
            rest = if rest.get(at..).is_some_and(|rest| rest.starts_with("\r\n")) {
                after.get(1..).unwrap_or("")
            } else {
                after
            };
            continue;
        }
        let (name, behind) = after.split_once(';').unwrap_or(("", after));
        let letter = referred(name);
        out.push(letter.unwrap_or(char::REPLACEMENT_CHARACTER));
        rest = if letter.is_some() { behind } else { after };
    }
    out.push_str(rest);
}
