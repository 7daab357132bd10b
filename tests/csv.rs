//! Tables of declarations: what is read of them, and where their findings point.
#![allow(missing_docs)]

use std::fmt::Write;

use declarant::input::csv::{Record, Table};
use declarant::{Options, Validator};

/// What a table says when it comes in chunks of that length.
fn said(bytes: &[u8], chunk: usize) -> String {
    // What is missing is left out, as no fixture is complete.
    let ignore = ["field-missing", "product-identifier-missing"].map(str::to_owned).to_vec();
    let options = Options { on: "2026-11-23".parse().ok(), ignore, ..Options::default() };
    let mut validator = Validator::new(options).expect("options");
    let mut out = String::new();
    let mut take = |record: &Record| -> std::fmt::Result {
        writeln!(out, "{}:{} {}", record.start.0, record.start.1, record.json)?;
        let mut report = validator.check(&record.json);
        report.locate(|pointer| record.at(pointer));
        for finding in &report.findings {
            let at = finding.at.expect("a place");
            let path = finding.path.as_deref().unwrap_or("-");
            let (line, column, end_line, end_column) = (at.line, at.column, at.end_line, at.end_column);
            writeln!(out, "  {line}:{column} to {end_line}:{end_column} {path}: {}", finding.message)?;
        }
        Ok(())
    };
    let mut table = Table::new();
    bytes.chunks(chunk).try_for_each(|chunk| table.push(chunk, &mut take)).expect("a table");
    table.end(&mut take).expect("a table");
    if table.is_fallback() {
        out.push_str("read as Windows-1252\n");
    }
    out
}

#[test]
fn tables_are_read_by_their_columns() {
    insta::glob!("csv/*.csv", |path| {
        let bytes = std::fs::read(path).expect("a fixture");
        let whole = said(&bytes, usize::MAX);
        for chunk in [1, 2, 7, 64] {
            assert_eq!(said(&bytes, chunk), whole, "in chunks of {chunk}");
        }
        insta::assert_snapshot!(whole);
    });
}

#[test]
fn only_a_table_begins_as_one() {
    for (text, is_table) in [
        ("reference,description\n", true),
        ("\u{feff}hsCode;origin\n", true),
        ("sep=;\nwhatever\n", true),
        ("description", true),
        ("{\"reference\": 1}", false),
        ("[]", false),
        ("<Declaration/>", false),
        ("asdf, jkl\n", false),
        ("", false),
        ("\n\n", false),
    ] {
        assert_eq!(Table::begins(text.as_bytes()), is_table, "{text:?}");
    }
}

#[test]
fn a_quotation_mark_that_is_never_closed_costs_its_row_only() {
    let rows = "A,Wool mittens\n".repeat(200_000);
    let text = format!("reference,description\nX,\"open\n{rows}");
    let mut count = 0;
    let mut take = |_: &Record| -> Result<(), ()> {
        count += 1;
        Ok(())
    };
    let mut table = Table::new();
    text.as_bytes().chunks(1 << 16).try_for_each(|chunk| table.push(chunk, &mut take)).expect("a table");
    table.end(&mut take).expect("a table");
    // The broken row, and one declaration of all rows with the same reference.
    assert_eq!(count, 2);
}
