//! Workbooks of office programs, read as the CSV that their first sheet would be saved as.
//!
//! A row of the sheet is a line of the CSV, so that a finding's line is the number of its row.

use std::io::{self, Cursor, Read};

use calamine::{Data, Reader, open_workbook_auto_from_rs};

/// The first bytes of workbooks: of ZIP archives, as .xlsx, .xlsb and .ods are, and of what Excel wrote before.
const STARTS: [&[u8]; 2] = [b"PK\x03\x04", b"\xd0\xcf\x11\xe0"];

/// Whether a file that begins so may be a workbook.
pub(super) fn may_begin(bytes: &[u8]) -> bool {
    STARTS.iter().any(|start| bytes.starts_with(start))
}

/// The first sheet of a workbook as CSV. `Err` returns the bytes of what is no workbook.
pub(super) fn csv(mut bytes: Vec<u8>, mut rest: impl Read) -> io::Result<Result<Vec<u8>, Vec<u8>>> {
    rest.read_to_end(&mut bytes)?;
    let book = open_workbook_auto_from_rs(Cursor::new(bytes.as_slice())).ok();
    let Some(sheet) = book.and_then(|mut book| book.worksheet_range_at(0)?.ok()) else { return Ok(Err(bytes)) };
    let (first_row, first_column) = sheet.start().unwrap_or_default();
    let mut out = "\n".repeat(first_row as usize);
    for row in sheet.rows() {
        out.push_str(&",".repeat(first_column as usize));
        for (at, cell) in row.iter().enumerate() {
            if at > 0 {
                out.push(',');
            }
            write(&shown(cell), &mut out);
        }
        out.push('\n');
    }
    Ok(Ok(out.into_bytes()))
}

/// The text of a cell as an office program saves it: days as ISO 8601, and numbers with the fifteen digits that are shown.
fn shown(cell: &Data) -> String {
    match cell {
        Data::Float(number) => {
            format!("{number:.14e}").parse().map_or_else(|_| String::new(), |it: f64| it.to_string())
        }
        Data::DateTime(day) if day.is_datetime() => {
            let (year, month, day, ..) = day.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        Data::DateTimeIso(text) => text.split('T').next().unwrap_or_default().to_owned(),
        other => other.to_string(),
    }
}

/// Writes a cell. A line break in it becomes a blank, so that a row stays a line.
fn write(text: &str, out: &mut String) {
    if !text.contains([',', '"', '\n', '\r']) {
        return out.push_str(text);
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
