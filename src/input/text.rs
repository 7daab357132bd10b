//! Decodes bytes: UTF-8, UTF-16, Latin-1 and Windows-1252.

use std::borrow::Cow;

use crate::model::{EncodingFault, Span};

/// The encoding of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Encoding {
    /// UTF-8, with or without a byte order mark.
    Utf8 {
        /// Whether there was a byte order mark.
        marked: bool,
    },
    /// UTF-16, little-endian or big-endian.
    Utf16 {
        /// Whether it is big-endian.
        big: bool,
        /// Whether there was a byte order mark.
        marked: bool,
    },
    /// Windows-1252, a superset of the printable characters of Latin-1.
    Windows1252,
}

impl Encoding {
    /// Encodes a text. `None` if the encoding lacks one of its characters.
    pub(crate) fn encode(self, text: &str) -> Option<Vec<u8>> {
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

/// Bytes that couldn't be decoded.
#[derive(Debug)]
pub(super) struct Undecoded<'a> {
    /// The part of the text that could be decoded.
    pub(super) shown: Cow<'a, str>,
    /// The reason.
    pub(super) why: EncodingFault,
    /// The span of the declared encoding's name, or of the first invalid byte.
    pub(super) at: Span,
}

type Decoded<'a> = Result<(Cow<'a, str>, Encoding), Undecoded<'a>>;

fn undecoded(bytes: &[u8], why: EncodingFault, at: usize, length: usize) -> Decoded<'_> {
    let at = Span::new(at as u32, (at + length) as u32);
    Err(Undecoded { shown: String::from_utf8_lossy(bytes), why, at })
}

/// Decodes bytes by their byte order mark, else by their XML declaration, else as UTF-8.
pub(super) fn decode(bytes: &[u8]) -> Decoded<'_> {
    if let Some(name) = unread(bytes) {
        return Err(Undecoded { shown: Cow::Borrowed(""), why: EncodingFault::In(name), at: Span::default() });
    }
    if let Some(name) = binary(bytes) {
        return Err(Undecoded { shown: Cow::Borrowed(""), why: EncodingFault::Binary(name), at: Span::default() });
    }
    match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => utf8(rest, true, EncodingFault::NotIn("UTF-8")),
        [0xFF, 0xFE, rest @ ..] => utf16(rest, false, true),
        [0xFE, 0xFF, rest @ ..] => utf16(rest, true, true),
        _ if let Some(big) = is_utf16(bytes) => utf16(bytes, big, false),
        _ => match declared(bytes) {
            None => utf8(bytes, false, EncodingFault::Undeclared),
            Some(label) => {
                // Everything before the label is ASCII, so its offset is the same in the decoded text.
                let at = (label.as_ptr() as usize).saturating_sub(bytes.as_ptr() as usize);
                let is = |known: &[&str]| known.iter().any(|name| label.eq_ignore_ascii_case(name));
                if is(&["utf-8", "utf8"]) {
                    utf8(bytes, false, EncodingFault::NotIn("UTF-8"))
                } else if is(&["us-ascii", "ascii"]) {
                    match bytes.iter().position(|byte| !byte.is_ascii()) {
                        Some(at) => undecoded(bytes, EncodingFault::NotIn("ASCII"), at, 1),
                        None => utf8(bytes, false, EncodingFault::NotIn("ASCII")),
                    }
                } else if is(&["iso-8859-1", "latin1", "latin-1", "iso8859-1", "windows-1252", "cp1252"]) {
                    let text = bytes.iter().map(|&byte| windows_1252(byte)).collect::<String>();
                    Ok((text.into(), Encoding::Windows1252))
                } else if is(&["utf-16", "utf16", "utf-16le", "utf-16be", "ucs-2", "iso-10646-ucs-2"]) {
                    // The label was readable byte by byte, so the encoding can't use two bytes per character.
                    undecoded(bytes, EncodingFault::NotIn("UTF-16"), at, label.len())
                } else if is(&["utf-32", "utf32", "utf-32le", "utf-32be", "ucs-4", "iso-10646-ucs-4"]) {
                    undecoded(bytes, EncodingFault::NotIn("UTF-32"), at, label.len())
                } else {
                    undecoded(bytes, EncodingFault::Unknown, at, label.len())
                }
            }
        },
    }
}

/// Whether bytes are UTF-16, and if so whether they are big-endian. Without a byte order mark an ASCII character tells,
/// with which JSON and XML begin.
pub(super) fn is_utf16(bytes: &[u8]) -> Option<bool> {
    match bytes {
        _ if unread(bytes).is_some() => None,
        [0xFF, 0xFE, ..] => Some(false),
        [0xFE, 0xFF, ..] => Some(true),
        [first, 0, ..] if *first != 0 => Some(false),
        [0, second, ..] if *second != 0 => Some(true),
        _ => None,
    }
}

