//! Splits UTF-16 into its declarations.
//!
//! Only ASCII characters tell where a declaration ends. So a [`Split`] is given one byte for each unit, and the length of
//! what it returns says how many units belong to a piece. They are passed on as they stand, well-formed or not: the reader
//! of the declaration says what is wrong in them.

use super::batch::{Layout, Piece, Split};
use super::text;

/// A splitter for JSON in UTF-16.
#[derive(Debug)]
pub(super) struct Utf16 {
    split: Split,
    held: Held,
    is_big: bool,
}

/// Bytes that weren't passed on yet.
#[derive(Debug)]
struct Held {
    bytes: Vec<u8>,
    /// How many of them the split was given, and how many were passed on since the last chunk.
    given: usize,
    passed: usize,
    /// The length of the byte order mark, which the split isn't given, until it was passed on with the first piece.
    mark: usize,
}

impl Held {
    /// A piece as it stands in the input.
    fn piece<'h>(&'h mut self, piece: Piece<'_>) -> Piece<'h> {
        let (Piece::Record { bytes, .. } | Piece::Between(bytes)) = piece;
        let start = self.passed;
        self.passed = (start + std::mem::take(&mut self.mark) + 2 * bytes.len()).min(self.bytes.len());
        let bytes = self.bytes.get(start..self.passed).unwrap_or_default();
        match piece {
            Piece::Record { start, of_many, .. } => Piece::Record { bytes, start, of_many },
            Piece::Between(_) => Piece::Between(bytes),
        }
    }
}

impl Utf16 {
    /// A splitter for an input that begins with these bytes. `None` if they aren't JSON in UTF-16.
    pub(super) fn beginning_with(bytes: &[u8], layout: Layout) -> Option<Self> {
        let is_big = text::is_utf16(bytes).filter(|_| layout != Layout::Whole)?;
        let is_gap = |unit: &u16| matches!(*unit, MARK | 0x20 | 0x09 | 0x0A | 0x0D);
        let is_xml = text::units(bytes, is_big).find(|unit| !is_gap(unit)) == Some(u16::from(b'<'));
        let mark = if text::units(bytes, is_big).next() == Some(MARK) { 2 } else { 0 };
        let held = Held { bytes: Vec::new(), given: mark, passed: 0, mark };
        (!is_xml).then(|| Self { split: Split::new(layout), held, is_big })
    }

    /// Whether no further declaration can follow.
    pub(super) fn is_done(&self) -> bool {
        self.split.is_done()
    }

    /// Takes the next bytes, and passes on the pieces that are complete.
    pub(super) fn push<E>(&mut self, chunk: &[u8], take: &mut dyn FnMut(Piece<'_>) -> Result<(), E>) -> Result<(), E> {
        let Self { split, held, is_big } = self;
        held.bytes.drain(..held.passed);
        (held.given, held.passed) = (held.given - held.passed, 0);
        held.bytes.extend_from_slice(chunk);
        let new = held.bytes.get(held.given..).unwrap_or_default();
        let shown: Vec<u8> = text::units(new, *is_big).map(shown).collect();
        held.given += 2 * shown.len();
        split.push(&shown, &mut |piece| take(held.piece(piece)))
    }

    /// Passes on what is left at the end of the input.
    pub(super) fn end<E>(self, take: &mut dyn FnMut(Piece<'_>) -> Result<(), E>) -> Result<(), E> {
        let Self { mut split, mut held, .. } = self;
        // Half of a unit.
        if held.given < held.bytes.len() {
            split.push(&[OTHER], &mut |piece| take(held.piece(piece)))?;
        }
        split.end(&mut |piece| take(held.piece(piece)))
    }
}

/// The byte order mark.
const MARK: u16 = 0xFEFF;

/// What stands for a character that is not ASCII.
const OTHER: u8 = b'x';

/// The byte that stands for a unit.
fn shown(unit: u16) -> u8 {
    u8::try_from(unit).ok().filter(u8::is_ascii).unwrap_or(OTHER)
}
