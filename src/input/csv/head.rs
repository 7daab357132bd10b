//! What stands before the rows of a table: blank lines, titles, what says the delimiter, and the header.

use csv_core::ReaderBuilder;

use super::delimiter::{delimiter_of, said_delimiter};
use super::{MOST_ROW, State, Table, is_line_end};
use crate::steps;

impl Table {
    /// Finds out the delimiter once the header is there, and gives the bytes that are to be read by it.
    pub(super) fn head(&mut self, last: bool) -> Option<Vec<u8>> {
        steps::add(self.raw.len());
        let blank = self.raw.iter().take_while(|byte| byte.is_ascii_whitespace()).count();
        let line = self.raw.get(blank..).unwrap_or_default();
        let end = line.iter().position(is_line_end);
        let Some(end) = end.or_else(|| (last || self.raw.len() > MOST_ROW).then_some(line.len())) else {
            self.pass_blank_lines(blank);
            return None;
        };
        let said = said_delimiter(line.get(..end).unwrap_or_default());
        let titles = match said {
            Some(_) => 0,
            None => titles(line, last || self.raw.len() > MOST_ROW)?,
        };
        if titles > 0 {
            let lines: Vec<u8> = self.raw.drain(..blank + titles).collect();
            self.pass_lines(&lines);
            return self.head(last);
        }
        let line = line.get(..end).unwrap_or_default();
        let delimiter = said.unwrap_or_else(|| delimiter_of(line.trim_ascii_end()).0);
        *self.reader = ReaderBuilder::new().delimiter(delimiter).build();
        self.delimiter = delimiter;
        self.state = State::Names;
        let mut bytes = std::mem::take(&mut self.raw);
        if said.is_some() {
            let rest = bytes.split_off((blank + end + 1).min(bytes.len()));
            self.pass_lines(&bytes);
            bytes = rest;
        }
        Some(bytes)
    }

    /// Passes on blank lines before the header, which may be many.
    fn pass_blank_lines(&mut self, blank: usize) {
        let Some(at) = self.raw.get(..blank).and_then(|raw| raw.iter().rposition(is_line_end)) else { return };
        let lines: Vec<u8> = self.raw.drain(..=at).collect();
        self.pass_lines(&lines);
    }
}

/// The text behind blank lines, and whether it is nothing or begins as JSON or XML do.
pub(super) fn start(text: &[u8]) -> (&[u8], bool) {
    let text = text.trim_ascii_start();
    (text, matches!(text.first(), None | Some(b'{' | b'[' | b'<')))
}

/// How many bytes of titles and remarks stand before the header, as in reports that a program exports: the lines before the
/// first one that names several fields. There are none where the first line names a field, or where none of the first lines
/// does. `None` if more bytes have to tell.
pub(super) fn titles(bytes: &[u8], is_all: bool) -> Option<usize> {
    const MOST_LINES: usize = 20;
    let mut before = 0;
    let mut lines = bytes.split_inclusive(is_line_end).take(MOST_LINES);
    for line in lines.by_ref() {
        if !is_all && !line.last().is_some_and(is_line_end) {
            return None;
        }
        steps::add(line.len());
        let known = delimiter_of(line.trim_ascii_end()).1;
        if known > 2 || known > 0 && before == 0 {
            return Some(before);
        }
        before += line.len();
    }
    (is_all || before < bytes.len()).then_some(0)
}
