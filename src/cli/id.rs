//! `declarant id` and `ids`: checks numbers against their schemes.

use std::io::{self, BufRead, BufWriter, Write};
use std::process::ExitCode;

use declarant::ids::{self, Reason, Scheme};
use declarant::input::from_utf16;
use declarant::privacy::masked;
use declarant::{Day, nearest};
use serde::Serialize;

use super::{Listing, Refusal, check, explain};

/// The verdict on one value. The value itself is never printed.
#[derive(Serialize)]
struct Answer {
    line: usize,
    valid: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<Reason>,
}

/// The maximum length of a line, far longer than any number of a scheme.
const LONGEST: u64 = 1 << 20;

/// Checks values from the arguments or from the lines of the standard input.
pub(crate) fn run(name: &str, values: &[String], on: Day) -> Result<ExitCode, Refusal> {
    let scheme = ids::scheme(name).ok_or_else(|| unknown(name))?;
    let mut answers = Answers { scheme, on, out: BufWriter::new(io::stdout().lock()), count: 0, any_invalid: false };
    let done = if values.is_empty() || values == ["-"] {
        lines(&mut io::stdin().lock(), &mut answers)
    } else {
        values.iter().try_for_each(|value| answers.answer(value)).map_err(Refusal::from)
    };
    match done.and_then(|()| Ok(answers.out.flush()?)) {
        // What was found before the reader of the output had enough counts.
        Ok(()) | Err(Refusal::Closed) => Ok(ExitCode::from(u8::from(answers.any_invalid))),
        Err(refusal) => Err(refusal),
    }
}

/// Checks the lines of an input.
fn lines(input: &mut impl BufRead, answers: &mut Answers<impl Write>) -> Result<(), Refusal> {
    let mut line = Vec::new();
    loop {
        line.clear();
        if io::Read::take(&mut *input, LONGEST).read_until(b'\n', &mut line).map_err(unreadable)? == 0 {
            return Ok(());
        }
        if answers.count == 0 && from_utf16(&line).is_some() {
            input.read_to_end(&mut line).map_err(unreadable)?;
            let text = from_utf16(&line).unwrap_or_default();
            return Ok(text.lines().try_for_each(|value| answers.answer(value))?);
        }
        if line.len() as u64 == LONGEST && line.last() != Some(&b'\n') {
            skip_line(input).map_err(unreadable)?;
        }
        // An editor may have put a byte order mark in front.
        let text = String::from_utf8_lossy(if answers.count == 0 { without_mark(&line) } else { &line });
        answers.answer(text.trim_end_matches(['\n', '\r']))?;
    }
}

/// The refusal of a name that is no scheme's.
fn unknown(name: &str) -> Refusal {
    let known: Vec<&str> = ids::all().iter().map(|scheme| scheme.name).collect();
    let hint = match (nearest::name(name, &known), explain::longer(name, known.clone())) {
        (Some(_), _) => String::new(),
        (None, Some(names)) => format!("; there is {names}"),
        (None, None) => "; declarant ids lists those there are".to_owned(),
    };
    Refusal::Said(masked(&format!("unknown scheme {}{hint}", nearest::question(name, &known))))
}

fn without_mark(line: &[u8]) -> &[u8] {
    line.strip_prefix("\u{feff}".as_bytes()).unwrap_or(line)
}

fn unreadable(error: io::Error) -> Refusal {
    Refusal::Said(format!("cannot read <stdin>: {}", check::in_words(&error)))
}

/// Skips the rest of a line.
fn skip_line(input: &mut impl BufRead) -> io::Result<()> {
    loop {
        let buffer = input.fill_buf()?;
        let (used, ended) = match buffer.iter().position(|&byte| byte == b'\n') {
            Some(at) => (at + 1, true),
            None => (buffer.len(), buffer.is_empty()),
        };
        input.consume(used);
        if ended {
            return Ok(());
        }
    }
}

/// The answers on values of a scheme, a line each.
struct Answers<W> {
    scheme: &'static Scheme,
    on: Day,
    out: W,
    /// How many values there were.
    count: usize,
    any_invalid: bool,
}

impl<W: Write> Answers<W> {
    fn answer(&mut self, value: &str) -> io::Result<()> {
        let reason = self.scheme.check(value, Some(self.on)).err();
        self.count += 1;
        self.any_invalid |= reason.is_some();
        serde_json::to_writer(&mut self.out, &Answer { line: self.count, valid: reason.is_none(), reason })?;
        self.out.write_all(b"\n")
    }
}

/// A row of the list of schemes.
#[derive(Serialize)]
struct Entry {
    scheme: &'static str,
    title: &'static str,
    short: &'static str,
    shape: &'static str,
    country: &'static str,
    source: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    unverified: Option<&'static str>,
}

/// Lists the schemes.
pub(crate) fn list(output: Listing) -> Result<ExitCode, Refusal> {
    let mut out = io::stdout().lock();
    if output == Listing::Json {
        let all: Vec<Entry> = ids::all()
            .iter()
            .map(|scheme| Entry {
                scheme: scheme.name,
                title: scheme.title,
                short: scheme.short(),
                shape: scheme.shape,
                country: scheme.country,
                source: scheme.source,
                unverified: scheme.unverified,
            })
            .collect();
        writeln!(out, "{}", serde_json::to_string_pretty(&all).map_err(io::Error::from)?)?;
        return Ok(ExitCode::SUCCESS);
    }
    let width = ids::all().iter().map(|scheme| scheme.name.len()).max().unwrap_or(0);
    for scheme in ids::all() {
        writeln!(out, "{:width$}  {}", scheme.name, scheme.title)?;
    }
    Ok(ExitCode::SUCCESS)
}
