//! Reads the declarations of files one by one. Memory use doesn't grow with their number.

use std::io::{self, Read};

use clap::ValueEnum;
use declarant::input::batch::{Layout, Piece, Split};

/// The layout of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// By its content
    Auto,
    /// One declaration, or an array of them
    Json,
    /// A declaration a line
    Ndjson,
    /// A WCO message
    Xml,
}

impl From<Format> for Layout {
    fn from(format: Format) -> Self {
        match format {
            Format::Auto => Layout::Auto,
            Format::Json => Layout::Json,
            Format::Ndjson => Layout::Lines,
            Format::Xml => Layout::Whole,
        }
    }
}

/// The error that stopped a file. An error in reading names the file, one in writing the output.
pub(crate) enum Failure {
    Reading(io::Error),
    Writing(io::Error),
}

/// Passes on every piece of a file. If only declarations are wanted, reading stops when no other can follow.
pub(crate) fn each(
    mut file: impl Read,
    format: Format,
    only_declarations: bool,
    mut take: impl FnMut(Piece<'_>) -> io::Result<()>,
) -> Result<(), Failure> {
    let mut take = |piece: Piece<'_>| take(piece).map_err(Failure::Writing);
    let mut split = Split::new(format.into());
    let mut chunk = vec![0; 1 << 16];
    while !(only_declarations && split.is_done()) {
        let count = match file.read(&mut chunk) {
            Ok(0) => break,
            Ok(count) => count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(Failure::Reading(error)),
        };
        split.push(chunk.get(..count).unwrap_or_default(), &mut take)?;
    }
    split.end(&mut take)
}
