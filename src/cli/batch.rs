//! `declarant batch`: the scorecard of many declarations, and the signs that only several show.

use std::io::{self, BufReader, Write};
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
        ..Options::default()
    };
    let mut validator = Validator::new(options)?;
    let mut scorecard = Scorecard::default();
    let mut unread = false;
    for path in &arguments.files {
        if let Err(Refusal::Said(why)) = file(path, arguments.format, &mut validator, &mut scorecard) {
            unread = true;
            complain(format_args!("declarant: {}", visible(&why)));
        }
    }
    let said = match arguments.output {
        BatchOutput::Text => card::text(&mut scorecard),
        BatchOutput::Csv => card::csv(&scorecard),
        BatchOutput::Json => card::json(&mut scorecard) + "\n",
    };
    let mut out = io::stdout().lock();
    out.write_all(said.as_bytes())?;
    out.flush()?;
    let failed = scorecard.of(Verdict::Fail) > 0 && !arguments.exit_zero;
    Ok(ExitCode::from(if unread { 2 } else { u8::from(failed) }))
}

fn file(
    path: &Path,
    format: records::Format,
    validator: &mut Validator,
    scorecard: &mut Scorecard,
) -> Result<(), Refusal> {
    let name = if path == Path::new("-") { "<stdin>".to_owned() } else { path.display().to_string() };
    let unreadable = |error: &io::Error| Refusal::Said(format!("cannot read {name}: {}", check::in_words(error)));
    let (reader, size) = check::open(path).map_err(|error| unreadable(&error))?;
    let bar = check::bar(size);
    let done = records::each(BufReader::with_capacity(1 << 16, bar.wrap_read(reader)), format, true, |part| {
        if let Part::Record(record) = part {
            validator.score(Input::from(record.bytes), scorecard);
        }
        Ok(())
    });
    bar.finish_and_clear();
    match done {
        Ok(_) => Ok(()),
        Err(Failure::Reading(error) | Failure::Writing(error)) => Err(unreadable(&error)),
    }
}
