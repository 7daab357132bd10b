//! Tables of declarations: what is read of them, and where their findings point.
#![allow(missing_docs)]

use std::fmt::Write;

use declarant::input::csv::{Record, Table};
use declarant::input::source::{Format, Part, Source};
use declarant::report::locate;
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
        locate(&mut report.findings, Some(record));
        for finding in &report.findings {
            let at = finding.at.expect("a place");
            let path = finding.path.as_deref().unwrap_or("-");
            let (line, column, end_line, end_column) = (at.line, at.column, at.end_line, at.end_column);
            writeln!(out, "  {line}:{column} to {end_line}:{end_column} {path}: {}", finding.message)?;
        }
        Ok(())
    };
    let mut table = Table::new(false);
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

/// A table that is written again with its safe fixes, or with none, when it comes in chunks of that length. What is kept
/// crosses to another worker meanwhile.
fn written(bytes: &[u8], chunk: usize, fixes: bool) -> Vec<u8> {
    let mut validator = Validator::new(Options::default()).expect("options");
    let mut out = Vec::new();
    let mut take = |part: Part<'_>| {
        let mut sent = Vec::new();
        part.write(&mut sent);
        Part::read(&mut sent.as_slice(), |part| match part {
            Part::Between(bytes) => out.extend_from_slice(bytes),
            Part::Record(record) => {
                let rows = if fixes {
                    validator.fix_record(&record).rows
                } else {
                    record.rows.and_then(|rows| rows.kept.as_ref()).map(|kept| kept.rewritten([]))
                };
                out.extend_from_slice(&rows.expect("its rows"));
            }
        })
        .ok_or(())
    };
    let mut source = Source::new(Format::Csv, true);
    bytes.chunks(chunk).try_for_each(|chunk| source.push(chunk, &mut take)).expect("a table");
    source.end(&mut take).expect("a table");
    out
}

#[test]
fn a_table_that_is_kept_is_written_as_it_was() {
    insta::glob!("csv/*.csv", |path| {
        let bytes = std::fs::read(path).expect("a fixture");
        for chunk in [usize::MAX, 1, 2, 7, 64] {
            assert_eq!(written(&bytes, chunk, false), bytes, "in chunks of {chunk}");
        }
    });
    for text in
        ["reference", "hsCode\n", "\n\nhsCode\n\n1\n\n", "hsCode\r\"1", "hsCode,\n\"1\n2\n", "sep=;\n\nhsCode\n1;2"]
    {
        assert_eq!(written(text.as_bytes(), 1, false), text.as_bytes(), "{text:?}");
    }
}

#[test]
fn only_the_cells_of_safe_fixes_are_written_anew() {
    for (table, fixed) in [
        // A field of the whole stands in each of its rows.
        (
            "reference,shipment.destination,hsCode\nA,Germany,6911.10\nA,Germany,691110\n",
            "reference,shipment.destination,hsCode\nA,DE,691110\nA,DE,691110\n",
        ),
        // Two values for one field: nobody knows which is meant.
        (
            "reference,shipment.destination\nA,Germany\nA,France\nB,France",
            "reference,shipment.destination\nA,Germany\nA,France\nB,FR",
        ),
        ("hsCode;origin\r\n\"6911.10\";\" pt\"\r\n", "hsCode;origin\r\n\"691110\";\"PT\"\r\n"),
        // A cell with a line end, behind a cell that is fixed.
        ("hsCode\tdescription\n6911.10\t\"a\nb\"\n", "hsCode\tdescription\n691110\t\"a\nb\"\n"),
        // A quotation mark that is never closed costs its row.
        ("hsCode,sku\n6911.10,\"x\n6911.10,y\n", "hsCode,sku\n6911.10,\"x\n691110,y\n"),
    ] {
        for chunk in [usize::MAX, 1, 5] {
            let bytes = written(table.as_bytes(), chunk, true);
            assert_eq!(String::from_utf8(bytes).expect("text"), fixed, "in chunks of {chunk}");
        }
    }
    let wide = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    let [table, fixed] = ["\u{feff}hsCode;sku\n6911.10;ж𝄞\n", "\u{feff}hsCode;sku\n691110;ж𝄞\n"].map(wide);
    assert_eq!(written(&table, 3, true), fixed);
    let [table, fixed] = [&b"origin,buyer.name\nPortugal, Jos\xe9 \n"[..], b"origin,buyer.name\nPT,Jos\xe9\n"];
    assert_eq!(written(table, 4, true), fixed);
}

