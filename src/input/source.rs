//! Reads an input of any format declaration by declaration: JSON, NDJSON, a table or a message.
//!
//! A [`Source`] is a push parser, as [`Split`] and [`Table`] are. It finds out which of the two an input needs.

use std::convert::Infallible;

use super::Input;
use super::batch::{Layout, Piece, Split};
use super::csv::{self, Table};
use super::text::binary;
use super::utf16::Utf16;
use crate::wire::{Reader, Writer};

/// The format of an input.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// Detected from the content.
    #[default]
    Auto,
    /// One JSON declaration, or an array of them.
    Json,
    /// A JSON declaration a line.
    Ndjson,
    /// A table with a header row and an item a row.
    Csv,
    /// A WCO message.
    Xml,
}

impl Format {
    /// All of them, in their order.
    const ALL: [Format; 5] = [Format::Auto, Format::Json, Format::Ndjson, Format::Csv, Format::Xml];

    /// The layout of what isn't a table.
    const fn layout(self) -> Layout {
        match self {
            Format::Auto | Format::Csv => Layout::Auto,
            Format::Json => Layout::Json,
            Format::Ndjson => Layout::Lines,
            Format::Xml => Layout::Whole,
        }
    }
}

/// A declaration of an input.
#[derive(Clone, Copy, Debug)]
pub struct Record<'a> {
    /// Its bytes; of a table the JSON that was made of its rows.
    pub bytes: &'a [u8],
    /// The line and column at which it begins.
    pub start: (u32, u32),
    /// Whether it is one of several.
    pub of_many: bool,
    /// Its number, from 1.
    pub number: usize,
    /// The format that its input was said to have.
    pub format: Format,
    /// Its rows, if it comes from a table.
    pub rows: Option<&'a csv::Record>,
}

impl Record<'_> {
    /// These bytes, its own or fixed ones, as the input that they are at its place.
    pub fn input<'b>(&self, bytes: &'b [u8]) -> Input<'b> {
        Input::from(bytes).starting_at(self.start.0, self.start.1).in_format(self.format)
    }

    /// Its rows as they stand in the table, if they are kept.
    pub(crate) fn kept(&self) -> Option<&csv::Kept> {
        self.rows?.kept.as_deref()
    }
}

