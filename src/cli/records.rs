//! Reads the declarations of files one by one. Memory use doesn't grow with their number.

use std::io::{self, Read};

use clap::ValueEnum;
use declarant::input::source::{self, Part, Source};

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
    // If all parts are wanted, they are to be written again.
    let mut source = if only_declarations { Source::new(format.into()) } else { Source::keeping(format.into()) };
    loop {
        let count = fill(&mut chunk)?;
        if count == 0 {
            break;
        }
        source.push(chunk.get(..count).unwrap_or_default(), &mut take)?;
        if only_declarations && source.is_done() {
            break;
        }
    }
    source.end(&mut take)?;
    Ok(About { is_fallback: source.is_fallback() })
}
