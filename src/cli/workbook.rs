//! Workbooks of Excel (.xlsx), read as the CSV that their first sheet would be saved as.
//!
//! A row of the sheet is a line of the CSV, so that a finding's line is the number of its row. Other workbooks, such as .xls
//! and .ods, aren't read: a finding names them and says to save the sheet as CSV.

use std::collections::BTreeMap;
use std::io::{self, BufReader, Cursor, Read};

use calamine::{Data, Reader as _, SheetType, Xlsx, XlsxError};
use quick_xml::Reader;
use quick_xml::events::Event;
use zip::ZipArchive;

/// The maximum size in bytes of a workbook, of what its archive unpacks to, and of the CSV made of it: some 600,000 rows of
/// thirteen columns.
const MOST_BYTES: u64 = 512 << 20;
/// The maximum size in bytes of a part that holds neither cells nor texts. Styles take much more memory than they have bytes.
const MOST_BYTES_ASIDE: u64 = 32 << 20;
/// The rows and columns of a sheet.
const MOST_ROWS: u32 = 1_048_576;
const MOST_COLUMNS: u32 = 16_384;

/// The reason that a workbook isn't read.
pub(super) const TOO_LARGE: &str = "it unpacks to more than 512 MiB";
const DAMAGED: &str = "it is damaged";

/// Whether a file that begins so may be a workbook: it is a ZIP archive.
pub(super) fn may_begin(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04")
}

/// The bytes of an archive that no CSV was made of, and the reason if it is a workbook.
pub(super) struct Unread {
    pub(super) bytes: Vec<u8>,
    pub(super) why: Option<&'static str>,
}

/// The first sheet of a workbook as CSV. `bytes` are the first of the file, and `rest` has the others.
pub(super) fn csv(mut bytes: Vec<u8>, rest: impl Read) -> io::Result<Result<Vec<u8>, Unread>> {
    rest.take(MOST_BYTES).read_to_end(&mut bytes)?;
    if bytes.len() as u64 >= MOST_BYTES {
        return Err(io::Error::other("an archive of more than 512 MiB is not read"));
    }
    let mut is_workbook = false;
    let made = measured(&bytes, &mut is_workbook).and_then(|()| first_sheet(&bytes));
    Ok(made.map(String::into_bytes).map_err(|why| Unread { bytes, why: Some(why).filter(|_| is_workbook) }))
}

/// Unpacks everything once, so that nothing is larger than it says. Neither is the number of texts, which the reader
/// takes memory for.
fn measured(bytes: &[u8], is_workbook: &mut bool) -> Result<(), &'static str> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| DAMAGED)?;
    *is_workbook = archive.index_for_name("xl/workbook.xml").is_some();
    let mut all = 0_u64;
    for index in 0..archive.len() {
        // What can't be unpacked isn't read either.
        let Ok(part) = archive.by_index(index) else { continue };
        let (name, size) = (part.name().map_err(|_| DAMAGED)?.to_ascii_lowercase(), part.size());
        all = all.saturating_add(size);
        let is_aside = !name.contains("worksheets/") && !name.ends_with("sharedstrings.xml");
        let is_xml = name.ends_with(".xml") || name.ends_with(".rels");
        if all > MOST_BYTES || is_aside && is_xml && size > MOST_BYTES_ASIDE {
            return Err(TOO_LARGE);
        }
        let unpacked = io::copy(&mut part.take(size + 1), &mut io::sink()).map_err(|_| DAMAGED)?;
        if unpacked > size {
            return Err(DAMAGED);
        }
        if name.ends_with("sharedstrings.xml") {
            let part = archive.by_index(index).map_err(|_| DAMAGED)?;
            // A text takes at least the five bytes of `<si/>`.
            if texts(BufReader::new(part)).is_none_or(|count| count > size / 5) {
                return Err(DAMAGED);
            }
        }
    }
    Ok(())
}

/// The number of texts that a workbook says that it has.
fn texts(part: impl io::BufRead) -> Option<u64> {
    let mut reader = Reader::from_reader(part);
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer).ok()? {
            Event::Start(tag) | Event::Empty(tag) if tag.local_name().as_ref() == "sst" => {
                let count = tag.try_get_attribute("uniqueCount").ok()?;
                return count.map_or(Some(0), |count| count.value.trim().parse().ok());
            }
            Event::Eof => return None,
            _ => {}
        }
    }
}

