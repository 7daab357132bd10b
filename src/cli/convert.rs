//! `declarant convert`: a declaration from one form to the other.

use std::fs::File;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use declarant::privacy::visible;
use declarant::{Dataset, Validator, Verdict, convert};

use super::check::{in_words, options_for_reading};
use super::{Refusal, complain};

/// Converts the files, one after the other, and says on the standard error what the other form has no place for.
pub(crate) fn run(files: &[PathBuf], to: Option<Dataset>) -> Result<ExitCode, Refusal> {
    let mut out = io::stdout().lock();
    let mut status = ExitCode::SUCCESS;
    let mut reading = Validator::new(options_for_reading())?;
    for path in files {
        let (name, bytes) = read(path)?;
        // What can't be read can't be converted: the report says why.
        let (report, words) = reading.check_in_words(&bytes, &name, false);
        if report.verdict == Verdict::Fail {
            complain(format_args!("{}", words.trim_end()));
            status = ExitCode::from(1);
            continue;
        }
        let (made, form) = match to {
            None => (convert::to_json(&bytes), "JSON"),
            Some(dataset) => (convert::to_xml(&bytes, dataset), "the message"),
        };
        writeln!(out, "{}", made.text.trim_end())?;
        for path in made.left_out {
            complain(format_args!("declarant: {}: {form} has no place for {}", visible(&name), visible(&path)));
        }
    }
    out.flush()?;
    Ok(status)
}

fn read(path: &Path) -> Result<(String, Vec<u8>), Refusal> {
    let mut bytes = Vec::new();
    let name = if path == Path::new("-") { "<stdin>".to_owned() } else { path.display().to_string() };
    let had = if path == Path::new("-") {
        io::stdin().lock().read_to_end(&mut bytes)
    } else {
        File::open(path).and_then(|mut file| file.read_to_end(&mut bytes))
    };
    had.map_err(|error| Refusal::Said(format!("cannot read {name}: {}", in_words(&error))))?;
    Ok((name, bytes))
}