/// A part of an input.
#[derive(Clone, Copy, Debug)]
pub enum Part<'a> {
    /// A declaration.
    Record(Record<'a>),
    /// What separates two declarations. Of a table it is only what stands behind the last, if its rows are kept.
    Between(&'a [u8]),
}

impl Part<'_> {
    /// Writes the part, for another worker to [read](Part::read).
    pub fn write(&self, out: &mut Vec<u8>) {
        let mut writer = Writer(std::mem::take(out));
        match self {
            Part::Between(bytes) => {
                writer.number(BETWEEN).bytes(bytes);
            }
            Part::Record(record) => {
                writer.number(if record.rows.is_some() { TABLE } else { RECORD }).place(record.start);
                writer.number(usize::from(record.of_many)).number(record.number).number(record.format as usize);
                writer.bytes(record.bytes);
                if let Some(rows) = record.rows {
                    rows.write(&mut writer);
                }
            }
        }
        *out = writer.0;
    }

    /// Passes on the first part of what was written, and goes on behind it. `None` if the bytes are something else.
    ///
    /// ```
    /// use declarant::input::source::Part;
    ///
    /// let mut bytes = Vec::new();
    /// Part::Between(b",").write(&mut bytes);
    /// let mut rest = bytes.as_slice();
    /// assert!(Part::read(&mut rest, |part| matches!(part, Part::Between(b","))).is_some_and(|is_it| is_it));
    /// assert!(rest.is_empty());
    /// ```
    pub fn read<T>(from: &mut &[u8], take: impl FnOnce(Part<'_>) -> T) -> Option<T> {
        let mut reader = Reader(from);
        let kind = reader.number()?;
        if kind == BETWEEN {
            let bytes = reader.bytes()?;
            *from = reader.0;
            return Some(take(Part::Between(bytes)));
        }
        let start = reader.place()?;
        let (of_many, number) = (reader.number()? == 1, reader.number()?);
        let (format, bytes) = (*Format::ALL.get(reader.number()?)?, reader.bytes()?);
        let rows = if kind == TABLE { Some(csv::Record::read(bytes, start, &mut reader)?) } else { None };
        *from = reader.0;
        Some(take(Part::Record(Record { bytes, start, of_many, number, format, rows: rows.as_ref() })))
    }
}

/// What a part that was written begins with.
const BETWEEN: usize = 0;
const RECORD: usize = 1;
const TABLE: usize = 2;

/// How many bytes are looked at to find out the format, if no line ends before.
const HEAD: usize = 1 << 16;

#[derive(Debug)]
enum State {
    /// The first bytes, while the format isn't known.
    Head(Vec<u8>),
    Table(Box<Table>),
    Split(Split),
    Utf16(Utf16),
}

/// Splits an input into its declarations.
///
/// ```
/// use declarant::input::source::{Format, Part, Source};
///
/// let mut found = Vec::new();
/// let mut take = |part: Part<'_>| {
///     if let Part::Record(record) = part {
///         found.push(String::from_utf8_lossy(record.bytes).into_owned());
///     }
///     Ok::<(), ()>(())
/// };
/// let mut source = Source::new(Format::Auto, false);
/// source.push(b"reference,hsCode\nA1,610910\n", &mut take)?;
/// source.end(&mut take)?;
/// assert_eq!(found, [r#"{"reference":"A1","items":[{"hsCode":"610910"}]}"#]);
/// # Ok::<(), ()>(())
/// ```
#[derive(Debug)]
pub struct Source {
    format: Format,
    state: State,
    number: usize,
    keeps: bool,
}

impl Source {
    /// A parser before its first byte. With `keeps` the rows of a table are kept as they stand, so that it can be written
    /// again.
    pub fn new(format: Format, keeps: bool) -> Self {
        Self { format, state: State::Head(Vec::new()), number: 0, keeps }
    }

    /// Whether no further declaration can follow.
    pub fn is_done(&self) -> bool {
        match &self.state {
            State::Split(split) => split.is_done(),
            State::Utf16(split) => split.is_done(),
            State::Head(_) | State::Table(_) => false,
        }
    }

    /// Whether a cell of a table that isn't UTF-8 was read as Windows-1252.
    pub fn is_fallback(&self) -> bool {
        matches!(&self.state, State::Table(table) if table.is_fallback())
    }

    /// Takes the next bytes, and passes on the parts that are complete.
    ///
    /// # Errors
    /// Those of `take`.
    pub fn push<E>(&mut self, chunk: &[u8], take: &mut dyn FnMut(Part<'_>) -> Result<(), E>) -> Result<(), E> {
        if let State::Head(held) = &mut self.state {
            held.extend_from_slice(chunk);
            // Only another line can tell more.
            let is_told = held.len() >= HEAD || chunk.contains(&b'\n') && Table::is_told(held);
            return if is_told { self.begin(take) } else { Ok(()) };
        }
        self.feed(chunk, take)
    }

    /// Passes on what is left at the end.
    ///
    /// # Errors
    /// Those of `take`.
    pub fn end<E>(&mut self, take: &mut dyn FnMut(Part<'_>) -> Result<(), E>) -> Result<(), E> {
        if matches!(self.state, State::Head(_)) {
            self.begin(take)?;
        }
        let (format, number) = (self.format, &mut self.number);
        let state = std::mem::replace(&mut self.state, State::Head(Vec::new()));
        match state {
            State::Head(_) => Ok(()),
            State::Split(split) => split.end(&mut |piece| take(part(piece, format, number))),
            State::Utf16(split) => split.end(&mut |piece| take(part(piece, format, number))),
            State::Table(mut table) => {
                let mut left = Vec::new();
                let Ok(()) = table.end(&mut |rows| {
                    left.push(rows.clone());
                    Ok::<(), Infallible>(())
                });
                let rest = table.rest();
                self.state = State::Table(table);
                if *number == 0 && left.is_empty() {
                    // A table without rows holds no declaration. It is passed on as one, so that its report says so.
                    left.push(csv::Record::empty(self.keeps));
                }
                let of_many = *number + left.len() > 1;
                left.iter().try_for_each(|rows| take(row(rows, of_many, number)))?;
                if rest.is_empty() { Ok(()) } else { take(Part::Between(&rest)) }
            }
        }
    }

    /// Decides what the input is, and reads the bytes that were held for that.
    fn begin<E>(&mut self, take: &mut dyn FnMut(Part<'_>) -> Result<(), E>) -> Result<(), E> {
        let State::Head(held) = &mut self.state else { return Ok(()) };
        let held = std::mem::take(held);
        // A workbook or a PDF is one text, whatever was said: a finding names what it is.
        let is_text = binary(&held).is_none();
        let is_table = match self.format {
            Format::Auto => Table::begins(&held),
            format => format == Format::Csv,
        };
        let layout = if is_text { self.format.layout() } else { Layout::Whole };
        self.state = if is_text && is_table {
            State::Table(Box::new(Table::new(self.keeps)))
        } else if let Some(split) = Utf16::beginning_with(&held, layout) {
            State::Utf16(split)
        } else {
            State::Split(Split::new(layout))
        };
        self.feed(&held, take)
    }

    fn feed<E>(&mut self, chunk: &[u8], take: &mut dyn FnMut(Part<'_>) -> Result<(), E>) -> Result<(), E> {
        let (format, number) = (self.format, &mut self.number);
        match &mut self.state {
            State::Head(_) => Ok(()),
            State::Split(split) => split.push(chunk, &mut |piece| take(part(piece, format, number))),
            State::Utf16(split) => split.push(chunk, &mut |piece| take(part(piece, format, number))),
            State::Table(table) => table.push(chunk, &mut |rows| take(row(rows, true, number))),
        }
    }
}

fn part<'p>(piece: Piece<'p>, format: Format, number: &mut usize) -> Part<'p> {
    match piece {
        Piece::Between(bytes) => Part::Between(bytes),
        Piece::Record { bytes, start, of_many } => {
            *number += 1;
            Part::Record(Record { bytes, start, of_many, number: *number, format, rows: None })
        }
    }
}

fn row<'r>(rows: &'r csv::Record, of_many: bool, number: &mut usize) -> Part<'r> {
    *number += 1;
    let (bytes, start) = (rows.json.as_bytes(), rows.start);
    Part::Record(Record { bytes, start, of_many, number: *number, format: Format::Csv, rows: Some(rows) })
}
