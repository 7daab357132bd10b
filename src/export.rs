//! What is written of many declarations: findings as CSV, NDJSON and SARIF, and the scorecard.
//!
//! The command line and the package write the same bytes.
//!
//! ```
//! use declarant::export::{csv, lines, sarif};
//! use declarant::{Options, Validator};
//! let options = Options { select: vec!["hs-code-malformed".to_owned()], ..Options::default() };
//! let report = Validator::new(options)?.check(r#"{"items": [{"hsCode": "6912.00"}]}"#);
//! // NDJSON: a report a line, with the file, the number from 1 and the reference of its declaration.
//! assert!(lines::line(None, 1, Some("A-1"), &report).starts_with(r#"{"record":1,"reference":"A-1","verdict":"review""#));
//! // CSV: a row for each finding, behind a header.
//! let table = csv::header() + &csv::rows("mugs.ndjson", 1, Some("A-1"), report.verdict, &report.findings);
//! assert!(table.contains("\nmugs.ndjson,1,A-1,review,warning,hs-code-malformed,/items/0/hsCode,1,23,"), "{table}");
//! // SARIF: a head, the results of each declaration with commas between them, and the end.
//! let log = format!("{}\n{}{}", sarif::head(), sarif::results("mugs.ndjson", 1, None, &report.findings), sarif::TAIL);
//! let log: serde_json::Value = serde_json::from_str(&log).unwrap();
//! assert_eq!(log["runs"][0]["results"][0]["ruleId"], "hs-code-malformed");
//! # Ok::<(), declarant::Misuse>(())
//! ```

pub mod card;
pub mod csv;
pub mod lines;
pub mod sarif;
