//! Reads the declarations of files one by one. Memory use doesn't grow with their number.

use std::io::{self, Read};

use clap::ValueEnum;
use declarant::Report;
use declarant::input::batch::{Layout, Piece, Split};
use declarant::input::csv::{self, Table};

/// The layout of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// By its content
    Auto,
    /// One declaration, or an array of them
    Json,
    /// A declaration a line
    Ndjson,
    /// A table with a header row and an item a row
    Csv,
    /// A WCO message
    Xml,
}

impl Format {
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

/// A declaration in a file.
pub(crate) struct Record<'a> {
    pub(crate) bytes: &'a [u8],
    pub(crate) start: (u32, u32),
    pub(crate) of_many: bool,
    /// Its number in the file, from 1.
    pub(crate) number: usize,
    /// Its rows, if it comes from a table.
    pub(crate) rows: Option<&'a csv::Record>,
}

impl Record<'_> {
    /// Makes the findings of a report on it point into its table.
    pub(crate) fn locate(&self, report: &mut Report) {
        if let Some(rows) = self.rows {
            report.locate(|pointer| rows.at(pointer));
        }
    }
}

/// A part of a file.
pub(crate) enum Part<'a> {
    Record(Record<'a>),
    /// What separates two declarations, but for tables.
    Between(&'a [u8]),
}

/// What is to be said of a file as a whole.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct About {
    /// Whether text that isn't UTF-8 was read as Windows-1252.
    pub(crate) is_fallback: bool,
}

/// The error that stopped a file. An error in reading names the file, one in writing the output.
pub(crate) enum Failure {
    Reading(io::Error),
    Writing(io::Error),
}

/// Passes on every part of a file. If only declarations are wanted, reading stops when no other can follow.
pub(crate) fn each(
    mut file: impl Read,
    format: Format,
    only_declarations: bool,
    mut take: impl FnMut(Part<'_>) -> io::Result<()>,
) -> Result<About, Failure> {
    let mut take = |part: Part<'_>| take(part).map_err(Failure::Writing);
    let mut chunk = vec![0; 1 << 16];
    let mut fill = |chunk: &mut Vec<u8>| loop {
        match file.read(chunk) {
            Ok(count) => return Ok(count),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(Failure::Reading(error)),
        }
    };
    let mut count = fill(&mut chunk)?;
    let first = chunk.get(..count).unwrap_or_default();
    let mut number = 0;
    if format == Format::Csv || format == Format::Auto && Table::begins(first) {
        let mut table = Table::new();
        let mut is_last = false;
        let mut rows = |record: &csv::Record, is_last: bool| {
            number += 1;
            let (bytes, start) = (record.json.as_bytes(), record.start);
            let of_many = !is_last || number > 1;
            take(Part::Record(Record { bytes, start, of_many, number, rows: Some(record) }))
        };
        while count > 0 {
            table.push(chunk.get(..count).unwrap_or_default(), &mut |record| rows(record, is_last))?;
            count = fill(&mut chunk)?;
        }
        is_last = true;
        table.end(&mut |record| rows(record, is_last))?;
        return Ok(About { is_fallback: table.is_fallback() });
    }
    let mut take = |piece: Piece<'_>| match piece {
        Piece::Between(bytes) => take(Part::Between(bytes)),
        Piece::Record { bytes, start, of_many } => {
            number += 1;
            take(Part::Record(Record { bytes, start, of_many, number, rows: None }))
        }
    };
    let mut split = Split::new(format.layout());
    while count > 0 {
        split.push(chunk.get(..count).unwrap_or_default(), &mut take)?;
        if only_declarations && split.is_done() {
            break;
        }
        count = fill(&mut chunk)?;
    }
    split.end(&mut take)?;
    Ok(About::default())
}
