//! What the rows of a table become: the items of a declaration.

use std::collections::BTreeSet;

use super::cells::{Column, Node, is_sum, kind_of, leaf};
use super::{Cell, Kept, Record, State, Table};
use crate::at::Lines;
use crate::dictionary::Class;

/// What the key of a row that isn't an item begins with.
const ROW: &str = "row ";
/// What the key of an unknown column ends with, in the JSON alone: a report has the column's own name.
pub(super) const MARK: char = '.';

/// A declaration whose rows are being read.
#[derive(Debug)]
pub(super) struct Open {
    reference: String,
    root: Node,
    items: Vec<Node>,
    record: Record,
    /// How long its JSON will be at least.
    length: usize,
}

impl Open {
    /// Keeps a row as it stands, and what stands before it, if rows are kept. Returns where the row begins among them.
    fn keep(&mut self, raw: &[u8], between: &[u8]) -> usize {
        let Some(kept) = &mut self.record.kept else { return 0 };
        if kept.rows.is_empty() { &mut kept.before } else { &mut kept.rows }.extend_from_slice(between);
        let shift = kept.rows.len();
        kept.rows.extend_from_slice(raw);
        shift
    }
}

impl Table {
    /// Ends a row.
    pub(super) fn row<E>(&mut self, take: &mut dyn FnMut(&Record) -> Result<(), E>) -> Result<(), E> {
        let cells = std::mem::take(&mut self.cells);
        let start = self.row_start;
        let raw = std::mem::take(&mut self.raw);
        self.cell_from = 0;
        self.row_start = (self.cell_start.0, 1);
        self.is_returned = raw.last() == Some(&b'\r');
        if cells.iter().all(|cell| cell.text.trim().is_empty()) {
            self.pass(&raw);
            return Ok(());
        }
        if self.state == State::Names {
            self.state = State::Rows;
            self.name(cells);
            self.header = raw.trim_ascii_end().to_vec();
            self.pass(&raw);
            return Ok(());
        }
        if self.columns.len() > 1 && self.is_header(&raw) {
            self.close(take)?;
            self.pass(&raw);
            return Ok(());
        }
        self.add(&cells, &raw, start, take)
    }

    /// Adds a row of values to the declaration that it belongs to.
    fn add<E>(
        &mut self,
        cells: &[Cell],
        raw: &[u8],
        start: (u32, u32),
        take: &mut dyn FnMut(&Record) -> Result<(), E>,
    ) -> Result<(), E> {
        let end = cells.last().map_or(start, |cell| (cell.at.end_line, cell.at.end_column));
        let at = Lines { line: start.0, column: start.1, end_line: end.0, end_column: end.1 };
        let is_sum = self.columns.len() > 1 && (self.is_sum(cells) || self.is_remark(cells));
        if let Some(open) = self.open.as_mut().filter(|_| is_sum) {
            open.keep(raw, &std::mem::take(&mut self.between));
            let name = format!("{ROW}{}{MARK}", at.line);
            open.record.cells.insert(format!("/{name}"), at);
            open.length += open.root.add(name, "null".to_owned());
            return Ok(());
        }
        let reference = self.reference.and_then(|at| cells.get(at)).map_or("", |cell| cell.text.trim());
        let is_other = |open: &Open| match reference {
            "" => !self.is_merged(cells, open),
            reference => open.reference != reference,
        };
        if self.open.as_ref().is_some_and(is_other) {
            self.close(take)?;
        }
        let mut open = self.begin_or_go_on(reference, at);
        let shift = open.keep(raw, &std::mem::take(&mut self.between));
        // The text is too large already, and a finding will say so.
        if open.length <= self.most {
            let mut item = Node::object();
            self.put_cells(cells, shift, &mut open, &mut item);
            self.report_unknown_columns(&mut open, &mut item);
            if !item.is_empty() {
                open.record.rows.push(at);
                open.items.push(item);
            }
        }
        self.open = Some(open);
        Ok(())
    }

    /// The declaration that is open, or else a new one that begins with the row.
    fn begin_or_go_on(&mut self, reference: &str, at: Lines) -> Open {
        self.open.take().unwrap_or_else(|| {
            let kept = || Kept { delimiter: self.delimiter, encoding: self.decoder.encoding(), ..Kept::default() };
            let kept = self.keeps.then(|| Box::new(kept()));
            let (start, end) = ((at.line, at.column), (at.end_line, at.end_column));
            Open {
                reference: reference.to_owned(),
                root: Node::object(),
                items: Vec::new(),
                record: Record { start, end, kept, ..Record::default() },
                length: 0,
            }
        })
    }

