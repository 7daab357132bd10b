//! `declarant check`: checks files and prints reports.

use std::fs::{self, File};
use std::io::{self, BufReader, IsTerminal, Read, Write};
use std::path::Path;
use std::process::ExitCode;

use clap::ValueEnum;
use declarant::privacy::{self, escaped_json, visible};
use declarant::{Day, Input, MOST_ROUNDS, Options, Rate, Report, Validator, Verdict, options};
use indicatif::{ProgressBar, ProgressStyle};
use serde::Serialize;

use declarant::input::batch::Piece;

use super::records::{self, Failure};
use super::replace::Target;
use super::{Actor, CheckArgs, Refusal, complain};

/// How reports are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Output {
    /// In words, with the lines that findings are about
    Text,
    /// One report, or an array of them
    Json,
    /// A report a line
    Ndjson,
}

/// A report as one of several.
#[derive(Serialize)]
struct Numbered<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<&'a str>,
    record: usize,
    reference: Option<String>,
    #[serde(flatten)]
    report: &'a Report,
}

/// The minimum size in bytes of a file for a progress bar.
const LONG: u64 = 8 << 20;

/// Checks the files and gives the exit status.
pub(crate) fn run(arguments: &CheckArgs) -> Result<ExitCode, Refusal> {
    let mut run = Run::new(arguments)?;
    let mut unread = false;
    for path in &arguments.files {
        match run.file(path) {
            Ok(()) => {}
            Err(Refusal::Closed) => return Ok(run.status(unread)),
            Err(Refusal::Said(why)) => {
                unread = true;
                complain(format_args!("declarant: {}", visible(&why)));
            }
        }
    }
    match run.finish() {
        Ok(()) | Err(Refusal::Closed) => Ok(run.status(unread)),
        Err(refusal) => Err(refusal),
    }
}

/// A declaration in a file.
struct Record<'a> {
    bytes: &'a [u8],
    start: (u32, u32),
    of_many: bool,
    /// Its number in the file, from 1.
    number: usize,
}

struct Run<'a> {
    arguments: &'a CheckArgs,
    validator: Validator,
    out: Box<dyn Write>,
    colour: bool,
    failed: bool,
    /// Whether anything was fixed in the current file.
    mended: bool,
    /// The number of declarations, in all and of each verdict.
    count: usize,
    verdicts: [usize; 3],
    /// The first report of the output `json`, held back until it is known whether another follows.
    first: Option<String>,
}

impl<'a> Run<'a> {
    fn new(arguments: &'a CheckArgs) -> Result<Self, Refusal> {
        let options = Options {
            to: arguments.to.clone(),
            on: Some(arguments.on.unwrap_or_else(today)),
            actor: arguments.actor.map(|actor| match actor {
                Actor::Shopper => options::ActorFilter::Shopper,
                Actor::Seller => options::ActorFilter::Seller,
                Actor::All => options::ActorFilter::All,
            }),
            dataset: arguments.dataset.as_deref().map(str::parse).transpose()?,
            lang: arguments.lang.clone(),
            // The text doesn't show it.
            digest: Some(matches!(arguments.output, Output::Json | Output::Ndjson)),
            salt: arguments.salt.clone(),
            rates: arguments.rates.as_deref().map(rates).transpose()?.unwrap_or_default(),
            select: arguments.select.clone(),
            ignore: arguments.ignore.clone(),
        };
        let colour = anstream::AutoStream::choice(&io::stdout()) != anstream::ColorChoice::Never;
        Ok(Self {
            arguments,
            validator: Validator::new(options)?,
            out: Box::new(io::BufWriter::new(io::stdout().lock())),
            colour,
            failed: false,
            mended: false,
            count: 0,
            verdicts: [0; 3],
            first: None,
        })
    }

