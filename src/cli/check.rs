//! `declarant check`: checks files and prints reports.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, BufReader, IsTerminal, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::ValueEnum;
use declarant::export;
use declarant::input::source::{Part, Record};
use declarant::privacy::{masked, visible};
use declarant::report::Severity;
use declarant::{Day, MOST_ROUNDS, Options, Verdict, options};
use indicatif::{ProgressBar, ProgressStyle};
use serde::de::DeserializeOwned;

use super::crew::{self, LONG};
use super::entries;
use super::judge::{Form, Judge, Said};
use super::records::{self, Failure};
use super::replace::Target;
use super::{Actor, CheckArgs, FailOn, OwnLists, Refusal, complain};

/// How reports are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Output {
    /// In words, with the lines that findings are about
    Text,
    /// One report, or an array of them
    Json,
    /// A report a line
    Ndjson,
    /// A finding a row, for a spreadsheet
    Csv,
    /// A log for code scanners, SARIF 2.1.0
    Sarif,
}

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

struct Run<'a> {
    arguments: &'a CheckArgs,
    options: Options,
    form: Form,
    judge: Judge,
    written: Written,
}

/// The output, and what was said so far.
struct Written {
    out: Box<dyn Write>,
    output: Output,
    /// The number of declarations.
    count: usize,
    /// The number of each verdict.
    verdicts: [usize; 3],
    rules: BTreeMap<(&'static str, Severity), usize>,
    /// Whether a list was begun.
    any: bool,
    /// The first report as it is alone and in a list, until another follows.
    held: Option<(String, String)>,
}

impl Written {
    #[expect(clippy::indexing_slicing, reason = "there is a count for each verdict")]
    fn tally(&mut self, verdict: Verdict) {
        self.count += 1;
        self.verdicts[verdict as usize] += 1;
    }

    /// Writes what was said of the next declaration.
    fn take(&mut self, said: Said) -> io::Result<()> {
        self.tally(said.verdict);
        for (rule, count) in said.rules {
            *self.rules.entry(rule).or_default() += count;
        }
        let Some(text) = said.text.filter(|text| !text.is_empty()) else { return Ok(()) };
        if let Some(alone) = said.alone {
            self.held = Some((alone, text));
            return Ok(());
        }
        self.list()?;
        let first = !std::mem::replace(&mut self.any, true);
        match self.output {
            Output::Text | Output::Csv => self.out.write_all(text.as_bytes()),
            Output::Ndjson => writeln!(self.out, "{text}"),
            Output::Json => write!(self.out, "{}{text}", if first { "[\n" } else { ",\n" }),
            Output::Sarif => write!(self.out, "{}{text}", if first { "\n" } else { ",\n" }),
        }
    }

    /// Begins the list of reports with the first of them, if it was held.
    fn list(&mut self) -> io::Result<()> {
        let Some((_, text)) = self.held.take() else { return Ok(()) };
        self.any = true;
        write!(self.out, "[\n{text}")
    }
}

impl<'a> Run<'a> {
    fn new(arguments: &'a CheckArgs) -> Result<Self, Refusal> {
        if arguments.brief && arguments.output != Output::Ndjson {
            return Err(Refusal::Said("--brief is for --output ndjson; see declarant check --help".to_owned()));
        }
        read_once(&arguments.files)?;
        if arguments.in_place && arguments.files.iter().any(|file| file == Path::new("-")) {
            return Err(Refusal::Said("--in-place rewrites files, and the standard input is none".to_owned()));
        }
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
            languages: arguments.languages.clone(),
            // Only whole reports show it.
            digest: matches!(arguments.output, Output::Json | Output::Ndjson) && !arguments.brief,
            salt: arguments.salt.clone(),
            select: arguments.select.clone(),
            ignore: arguments.ignore.clone(),
            ..lists(&arguments.own)?
        };
        let form = Form {
            output: arguments.output,
            colour: anstream::AutoStream::choice(&io::stdout()) != anstream::ColorChoice::Never,
            only_findings: arguments.only_findings,
            is_brief: arguments.brief,
            several: arguments.files.len() > 1,
            counts: arguments.summary,
        };
        let mut written = Written {
            out: Box::new(io::BufWriter::new(io::stdout().lock())),
            output: arguments.output,
            count: 0,
            verdicts: [0; 3],
            rules: BTreeMap::new(),
            any: false,
            held: None,
        };
        let judge = Judge::new(options.clone(), form.clone())?;
        if !arguments.fix {
            match arguments.output {
                Output::Csv => written.out.write_all(export::csv::header().as_bytes())?,
                Output::Sarif => written.out.write_all(export::sarif::head().as_bytes())?,
                Output::Text | Output::Json | Output::Ndjson => {}
            }
        }
        Ok(Self { arguments, options, form, judge, written })
    }

