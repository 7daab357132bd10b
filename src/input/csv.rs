//! Tables of declarations: CSV, a row an item.
//!
//! A [`Table`] is a push parser, as [`batch::Split`](super::batch::Split) is. Each declaration becomes JSON text, which is
//! judged as any other, and knows the cell of each value, so that a finding points into the table. Neighbouring rows with
//! the same `reference` are one declaration. The columns are the JSON paths with dots: an item's own without `items`
//! (`hsCode`, `value.amount`), the rest from the root (`shipment.destination`, `seller.taxIds.0.value`), in capitals or not.
//!
//! What the file leaves open is found out: where the header stands behind titles, the delimiter (comma, semicolon, tab or
//! bar) by which most columns are known, and the encoding. UTF-16 needs its byte order mark; a cell that isn't UTF-8 is read
//! as Windows-1252.
//!
//! Nothing is lost: an unknown column is a key of the first declaration, or of its first item where it has no dot as
//! the columns of items have none, cells beyond the last column are keys of theirs, and of two values for one field of
//! a declaration both are there, so that rules speak of them, unless one is the other in another writing. A quotation mark
//! that is never closed costs its row. A row that is the header again, as between two files that were put together, is no
//! item. Neither is a row of sums or with a remark, which is a key of the declaration above it. Where cells were merged, as a
//! spreadsheet saves them, a row without a reference and without any value of the whole declaration is another item of the
//! one above.

use std::collections::BTreeSet;

use csv_core::{ReadFieldResult, Reader};

mod cells;
mod decoder;
mod delimiter;
mod head;
mod items;
mod kept;
mod record;

pub use kept::Kept;
pub use record::Record;

use cells::Column;
use decoder::{Decoder, encoded};
use delimiter::{delimiter_of, said_delimiter};
use head::{start, titles};
use items::Open;

use super::MOST_BYTES;
use crate::at::Lines;
use crate::steps;

/// The maximum size of a row in bytes.
const MOST_ROW: usize = 1 << 20;
/// How many times as many bytes as were read may be read again behind broken rows. Beyond that each line is a row.
const MOST_AGAIN: u64 = 16;

/// A cell that was read.
#[derive(Clone, Debug)]
struct Cell {
    text: String,
    at: Lines,
    /// Where its bytes are in those of its row.
    from: usize,
    to: usize,
}

/// Splits a table into its declarations.
///
/// ```
/// use declarant::input::csv::Table;
///
/// let mut found = Vec::new();
/// let mut take = |record: &declarant::input::csv::Record| {
///     found.push((record.json.clone(), record.at("/items/0/hsCode").column));
///     Ok::<(), ()>(())
/// };
/// let mut table = Table::new(false);
/// table.push(b"reference;hsCode;value.amount\nA1;610910;4,50\n", &mut take)?;
/// table.end(&mut take)?;
/// let json = r#"{"reference":"A1","items":[{"hsCode":"610910","value":{"amount":"4,50"}}]}"#;
/// assert_eq!(found, [(json.to_owned(), 4)]);
/// # Ok::<(), ()>(())
/// ```
#[derive(Debug)]
pub struct Table {
    state: State,
    decoder: Decoder,
    /// The columns, and the header's cells of those that aren't known.
    columns: Vec<Result<Column, Cell>>,
    reference: Option<usize>,
    /// The header's row, without its line end.
    header: Vec<u8>,
    reader: Box<Reader>,
    /// The current row: its bytes, its cells, the bytes of the current cell as they stand and as they read.
    raw: Vec<u8>,
    cells: Vec<Cell>,
    cell_from: usize,
    content: Vec<u8>,
    /// Where the current row begins, and where the next byte stands.
    row_start: (u32, u32),
    cell_start: (u32, u32),
    /// Whether a carriage return ended the line before, so that a line feed behind it ends none.
    is_returned: bool,
    open: Option<Open>,
    /// Whether the unknown columns were reported, and those without a name that were.
    reported: bool,
    reported_unnamed: BTreeSet<usize>,
    fallback: bool,
    /// Whether rows are kept as they stand, and what stands between two declarations then.
    keeps: bool,
    between: Vec<u8>,
    delimiter: u8,
    /// The maximum size of a declaration in bytes.
    most: usize,
    /// How many bytes of rows were read, and how many of them were given back to be read again.
    read_once: u64,
    read_again: u64,
    /// Whether the current row ends with its line, whatever its quotation marks say.
    is_by_line: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// The first line isn't complete yet.
    Head,
    /// The header is being read.
    Names,
    Rows,
}