    fn file(&mut self, path: &Path) -> Result<(), Refusal> {
        let name = if path == Path::new("-") { "<stdin>".to_owned() } else { path.display().to_string() };
        let unreadable = |error: io::Error| Refusal::Said(format!("cannot read {name}: {}", in_words(&error)));
        let unwritable = |error: io::Error| Refusal::Said(format!("cannot rewrite {name}: {}", in_words(&error)));
        let in_place = self.arguments.fix && self.arguments.in_place && path != Path::new("-");
        let target = if in_place { Some(Target::of(path).map_err(unwritable)?) } else { None };
        self.mended = false;
        let (reader, size): (Box<dyn Read>, u64) = if path == Path::new("-") {
            (Box::new(io::stdin().lock()), 0)
        } else {
            let file = File::open(path).map_err(unreadable)?;
            let about = file.metadata().map_err(unreadable)?;
            if about.is_dir() {
                return Err(Refusal::Said(format!("cannot read {name}: it is a directory")));
            }
            (Box::new(file), about.len())
        };
        let bar = if size >= LONG { bar(size) } else { ProgressBar::hidden() };
        let reader = BufReader::with_capacity(1 << 16, bar.wrap_read(reader));
        let mut fixed = Vec::new();
        let mut number = 0;
        let done = records::each(reader, self.arguments.format, !self.arguments.fix, |piece| {
            match piece {
                Piece::Between(bytes) if self.arguments.fix => fixed.extend_from_slice(bytes),
                Piece::Between(_) => {}
                Piece::Record { bytes, start, of_many } => {
                    number += 1;
                    let record = Record { bytes, start, of_many, number };
                    if self.arguments.fix {
                        self.mend(&name, &record, &mut fixed)
                    } else {
                        self.record(&name, &record)?
                    }
                }
            }
            // The output is flushed after every declaration, so that a stream gets it at once.
            if !in_place {
                self.out.write_all(&fixed)?;
                fixed.clear();
            }
            Ok(())
        });
        bar.finish_and_clear();
        done.map_err(|failure| match failure {
            Failure::Reading(error) => unreadable(error),
            Failure::Writing(error) => Refusal::from(error),
        })?;
        if let Some(target) = target.filter(|_| self.mended) {
            target.replace(&fixed).map_err(unwritable)?;
            if target.has_other_names() {
                complain(format_args!("declarant: {name}: another name of this file keeps the old content"));
            }
        }
        Ok(())
    }

    /// Applies the safe fixes of a declaration and reports what is left on the standard error.
    fn mend(&mut self, name: &str, record: &Record<'_>, fixed: &mut Vec<u8>) {
        let (line, column) = record.start;
        self.count += 1;
        let mended = self.validator.fix(record.bytes);
        self.mended |= mended.is_some();
        let bytes = mended.as_deref().unwrap_or(record.bytes);
        let (report, words) = self.validator.check_in_words(Input::from(bytes).starting_at(line, column), name, false);
        self.tally(&report);
        fixed.extend_from_slice(bytes);
        if !report.findings.is_empty() {
            complain(format_args!("{}", words.trim_end()));
        }
        if report.findings.iter().any(|finding| finding.fix.as_ref().is_some_and(|fix| fix.safe)) {
            complain(format_args!("declarant: {name}: some safe fixes could not be made in {MOST_ROUNDS} rounds"));
        }
    }

