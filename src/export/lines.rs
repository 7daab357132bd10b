//! Reports as JSON, with the number and the reference of each: NDJSON has one a line.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::privacy::escaped_json;
use crate::report::{Finding, Judged, NotListed, Param, Report, Severity, Verdict};

/// A report on a line, without the line end; `record` is the number of its declaration from 1.
pub fn line(file: Option<&str>, record: usize, reference: Option<&str>, report: &Report) -> String {
    json(&Numbered { file, record, reference, report })
}

/// What was found on a line, without the line end and without what can be looked up.
///
/// Of each finding it has the rule, the path, the severity and the arguments.
pub fn brief(file: Option<&str>, record: usize, reference: Option<&str>, judged: &Judged) -> String {
    json(&Numbered { file, record, reference, report: Brief::of(judged) })
}

/// A value as JSON on several lines, in which characters that can't be seen are escaped.
pub fn pretty(value: &impl Serialize) -> String {
    // A report holds text, numbers and lists, all of which JSON can say.
    escaped_json(serde_json::to_string_pretty(value).unwrap_or_default())
}

fn json(value: &impl Serialize) -> String {
    escaped_json(serde_json::to_string(value).unwrap_or_default())
}

/// A report as one of several.
#[derive(Debug, Serialize)]
pub struct Numbered<'a, R> {
    /// Its file, where there are several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<&'a str>,
    /// Its number, from 1.
    pub record: usize,
    /// The reference of the declaration.
    pub reference: Option<&'a str>,
    /// What was found.
    #[serde(flatten)]
    pub report: R,
}

/// A report without its words.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Brief<'a> {
    verdict: Verdict,
    findings: Vec<BriefFinding<'a>>,
    not_listed: &'a NotListed,
}

#[derive(Serialize)]
struct BriefFinding<'a> {
    rule: &'static str,
    path: Option<&'a str>,
    severity: Severity,
    params: &'a BTreeMap<&'static str, Param>,
}

impl<'a> Brief<'a> {
    fn of(judged: &'a Judged) -> Self {
        let brief = |finding: &'a Finding| BriefFinding {
            rule: finding.rule,
            path: finding.path.as_deref(),
            severity: finding.severity,
            params: &finding.params,
        };
        Self {
            verdict: judged.verdict,
            findings: judged.findings.iter().map(brief).collect(),
            not_listed: &judged.not_listed,
        }
    }
}