impl Table {
    /// A parser before its first byte. With `keeps` the rows of each declaration are kept as they stand, so that the table
    /// can be written again.
    pub fn new(keeps: bool) -> Self {
        Self {
            state: State::Head,
            decoder: Decoder::default(),
            columns: Vec::new(),
            reference: None,
            header: Vec::new(),
            reader: Box::new(Reader::new()),
            raw: Vec::new(),
            cells: Vec::new(),
            cell_from: 0,
            content: Vec::new(),
            row_start: (1, 1),
            cell_start: (1, 1),
            is_returned: false,
            open: None,
            reported: false,
            reported_unnamed: BTreeSet::new(),
            fallback: false,
            keeps,
            between: Vec::new(),
            delimiter: b',',
            most: MOST_BYTES,
            read_once: 0,
            read_again: 0,
            is_by_line: false,
        }
    }

    /// As [`Table::new`], with another limit on the size of one declaration. For tests.
    #[doc(hidden)]
    pub fn with_most(keeps: bool, most: usize) -> Self {
        Self { most, ..Self::new(keeps) }
    }

    /// What stands behind the last declaration, if rows are kept; once the end was told.
    pub(crate) fn rest(&mut self) -> Vec<u8> {
        encoded(std::mem::take(&mut self.between), self.decoder.encoding())
    }

    /// Keeps bytes that belong to no declaration.
    fn pass(&mut self, bytes: &[u8]) {
        if self.keeps {
            self.between.extend_from_slice(bytes);
        }
    }

    /// Whether bytes are the beginning of a table: their first line names a field, or a line behind titles does, and nothing
    /// says that they are JSON or XML.
    pub fn begins(bytes: &[u8]) -> bool {
        let text = Decoder::default().decode(bytes).into_owned();
        let (text, is_other) = start(&text);
        let line = text.split(is_line_end).next().unwrap_or_default();
        !is_other && (said_delimiter(line).is_some() || delimiter_of(line).1 > 0 || titles(text, true) > Some(0))
    }

    /// Whether bytes are enough to tell that.
    pub(crate) fn is_told(bytes: &[u8]) -> bool {
        let text = Decoder::default().decode(bytes).into_owned();
        let (text, is_other) = start(&text);
        if is_other { text.contains(&b'\n') } else { titles(text, false).is_some() }
    }

    /// Whether a cell that isn't UTF-8 was read as Windows-1252.
    pub fn is_fallback(&self) -> bool {
        self.fallback
    }

    /// Takes the next bytes, and passes on the declarations that are complete.
    ///
    /// # Errors
    /// Those of `take`.
    pub fn push<E>(&mut self, chunk: &[u8], take: &mut dyn FnMut(&Record) -> Result<(), E>) -> Result<(), E> {
        let was_marked = self.decoder.has_mark();
        let bytes = self.decoder.decode(chunk);
        if self.decoder.has_mark() && !was_marked {
            self.pass("\u{feff}".as_bytes());
        }
        self.feed(&bytes, false, take)
    }

    /// Passes on what is left at the end.
    ///
    /// # Errors
    /// Those of `take`.
    pub fn end<E>(&mut self, take: &mut dyn FnMut(&Record) -> Result<(), E>) -> Result<(), E> {
        let held = self.decoder.end();
        self.feed(&held, false, take)?;
        self.feed(&[], true, take)?;
        self.close(take)
    }

    fn feed<E>(&mut self, bytes: &[u8], last: bool, take: &mut dyn FnMut(&Record) -> Result<(), E>) -> Result<(), E> {
        if self.state != State::Head {
            return self.rows(bytes, last, take);
        }
        self.raw.extend_from_slice(bytes);
        match self.head(last) {
            Some(bytes) => self.rows(&bytes, last, take),
            None => Ok(()),
        }
    }