fn first_sheet(bytes: &[u8]) -> Result<String, &'static str> {
    let damaged = |_: XlsxError| DAMAGED;
    let mut book = Xlsx::new(Cursor::new(bytes)).map_err(damaged)?;
    let first = book.sheets_metadata().iter().find(|sheet| sheet.typ == SheetType::WorkSheet);
    let name = first.ok_or(DAMAGED)?.name.clone();
    let mut cells = book.worksheet_cells_reader(&name).map_err(damaged)?;
    // Rows and cells nearly always stand in order, which nothing demands.
    let mut lines: BTreeMap<u32, (String, u32)> = BTreeMap::new();
    let mut row = (0, BTreeMap::new());
    let mut size = 0;
    let mut end = |(number, cells): (u32, BTreeMap<u32, String>), lines: &mut BTreeMap<_, _>| {
        let (line, width) = line(&cells);
        size += line.len();
        lines.insert(number, (line, width));
        if size as u64 > MOST_BYTES { Err(TOO_LARGE) } else { Ok(()) }
    };
    while let Some((cell, style)) = cells.next_cell_with_style_id().map_err(damaged)? {
        let (number, column) = cell.get_position();
        if number >= MOST_ROWS || column >= MOST_COLUMNS {
            return Err(DAMAGED);
        }
        let format = cells.styles().get(style).and_then(|style| style.number_format.as_ref());
        let text = shown(&cell.get_value().clone().into(), format.map_or("", |format| &format.format_code));
        if text.is_empty() {
            continue;
        }
        if number != row.0 {
            end(std::mem::replace(&mut row, (number, BTreeMap::new())), &mut lines)?;
        }
        row.1.insert(column, text);
    }
    end(row, &mut lines)?;
    // Rows have the columns of the head, as a program saves them.
    let head = lines.values().map(|(_, width)| *width).find(|width| *width > 0).unwrap_or_default();
    let mut out = String::new();
    let mut next = 0;
    for (number, (line, width)) in lines {
        if width == 0 {
            continue;
        }
        out.push_str(&"\n".repeat((number - next) as usize));
        out.push_str(&line);
        out.push_str(&",".repeat(head.saturating_sub(width) as usize));
        out.push('\n');
        next = number + 1;
        if out.len() as u64 > MOST_BYTES {
            return Err(TOO_LARGE);
        }
    }
    Ok(out)
}

/// A row as a line of CSV, and the number of its columns. A line break in a cell becomes a blank, so that a row stays a line.
fn line(cells: &BTreeMap<u32, String>) -> (String, u32) {
    let mut out = String::new();
    let mut next = 0;
    for (column, text) in cells {
        out.push_str(&",".repeat((column - next) as usize));
        next = *column;
        if !text.contains([',', '"', '\n', '\r']) {
            out.push_str(text);
            continue;
        }
        out.push('"');
        for letter in text.chars() {
            match letter {
                '"' => out.push_str("\"\""),
                '\n' | '\r' => out.push(' '),
                _ => out.push(letter),
            }
        }
        out.push('"');
    }
    (out, cells.keys().next_back().map_or(0, |column| column + 1))
}

/// The text of a cell as an office program saves it: days as ISO 8601, and numbers with the fifteen digits that are shown, or
/// with the zeros that a format such as 00000 adds.
fn shown(cell: &Data, format: &str) -> String {
    match cell {
        Data::Float(number) => {
            let digits = format!("{number:.14e}").parse().map_or_else(|_| String::new(), |it: f64| it.to_string());
            with_zeros(&digits, format).unwrap_or(digits)
        }
        Data::DateTime(day) if day.is_datetime() => {
            let (year, month, day, ..) = day.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        Data::DateTimeIso(text) => text.split('T').next().unwrap_or_default().to_owned(),
        other => other.to_string(),
    }
}

/// Digits in a format of zeros and hyphens, as postcodes and other codes have: 501 in 00000, or 15011234 in 00000-0000.
fn with_zeros(digits: &str, format: &str) -> Option<String> {
    // A language in brackets may stand in front, and what isn't a zero may be marked as such.
    let form = format.rsplit(']').next().unwrap_or(format).replace(['\\', '"'], "");
    let zeros = form.matches('0').count();
    let is_code = zeros > 1 && form.bytes().all(|sign| matches!(sign, b'0' | b'-'));
    if !is_code || digits.is_empty() || !digits.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let padded = format!("{digits:0>zeros$}");
    let (mut rest, mut out) = (padded.chars().rev(), Vec::new());
    for sign in form.chars().rev() {
        out.push(if sign == '-' { '-' } else { rest.next()? });
    }
    Some(rest.rev().chain(out.into_iter().rev()).collect())
}
