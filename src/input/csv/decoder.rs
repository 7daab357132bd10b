//! Decodes a table piece by piece, so that it can be encoded again as it was.
//!
//! UTF-16 becomes UTF-8. Of what is no letter in it, each byte becomes two that can't stand alone in UTF-8.

use std::borrow::Cow;

use crate::input::Encoding;
use crate::input::text::{units, windows_1252};

/// Turns UTF-16 with a byte order mark into UTF-8, and leaves anything else as it is, but for the mark.
#[derive(Debug, Default)]
pub(super) struct Decoder {
    /// The first bytes, until it is known what they are, or half of a unit.
    held: Vec<u8>,
    /// What the first bytes are. Each cell that isn't UTF-8 is read as Windows-1252.
    encoding: Option<Encoding>,
    /// Half of a surrogate pair.
    high: Option<u16>,
}

impl Decoder {
    /// Decodes the next bytes.
    pub(super) fn decode<'b>(&mut self, chunk: &'b [u8]) -> Cow<'b, [u8]> {
        let chunk = if self.held.is_empty() {
            Cow::Borrowed(chunk)
        } else {
            self.held.extend_from_slice(chunk);
            Cow::Owned(std::mem::take(&mut self.held))
        };
        let mut from = 0;
        if self.encoding.is_none() {
            if chunk.len() < 3 && chunk.first().is_none_or(|first| *first >= 0xEF) {
                self.held = chunk.into_owned();
                return Cow::Borrowed(&[]);
            }
            let (encoding, mark) = match chunk.get(..3).unwrap_or(&chunk) {
                [0xFF, 0xFE, ..] => (Encoding::Utf16 { big: false, marked: true }, 2),
                [0xFE, 0xFF, ..] => (Encoding::Utf16 { big: true, marked: true }, 2),
                [0xEF, 0xBB, 0xBF] => (Encoding::Utf8 { marked: true }, 3),
                _ => (Encoding::Utf8 { marked: false }, 0),
            };
            (self.encoding, from) = (Some(encoding), mark);
        }
        let Some(Encoding::Utf16 { big, .. }) = self.encoding else {
            return match chunk {
                Cow::Borrowed(bytes) => Cow::Borrowed(bytes.get(from..).unwrap_or_default()),
                Cow::Owned(bytes) => Cow::Owned(bytes.get(from..).unwrap_or_default().to_vec()),
            };
        };
        let bytes = chunk.get(from..).unwrap_or_default();
        let (whole, half) = bytes.split_at(bytes.len() & !1);
        self.held = half.to_vec();
        let mut units: Vec<u16> = self.high.take().into_iter().chain(units(whole, big)).collect();
        self.high = units.pop_if(|unit| (0xD800..0xDC00).contains(unit));
        let mut out = Vec::with_capacity(units.len());
        for letter in char::decode_utf16(units) {
            match letter {
                Ok(letter) => out.extend_from_slice(letter.encode_utf8(&mut [0; 4]).as_bytes()),
                Err(error) => out.extend(bytes_of(error.unpaired_surrogate(), big).into_iter().flat_map(apart)),
            }
        }
        Cow::Owned(out)
    }

    /// What is left at the end: half of a pair, half of a unit, or bytes that were too few to tell what they are.
    pub(super) fn end(&mut self) -> Vec<u8> {
        let held = std::mem::take(&mut self.held);
        let Some(Encoding::Utf16 { big, .. }) = self.encoding else { return held };
        let high = self.high.take().map(|unit| bytes_of(unit, big));
        high.into_iter().flatten().chain(held).flat_map(apart).collect()
    }

    /// Whether the byte order mark was read by now.
    pub(super) fn has_mark(&self) -> bool {
        matches!(self.encoding, Some(Encoding::Utf8 { marked: true } | Encoding::Utf16 { marked: true, .. }))
    }

    /// The encoding of rows, which have no byte order mark.
    pub(super) fn encoding(&self) -> Encoding {
        match self.encoding {
            Some(Encoding::Utf16 { big, .. }) => Encoding::Utf16 { big, marked: false },
            _ => Encoding::Utf8 { marked: false },
        }
    }

    /// The text of decoded bytes, and whether they are read as Windows-1252.
    pub(super) fn text<'b>(&self, bytes: &'b [u8]) -> (Cow<'b, str>, bool) {
        match (decoded(bytes), self.encoding) {
            (Some(text), _) => (Cow::Borrowed(text), false),
            (None, Some(Encoding::Utf16 { .. })) => (Cow::Owned(shown(bytes)), false),
            (None, _) => (Cow::Owned(bytes.iter().map(|byte| windows_1252(*byte)).collect()), true),
        }
    }

    /// How many units of UTF-16 decoded bytes are.
    pub(super) fn width(&self, bytes: &[u8]) -> usize {
        self.text(bytes).0.chars().map(char::len_utf16).sum()
    }
}

/// Text, if the bytes are UTF-8.
pub(super) fn decoded(bytes: &[u8]) -> Option<&str> {
    std::str::from_utf8(bytes).ok()
}

/// The bytes of a unit of UTF-16.
const fn bytes_of(unit: u16, big: bool) -> [u8; 2] {
    if big { unit.to_be_bytes() } else { unit.to_le_bytes() }
}

/// Two bytes for one that belongs to no letter.
const fn apart(byte: u8) -> [u8; 2] {
    [0x80 | byte >> 4, 0x80 | byte & 0x0F]
}

/// The text of decoded UTF-16, with a replacement character for each unit that is no letter, or half of one at the end.
fn shown(bytes: &[u8]) -> String {
    let (mut out, mut odd) = (String::new(), 0_usize);
    let replace = |odd: &mut usize, out: &mut String| {
        out.extend(std::iter::repeat_n(char::REPLACEMENT_CHARACTER, std::mem::take(odd).div_ceil(4)));
    };
    for chunk in bytes.utf8_chunks() {
        if !chunk.valid().is_empty() {
            replace(&mut odd, &mut out);
            out.push_str(chunk.valid());
        }
        odd += chunk.invalid().len();
    }
    replace(&mut odd, &mut out);
    out
}

/// Decoded bytes as they stand in a table of that encoding.
pub(super) fn encoded(bytes: Vec<u8>, encoding: Encoding) -> Vec<u8> {
    if !matches!(encoding, Encoding::Utf16 { .. }) {
        return bytes;
    }
    let (mut out, mut high) = (Vec::with_capacity(bytes.len() * 2), None);
    for chunk in bytes.utf8_chunks() {
        out.extend(encoding.encode(chunk.valid()).unwrap_or_default());
        for byte in chunk.invalid() {
            match high.take() {
                None => high = Some(byte << 4),
                Some(high) => out.push(high | byte & 0x0F),
            }
        }
    }
    out
}
