//! From bytes to text: UTF-8, UTF-16, Latin-1 and Windows-1252.

use std::borrow::Cow;

use crate::model::Span;

/// How text was written in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, after a byte order mark or without.
    Utf8 {
        /// Whether the mark was there.
        marked: bool,
    },
    /// UTF-16, low byte first or high byte first.
    Utf16 {
        /// Whether the high byte comes first.
        big: bool,
        /// Whether the byte order mark was there.
        marked: bool,
    },
    /// Windows-1252, of which Latin-1 is a part.
    Windows1252,
}

impl Encoding {
    /// The bytes of a text in this encoding; `None` where it lacks a character.
    pub fn encode(self, text: &str) -> Option<Vec<u8>> {
        match self {
            Encoding::Utf8 { marked: false } => Some(text.as_bytes().to_vec()),
            Encoding::Utf8 { marked: true } => Some([&[0xEF, 0xBB, 0xBF], text.as_bytes()].concat()),
            Encoding::Utf16 { big, marked } => {
                let units = marked.then_some(0xFEFF).into_iter().chain(text.encode_utf16());
                Some(units.flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect())
            }
            Encoding::Windows1252 => {
                text.chars().map(|letter| (0..=u8::MAX).find(|&byte| windows_1252(byte) == letter)).collect()
            }
        }
    }
}

/// Bytes in an encoding that is not read, or not in the one that they declare.
#[derive(Debug)]
pub(super) struct Undecoded<'a> {
    /// As much as can be shown.
    pub(super) shown: Cow<'a, str>,
    /// The name of the encoding that is not read, or the first byte that is not of the one declared.
    pub(super) at: Span,
}

impl<'a> Undecoded<'a> {
    fn new(shown: Cow<'a, str>, at: usize, length: usize) -> Self {
        Self { shown, at: Span::new(at as u32, (at + length) as u32) }
    }
}

type Decoded<'a> = Result<(Cow<'a, str>, Encoding), Undecoded<'a>>;

/// Decodes bytes by their byte order mark, else by an XML declaration, else as UTF-8.
pub(super) fn decode(bytes: &[u8]) -> Decoded<'_> {
    match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => utf8(rest, true),
        [0xFF, 0xFE, rest @ ..] => utf16(rest, false, true),
        [0xFE, 0xFF, rest @ ..] => utf16(rest, true, true),
        // Without a mark: JSON and XML both begin with an ASCII character.
        [first, 0, ..] if *first != 0 => utf16(bytes, false, false),
        [0, second, ..] if *second != 0 => utf16(bytes, true, false),
        _ => match declared(bytes) {
            None => utf8(bytes, false),
            Some(label) if matches_any(label, &["utf-8", "utf8"]) => utf8(bytes, false),
            Some(label) if matches_any(label, &["us-ascii", "ascii"]) => {
                match bytes.iter().position(|byte| !byte.is_ascii()) {
                    Some(at) => Err(Undecoded::new(String::from_utf8_lossy(bytes), at, 1)),
                    None => utf8(bytes, false),
                }
            }
            Some(label)
                if matches_any(label, &["iso-8859-1", "latin1", "latin-1", "iso8859-1", "windows-1252", "cp1252"]) =>
            {
                Ok((bytes.iter().map(|&byte| windows_1252(byte)).collect::<String>().into(), Encoding::Windows1252))
            }
            Some(label) => {
                // What stands before the label is ASCII, so that it stands at the same place in what is shown.
                let at = label.as_ptr() as usize - bytes.as_ptr() as usize;
                Err(Undecoded::new(String::from_utf8_lossy(bytes), at, label.len()))
            }
        },
    }
}

fn utf8(bytes: &[u8], marked: bool) -> Decoded<'_> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok((Cow::Borrowed(text), Encoding::Utf8 { marked })),
        // Up to there the bytes are those of what is shown.
        Err(error) => Err(Undecoded::new(String::from_utf8_lossy(bytes), error.valid_up_to(), 0)),
    }
}

fn utf16(bytes: &[u8], big: bool, marked: bool) -> Decoded<'_> {
    let units = bytes.chunks(2).map(|pair| {
        let pair = [pair[0], *pair.get(1).unwrap_or(&0)];
        if big { u16::from_be_bytes(pair) } else { u16::from_le_bytes(pair) }
    });
    let mut well_formed = bytes.len().is_multiple_of(2);
    let text: String = char::decode_utf16(units)
        .map(|letter| {
            letter.unwrap_or_else(|_| {
                well_formed = false;
                char::REPLACEMENT_CHARACTER
            })
        })
        .collect();
    if well_formed {
        Ok((text.into(), Encoding::Utf16 { big, marked }))
    } else {
        Err(Undecoded::new(text.into(), 0, 0))
    }
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