#[test]
fn only_a_table_begins_as_one() {
    for (text, is_table) in [
        ("reference,description\n", true),
        ("\u{feff}hsCode;origin\n", true),
        ("sep=;\nwhatever\n", true),
        ("Parcels of November\n\n# by hand\nreference;description;hsCode\n", true),
        ("Parcels of November\ndescription\n", false),
        ("{\nreference;description;hsCode\n", false),
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
fn titles_are_no_rows_in_whatever_pieces_they_come() {
    for head in ["Parcels\n", "Parcels\r\n\r\n#\r\n", "\n Our, parcels;\n\n\n"] {
        let text = format!("{head}reference;description;hsCode\nA1;wool mittens;611691\n");
        for chunk in [1, 5, usize::MAX] {
            let mut found = Vec::new();
            let mut take = |part: Part<'_>| {
                if let Part::Record(record) = part {
                    found.push((record.start.0 as usize, String::from_utf8_lossy(record.bytes).into_owned()));
                }
                Ok::<(), ()>(())
            };
            let mut source = Source::new(Format::Auto, true);
            text.as_bytes().chunks(chunk).try_for_each(|chunk| source.push(chunk, &mut take)).expect("a table");
            source.end(&mut take).expect("a table");
            let json = r#"{"reference":"A1","items":[{"description":"wool mittens","hsCode":"611691"}]}"#;
            assert_eq!(found, [(text.lines().count(), json.to_owned())], "{text:?} in chunks of {chunk}");
        }
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
    let mut table = Table::new(false);
    text.as_bytes().chunks(1 << 16).try_for_each(|chunk| table.push(chunk, &mut take)).expect("a table");
    table.end(&mut take).expect("a table");
    // The broken row, and one declaration of all rows with the same reference.
    assert_eq!(count, 2);
}

/// A row counts by what it adds to the declaration, so what all rows say once takes no room for others.
#[test]
fn no_row_is_lost_in_a_declaration_that_is_not_too_long() {
    let long = "Wool and more ".repeat(20);
    let rows: String = (0..40).map(|row| format!("A,{long},\"{long}\",{row},{row},mittens\n")).collect();
    let table = format!("reference,seller.name,seller.address.line,buyer.name,sku,description\n{rows}");
    let json = |most: usize| {
        let mut found = Vec::new();
        let mut take = |record: &Record| -> Result<(), ()> {
            found.push(record.json.clone());
            Ok(())
        };
        let mut table_of = Table::with_most(true, most);
        table_of.push(table.as_bytes(), &mut take).and_then(|()| table_of.end(&mut take)).expect("a table");
        assert_eq!(found.len(), 1);
        found.remove(0)
    };
    let whole = json(usize::MAX);
    assert!(whole.matches("mittens").count() == 40 && whole.len() < table.len() / 5, "{whole}");
    for most in [whole.len(), whole.len() - 1, whole.len() / 2, 700, 1] {
        let short = json(most);
        // A declaration that lacks a row is too long, which is said of it.
        assert!(short == whole || short.len() > most, "{} of {} bytes, at most {most}", short.len(), whole.len());
        assert!(short.len() < most + 700, "{} bytes, at most {most}", short.len());
    }
}

/// Findings in an item point at its row, also behind rows that have no item.
#[test]
fn an_item_has_the_row_that_it_comes_from() {
    let table = "reference,buyer.name,description\nA,Ann,\nA,,Wool mittens\nA,,Wool socks\n";
    let mut places = Vec::new();
    let mut take = |record: &Record| -> Result<(), ()> {
        let lines = ["", "/items", "/items/0/sku", "/items/1/sku", "/items/2/sku"].map(|path| record.at(path).line);
        places.push(lines);
        Ok(())
    };
    let mut table_of = Table::new(false);
    table_of.push(table.as_bytes(), &mut take).and_then(|()| table_of.end(&mut take)).expect("a table");
    assert_eq!(places, [[2, 3, 3, 4, 2]]);
}

/// The declarations of a table, with their lines, when it comes in chunks of that length.
fn records(table: &[u8], chunk: usize) -> Vec<(u32, String)> {
    let mut found = Vec::new();
    let mut take = |record: &Record| -> Result<(), ()> {
        found.push((record.start.0, record.json.clone()));
        Ok(())
    };
    let mut table_of = Table::new(true);
    table.chunks(chunk).try_for_each(|chunk| table_of.push(chunk, &mut take)).expect("a table");
    table_of.end(&mut take).expect("a table");
    found
}

/// What is behind a broken row isn't read again for ever; then each line is decided by itself, with the same findings.
#[test]
fn many_open_quotation_marks_cost_their_rows_only() {
    let count = 3_000;
    for (row, broken) in [("a\",\"\n", "{\""), ("a\",\"b\r\n", "{\"b"), ("a,\"b\"\"\r", "{\"b\"\"")] {
        let table = format!("hsCode,sku\n{}610910,x\n", row.repeat(count));
        let found = records(table.as_bytes(), usize::MAX);
        let expected = (2..).map(|line| (line, broken.to_owned())).take(count);
        let last = (count as u32 + 2, "{\"items\":[{\"hsCode\":\"610910\",\"sku\":\"x\"}]}".to_owned());
        assert!(found.iter().cloned().eq(expected.chain([last])), "{row:?}: {:?}", found.iter().take(40));
        for chunk in [1, 7, 1 << 12] {
            assert!(records(table.as_bytes(), chunk) == found, "{row:?} in chunks of {chunk}");
        }
        assert!(written(table.as_bytes(), 1 << 10, false) == table.as_bytes(), "{row:?}");
    }
    // Cells of several lines are read as such again, once there were enough other rows.
    let rows = "610910,x\n".repeat(200_000);
    let table = format!("hsCode,sku\n{}{rows}610910,\"y\nz\"\n", "a\",\"\n".repeat(count));
    let (_, last) = records(table.as_bytes(), 1 << 16).pop().expect("a row");
    assert_eq!(last, "{\"items\":[{\"hsCode\":\"610910\",\"sku\":\"y\\nz\"}]}");
}

/// Where a table in UTF-16 ends within a letter, its last cell says so, and its bytes are kept.
#[test]
fn the_end_of_a_table_in_utf_16_is_not_lost() {
    let of = |text: &str| "\u{feff}".encode_utf16().chain(text.encode_utf16()).collect::<Vec<u16>>();
    let units = of("hsCode;sku\n6911.10;ж𝄞");
    for is_big in [false, true] {
        let bytes = |units: &[u16]| -> Vec<u8> {
            units.iter().flat_map(|unit| if is_big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
        };
        let whole = bytes(&units);
        let (head, tail) = whole.split_at(whole.len() - 4);
        // Nothing of the last letter, half of a unit, half of a pair, both.
        for (left, shown) in [(0, "ж"), (1, "ж\u{fffd}"), (2, "ж\u{fffd}"), (3, "ж\u{fffd}\u{fffd}"), (4, "ж𝄞")]
        {
            let table = [head, &tail[..left]].concat();
            for chunk in [1, 2, 3, usize::MAX] {
                let json = format!("{{\"items\":[{{\"hsCode\":\"6911.10\",\"sku\":\"{shown}\"}}]}}");
                assert_eq!(records(&table, chunk), [(2, json)], "{left} bytes, in chunks of {chunk}");
                assert_eq!(written(&table, chunk, false), table, "{left} bytes, in chunks of {chunk}");
                let fixed = [bytes(&of("hsCode;sku\n691110;ж")), tail[..left].to_vec()].concat();
                assert_eq!(written(&table, chunk, true), fixed, "{left} bytes, in chunks of {chunk}");
            }
        }
        // Half of a pair among other letters.
        let mut units = of("hsCode;sku\n6911.10;a𝄞b");
        units.retain(|unit| *unit != 0xDD1E);
        let table = bytes(&units);
        assert_eq!(written(&table, 3, false), table);
        assert!(records(&table, 3)[0].1.contains("a\u{fffd}b"), "{:?}", records(&table, 3));
    }
}

/// Whether each declaration of a table is one of several, however the table comes and ends.
#[test]
fn a_declaration_knows_whether_it_is_one_of_several() {
    let tables = [
        ("hsCode\n610910\n", vec![false]),
        ("hsCode\n610910", vec![false]),
        ("hsCode\n610910\n611595", vec![true, true]),
        ("hsCode\r610910\r611595\r", vec![true, true]),
        ("hsCode\n\"610910\n611595\n", vec![true, true]),
        ("hsCode\n", vec![false]),
    ];
    for (table, expected) in tables {
        for chunk in [1, 3, 64] {
            let mut several = Vec::new();
            let mut take = |part: Part<'_>| {
                several.extend(if let Part::Record(record) = part { Some(record.of_many) } else { None });
                Ok::<(), ()>(())
            };
            let mut source = Source::new(Format::Csv, false);
            table.as_bytes().chunks(chunk).try_for_each(|chunk| source.push(chunk, &mut take)).expect("a table");
            source.end(&mut take).expect("a table");
            assert_eq!(several, expected, "{table:?} in chunks of {chunk}");
        }
    }
}
