//! Judges declarations one after the other and writes what the output says of each.

use std::collections::BTreeMap;

use declarant::export::{self, lines::Numbered};
use declarant::input::source::Record;
use declarant::privacy::{self, visible};
use declarant::report::{Judged, Severity, locate};
use declarant::{FixedRecord, Input, Misuse, Options, Report, Validator, Verdict};

use super::Output;

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
    /// The first report as it is written where it is the only one: not numbered.
    pub(crate) alone: Option<String>,
    /// The findings of each rule, if they are wanted.
    pub(crate) rules: BTreeMap<(&'static str, Severity), usize>,
    /// How many findings a list of findings leaves out, which has no place to say so.
    pub(crate) not_listed: usize,
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
        let may_be_alone = is_first && !self.form.several && self.form.output == Output::Json;
        let mut alone = None;
        let input = record.input(record.bytes);
        let mut not_listed = 0;
        let (verdict, findings, text) = match self.form.output {
            Output::Text => {
                let (report, words) = self.in_words(name, record, input, self.form.colour);
                (report.verdict, report.findings, words)
            }
            // They list what was found, and nothing else of a report.
            Output::Csv | Output::Sarif => {
                let (judged, text) = self.listed(name, record, input);
                not_listed = judged.not_listed.sum();
                (judged.verdict, judged.findings, text)
            }
            Output::Ndjson if self.form.is_brief => {
                let (judged, text) = self.listed(name, record, input);
                (judged.verdict, judged.findings, text)
            }
            Output::Json | Output::Ndjson => {
                let mut report = self.validator.check(input);
                locate(&mut report.findings, record.rows);
                let text = self.whole(name, record, &report);
                alone = may_be_alone.then(|| export::lines::pretty(&report));
                (report.verdict, report.findings, text)
            }
        };
        let mut rules = BTreeMap::new();
        if self.form.counts {
            for finding in &findings {
                *rules.entry((finding.rule, finding.severity)).or_default() += 1;
            }
        }
        let is_left_out = self.form.only_findings && findings.is_empty();
        Said { verdict, text: Some(text).filter(|_| !is_left_out), alone, rules, not_listed }
    }

    /// The report, and in words. In a batch their last line, which is the summary, names the record.
    fn in_words(&mut self, name: &str, record: &Record<'_>, input: Input<'_>, colour: bool) -> (Report, String) {
        let name = &*visible(name);
        let (report, words) = if record.rows.is_some() {
            let mut report = self.validator.check(input);
            locate(&mut report.findings, record.rows);
            let words = report.in_words(name, colour);
            (report, words)
        } else {
            self.validator.check_in_words(input, name, colour)
        };
        let shown = format!("{name}#{}", record.number);
        let words = if record.of_many { renamed(&words, name, &shown) } else { words };
        (report, words)
    }

    /// What was found, and its lines in an output that lists that alone.
    fn listed(&mut self, name: &str, record: &Record<'_>, input: Input<'_>) -> (Judged, String) {
        let mut judged = self.validator.judge(input);
        locate(&mut judged.findings, record.rows);
        let reference = self.validator.reference().map(privacy::reference);
        let (number, reference) = (record.number, reference.as_deref());
        let text = match self.form.output {
            Output::Csv => export::csv::rows(name, number, reference, judged.verdict, &judged.findings),
            Output::Sarif => export::sarif::results(name, number, reference, &judged.findings),
            _ => export::lines::brief(self.form.several.then_some(name), number, reference, &judged),
        };
        (judged, text)
    }

    fn whole(&self, name: &str, record: &Record<'_>, report: &Report) -> String {
        let reference = self.validator.reference().map(privacy::reference);
        let file = self.form.several.then_some(name);
        let (number, reference) = (record.number, reference.as_deref());
        match self.form.output {
            Output::Json => export::lines::pretty(&Numbered { file, record: number, reference, report }),
            _ => export::lines::line(file, number, reference, report),
        }
    }

    /// The declaration with its safe fixes, if there are any; and of a table its rows with them.
    pub(crate) fn fix(&mut self, record: &Record<'_>) -> FixedRecord {
        self.validator.fix_record(record)
    }

    /// What is left in a declaration after fixing: the report, and in words.
    pub(crate) fn left(&mut self, name: &str, bytes: &[u8], record: &Record<'_>) -> (Report, String) {
        self.in_words(name, record, record.input(bytes), false)
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
