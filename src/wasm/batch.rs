//! Batches: one worker splits an input into groups of declarations, others judge them, and their scorecards are put
//! together.

use std::collections::VecDeque;
use std::convert::Infallible;

use wasm_bindgen::prelude::*;

use super::Engine;
use crate::export::{card, csv, lines, sarif};
use crate::input::source::{Format, Part, Record, Source};
use crate::privacy::reference;
use crate::report::{Finding, Judged, Verdict, locate};
use crate::scorecard::Scorecard;
use crate::{FixedRecord, Validator};

/// The size in bytes from which a group is full.
const FULL: usize = 1 << 16;

/// Splits an input into groups of declarations.
#[wasm_bindgen]
pub struct Splitter {
    source: Source,
    group: Vec<u8>,
    full: VecDeque<Vec<u8>>,
}

#[wasm_bindgen]
impl Splitter {
    /// A splitter of an input in that format, by its name in the package. With `keeps` a table can be written again.
    #[wasm_bindgen(constructor)]
    pub fn new(format: &str, keeps: bool) -> Splitter {
        let source = Source::new(format_of(format), keeps);
        Splitter { source, group: Vec::new(), full: VecDeque::new() }
    }

    /// Takes the next bytes.
    pub fn push(&mut self, chunk: &[u8]) {
        let Self { source, group, full } = self;
        let Ok(()) = source.push(chunk, &mut |part| add(part, group, full));
    }

    /// Takes what is left at the end.
    pub fn end(&mut self) {
        let Self { source, group, full } = self;
        let Ok(()) = source.end(&mut |part| add(part, group, full));
        full.push_back(std::mem::take(group));
    }

    /// The next group that is full.
    pub fn take(&mut self) -> Option<Vec<u8>> {
        self.full.pop_front()
    }

    /// Whether text that isn't UTF-8 was read as Windows-1252.
    #[wasm_bindgen(js_name = isFallback)]
    pub fn is_fallback(&self) -> bool {
        self.source.is_fallback()
    }
}

/// The format of that name in the package.
pub(super) fn format_of(name: &str) -> Format {
    match name {
        "json" => Format::Json,
        "ndjson" => Format::Ndjson,
        "csv" => Format::Csv,
        "xml" => Format::Xml,
        _ => Format::Auto,
    }
}

fn add(part: Part<'_>, group: &mut Vec<u8>, full: &mut VecDeque<Vec<u8>>) -> Result<(), Infallible> {
    part.write(group);
    if group.len() >= FULL {
        full.push_back(std::mem::take(group));
    }
    Ok(())
}

/// Judges groups of declarations.
#[wasm_bindgen]
pub struct Judge {
    validator: Validator,
    scorecard: Scorecard,
    file: String,
    /// Whether safe fixes are applied first.
    fixes: bool,
    /// Whether declarations in which nothing was found are left out.
    only_findings: bool,
    /// What is written of a group, by kind; `None` for what isn't wanted.
    texts: [Option<Vec<u8>>; 5],
}

/// The kinds of text, in the order of `KINDS` in pkg/batch-work.js.
const REPORTS: usize = 0;
const NDJSON: usize = 1;
const CSV: usize = 2;
const SARIF: usize = 3;
const FIXED: usize = 4;

#[wasm_bindgen]
impl Judge {
    /// A judge with these options of a validator, joined, with their lengths, for an input of that name. `wanted` are the kinds of text that are
    /// wanted. Throws if an option names something unknown.
    #[wasm_bindgen(constructor)]
    pub fn new(
        given: &str,
        lengths: &[u32],
        file: String,
        wanted: &[u8],
        fixes: bool,
        only_findings: bool,
    ) -> Result<Judge, JsError> {
        let mut texts = [const { None }; 5];
        for kind in wanted {
            if let Some(text) = texts.get_mut(usize::from(*kind)) {
                *text = Some(Vec::new());
            }
        }
        let (validator, scorecard) = (super::validator(given, lengths)?, Scorecard::default());
        Ok(Judge { validator, scorecard, file, fixes, only_findings, texts })
    }

    /// Judges a group. Returns how many declarations it had.
    pub fn judge(&mut self, mut group: &[u8]) -> Result<usize, JsError> {
        let mut count = 0;
        while !group.is_empty() {
            let read = Part::read(&mut group, |part| match part {
                Part::Between(bytes) => self.put(FIXED, bytes),
                Part::Record(record) => {
                    count += 1;
                    self.one(&record);
                }
            });
            read.ok_or_else(|| JsError::new("this is no group of declarations"))?;
        }
        Ok(count)
    }

