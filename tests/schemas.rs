//! What is published follows from the dictionary: the two JSON Schemas and the crosswalk.
//!
//! `UPDATE=1 cargo test --test schemas` rewrites what is stale. Every fixture and every report is validated against the
//! schemas by a JSON Schema validator.
#![allow(missing_docs)]

#[path = "schemas/crosswalk.rs"]
mod crosswalk;
#[path = "schemas/declaration.rs"]
mod declaration;
#[path = "schemas/report.rs"]
mod report;

use std::path::PathBuf;

use declarant::{Options, Validator};
use serde_json::Value;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Compares a committed file with what the dictionary gives, or rewrites it.
fn fresh(path: &str, expected: &str) {
    let file = root().join(path);
    if std::fs::read_to_string(&file).unwrap_or_default() == expected {
        return;
    }
    assert!(std::env::var_os("UPDATE").is_some(), "{path} is stale: run `UPDATE=1 cargo test --test schemas`");
    std::fs::write(file, expected).expect("the file can be written");
}

fn pretty(value: &Value) -> String {
    serde_json::to_string_pretty(value).expect("a value") + "\n"
}

#[test]
fn declaration_schema_is_fresh() {
    fresh("schemas/declaration.schema.json", &pretty(&declaration::schema()));
}

#[test]
fn report_schema_is_fresh() {
    fresh("schemas/report.schema.json", &pretty(&report::schema()));
}

#[test]
fn crosswalk_is_fresh() {
    fresh("schemas/crosswalk.csv", &crosswalk::table());
}

/// Every JSON file under `tests/rules` and `tests/declarations`.
fn fixtures() -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![root().join("tests/rules"), root().join("tests/declarations")];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = std::fs::read_dir(&folder) else { continue };
        for path in entries.map(|entry| entry.expect("an entry").path()) {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|kind| kind == "json")
                && !path.to_string_lossy().ends_with(".options.json")
            {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

#[test]
fn schema_and_reader_agree_on_every_fixture() {
    let schema = jsonschema::validator_for(&declaration::schema()).expect("a schema");
    let mut judged = 0;
    for file in fixtures() {
        let bytes = std::fs::read(&file).expect("a fixture");
        // What is not JSON, and what JSON can say twice, no schema sees.
        let Ok(value) = serde_json::from_slice::<Value>(&bytes) else { continue };
        if !value.is_object() {
            continue;
        }
        let select = ["field-unknown", "field-mistyped", "field-null"].map(str::to_owned).to_vec();
        let report = Validator::new(Options { select, ..Options::default() }).expect("options").check(&bytes);
        let shape_errors: Vec<String> = schema
            .iter_errors(&value)
            .filter(|error| {
                let keyword = error.schema_path().to_string();
                keyword.ends_with("/type") || keyword.ends_with("/additionalProperties")
            })
            .map(|error| format!("{}: {error}", error.instance_path()))
            .collect();
        assert_eq!(shape_errors.is_empty(), report.findings.is_empty(), "{}: {shape_errors:?}", file.display());
        judged += 1;
    }
    assert!(judged > 10, "only {judged} fixtures were judged");
}

#[test]
fn every_report_is_valid() {
    let schema = jsonschema::validator_for(&report::schema()).expect("a schema");
    for file in fixtures() {
        let bytes = std::fs::read(&file).expect("a fixture");
        let on = "2026-11-23".parse().ok();
        let report = Validator::new(Options { on, ..Options::default() }).expect("options").check(&bytes);
        let value = serde_json::to_value(&report).expect("a report");
        let errors: Vec<String> =
            schema.iter_errors(&value).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert!(errors.is_empty(), "{}: {errors:?}", file.display());
    }
}
