//! `declarant batch`: the scorecard of many declarations, and the signs that only several show.
//!
//! With `--fix` the fixed declarations are the output, and the scorecard of what is left goes to the standard error.

use std::io::{self, BufReader, BufWriter, Write};
use std::path::Path;
use std::process::ExitCode;

use declarant::export::card;
use declarant::input::source::Part;
use declarant::privacy::visible;
use declarant::scorecard::Scorecard;
use declarant::{Input, Options, Validator, Verdict};

use super::records::{self, Failure};
use super::{BatchArgs, BatchOutput, Refusal, check, complain};

/// Checks the files, prints the scorecard and gives the exit status.
pub(crate) fn run(arguments: &BatchArgs) -> Result<ExitCode, Refusal> {
    let options = Options {
        to: arguments.to.clone(),
        on: Some(arguments.on.unwrap_or_else(check::today)),
        rates: check::list(arguments.own.rates.as_deref(), "rates")?,
        brands: check::list(arguments.own.brands.as_deref(), "brands")?,
        denied_parties: check::list(arguments.own.denied_parties.as_deref(), "denied parties")?.into(),
        history: check::list(arguments.own.history.as_deref(), "earlier parcels")?.into(),
        ..Options::default()
    };
    let mut validator = Validator::new(options)?;
    let mut scorecard = Scorecard::default();
    let mut unread = false;
    for path in &arguments.files {
        match file(path, arguments, &mut validator, &mut scorecard) {
            Ok(()) => {}
            Err(Refusal::Closed) => return Err(Refusal::Closed),
            Err(Refusal::Said(why)) => {
                unread = true;
                complain(format_args!("declarant: {}", visible(&why)));
            }
        }
    }
    let said = match arguments.output {
        BatchOutput::Text => card::text(&mut scorecard),
        BatchOutput::Csv => card::csv(&scorecard),
        BatchOutput::Json => card::json(&mut scorecard) + "\n",
    };
    if arguments.fix {
        complain(format_args!("{}", said.trim_end()));
    } else {
        let mut out = io::stdout().lock();
        out.write_all(said.as_bytes())?;
        out.flush()?;
    }
    let failed = scorecard.of(Verdict::Fail) > 0 && !arguments.exit_zero;
    Ok(ExitCode::from(if unread { 2 } else { u8::from(failed) }))
}

fn file(
    path: &Path,
    arguments: &BatchArgs,
    validator: &mut Validator,
    scorecard: &mut Scorecard,
) -> Result<(), Refusal> {
    let name = if path == Path::new("-") { "<stdin>".to_owned() } else { path.display().to_string() };
    let unreadable = |error: &io::Error| Refusal::Said(format!("cannot read {name}: {}", check::in_words(error)));
    let (reader, size) = check::open(path).map_err(|error| unreadable(&error))?;
    let bar = check::bar(size);
    let reader = BufReader::with_capacity(1 << 16, bar.wrap_read(reader));
    let mut out = BufWriter::new(io::stdout().lock());
    let done = records::each(reader, arguments.format, !arguments.fix, |part| match part {
        Part::Record(record) if arguments.fix => {
            let (mended, written) = validator.fix_record(&record);
            let bytes = mended.as_deref().unwrap_or(record.bytes);
            validator.tally(Input::from(bytes), scorecard);
            out.write_all(written.as_deref().unwrap_or(bytes))
        }
        Part::Record(record) => {
            validator.tally(Input::from(record.bytes), scorecard);
            Ok(())
        }
        Part::Between(bytes) if arguments.fix => out.write_all(bytes),
        Part::Between(_) => Ok(()),
    });
    bar.finish_and_clear();
    match done {
        Ok(about) => {
            about.complain(&name);
            Ok(out.flush()?)
        }
        Err(Failure::Reading(error)) => Err(unreadable(&error)),
        Err(Failure::Writing(error)) => Err(Refusal::from(error)),
    }
}