    fn file(&mut self, path: &Path) -> Result<(), Refusal> {
        let name = if path == Path::new("-") { "<stdin>".to_owned() } else { path.display().to_string() };
        let unreadable = |error: io::Error| Refusal::Said(format!("cannot read {name}: {}", in_words(&error)));
        // What can't be rewritten, such as a pipe, isn't opened either: that could wait for ever.
        let in_place = self.arguments.fix && self.arguments.in_place;
        let target = if in_place { Some(Target::of(path).map_err(|error| unwritable(&name, &error))?) } else { None };
        let (reader, size) = open(path).map_err(unreadable)?;
        let bar = bar(size);
        let reader = BufReader::with_capacity(1 << 16, bar.wrap_read(reader));
        let done = if self.arguments.fix { self.fix(&name, reader, target) } else { self.check(&name, reader, size) };
        bar.finish_and_clear();
        done
    }

    /// Checks the declarations of a file.
    fn check(&mut self, name: &str, reader: impl Read, size: u64) -> Result<(), Refusal> {
        let jobs = crew::jobs(self.arguments.jobs, size);
        let Self { arguments, options, form, written, .. } = self;
        let is_first_file = written.count == 0;
        // The same options made a judge before.
        let start = || {
            let mut judge = Judge::new(options.clone(), form.clone()).ok();
            move |part: Part<'_>| {
                let Part::Record(record) = part else { return None };
                Some(judge.as_mut()?.judge(name, &record, is_first_file && record.number == 1))
            }
        };
        let mut not_listed = 0;
        let about = crew::each(jobs, &start, reader, arguments.format, true, |said: Option<Said>| {
            let Some(said) = said else { return Ok(()) };
            not_listed += said.not_listed;
            written.take(said)?;
            // A stream gets it at once.
            if size == 0 && jobs == 1 { written.out.flush() } else { Ok(()) }
        });
        about.map_err(|failure| refusal(name, failure))?.complain(name);
        if not_listed > 0 {
            let name = visible(name);
            complain(format_args!(
                "declarant: {name}: {not_listed} findings aren't listed, of declarations with more than a thousand"
            ));
        }
        Ok(())
    }

    /// Makes the safe fixes in a file, and prints it or rewrites it.
    fn fix(&mut self, name: &str, reader: impl Read, target: Option<Target>) -> Result<(), Refusal> {
        let (mut fixed, mut is_mended) = (Vec::new(), false);
        let done = records::each(reader, self.arguments.format, false, |part| {
            match part {
                Part::Between(bytes) => fixed.extend_from_slice(bytes),
                Part::Record(record) => is_mended |= self.mend(name, &record, &mut fixed),
            }
            // A stream gets it at once.
            if target.is_none() {
                self.written.out.write_all(&fixed)?;
                fixed.clear();
            }
            Ok(())
        });
        done.map_err(|failure| refusal(name, failure))?.complain(name);
        if let Some(target) = target.filter(|_| is_mended) {
            target.replace(&fixed).map_err(|error| unwritable(name, &error))?;
            if target.has_other_names() {
                complain(format_args!("declarant: {name}: another name of this file keeps the old content"));
            }
        }
        Ok(())
    }

    /// Applies the safe fixes of a declaration, reports what is left on the standard error, and says whether there were any.
    fn mend(&mut self, name: &str, record: &Record<'_>, fixed: &mut Vec<u8>) -> bool {
        let mended = self.judge.fix(record);
        let (report, words) = self.judge.left(name, mended.declaration(record), record);
        self.written.tally(report.verdict);
        fixed.extend_from_slice(mended.written(record));
        if !report.findings.is_empty() {
            complain(format_args!("{}", words.trim_end()));
        }
        if report.findings.iter().any(|finding| finding.fix.as_ref().is_some_and(|fix| fix.safe)) {
            complain(format_args!("declarant: {name}: some safe fixes could not be made in {MOST_ROUNDS} rounds"));
        }
        mended.declaration.is_some()
    }

    fn status(&self, unread: bool) -> ExitCode {
        let [_, review, fail] = self.written.verdicts;
        let failed = fail > 0 || review > 0 && self.arguments.fail_on == FailOn::Warning;
        match (unread, failed && !self.arguments.exit_zero) {
            (true, _) => ExitCode::from(2),
            (false, true) => ExitCode::from(1),
            (false, false) => ExitCode::SUCCESS,
        }
    }

    fn finish(&mut self) -> Result<(), Refusal> {
        let alone = self.written.held.take_if(|_| self.written.count == 1);
        self.written.list()?;
        let Written { out, count, verdicts: [pass, review, fail], any, .. } = &mut self.written;
        match self.arguments.output {
            _ if self.arguments.fix => {}
            Output::Json if let Some((alone, _)) = alone => writeln!(out, "{alone}")?,
            Output::Json => out.write_all(if *any { b"\n]\n" } else { b"[]\n" })?,
            Output::Sarif => out.write_all(export::sarif::TAIL.as_bytes())?,
            Output::Text if *count > 1 => {
                writeln!(out, "\n{count} declarations: {fail} fail, {review} review, {pass} pass")?;
            }
            _ => {}
        }
        out.flush()?;
        if self.arguments.summary {
            self.summary();
        }
        Ok(())
    }

    /// Writes the counts of declarations and of findings by rule to the standard error, the most frequent first.
    fn summary(&self) {
        let Written { count, verdicts: [pass, review, fail], rules, .. } = &self.written;
        let plural = if *count == 1 { "" } else { "s" };
        complain(format_args!("{count} declaration{plural}: {fail} fail, {review} review, {pass} pass"));
        let mut rows: Vec<_> = rules.iter().collect();
        rows.sort_by_key(|(_, count)| std::cmp::Reverse(**count));
        for ((rule, severity), count) in rows {
            complain(format_args!("{count:>9}  {:<7}  {rule}", severity.word()));
        }
    }
}

