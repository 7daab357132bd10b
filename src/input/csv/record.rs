//! A declaration of a table, which knows the cell of each value.

use std::collections::BTreeMap;

use super::Kept;
use super::items::MARK;
use crate::at::Lines;
use crate::wire::{Reader, Writer};

/// A declaration that was read from a table.
#[derive(Clone, Debug, Default)]
pub struct Record {
    /// The declaration as JSON.
    pub json: String,
    /// The line and the column at which its first row begins, and those at which it ends.
    pub start: (u32, u32),
    pub(super) end: (u32, u32),
    /// The cell of each value, by its JSON Pointer.
    pub(super) cells: BTreeMap<String, Lines>,
    /// Where the row of each item begins and ends.
    pub(super) rows: Vec<Lines>,
    /// Its rows as they stand in the table, if the table [keeps](super::Table::new) them.
    pub kept: Option<Box<Kept>>,
}

impl Record {
    /// That of a table without rows, which are kept if there are some.
    pub(in crate::input) fn empty(keeps: bool) -> Self {
        Self { start: (1, 1), end: (1, 1), kept: keeps.then(Box::default), ..Self::default() }
    }

    /// Where the value at a JSON Pointer stands in the table: its cell, or else the row of the item.
    pub fn at(&self, pointer: &str) -> Lines {
        let below = || {
            let start = format!("{pointer}/");
            let those = self.cells.range(start.clone()..).take_while(|(path, _)| path.starts_with(&start));
            those.map(|(_, at)| at).min_by_key(|at| (at.line, at.column)).filter(|_| !pointer.is_empty())
        };
        let row = || {
            let item = pointer.strip_prefix("/items/")?.split('/').next()?.parse::<usize>().ok()?;
            self.rows.get(item).copied()
        };
        let ((line, column), (end_line, end_column)) = (self.start, self.end);
        let first = Lines { line, column, end_line, end_column };
        self.cells.get(pointer).or_else(below).copied().or_else(row).unwrap_or(first)
    }

    /// The pointer of an unknown column by the name that it has in the table. `None` for any other pointer.
    pub(crate) fn own_pointer<'p>(&self, pointer: &'p str) -> Option<&'p str> {
        pointer.strip_suffix(MARK).filter(|_| self.cells.contains_key(pointer))
    }

    /// Writes where its values and rows are: everything but the JSON and its start.
    pub(in crate::input) fn write(&self, out: &mut Writer) {
        out.place(self.end);
        out.list(self.cells.iter(), |out, (path, at)| out.text(path).lines(at));
        out.list(self.rows.iter(), Writer::lines);
        out.list(self.kept.iter(), |out, kept| kept.write(out));
    }

    /// Reads what was written. `None` if the bytes are something else.
    pub(in crate::input) fn read(json: &[u8], start: (u32, u32), from: &mut Reader<'_>) -> Option<Self> {
        let json = std::str::from_utf8(json).ok()?.to_owned();
        let mut record = Record { json, start, end: from.place()?, ..Record::default() };
        for _ in 0..from.number()? {
            let path = from.text()?;
            record.cells.insert(path.to_owned(), from.lines()?);
        }
        for _ in 0..from.number()? {
            record.rows.push(from.lines()?);
        }
        for _ in 0..from.number()? {
            record.kept = Some(Box::new(Kept::read(from)?));
        }
        Some(record)
    }
}

impl Writer {
    /// Writes a line and a column.
    pub(in crate::input) fn place(&mut self, (line, column): (u32, u32)) -> &mut Self {
        self.wide(line.into()).wide(column.into())
    }

    fn lines(&mut self, at: &Lines) -> &mut Self {
        self.place((at.line, at.column)).place((at.end_line, at.end_column))
    }
}

impl Reader<'_> {
    /// Reads a line and a column.
    pub(in crate::input) fn place(&mut self) -> Option<(u32, u32)> {
        Some((self.wide()?.try_into().ok()?, self.wide()?.try_into().ok()?))
    }

    fn lines(&mut self) -> Option<Lines> {
        let ((line, column), (end_line, end_column)) = (self.place()?, self.place()?);
        Some(Lines { line, column, end_line, end_column })
    }
}