    /// Passes on lines before a row, and counts them. They may end between a carriage return and its line feed.
    fn pass_lines(&mut self, lines: &[u8]) {
        self.pass(lines);
        let Some(last) = lines.last() else { return };
        let is_begun = self.is_returned && lines.first() == Some(&b'\n');
        self.row_start = (self.row_start.0 + line_ends(lines) - u32::from(is_begun), 1);
        self.cell_start = self.row_start;
        self.is_returned = *last == b'\r';
    }

    fn name(&mut self, cells: Vec<Cell>) {
        let column = |cell: Cell| Column::of(&cell.text).ok_or(cell);
        self.columns = cells.into_iter().map(column).collect();
        let is_it = |column: &Result<Column, Cell>| {
            column.as_ref().is_ok_and(|column| !column.of_item && column.path == ["reference"])
        };
        self.reference = self.columns.iter().position(is_it);
    }

    /// Reads rows. The lines behind a row that is broken are read again.
    fn rows<E>(&mut self, bytes: &[u8], last: bool, take: &mut dyn FnMut(&Record) -> Result<(), E>) -> Result<(), E> {
        let mut input = bytes;
        let (mut again, mut at) = (Vec::new(), 0);
        let mut buffer = [0; 4096];
        loop {
            let left = again.get(at..).filter(|left| !left.is_empty());
            let (is_again, source) = (left.is_some(), left.unwrap_or(input));
            // A call without input says that the input has ended.
            if source.is_empty() && !last {
                return Ok(());
            }
            let is_start = self.raw.is_empty() && self.cells.is_empty();
            if is_start {
                self.is_by_line = self.read_again > MOST_AGAIN * self.read_once;
            }
            // As much as a row may have, so that it doesn't depend on the pieces of the input where one is too long.
            let room = (MOST_ROW + 1).saturating_sub(self.raw.len()).max(1);
            let mut offered = source.get(..room).unwrap_or(source);
            if self.is_by_line {
                offered = offered.split_inclusive(is_line_end).next().unwrap_or_default();
            }
            let (result, read, written) = self.reader.read_field(offered, &mut buffer);
            steps::add(read);
            let consumed = source.get(..read).unwrap_or_default();
            // Line ends of the row before, and blank lines.
            let blank = consumed.iter().take_while(|byte| is_start && is_line_end(byte)).count();
            let (blank, consumed) = consumed.split_at(blank);
            self.pass_lines(blank);
            self.raw.extend_from_slice(consumed);
            self.content.extend_from_slice(buffer.get(..written).unwrap_or_default());
            let (has_end, is_over) = (!consumed.is_empty(), source.is_empty());
            if is_again {
                at += read;
            } else {
                self.read_once += consumed.len() as u64;
                input = input.get(read..).unwrap_or_default();
            }
            let is_broken = match result {
                ReadFieldResult::InputEmpty | ReadFieldResult::OutputFull => {
                    let is_cut = self.is_by_line && self.raw.last().is_some_and(is_line_end);
                    self.raw.len() > MOST_ROW || is_cut
                }
                ReadFieldResult::Field { record_end } => {
                    // At the very end a quoted cell must have been closed.
                    let quoted = self.raw.get(self.cell_from..).unwrap_or_default();
                    let is_broken = is_over && is_open(quoted) || is_torn(quoted, self.delimiter);
                    if !is_broken {
                        self.cell(has_end);
                        if record_end {
                            self.row(take)?;
                        }
                    }
                    is_broken
                }
                ReadFieldResult::End => return Ok(()),
            };
            if is_broken {
                let behind = self.broken(take)?;
                self.read_again += behind.len() as u64;
                // A row that began among what is read again lies there as a whole.
                if is_again {
                    at = at.saturating_sub(behind.len());
                } else {
                    (again, at) = (behind, 0);
                }
            }
        }
    }