    fn record(&mut self, name: &str, record: &Record<'_>) -> io::Result<()> {
        let (line, column) = record.start;
        let number = record.number;
        self.count += 1;
        let input = Input::from(record.bytes).starting_at(line, column);
        if self.arguments.output == Output::Text {
            let name = &visible(name);
            let shown = if record.of_many { format!("{name}#{number}") } else { name.to_owned() };
            let (report, words) = self.validator.check_in_words(input, name, self.colour);
            self.tally(&report);
            if !(self.arguments.only_findings && report.findings.is_empty()) {
                // The last line is the summary. In a batch it names the record.
                let words = if record.of_many { renamed(&words, name, &shown) } else { words };
                self.out.write_all(words.as_bytes())?;
            }
            return Ok(());
        }
        let report = self.validator.check(input);
        self.tally(&report);
        if self.arguments.only_findings && report.findings.is_empty() {
            return Ok(());
        }
        let several = self.arguments.files.len() > 1;
        let numbered = Numbered {
            file: several.then_some(name),
            record: number,
            reference: self.validator.reference().map(privacy::reference),
            report: &report,
        };
        if self.arguments.output == Output::Ndjson {
            let line = escaped_json(serde_json::to_string(&numbered)?);
            return writeln!(self.out, "{line}");
        }
        let alone = self.count == 1 && !several && !record.of_many;
        let text =
            if alone { serde_json::to_string_pretty(&report)? } else { serde_json::to_string_pretty(&numbered)? };
        let text = escaped_json(text);
        if alone {
            self.first = Some(text);
            return Ok(());
        }
        let separator = if self.verdicts.iter().sum::<usize>() == 1 || self.first.is_none() { "[\n" } else { ",\n" };
        self.first = Some(String::new());
        write!(self.out, "{separator}{text}")
    }

    fn status(&self, unread: bool) -> ExitCode {
        match (unread, self.failed && !self.arguments.exit_zero) {
            (true, _) => ExitCode::from(2),
            (false, true) => ExitCode::from(1),
            (false, false) => ExitCode::SUCCESS,
        }
    }

    #[expect(clippy::indexing_slicing, reason = "there is a count for each verdict")]
    fn tally(&mut self, report: &Report) {
        self.failed |= report.verdict == Verdict::Fail;
        self.verdicts[report.verdict as usize] += 1;
    }

    fn finish(&mut self) -> Result<(), Refusal> {
        if self.arguments.output == Output::Json && !self.arguments.fix {
            match self.first.take() {
                Some(report) if report.is_empty() => self.out.write_all(b"\n]\n")?,
                Some(report) => writeln!(self.out, "{report}")?,
                None => self.out.write_all(b"[]\n")?,
            }
        }
        if self.arguments.output == Output::Text && !self.arguments.fix && self.count > 1 {
            let [pass, review, fail] = self.verdicts;
            writeln!(self.out, "\n{} declarations: {fail} fail, {review} review, {pass} pass", self.count)?;
        }
        self.out.flush()?;
        Ok(())
    }
}

/// Replaces the name in the summary line.
fn renamed(words: &str, name: &str, shown: &str) -> String {
    let start = words.trim_end().rfind('\n').map_or(0, |end| end + 1);
    let (before, last) = words.split_at(start);
    match last.strip_prefix(name) {
        Some(rest) => format!("{before}{shown}{rest}"),
        None => words.to_owned(),
    }
}

/// The exchange rates of a file.
fn rates(path: &Path) -> Result<Vec<Rate>, Refusal> {
    let name = path.display();
    let text = fs::read(path).map_err(|error| Refusal::Said(format!("cannot read {name}: {}", in_words(&error))))?;
    serde_json::from_slice(&text).map_err(|error| Refusal::Said(format!("{name} is not a list of rates: {error}")))
}

/// Options that select only the rule about unreadable input.
pub(crate) fn options_for_reading() -> Options {
    Options { select: vec!["declaration-unreadable".to_owned()], ..Options::default() }
}

/// The current day in the local time zone.
pub(crate) fn today() -> Day {
    let date = jiff::ZonedDateTime::now().date();
    Day::new(date.year().unsigned_abs(), date.month().unsigned_abs(), date.day().unsigned_abs())
        .unwrap_or(Day::of(2026, 1, 1))
}

pub(crate) fn in_words(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "there is no such file".to_owned(),
        io::ErrorKind::PermissionDenied => "permission denied".to_owned(),
        _ => error.to_string(),
    }
}

fn bar(size: u64) -> ProgressBar {
    if !io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{bar:40} {percent}% {bytes}/{total_bytes} {eta}");
    ProgressBar::new(size).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}
