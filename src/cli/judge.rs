//! Judges declarations one after the other and writes what the output says of each.

use std::collections::BTreeMap;

use declarant::export::{self, lines::Numbered};
use declarant::input::source::Record;
use declarant::privacy::{self, visible};
use declarant::report::Severity;
use declarant::{Input, Misuse, Options, Report, Validator, Verdict};

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
    /// Whether the text is a report that isn't numbered, because there is no other.
    pub(crate) alone: bool,
    /// The findings of each rule, if they are wanted.
    pub(crate) rules: BTreeMap<(&'static str, Severity), usize>,
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
        let (number, reference) = (record.number, reference.as_deref());
        Some(match self.form.output {
            Output::Text => return None,
            Output::Csv => export::csv::rows(name, number, reference, report),
            Output::Sarif => export::sarif::results(name, number, reference, report),
            Output::Json if alone => export::lines::pretty(report),
            Output::Json => export::lines::pretty(&Numbered { file, record: number, reference, report }),
            Output::Ndjson if self.form.is_brief => export::lines::brief(file, number, reference, report),
            Output::Ndjson => export::lines::line(file, number, reference, report),
        })
    }

    /// The declaration with its safe fixes, if there are any; and of a table its rows with them.
    pub(crate) fn fix(&mut self, record: &Record<'_>) -> (Option<Vec<u8>>, Option<Vec<u8>>) {
        self.validator.fix_record(record)
    }

    /// What is left in a declaration after fixing: the report, and in words.
    pub(crate) fn left(&mut self, name: &str, bytes: &[u8], record: &Record<'_>) -> (Report, String) {
        let input = Input::from(bytes).starting_at(record.start.0, record.start.1);
        if record.rows.is_none() {
            return self.validator.check_in_words(input, name, false);
        }
        let mut report = self.validator.check(input);
        record.locate(&mut report);
        let words = report.in_words(name, false);
        (report, words)
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