/// The units of UTF-16, without half of one at the end.
pub(super) fn units(bytes: &[u8], is_big: bool) -> impl Iterator<Item = u16> {
    let (pairs, _) = bytes.as_chunks::<2>();
    pairs.iter().map(move |&pair| if is_big { u16::from_be_bytes(pair) } else { u16::from_le_bytes(pair) })
}

/// Detects an unsupported encoding by what JSON, XML or a byte order mark look like in it.
fn unread(bytes: &[u8]) -> Option<&'static str> {
    Some(match bytes {
        [0xFF, 0xFE, 0, 0, ..] | [0, 0, 0xFE, 0xFF, ..] => "UTF-32",
        [b'<' | b'{' | b'[' | b' ' | b'\n' | b'\r' | b'\t', 0, 0, 0, ..]
        | [0, 0, 0, b'<' | b'{' | b'[' | b' ' | b'\n' | b'\r' | b'\t', ..] => "UTF-32",
        [b'+', b'/', b'v', b'8' | b'9' | b'+' | b'/', ..]
        | [b'+', b'A', b'D', b'w', ..]
        | [b'+', b'A', b'H', b's', ..] => "UTF-7",
        // "<?xm" and, for JSON, an opening brace followed by a quotation mark, a blank or a line break.
        [0x4C, 0x6F, 0xA7, 0x94, ..] | [0xC0, 0x7F | 0x40 | 0x25 | 0x15 | 0x0D, ..] => "EBCDIC",
        _ => return None,
    })
}

/// The kind of file, for bytes that aren't text.
pub(super) fn binary(bytes: &[u8]) -> Option<&'static str> {
    let has = |name: &[u8]| bytes.get(..4096).unwrap_or(bytes).windows(name.len()).any(|part| part == name);
    Some(match bytes {
        [b'%', b'P', b'D', b'F', b'-', ..] => "a PDF",
        [b'P', b'K', 3, 4, ..] if has(b"opendocument.spreadsheet") => "a workbook of LibreOffice (.ods)",
        [b'P', b'K', 3, 4, ..] if has(b"xl/") => "a workbook of Excel (.xlsx)",
        [b'P', b'K', 3 | 5, 4 | 6, ..] => "a ZIP archive, or a file of Excel or Word",
        [0x1F, 0x8B, ..] => "a file compressed with gzip",
        [0xD0, 0xCF, 0x11, 0xE0, ..] => "a file of an older Excel or Word, or one with a password",
        [0x89, b'P', b'N', b'G', ..] | [0xFF, 0xD8, 0xFF, ..] => "a picture",
        _ => return None,
    })
}

fn utf8(bytes: &[u8], marked: bool, why: EncodingFault) -> Decoded<'_> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok((Cow::Borrowed(text), Encoding::Utf8 { marked })),
        // Up to the first invalid byte, offsets are the same in the decoded text.
        Err(error) => undecoded(bytes, why, error.valid_up_to(), 0),
    }
}

fn utf16(bytes: &[u8], big: bool, marked: bool) -> Decoded<'_> {
    let mut well_formed = bytes.len().is_multiple_of(2);
    let text: String = char::decode_utf16(units(bytes, big))
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
        let why = if marked { EncodingFault::NotIn("UTF-16") } else { EncodingFault::Undeclared };
        Err(Undecoded { shown: text.into(), why, at: Span::default() })
    }
}

/// The encoding label of an XML declaration, `<?xml … encoding="…"?>`.
fn declared(bytes: &[u8]) -> Option<&str> {
    let head = bytes.get(..bytes.len().min(200))?;
    if matches!(head.trim_ascii_start().first(), Some(b'{' | b'[')) {
        return None;
    }
    let end = head.windows(2).position(|pair| pair == b"?>")?;
    let declaration = std::str::from_utf8(head.get(..end)?).ok()?.trim_start().strip_prefix("<?xml")?;
    let value = declaration.split_once("encoding")?.1.trim_start().strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|letter| matches!(letter, '"' | '\''))?;
    value.get(1..)?.split(quote).next()
}

/// The character of a byte. Latin-1 differs only in 0x80 to 0x9F, where it has control characters that nobody means.
pub(super) fn windows_1252(byte: u8) -> char {
    const HIGH: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘',
        '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
    ];
    match byte {
        0x80..=0x9F => HIGH.get(usize::from(byte & 0x1F)).copied().unwrap_or(char::REPLACEMENT_CHARACTER),
        _ => char::from(byte),
    }
}