    /// The text of a kind that was written since it was taken last.
    pub fn take(&mut self, kind: usize) -> Option<Vec<u8>> {
        self.texts.get_mut(kind)?.as_mut().map(std::mem::take)
    }

    /// The scorecard of all groups.
    pub fn scorecard(&self) -> Vec<u8> {
        self.scorecard.to_bytes()
    }

    fn one(&mut self, record: &Record<'_>) {
        let fixed = if self.fixes { self.validator.fix_record(record) } else { FixedRecord::unchanged(record) };
        self.put(FIXED, fixed.written(record));
        let input = record.input(fixed.declaration(record));
        if !self.texts.iter().take(FIXED).any(Option::is_some) {
            return self.validator.tally_as(record.number, input, &mut self.scorecard);
        }
        if self.texts[REPORTS].is_none() && self.texts[NDJSON].is_none() {
            let (Judged { verdict, mut findings, .. }, entry) = self.validator.judge_and_enter(input);
            self.scorecard.add_as(record.number, entry);
            locate(&mut findings, record.rows);
            return self.list(record.number, verdict, &findings);
        }
        let mut report = self.validator.score_as(record.number, input, &mut self.scorecard);
        locate(&mut report.findings, record.rows);
        let reference = self.validator.reference().map(reference);
        let (number, reference) = (record.number, reference.as_deref());
        let is_listed = !(self.only_findings && report.findings.is_empty());
        if self.texts[REPORTS].is_some() || is_listed {
            let mut line = lines::line(None, number, reference, &report);
            line.push('\n');
            self.put(REPORTS, line.as_bytes());
            if is_listed {
                self.put(NDJSON, line.as_bytes());
            }
        }
        self.list(number, report.verdict, &report.findings);
    }

    /// Writes the findings in the declaration that was judged last.
    #[inline(never)]
    fn list(&mut self, number: usize, verdict: Verdict, findings: &[Finding]) {
        let reference = self.validator.reference().map(reference);
        let reference = reference.as_deref();
        if self.texts[CSV].is_some() {
            let rows = csv::rows(&self.file, number, reference, verdict, findings);
            self.put(CSV, rows.as_bytes());
        }
        if self.texts[SARIF].is_some() && !findings.is_empty() {
            let results = sarif::results(&self.file, number, reference, findings);
            let is_first = self.texts[SARIF].as_ref().is_some_and(Vec::is_empty);
            // What stands before the first of a group is written by who joins them.
            self.put(SARIF, if is_first { b"" } else { b",\n" });
            self.put(SARIF, results.as_bytes());
        }
    }

    fn put(&mut self, kind: usize, bytes: &[u8]) {
        if let Some(Some(text)) = self.texts.get_mut(kind) {
            text.extend_from_slice(bytes);
        }
    }
}

#[wasm_bindgen]
impl Engine {
    /// A list of declarations, NDJSON or a table, with the safe fixes of each applied and every other byte as it was.
    #[wasm_bindgen(js_name = fixMany)]
    pub fn fix_many(&mut self, bytes: &[u8]) -> Vec<u8> {
        let mut out = Vec::with_capacity(bytes.len());
        let mut take = |part: Part<'_>| {
            match part {
                Part::Between(bytes) => out.extend_from_slice(bytes),
                Part::Record(record) => {
                    out.extend_from_slice(self.validator.fix_record(&record).written(&record));
                }
            }
            Ok::<(), Infallible>(())
        };
        let mut source = Source::new(Format::Auto, true);
        let Ok(()) = source.push(bytes, &mut take);
        let Ok(()) = source.end(&mut take);
        out
    }
}

/// The scorecards of several judges as one.
#[wasm_bindgen]
#[derive(Default)]
pub struct Card {
    scorecard: Scorecard,
}

#[wasm_bindgen]
impl Card {
    /// A scorecard of nothing.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Card {
        Card::default()
    }

    /// Adds the scorecard of a judge.
    pub fn add(&mut self, bytes: &[u8]) -> Result<(), JsError> {
        self.scorecard.add_bytes(bytes).ok_or_else(|| JsError::new("this is no scorecard"))
    }

    /// The scorecard as JSON, with signs in the language of a tag or in English, as text and as CSV.
    pub fn texts(&mut self, lang: Option<String>) -> Vec<String> {
        let Self { scorecard } = self;
        vec![card::json_in(lang.as_deref(), scorecard), card::text(scorecard), card::csv(scorecard)]
    }
}

/// The header of findings as CSV, and what stands before and behind the results of a SARIF log.
#[wasm_bindgen(js_name = batchFrame)]
pub fn batch_frame() -> Vec<String> {
    vec![csv::header(), sarif::head(), sarif::TAIL.to_owned()]
}
