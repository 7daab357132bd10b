//! Judges declarations one after the other and writes what the output says of each.

use std::collections::BTreeMap;

use declarant::privacy::{self, escaped_json, visible};
use declarant::report::{Finding, Severity};
use declarant::{Input, Misuse, Options, Report, Validator, Verdict};
use serde::Serialize;

use super::records::Record;
use super::{Output, findings_csv, sarif};

/// What is printed of a declaration, and how.
#[derive(Clone, Debug)]
pub(crate) struct Form {
    pub(crate) output: Output,
    pub(crate) colour: bool,
    pub(crate) only_findings: bool,
    /// Whether a report is to hold only what can't be looked up.
    pub(crate) is_brief: bool,
    /// Whether there are several files, so that each is named.
    pub(crate) several: bool,
    /// Whether findings are counted by rule.
    pub(crate) counts: bool,
}

/// What was said of a declaration.
#[derive(Debug)]
pub(crate) struct Said {
    pub(crate) verdict: Verdict,
    /// `None` if it is left out.
    pub(crate) text: Option<String>,
    /// Whether the text is a report that isn't numbered, because there is no other.
    pub(crate) alone: bool,
    /// The findings of each rule, if they are wanted.
    pub(crate) rules: BTreeMap<(&'static str, Severity), usize>,
}

/// A report as one of several.
#[derive(Serialize)]
struct Numbered<'a, R> {
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<&'a str>,
    record: usize,
    reference: Option<String>,
    #[serde(flatten)]
    report: R,
}

/// A report without its words.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Brief<'a> {
    verdict: Verdict,
    findings: Vec<BriefFinding<'a>>,
    not_listed: &'a declarant::report::NotListed,
}

#[derive(Serialize)]
struct BriefFinding<'a> {
    rule: &'static str,
    path: Option<&'a str>,
    severity: Severity,
    params: &'a BTreeMap<&'static str, declarant::report::Param>,
}

impl<'a> Brief<'a> {
    fn of(report: &'a Report) -> Self {
        let brief = |finding: &'a Finding| BriefFinding {
            rule: finding.rule,
            path: finding.path.as_deref(),
            severity: finding.severity,
            params: &finding.params,
        };
        Self {
            verdict: report.verdict,
            findings: report.findings.iter().map(brief).collect(),
            not_listed: &report.not_listed,
        }
    }
}

/// A validator, and how its reports are written.
pub(crate) struct Judge {
    validator: Validator,
    form: Form,
}

impl Judge {
    pub(crate) fn new(options: Options, form: Form) -> Result<Self, Misuse> {
        Ok(Self { validator: Validator::new(options)?, form })
    }

    /// Judges a declaration. `is_first` says that it is the first of all files.
    pub(crate) fn judge(&mut self, name: &str, record: &Record<'_>, is_first: bool) -> Said {
        let form = &self.form;
        let (line, column) = record.start;
        let input = Input::from(record.bytes).starting_at(line, column);
        let (report, text) = if form.output == Output::Text {
            let name = &visible(name);
            let (report, words) = if record.rows.is_some() {
                let mut report = self.validator.check(input);
                record.locate(&mut report);
                let words = report.in_words(name, form.colour);
                (report, words)
            } else {
                self.validator.check_in_words(input, name, form.colour)
            };
            // The last line is the summary. In a batch it names the record.
            let shown = format!("{name}#{}", record.number);
            let words = if record.of_many { renamed(&words, name, &shown) } else { words };
            (report, Some(words))
        } else {
            let mut report = self.validator.check(input);
            record.locate(&mut report);
            (report, None)
        };
        let mut rules = BTreeMap::new();
        if form.counts {
            for finding in &report.findings {
                *rules.entry((finding.rule, finding.severity)).or_default() += 1;
            }
        }
        let alone = is_first && !form.several && !record.of_many;
        let is_left_out = form.only_findings && report.findings.is_empty();
        let text = if is_left_out { None } else { text.or_else(|| self.written(name, record, &report, alone)) };
        Said { verdict: report.verdict, text, alone, rules }
    }

    fn written(&self, name: &str, record: &Record<'_>, report: &Report, alone: bool) -> Option<String> {
        let reference = self.validator.reference().map(privacy::reference);
        let file = self.form.several.then_some(name);
        let text = match self.form.output {
            Output::Text => return None,
            Output::Csv => return Some(findings_csv::rows(name, record.number, reference.as_deref(), report)),
            Output::Sarif => sarif::results(name, record.number, reference.as_deref(), report),
            Output::Json if alone => serde_json::to_string_pretty(report),
            Output::Json => serde_json::to_string_pretty(&Numbered { file, record: record.number, reference, report }),
            Output::Ndjson if self.form.is_brief => {
                let report = Brief::of(report);
                serde_json::to_string(&Numbered { file, record: record.number, reference, report })
            }
            Output::Ndjson => serde_json::to_string(&Numbered { file, record: record.number, reference, report }),
        };
        // A report holds text, numbers and lists, all of which JSON can say.
        text.ok().map(escaped_json)
    }

    /// The declaration with its safe fixes, if there are any.
    pub(crate) fn fix(&mut self, bytes: &[u8]) -> Option<Vec<u8>> {
        self.validator.fix(bytes)
    }

    /// What is left in a declaration after fixing: the report, and in words.
    pub(crate) fn left(&mut self, name: &str, bytes: &[u8], start: (u32, u32)) -> (Report, String) {
        self.validator.check_in_words(Input::from(bytes).starting_at(start.0, start.1), name, false)
    }
}

/// Replaces the name in the summary line, which is the last that begins with it.
fn renamed(words: &str, name: &str, shown: &str) -> String {
    let start = words.rfind(&format!("\n{name}: ")).map_or(0, |end| end + 1);
    let (before, rest) = words.split_at(start);
    match rest.strip_prefix(name) {
        Some(rest) => format!("{before}{shown}{rest}"),
        None => words.to_owned(),
    }
}
