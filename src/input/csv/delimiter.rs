//! Finds out by which delimiter the columns of a table are known.

use csv_core::{ReadFieldResult, ReaderBuilder};

use super::cells::Column;
use crate::words::fields;

/// The delimiter that a first line says, as office programs write it: `sep=;`.
pub(super) fn said_delimiter(line: &[u8]) -> Option<u8> {
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    let bare = line.strip_prefix(b"\"").and_then(|rest| rest.strip_suffix(b"\"")).unwrap_or(line);
    let (name, delimiter) = bare.split_at_checked(4)?;
    if !name.eq_ignore_ascii_case(b"sep=") {
        return None;
    }
    // Where it is a blank, as a tab is, an editor may have taken it away.
    Some(delimiter.first().copied().unwrap_or(b'\t'))
}

/// The names of a header.
fn names(line: &[u8], delimiter: u8) -> Vec<String> {
    let mut reader = ReaderBuilder::new().delimiter(delimiter).build();
    let (mut input, mut name, mut names) = (line, Vec::new(), Vec::new());
    let mut buffer = [0; 256];
    loop {
        let (result, read, written) = reader.read_field(input, &mut buffer);
        input = input.get(read..).unwrap_or_default();
        name.extend_from_slice(buffer.get(..written).unwrap_or_default());
        match result {
            ReadFieldResult::Field { .. } => {
                names.push(String::from_utf8_lossy(&name).into_owned());
                name.clear();
            }
            ReadFieldResult::End => return names,
            ReadFieldResult::InputEmpty | ReadFieldResult::OutputFull => {}
        }
    }
}

/// How many names of other systems make a header of which we know no column.
const OTHERS: usize = 3;

/// The delimiter by which most columns of a header are known, then by which there are most, and how many are known. Where
/// none is, those count that other systems call so.
pub(super) fn delimiter_of(line: &[u8]) -> (u8, usize) {
    let count = |delimiter: u8| {
        let names = names(line, delimiter);
        let known = names.iter().filter(|name| Column::of(name).is_some()).count();
        let meant = || names.iter().filter(|name| fields::is_known(name)).count();
        let known = if known > 0 { known } else { Some(meant()).filter(|meant| *meant >= OTHERS).unwrap_or_default() };
        (known, names.len())
    };
    let by_count = [b'|', b'\t', b';', b','].map(|delimiter| (count(delimiter), delimiter));
    by_count.into_iter().max().map_or((b',', 0), |((known, _), delimiter)| (delimiter, known))
}
