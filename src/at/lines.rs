//! Lines and columns of a text.

use crate::model::Span;
use crate::steps;

/// A range of the source text. Lines and columns count from 1, columns in UTF-16 units.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Lines {
    /// The line of the first character.
    pub line: u32,
    /// The column of the first character.
    pub column: u32,
    /// The line of the end.
    pub end_line: u32,
    /// The column after the last character.
    pub end_column: u32,
}

/// Turns byte offsets into lines and columns.
///
/// Counting from the start for every lookup would take quadratic time. The counter therefore caches the position of the
/// last lookup and one position per [`APART`] bytes, so that a lookup scans only a short stretch, in whatever order.
#[derive(Debug)]
pub(crate) struct LineCounter<'a> {
    text: &'a str,
    /// Cached positions in ascending order: offset, line and column.
    known: Vec<(u32, u32, u32)>,
    /// The position of the last lookup.
    last: (u32, u32, u32),
}

/// The distance between two cached positions in bytes.
const APART: usize = 512;

/// How many bytes are looked at together.
const PIECE: usize = 64;

impl<'a> LineCounter<'a> {
    /// A counter for text that begins at that line and column.
    pub(crate) fn new(text: &'a str, start: (u32, u32)) -> Self {
        let start = (0, start.0, start.1);
        Self { text, known: vec![start], last: start }
    }

    /// The line and column of an offset.
    fn locate(&mut self, offset: usize) -> (u32, u32) {
        let before = self.known.partition_point(|&(at, ..)| at as usize <= offset).saturating_sub(1);
        let known = self.known.get(before).copied().unwrap_or((0, 1, 1));
        let is_nearer = self.last.0 > known.0 && self.last.0 as usize <= offset;
        let (start, mut line, mut column) = if is_nearer { self.last } else { known };
        let is_last = before + 1 == self.known.len();
        let mut at = start as usize;
        let mut next = known.0 as usize + APART;
        while at < offset.min(self.text.len()) {
            if is_last && at >= next {
                self.known.push((at as u32, line, column));
                next = at + APART;
            }
            let end = (at + PIECE).min(offset);
            let piece = self.text.as_bytes().get(at..end).unwrap_or_default();
            // The fast path: letters of one byte and one unit each, as nearly every text has.
            if !piece.is_empty() && piece.is_ascii() && !piece.iter().any(|byte| matches!(byte, b'\n' | b'\r')) {
                steps::add(piece.len());
                at = end;
                column = column.saturating_add(piece.len() as u32);
                continue;
            }
            for letter in self.text.get(at..).unwrap_or_default().chars() {
                if at >= end {
                    break;
                }
                at += letter.len_utf8();
                steps::add(1);
                // A carriage return alone ends a line as well, as old Macs write it.
                if letter == '\n' || letter == '\r' && self.text.as_bytes().get(at) != Some(&b'\n') {
                    (line, column) = (line.saturating_add(1), 1);
                } else {
                    column = column.saturating_add(letter.len_utf16() as u32);
                }
            }
        }
        self.last = (at as u32, line, column);
        (line, column)
    }

    /// The lines and columns of a range.
    pub(crate) fn lines(&mut self, span: Span) -> Lines {
        let (line, column) = self.locate(span.start as usize);
        let (end_line, end_column) = self.locate((span.end as usize).max(span.start as usize));
        Lines { line, column, end_line, end_column }
    }
}
