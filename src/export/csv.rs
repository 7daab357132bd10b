//! Findings as CSV, a row each, for a spreadsheet.

use crate::report::{Finding, Verdict};

const HEADER: [&str; 15] = [
    "file",
    "record",
    "reference",
    "verdict",
    "severity",
    "rule",
    "path",
    "line",
    "column",
    "message",
    "why",
    "help",
    "actor",
    "authority",
    "source",
];

/// The header row, with the line end behind it.
pub fn header() -> String {
    row(HEADER.map(str::to_owned))
}

/// The rows of a declaration, one for each finding; `record` is its number from 1.
pub fn rows(file: &str, record: usize, reference: Option<&str>, verdict: Verdict, findings: &[Finding]) -> String {
    let number = |number: Option<u32>| number.map(|number| number.to_string()).unwrap_or_default();
    let line = |finding: &Finding| {
        row([
            file.to_owned(),
            record.to_string(),
            reference.unwrap_or_default().to_owned(),
            verdict.word().to_owned(),
            finding.severity.word().to_owned(),
            finding.rule.to_owned(),
            finding.path.clone().unwrap_or_default(),
            number(finding.at.map(|at| at.line)),
            number(finding.at.map(|at| at.column)),
            finding.message.clone(),
            finding.why.clone(),
            finding.help.clone(),
            finding.actor.word().to_owned(),
            finding.authority.word().to_owned(),
            finding.source.to_owned(),
        ])
    };
    findings.iter().map(line).collect()
}

/// A row. What a spreadsheet would take for a formula begins with an apostrophe.
pub(crate) fn row<const N: usize>(cells: [String; N]) -> String {
    let mut out = String::new();
    for (index, cell) in cells.iter().enumerate() {
        if index > 0 {
            out.push(',');
        }
        let is_formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
        let is_quoted = cell.contains(['"', ',']);
        if is_quoted {
            out.push('"');
        }
        if is_formula {
            out.push('\'');
        }
        for letter in cell.chars() {
            match letter {
                '"' => out.push_str("\"\""),
                letter if letter.is_control() => out.push(' '),
                letter => out.push(letter),
            }
        }
        if is_quoted {
            out.push('"');
        }
    }
    out.push_str("\r\n");
    out
}