/// Opens a file. The size of what isn't one is 0.
pub(crate) fn open(path: &Path) -> io::Result<(Box<dyn Read>, u64)> {
    if path == Path::new("-") {
        return Ok((Box::new(io::stdin().lock()), 0));
    }
    let file = File::open(path)?;
    let about = file.metadata()?;
    if about.is_dir() {
        return Err(io::Error::other("it is a directory"));
    }
    let size = if about.is_file() { about.len() } else { 0 };
    Ok((Box::new(file), size))
}

fn unwritable(name: &str, error: &io::Error) -> Refusal {
    Refusal::Said(format!("cannot rewrite {name}: {}", in_words(error)))
}

fn refusal(name: &str, failure: Failure) -> Refusal {
    match failure {
        Failure::Reading(error) => Refusal::Said(format!("cannot read {name}: {}", in_words(&error))),
        Failure::Writing(error) => Refusal::from(error),
    }
}

/// Options with the caller's own lists.
pub(super) fn lists(own: &OwnLists) -> Result<Options, Refusal> {
    Ok(Options {
        rates: list(&own.rates, r#"rates, such as [{"from": "USD", "to": "EUR", "rate": "0.92"}]"#)?,
        brands: list(&own.brands, r#"brands, such as [{"name": "Fjordulf"}]"#)?,
        denied_parties: list(&own.denied_parties, r#"denied parties, such as [{"name": "Grå Trading AS"}]"#)?.into(),
        history: list(&own.history, r#"parcels, such as [{"recipient": "Ana Ruiz", "day": "2026-11-20"}]"#)?.into(),
        ..Options::default()
    })
}

/// The list in a file; none without a file.
fn list<T: DeserializeOwned>(path: &Option<PathBuf>, what: &str) -> Result<Vec<T>, Refusal> {
    let Some(path) = path else { return Ok(Vec::new()) };
    let name = path.display();
    let bytes = fs::read(path).map_err(|error| Refusal::Said(format!("cannot read {name}: {}", in_words(&error))))?;
    // What stands in the list may be private.
    entries::read(&bytes).map_err(|why| Refusal::Said(format!("{name} is no list of {what}: {}", masked(&why))))
}

/// Refuses to read the standard input twice.
pub(super) fn read_once(files: &[PathBuf]) -> Result<(), Refusal> {
    match files.iter().filter(|file| *file == Path::new("-")).count() {
        0 | 1 => Ok(()),
        _ => Err(Refusal::Said("the standard input can be read only once: give - once".to_owned())),
    }
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
        io::ErrorKind::IsADirectory => "it is a directory".to_owned(),
        _ => error.to_string(),
    }
}

/// A progress bar for a long file on a terminal.
pub(crate) fn bar(size: u64) -> ProgressBar {
    if size < LONG || !io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{bar:40} {percent}% {bytes}/{total_bytes} {eta}");
    ProgressBar::new(size).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}
