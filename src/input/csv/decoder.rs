//! Decodes a table piece by piece.

use std::borrow::Cow;

/// Turns UTF-16 with a byte order mark into UTF-8, and leaves anything else as it is, but for the mark.
#[derive(Debug, Default)]
pub(super) struct Decoder {
    /// The first bytes, until it is known what they are.
    pub(super) held: Vec<u8>,
    pub(super) wide: Option<bool>,
    /// Whether it is big-endian.
    pub(super) big: bool,
    /// Whether it has a byte order mark.
    pub(super) is_marked: bool,
    /// Half of a surrogate pair.
    high: Option<u16>,
}

impl Decoder {
    pub(super) fn decode<'b>(&mut self, chunk: &'b [u8]) -> Cow<'b, [u8]> {
        let chunk = if self.held.is_empty() {
            Cow::Borrowed(chunk)
        } else {
            self.held.extend_from_slice(chunk);
            Cow::Owned(std::mem::take(&mut self.held))
        };
        let mut from = 0;
        if self.wide.is_none() {
            if chunk.len() < 3 && chunk.first().is_none_or(|first| *first >= 0xEF) {
                self.held = chunk.into_owned();
                return Cow::Borrowed(&[]);
            }
            let mark = chunk.get(..3).unwrap_or(&chunk);
            (self.wide, self.big, from) = match mark {
                [0xFF, 0xFE, ..] => (Some(true), false, 2),
                [0xFE, 0xFF, ..] => (Some(true), true, 2),
                [0xEF, 0xBB, 0xBF] => (Some(false), false, 3),
                _ => (Some(false), false, 0),
            };
            self.is_marked = from > 0;
        }
        if self.wide != Some(true) {
            return match chunk {
                Cow::Borrowed(bytes) => Cow::Borrowed(bytes.get(from..).unwrap_or_default()),
                Cow::Owned(bytes) => Cow::Owned(bytes.get(from..).unwrap_or_default().to_vec()),
            };
        }
        let bytes = chunk.get(from..).unwrap_or_default();
        let (pairs, rest) = bytes.as_chunks::<2>();
        self.held = rest.to_vec();
        let units =
            pairs.iter().map(|&pair| if self.big { u16::from_be_bytes(pair) } else { u16::from_le_bytes(pair) });
        let mut units: Vec<u16> = self.high.take().into_iter().chain(units).collect();
        self.high = units.pop_if(|unit| (0xD800..0xDC00).contains(unit));
        let text: String = char::decode_utf16(units).map(|letter| letter.unwrap_or('\u{fffd}')).collect();
        Cow::Owned(text.into_bytes())
    }
}

/// Text, if the bytes are UTF-8.
pub(super) fn decoded(bytes: &[u8]) -> Option<&str> {
    std::str::from_utf8(bytes).ok()
}
