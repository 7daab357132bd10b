//! From bytes to text: UTF-8, UTF-16, Latin-1 and Windows-1252.

use std::borrow::Cow;

/// Decodes bytes by their byte order mark, else by an XML declaration, else as UTF-8.
///
/// `Err` holds as much as can be shown where the encoding is another one, or the bytes are not of the one declared.
pub(super) fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, Cow<'_, str>> {
    match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => utf8(rest),
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes),
        // Without a mark: JSON and XML both begin with an ASCII character.
        [first, 0, ..] if *first != 0 => utf16(bytes, u16::from_le_bytes),
        [0, second, ..] if *second != 0 => utf16(bytes, u16::from_be_bytes),
        _ => match declared(bytes) {
            None => utf8(bytes),
            Some(label) if matches_any(label, &["utf-8", "utf8", "us-ascii", "ascii"]) => utf8(bytes),
            Some(label)
                if matches_any(label, &["iso-8859-1", "latin1", "latin-1", "iso8859-1", "windows-1252", "cp1252"]) =>
            {
                Ok(bytes.iter().map(|&byte| windows_1252(byte)).collect::<String>().into())
            }
            Some(_) => Err(String::from_utf8_lossy(bytes)),
        },
    }
}

fn utf8(bytes: &[u8]) -> Result<Cow<'_, str>, Cow<'_, str>> {
    std::str::from_utf8(bytes).map(Cow::Borrowed).map_err(|_| String::from_utf8_lossy(bytes))
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<Cow<'_, str>, Cow<'_, str>> {
    let units = bytes.chunks(2).map(|pair| unit([pair[0], *pair.get(1).unwrap_or(&0)]));
    let mut well_formed = bytes.len() % 2 == 0;
    let text: String = char::decode_utf16(units)
        .map(|letter| {
            letter.unwrap_or_else(|_| {
                well_formed = false;
                char::REPLACEMENT_CHARACTER
            })
        })
        .collect();
    if well_formed { Ok(text.into()) } else { Err(text.into()) }
}

/// The label of an XML declaration, `<?xml … encoding="…"?>`.
fn declared(bytes: &[u8]) -> Option<&str> {
    let head = bytes.get(..bytes.len().min(200))?;
    let end = head.windows(2).position(|pair| pair == b"?>")?;
    let declaration = std::str::from_utf8(head.get(..end)?).ok()?.trim_start().strip_prefix("<?xml")?;
    let value = declaration.split_once("encoding")?.1.trim_start().strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|letter| matches!(letter, '"' | '\''))?;
    value.get(1..)?.split(quote).next()
}

fn matches_any(label: &str, known: &[&str]) -> bool {
    known.iter().any(|name| label.eq_ignore_ascii_case(name))
}

/// The character of a byte; Latin-1 is the same but for 0x80 to 0x9F, where it has control characters nobody means.
fn windows_1252(byte: u8) -> char {
    const HIGH: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘',
        '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
    ];
    match byte {
        0x80..=0x9F => HIGH[usize::from(byte - 0x80)],
        _ => char::from(byte),
    }
}
