//! The rows of a declaration as they stand in its table, so that the table can be written again with other values.

use std::collections::BTreeMap;

use super::{decoded, number, taken};
use crate::input::Encoding;

/// The bytes of a declaration's rows, and of what stands before them: the header, or blank lines.
#[derive(Clone, Debug, Default)]
pub struct Kept {
    pub(super) before: Vec<u8>,
    pub(super) rows: Vec<u8>,
    /// The cells of fields: the JSON Pointer of each, and where its bytes are in the rows.
    pub(super) cells: Vec<(String, u32, u32)>,
    pub(super) delimiter: u8,
    pub(super) wide: Wide,
}

/// The encoding that a table in UTF-16 has, which was read as UTF-8.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Wide {
    #[default]
    No,
    Little,
    Big,
}

impl Wide {
    /// The bytes as they stand in the table.
    pub(super) fn encode(self, bytes: Vec<u8>) -> Vec<u8> {
        if self == Wide::No {
            return bytes;
        }
        let of = |unit: u16| if self == Wide::Big { unit.to_be_bytes() } else { unit.to_le_bytes() };
        String::from_utf8_lossy(&bytes).encode_utf16().flat_map(of).collect()
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
            let (start, end) = (*start as usize, *end as usize);
            let Some(new) = self.rows.get(start..end).and_then(|old| self.cell(old, value)) else { continue };
            out.extend_from_slice(self.rows.get(at..start).unwrap_or_default());
            out.extend_from_slice(&new);
            at = end;
        }
        out.extend_from_slice(self.rows.get(at..).unwrap_or_default());
        self.wide.encode(out)
    }

    /// A value as a cell. `None` if the encoding of the old one doesn't have all its letters.
    fn cell(&self, old: &[u8], value: &str) -> Option<Vec<u8>> {
        let delimiter = char::from(self.delimiter);
        let is_quoted = old.first() == Some(&b'"') || value.contains([delimiter, '"', '\n', '\r']);
        let text = if is_quoted { format!("\"{}\"", value.replace('"', "\"\"")) } else { value.to_owned() };
        if decoded(old).is_some() {
            return Some(text.into_bytes());
        }
        Encoding::Windows1252.encode(&text)
    }

    /// Writes all of it.
    pub(super) fn write(&self, out: &mut Vec<u8>) {
        out.extend([self.delimiter, self.wide as u8]);
        let mut number = |number: usize| out.extend_from_slice(&(number as u32).to_le_bytes());
        [self.before.len(), self.rows.len(), self.cells.len()].into_iter().for_each(&mut number);
        out.extend_from_slice(&self.before);
        out.extend_from_slice(&self.rows);
        for (path, start, end) in &self.cells {
            for part in [path.len() as u32, *start, *end] {
                out.extend_from_slice(&part.to_le_bytes());
            }
            out.extend_from_slice(path.as_bytes());
        }
    }

    /// Reads what was written. `None` if the bytes are something else.
    pub(super) fn read(from: &mut &[u8]) -> Option<Self> {
        let &[delimiter, wide] = taken(from, 2)? else { return None };
        let wide = [Wide::No, Wide::Little, Wide::Big].into_iter().find(|known| *known as u8 == wide)?;
        let [before, rows, cells] = [number(from)?, number(from)?, number(from)?].map(|length| length as usize);
        let (before, rows) = (taken(from, before)?.to_vec(), taken(from, rows)?.to_vec());
        let mut kept = Kept { before, rows, cells: Vec::new(), delimiter, wide };
        for _ in 0..cells {
            let [length, start, end] = [number(from)?, number(from)?, number(from)?];
            let path = std::str::from_utf8(taken(from, length as usize)?).ok()?;
            kept.cells.push((path.to_owned(), start, end));
        }
        Some(kept)
    }
}
