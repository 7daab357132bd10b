//! The rows of a declaration as they stand in its table, so that the table can be written again with other values.

use std::collections::BTreeMap;

use super::decoder::{decoded, encoded};
use crate::input::Encoding;
use crate::wire::{Reader, Writer};

/// The bytes of a declaration's rows, and of what stands before them: the header, or blank lines.
#[derive(Clone, Debug)]
pub struct Kept {
    pub(super) before: Vec<u8>,
    pub(super) rows: Vec<u8>,
    /// The cells of fields: the JSON Pointer of each, and where its bytes are in the rows.
    pub(super) cells: Vec<(String, usize, usize)>,
    pub(super) delimiter: u8,
    pub(super) encoding: Encoding,
}

impl Default for Kept {
    fn default() -> Self {
        let encoding = Encoding::Utf8 { marked: false };
        Self { before: Vec::new(), rows: Vec::new(), cells: Vec::new(), delimiter: b',', encoding }
    }
}

impl Kept {
    /// The rows with new values in the cells of these fields, in the table's own quoting and encoding. A field that is
    /// removed has no value. All other bytes are those of the table.
    pub fn rewritten<'p>(&self, changes: impl IntoIterator<Item = (&'p str, Option<&'p str>)>) -> Vec<u8> {
        let values: BTreeMap<&str, &str> =
            changes.into_iter().map(|(path, value)| (path, value.unwrap_or(""))).collect();
        let mut out = self.before.clone();
        let mut at = 0;
        for (path, start, end) in &self.cells {
            let Some(value) = values.get(path.as_str()) else { continue };
            let (start, end) = (*start, *end);
            let Some(new) = self.rows.get(start..end).and_then(|old| self.cell(old, value)) else { continue };
            out.extend_from_slice(self.rows.get(at..start).unwrap_or_default());
            out.extend_from_slice(&new);
            at = end;
        }
        out.extend_from_slice(self.rows.get(at..).unwrap_or_default());
        encoded(out, self.encoding)
    }

    /// A value as a cell. `None` if the encoding of the old one doesn't have all its letters.
    fn cell(&self, old: &[u8], value: &str) -> Option<Vec<u8>> {
        let delimiter = char::from(self.delimiter);
        let is_quoted = old.first() == Some(&b'"') || value.contains([delimiter, '"', '\n', '\r']);
        let text = if is_quoted { format!("\"{}\"", value.replace('"', "\"\"")) } else { value.to_owned() };
        if decoded(old).is_some() || self.encoding != (Encoding::Utf8 { marked: false }) {
            return Some(text.into_bytes());
        }
        Encoding::Windows1252.encode(&text)
    }

    /// Writes all of it.
    pub(super) fn write<'w>(&self, out: &'w mut Writer) -> &'w mut Writer {
        let encoding = ENCODINGS.iter().position(|known| *known == self.encoding).unwrap_or_default();
        out.number(self.delimiter.into()).number(encoding).bytes(&self.before).bytes(&self.rows);
        out.list(self.cells.iter(), |out, (path, start, end)| out.text(path).number(*start).number(*end));
        out
    }

    /// Reads what was written. `None` if the bytes are something else.
    pub(super) fn read(from: &mut Reader<'_>) -> Option<Self> {
        let (delimiter, encoding) = (from.number()?.try_into().ok()?, *ENCODINGS.get(from.number()?)?);
        let (before, rows) = (from.bytes()?.to_vec(), from.bytes()?.to_vec());
        let mut kept = Kept { before, rows, cells: Vec::new(), delimiter, encoding };
        for _ in 0..from.number()? {
            kept.cells.push((from.text()?.to_owned(), from.number()?, from.number()?));
        }
        Some(kept)
    }
}

/// The encodings of rows, by their number where they are written.
const ENCODINGS: [Encoding; 3] = [
    Encoding::Utf8 { marked: false },
    Encoding::Utf16 { big: false, marked: false },
    Encoding::Utf16 { big: true, marked: false },
];
