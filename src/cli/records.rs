//! Files as declarations, one after the other, in memory that does not grow with their number.

use std::io::{self, BufRead, Read};

use clap::ValueEnum;
use declarant::input::batch;

/// What a file is.
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

/// A declaration of a file.
#[derive(Debug)]
pub(crate) struct Record<'a> {
    /// Its bytes.
    pub(crate) bytes: &'a [u8],
    /// What stands in the file between the last one and this.
    pub(crate) before: &'a [u8],
    /// The line and the column at which it begins.
    pub(crate) start: (u32, u32),
    /// Whether it is one of several.
    pub(crate) of_many: bool,
}

/// Hands over every declaration of a file; gives what stands after the last.
pub(crate) fn each<E: From<io::Error>>(
    mut file: impl BufRead,
    format: Format,
    mut take: impl FnMut(Record<'_>) -> Result<(), E>,
) -> Result<Vec<u8>, E> {
    let mut head = Vec::new();
    if matches!(format, Format::Auto | Format::Ndjson) {
        // The first line that is not blank, and whether another follows, tell NDJSON from JSON.
        while head.trim_ascii().is_empty() && file.read_until(b'\n', &mut head)? > 0 {}
        let mut second = Vec::new();
        let is_object =
            || std::str::from_utf8(&head).is_ok_and(|line| batch::is_object(line.trim_start_matches('\u{feff}')));
        if format == Format::Ndjson || is_object() {
            let mut blank = Vec::new();
            while second.trim_ascii().is_empty() {
                blank.append(&mut second);
                if file.read_until(b'\n', &mut second)? == 0 {
                    break;
                }
            }
            let follows = second.trim_ascii_start().first().is_some_and(|byte| *byte == b'{');
            if format == Format::Ndjson || follows {
                return ndjson(io::Cursor::new([head, blank, second].concat()).chain(file), &mut take);
            }
            head.append(&mut blank);
            head.append(&mut second);
        }
    }
    file.read_to_end(&mut head)?;
    whole(&head, format, &mut take)
}

/// A declaration a line.
fn ndjson<E: From<io::Error>>(
    mut file: impl BufRead,
    take: &mut impl FnMut(Record<'_>) -> Result<(), E>,
) -> Result<Vec<u8>, E> {
    let (mut line, mut number) = (Vec::new(), 0u32);
    let mut before = Vec::new();
    loop {
        line.clear();
        if file.read_until(b'\n', &mut line)? == 0 {
            return Ok(before);
        }
        number = number.saturating_add(1);
        let body = line.trim_ascii_end();
        if body.is_empty() {
            before.extend_from_slice(&line);
            continue;
        }
        take(Record { bytes: body, before: &before, start: (number, 1), of_many: true })?;
        before.clear();
        before.extend_from_slice(&line[body.len()..]);
    }
}

/// A file as a whole: one declaration, or the elements of an array.
fn whole<E>(bytes: &[u8], format: Format, take: &mut impl FnMut(Record<'_>) -> Result<(), E>) -> Result<Vec<u8>, E> {
    let text = std::str::from_utf8(bytes).ok().filter(|_| format != Format::Xml);
    let ranges = text.map(|text| text.trim_start_matches('\u{feff}')).map(batch::elements).unwrap_or_default();
    let (Some(text), false) = (text, ranges.is_empty()) else {
        take(Record { bytes, before: b"", start: (1, 1), of_many: false })?;
        return Ok(Vec::new());
    };
    let mark = text.len() - text.trim_start_matches('\u{feff}').len();
    let (mut at, mut line, mut column) = (0, 1, 1);
    for range in ranges {
        let (start, end) = (range.start + mark, range.end + mark);
        let before = text.get(at..start).unwrap_or("");
        advance(before.trim_start_matches('\u{feff}'), &mut line, &mut column);
        take(Record { bytes: &bytes[start..end], before: before.as_bytes(), start: (line, column), of_many: true })?;
        advance(text.get(start..end).unwrap_or(""), &mut line, &mut column);
        at = end;
    }
    Ok(bytes[at..].to_vec())
}

/// Moves a line and a column over a text.
fn advance(text: &str, line: &mut u32, column: &mut u32) {
    for letter in text.chars() {
        if letter == '\n' {
            (*line, *column) = (*line + 1, 1);
        } else {
            *column += letter.len_utf16() as u32;
        }
    }
}
