//! Findings in the Static Analysis Results Interchange Format (SARIF) 2.1.0, OASIS standard of 2020-03-27.

use serde::Serialize;
use serde_json::{Value, json};

use crate::privacy::escaped_json;
use crate::report::{Finding, Severity};
use crate::rules;

/// The beginning of a log: the tool with all its rules, and an open list of results, each of which follows a line end.
pub fn head() -> String {
    let rule = |rule: rules::Summary| {
        json!({
            "id": rule.rule,
            "shortDescription": {"text": rule.summary},
            "defaultConfiguration": {"level": level(rule.severity)},
            "properties": {"tags": [rule.family]},
        })
    };
    let driver = json!({
        "name": "declarant",
        "version": env!("CARGO_PKG_VERSION"),
        "semanticVersion": env!("CARGO_PKG_VERSION"),
        "rules": rules::summaries().map(rule).collect::<Vec<_>>(),
    });
    let head = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
    });
    let head = head.to_string();
    let open = head.strip_suffix('}').unwrap_or(&head);
    format!("{open},\"runs\":[{{\"tool\":{{\"driver\":{driver}}},\"columnKind\":\"utf16CodeUnits\",\"results\":[")
}

/// The end of a log.
pub const TAIL: &str = "\n]}]}\n";

/// The findings in a declaration as results, with commas between them; empty where nothing was found.
pub fn results(file: &str, record: usize, reference: Option<&str>, findings: &[Finding]) -> String {
    let results = findings.iter().map(|finding| result(file, record, reference, finding).to_string());
    escaped_json(results.collect::<Vec<_>>().join(",\n"))
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Advice => "note",
    }
}

fn result(file: &str, record: usize, reference: Option<&str>, finding: &Finding) -> Value {
    let region = finding.at.map(|at| {
        json!({"startLine": at.line, "startColumn": at.column, "endLine": at.end_line, "endColumn": at.end_column})
    });
    let physical = Physical { artifact_location: json!({"uri": uri(file)}), region };
    let path = finding.path.as_deref().filter(|path| !path.is_empty());
    let logical_locations = path.map(|path| json!([{"fullyQualifiedName": path, "kind": "member"}]));
    let location = Location { physical_location: physical, logical_locations };
    json!({
        "ruleId": finding.rule,
        "level": level(finding.severity),
        "message": {"text": format!("{} {} {}", finding.message, finding.why, finding.help)},
        "locations": [location],
        "properties": {
            "record": record,
            "reference": reference,
            "actor": finding.actor,
            "authority": finding.authority,
            "source": finding.source,
            "params": finding.params,
            "wco": finding.wco.as_ref().map(|wco| &wco.pointer),
        },
    })
}

/// Where a finding is: in the file, and in the declaration.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Location {
    physical_location: Physical,
    #[serde(skip_serializing_if = "Option::is_none")]
    logical_locations: Option<Value>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Physical {
    artifact_location: Value,
    #[serde(skip_serializing_if = "Option::is_none")]
    region: Option<Value>,
}

/// A relative URI of a path.
fn uri(file: &str) -> String {
    if file == "<stdin>" {
        return "stdin".to_owned();
    }
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte);
    let mut out = String::new();
    for byte in file.bytes() {
        match byte {
            b'\\' => out.push('/'),
            byte if is_plain(byte) => out.push(char::from(byte)),
            byte => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}
