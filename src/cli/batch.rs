//! `declarant batch`: the scorecard of many declarations, and the signs that only several show.
//!
//! With `--fix` the fixed declarations are the output, and the scorecard of what is left goes to the standard error.

use std::io::{self, BufReader, BufWriter, Write};
use std::path::Path;
use std::process::ExitCode;

use declarant::export::card;
use declarant::input::source::Part;
use declarant::privacy::visible;
use declarant::scorecard::{Entry, Scorecard};
use declarant::{Options, Validator, Verdict};

use super::crew;
use super::records::Failure;
use super::{BatchArgs, BatchOutput, Refusal, check, complain};

/// Checks the files, prints the scorecard and gives the exit status.
pub(crate) fn run(arguments: &BatchArgs) -> Result<ExitCode, Refusal> {
    check::read_once(&arguments.files)?;
    let options = Options {
        to: arguments.to.clone(),
        on: Some(arguments.on.unwrap_or_else(check::today)),
        ..check::lists(&arguments.own)?
    };
    // Each thread has its own with the same options.
    Validator::new(options.clone())?;
    let mut scorecard = Scorecard::default();
    let mut read = 0;
    for path in &arguments.files {
        match file(path, arguments, &options, &mut scorecard) {
            Ok(()) => read += 1,
            Err(Refusal::Closed) => return Err(Refusal::Closed),
            Err(Refusal::Said(why)) => complain(format_args!("declarant: {}", visible(&why))),
        }
    }
    // Where no file could be read, there is nothing to count.
    if read == 0 {
        return Ok(ExitCode::from(2));
    }
    let said = match arguments.output {
        BatchOutput::Text => card::text(&mut scorecard),
        BatchOutput::Csv => card::csv(&mut scorecard),
        BatchOutput::Json => card::json_in(arguments.lang.as_deref(), &mut scorecard) + "\n",
    };
    if arguments.fix {
        complain(format_args!("{}", said.trim_end()));
    } else {
        let mut out = io::stdout().lock();
        out.write_all(said.as_bytes())?;
        out.flush()?;
    }
    let failed = scorecard.of(Verdict::Fail) > 0 && !arguments.exit_zero;
    Ok(ExitCode::from(if read < arguments.files.len() { 2 } else { u8::from(failed) }))
}

/// What a thread makes of a part of a file: what it adds to the scorecard, and the bytes of the fixed file.
type Made = (Option<Entry>, Option<Vec<u8>>);

fn made(validator: &mut Validator, part: &Part<'_>, fixes: bool) -> Made {
    match part {
        Part::Record(record) if fixes => {
            let fixed = validator.fix_record(record);
            let entry = validator.entry(record.input(fixed.declaration(record)));
            (Some(entry), Some(fixed.written(record).to_vec()))
        }
        Part::Record(record) => (Some(validator.entry(record.input(record.bytes))), None),
        Part::Between(bytes) => (None, fixes.then(|| bytes.to_vec())),
    }
}

fn file(path: &Path, arguments: &BatchArgs, options: &Options, scorecard: &mut Scorecard) -> Result<(), Refusal> {
    let name = if path == Path::new("-") { "<stdin>".to_owned() } else { path.display().to_string() };
    let unreadable = |error: &io::Error| Refusal::Said(format!("cannot read {name}: {}", check::in_words(error)));
    let (reader, size) = check::open(path).map_err(|error| unreadable(&error))?;
    let bar = check::bar(size);
    let reader = BufReader::with_capacity(1 << 16, bar.wrap_read(reader));
    let mut out = BufWriter::new(io::stdout().lock());
    let fixes = arguments.fix;
    let start = || {
        let mut validator = Validator::new(options.clone()).ok();
        move |part: Part<'_>| validator.as_mut().map(|validator| made(validator, &part, fixes)).unwrap_or_default()
    };
    let jobs = crew::jobs(arguments.jobs, size);
    let done = crew::each(jobs, &start, reader, arguments.format, !fixes, |(entry, written): Made| {
        if let Some(entry) = entry {
            scorecard.add(entry);
        }
        written.map_or(Ok(()), |bytes| out.write_all(&bytes))
    });
    bar.finish_and_clear();
    if arguments.files.len() > 1 {
        scorecard.end_file(&name);
    }
    match done {
        Ok(about) => {
            about.complain(&name);
            Ok(out.flush()?)
        }
        Err(Failure::Reading(error)) => Err(unreadable(&error)),
        Err(Failure::Writing(error)) => Err(Refusal::from(error)),
    }
}
