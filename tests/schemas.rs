//! What is published follows from the dictionary: the JSON Schemas, the crosswalk and the XML schemas of messages.
//!
//! `UPDATE=1 cargo test --test schemas` rewrites what is stale. Every fixture and every report is validated against the
//! schemas, by a JSON Schema validator or by xmllint.
#![allow(missing_docs)]

#[path = "schemas/crosswalk.rs"]
mod crosswalk;
#[path = "schemas/declaration.rs"]
mod declaration;
#[path = "schemas/fields.rs"]
mod fields;
mod files;
#[allow(dead_code, reason = "not every test that reads messages needs all of it")]
mod message;
#[path = "schemas/report.rs"]
mod report;

use std::path::PathBuf;

use declarant::{Dataset, Options, Validator};
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

#[test]
fn fields_of_the_package_are_fresh() {
    fresh("pkg/fields.js", &fields::module());
}

#[test]
fn schema_and_reader_agree_on_every_fixture() {
    let schema = jsonschema::validator_for(&declaration::schema()).expect("a schema");
    let mut judged = 0;
    for file in files::fixtures(&["json"]) {
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
    for file in files::fixtures(&["json"]) {
        let bytes = std::fs::read(&file).expect("a fixture");
        let on = "2026-11-23".parse().ok();
        let report = Validator::new(Options { on, ..Options::default() }).expect("options").check(&bytes);
        let value = serde_json::to_value(&report).expect("a report");
        let errors: Vec<String> =
            schema.iter_errors(&value).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert!(errors.is_empty(), "{}: {errors:?}", file.display());
    }
}

#[test]
fn xml_schemas_and_reader_agree_on_every_fixture() {
    for (dataset, name) in [(Dataset::WcoDec, "wco-dec"), (Dataset::EuH7, "eu-h7")] {
        let Some(xmllint) = message::schema::Xmllint::new(name, "") else {
            eprintln!("skipped: xmllint is not there");
            return;
        };
        // Where a document type is defined or an entity is not, xmllint does not judge by the schema alone. It reads other
        // encodings than the validator, and text has none.
        let declares_another = |text: &str| {
            text.split_once("encoding=")
                .is_some_and(|(_, rest)| !rest.get(1..6).is_some_and(|name| name.eq_ignore_ascii_case("utf-8")))
        };
        let texts: Vec<(PathBuf, String)> = files::fixtures(&["xml"])
            .into_iter()
            .filter_map(|file| Some((file.clone(), std::fs::read_to_string(file).ok()?)))
            .filter(|(_, text)| !text.contains("<!DOCTYPE") && !declares_another(text))
            .collect();
        let judged = xmllint.judge(&texts.iter().map(|(_, text)| text.clone()).collect::<Vec<_>>());
        let options = Options { select: vec!["structure".to_owned()], dataset: Some(dataset), ..Options::default() };
        let mut validator = Validator::new(options).expect("options");
        for ((file, text), is_valid) in texts.iter().zip(&judged) {
            let rules: Vec<_> = validator.check(text).findings.iter().map(|finding| finding.rule).collect();
            assert_eq!(rules.is_empty(), *is_valid, "{} as {name}: {rules:?}", file.display());
        }
        assert!(judged.contains(&true) && judged.contains(&false), "{name}: fixtures are of both kinds");
    }
}
