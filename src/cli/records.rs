//! Reads the declarations of files one by one. Memory use doesn't grow with their number.

use std::io::{self, Read};

use clap::ValueEnum;
use declarant::input::source::{self, Part, Source};
use declarant::privacy::visible;

use super::{complain, gzip, workbook};

/// The layout of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// By its content
    Auto,
    /// One declaration, or an array of them
    Json,
    /// A declaration a line
    Ndjson,
    /// A table with a header row and an item a row; the first sheet of a workbook of Excel (.xlsx) as well
    Csv,
    /// A WCO message
    Xml,
}

impl From<Format> for source::Format {
    fn from(format: Format) -> Self {
        match format {
            Format::Auto => source::Format::Auto,
            Format::Json => source::Format::Json,
            Format::Ndjson => source::Format::Ndjson,
            Format::Csv => source::Format::Csv,
            Format::Xml => source::Format::Xml,
        }
    }
}

/// What is to be said of a file as a whole.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct About {
    /// Whether text that isn't UTF-8 was read as Windows-1252.
    is_fallback: bool,
    /// Why a workbook wasn't read.
    unread: Option<&'static str>,
}

impl About {
    /// Says it on the standard error.
    pub(crate) fn complain(&self, name: &str) {
        let name = visible(name);
        if self.is_fallback {
            let advice = "where letters are wrong, save it as UTF-8";
            complain(format_args!(
                "declarant: {name}: it isn't all UTF-8; the rest was read as Windows-1252; {advice}"
            ));
        }
        if let Some(why) = self.unread {
            complain(format_args!("declarant: {name}: the workbook was not read: {why}"));
        }
    }
}

/// The error that stopped a file. An error in reading names the file, one in writing the output.
pub(crate) enum Failure {
    Reading(io::Error),
    Writing(io::Error),
}

/// Passes on every part of a file, which may be compressed with gzip. If only declarations are wanted, reading stops when no other can follow.
pub(crate) fn each<'r>(
    mut file: impl Read + 'r,
    format: Format,
    only_declarations: bool,
    mut take: impl FnMut(Part<'_>) -> io::Result<()>,
) -> Result<About, Failure> {
    let mut take = |part: Part<'_>| take(part).map_err(Failure::Writing);
    let mut chunk = vec![0; 1 << 16];
    let fill = |file: &mut dyn Read, chunk: &mut Vec<u8>| loop {
        match file.read(chunk) {
            Ok(count) => return Ok(count),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(Failure::Reading(error)),
        }
    };
    let mut count = fill(&mut file, &mut chunk)?;
    let mut file: Box<dyn Read + 'r> = Box::new(file);
    let start = chunk.get(..count).unwrap_or_default();
    if gzip::may_begin(start) {
        if !only_declarations {
            let why = "a compressed file isn't rewritten; unpack it and fix that";
            return Err(Failure::Reading(io::Error::other(why)));
        }
        file = Box::new(gzip::unpacked(start.to_vec(), file));
        count = fill(&mut file, &mut chunk)?;
    }
    let (mut head, mut format) = (chunk.get(..count).unwrap_or_default().to_vec(), format.into());
    let mut unread = None;
    if matches!(format, source::Format::Auto | source::Format::Csv) && workbook::may_begin(&head) {
        match workbook::csv(head, &mut file).map_err(Failure::Reading)? {
            Ok(_) if !only_declarations => {
                let why = "a workbook isn't rewritten; save its sheet as CSV and fix that";
                return Err(Failure::Reading(io::Error::other(why)));
            }
            Ok(csv) => (head, format) = (csv, source::Format::Csv),
            Err(other) => (head, unread) = (other.bytes, other.why),
        }
    }
    // If all parts are wanted, they are to be written again.
    let mut source = Source::new(format, !only_declarations);
    source.push(&head, &mut take)?;
    while !(only_declarations && source.is_done()) {
        let count = fill(&mut file, &mut chunk)?;
        if count == 0 {
            break;
        }
        source.push(chunk.get(..count).unwrap_or_default(), &mut take)?;
    }
    source.end(&mut take)?;
    Ok(About { is_fallback: source.is_fallback(), unread })
}