    /// Puts the values of a row into its declaration and its item.
    fn put_cells(&mut self, cells: &[Cell], shift: usize, open: &mut Open, item: &mut Node) {
        let index = open.items.len();
        for (at, cell) in cells.iter().enumerate() {
            if cell.text.trim().is_empty() {
                continue;
            }
            let path = match self.columns.get(at) {
                Some(Ok(column)) => {
                    let node = if column.of_item { &mut *item } else { &mut open.root };
                    open.length += node.put(&column.path, column.kind, &leaf(Some(column.kind), &cell.text));
                    let path = column.path.join("/");
                    if column.of_item { format!("/items/{index}/{path}") } else { format!("/{path}") }
                }
                // An unknown column is reported once.
                Some(Err(header)) if !header.text.trim().is_empty() => continue,
                // A column without a name is reported once, too, and a value in no column each time.
                Some(Err(_)) if !self.reported_unnamed.insert(at) => continue,
                _ => {
                    let name = format!("column {}", at + 1);
                    open.length += item.add(name.clone(), leaf(None, &cell.text));
                    format!("/items/{index}/{name}")
                }
            };
            if let Some(kept) = &mut open.record.kept {
                kept.cells.push((path.clone(), shift + cell.from, shift + cell.to));
            }
            open.record.cells.insert(path, cell.at);
        }
    }

    /// Whether a row is the header once more, as where one file was appended to another.
    fn is_header(&self, raw: &[u8]) -> bool {
        let bare = raw.strip_prefix("\u{feff}".as_bytes()).unwrap_or(raw);
        bare.trim_ascii_end() == self.header
    }

    /// Whether a row sums up what is above it: it begins with a word for that, and the rest is numbers, units and currencies.
    fn is_sum(&self, cells: &[Cell]) -> bool {
        let is_code = |column: &Result<Column, Cell>| column.as_ref().is_ok_and(|column| column.path == ["hsCode"]);
        let mut given = cells.iter().zip(&self.columns).filter(|(cell, _)| !cell.text.trim().is_empty());
        let letters = |text: &str| text.chars().filter(|letter| letter.is_alphabetic()).count();
        given.next().is_some_and(|(cell, _)| is_sum(&cell.text))
            && given.all(|(cell, column)| letters(&cell.text) <= 3 && !is_code(column))
    }

    /// Whether a row says something of the table, as programs write it behind the last item: `2,record(s) downloaded,from …`
    /// and `Seller ID : …`.
    fn is_remark(&self, cells: &[Cell]) -> bool {
        match cells {
            [cell] => self.columns.len() > 3 && cell.text.contains(':'),
            [_, cell, ..] => cell.text.trim() == "record(s) downloaded",
            [] => false,
        }
    }

    /// Whether a row without a reference goes on with the open declaration: it has values of an item alone, and the open one
    /// has others. A spreadsheet saves merged cells so.
    fn is_merged(&self, cells: &[Cell], open: &Open) -> bool {
        let mut given = cells.iter().zip(&self.columns).filter(|(cell, _)| !cell.text.trim().is_empty()).peekable();
        !open.reference.is_empty()
            && open.root.has_several()
            && given.peek().is_some()
            && given.all(|(_, column)| match column {
                Ok(column) => column.of_item,
                Err(header) => !header.text.contains('.'),
            })
    }

    /// Makes each unknown column a key of the first declaration or of its item, once for the table.
    fn report_unknown_columns(&mut self, open: &mut Open, item: &mut Node) {
        if std::mem::replace(&mut self.reported, true) {
            return;
        }
        let index = open.items.len();
        let mut known = BTreeSet::new();
        let has_items = self.columns.iter().flatten().any(|column| column.of_item);
        for cell in self.columns.iter().filter_map(|column| column.as_ref().err()) {
            let mut name = cell.text.trim().to_owned();
            if name.is_empty() {
                continue;
            }
            let of_root = || kind_of(Class::Declaration, &mut [name.clone()]).is_some();
            let is_path = name.trim_end_matches('.').contains('.');
            let of_item = has_items && !is_path && !of_root();
            // A dot behind it tells a column from a key of JSON, and from the field that has parts.
            if !is_path || name.ends_with('.') {
                name.push(MARK);
            }
            if !known.insert((of_item, name.clone())) {
                continue;
            }
            let node = if of_item { &mut *item } else { &mut open.root };
            open.length += node.add(name.clone(), "null".to_owned());
            let start = if of_item { format!("/items/{index}/") } else { "/".to_owned() };
            open.record.cells.insert(start + &name.replace('~', "~0").replace('/', "~1"), cell.at);
        }
    }

    /// Passes on the declaration whose rows are complete.
    pub(super) fn close<E>(&mut self, take: &mut dyn FnMut(&Record) -> Result<(), E>) -> Result<(), E> {
        let Some(mut open) = self.open.take() else { return Ok(()) };
        if let Node::Object(members) = &mut open.root
            && !open.items.is_empty()
        {
            members.fields.push(("items".to_owned(), vec![Node::List(open.items)]));
        }
        open.root.write(&mut open.record.json);
        take(&open.record)
    }
}