    /// Ends a cell. Its last byte is the delimiter or the line's end, where it has one.
    fn cell(&mut self, has_end: bool) {
        let raw = self.raw.get(self.cell_from..).unwrap_or_default();
        let shown = if has_end { raw.split_last().map_or(raw, |(_, before)| before) } else { raw };
        let end = self.moved(self.cell_start, shown);
        let (line, column) = self.cell_start;
        let at = Lines { line, column, end_line: end.0, end_column: end.1 };
        let content = std::mem::take(&mut self.content);
        let (text, is_fallback) = self.decoder.text(&content);
        let text = text.into_owned();
        self.fallback |= is_fallback;
        self.cells.push(Cell { text, at, from: self.cell_from, to: self.cell_from + shown.len() });
        self.cell_start =
            if has_end { self.moved(end, raw.last().map(std::slice::from_ref).unwrap_or_default()) } else { end };
        self.cell_from = self.raw.len();
    }

    /// Passes on the first line of a row whose quotation mark is never closed, and gives the bytes behind it.
    fn broken<E>(&mut self, take: &mut dyn FnMut(&Record) -> Result<(), E>) -> Result<Vec<u8>, E> {
        self.close(take)?;
        let mut line = std::mem::take(&mut self.raw);
        let end = line.iter().position(is_line_end).map_or(line.len(), |end| end + 1);
        let behind = line.split_off(end);
        // The cell that goes on behind the line.
        let open = self.cells.iter().find(|cell| cell.to >= end).map_or(self.cell_from, |cell| cell.from);
        let (text, _) = self.decoder.text(line.get(open..).unwrap_or_default().trim_ascii());
        // As JSON it is a key that isn't closed, and that is what a finding says.
        let json = format!("{{{text}");
        let start = self.row_start;
        let end = self.moved(start, line.trim_ascii_end());
        self.reader.reset();
        self.cells.clear();
        self.content.clear();
        self.cell_from = 0;
        self.row_start = self.moved(start, &line);
        self.cell_start = self.row_start;
        self.is_returned = line.last() == Some(&b'\r');
        let kept = self.keeps.then(|| {
            let (before, encoding) = (std::mem::take(&mut self.between), self.decoder.encoding());
            Box::new(Kept { before, rows: line, encoding, ..Kept::default() })
        });
        take(&Record { json, start, end, kept, ..Record::default() })?;
        Ok(behind)
    }

    /// The line and the column behind bytes.
    fn moved(&self, (mut line, mut column): (u32, u32), bytes: &[u8]) -> (u32, u32) {
        let last = match memchr::memrchr2(b'\n', b'\r', bytes) {
            Some(end) => {
                line += line_ends(bytes);
                column = 1;
                bytes.get(end + 1..).unwrap_or_default()
            }
            None => bytes,
        };
        (line, column + self.decoder.width(last) as u32)
    }
}

/// Whether a cell begins with a quotation mark that isn't closed.
fn is_open(cell: &[u8]) -> bool {
    cell.first() == Some(&b'"') && memchr::memchr_iter(b'"', cell).count() % 2 == 1
}

/// Whether a cell of several lines begins with a quotation mark and goes on behind the one that closes it. Then the first
/// is a stray one, and the other belongs to another cell.
fn is_torn(cell: &[u8], delimiter: u8) -> bool {
    let Some(quoted) = cell.strip_prefix(b"\"").filter(|cell| memchr::memchr2(b'\n', b'\r', cell).is_some()) else {
        return false;
    };
    let mut at = 0;
    while let Some(quote) = memchr::memchr(b'"', quoted.get(at..).unwrap_or_default()) {
        at += quote + 1;
        match quoted.get(at) {
            Some(b'"') => at += 1,
            next => return next.is_some_and(|next| *next != delimiter && !next.is_ascii_whitespace()),
        }
    }
    false
}

/// Whether a byte ends a line. A line feed behind a carriage return is part of the same end.
fn is_line_end(byte: &u8) -> bool {
    matches!(byte, b'\n' | b'\r')
}

/// The number of lines that end in bytes: with a line feed, a carriage return or both.
fn line_ends(bytes: &[u8]) -> u32 {
    let is_end = |&at: &usize| bytes.get(at) == Some(&b'\n') || bytes.get(at + 1) != Some(&b'\n');
    memchr::memchr2_iter(b'\n', b'\r', bytes).filter(is_end).count() as u32
}
