//! `declarant id` and `ids`: checks numbers against their schemes.

use std::io::{self, BufRead, BufWriter, Write};
use std::process::ExitCode;

use declarant::ids::{self, Reason, Scheme};
use declarant::privacy::masked;
use declarant::{Day, nearest};
use serde::Serialize;

use super::{Listing, Refusal, explain};

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
    let mut out = BufWriter::new(io::stdout().lock());
    let mut invalid = false;
    if values.is_empty() || values == ["-"] {
        let mut input = io::stdin().lock();
        let mut line = Vec::new();
        for number in 1.. {
            line.clear();
            if io::Read::take(&mut input, LONGEST).read_until(b'\n', &mut line).map_err(unreadable)? == 0 {
                break;
            }
            if line.len() as u64 == LONGEST && line.last() != Some(&b'\n') {
                skip_line(&mut input).map_err(unreadable)?;
            }
            // An editor may have put a byte order mark in front.
            let text = String::from_utf8_lossy(if number == 1 { without_mark(&line) } else { &line });
            invalid |= !answer(&mut out, scheme, text.trim_end_matches(['\n', '\r']), number, on)?;
        }
    } else {
        for (index, value) in values.iter().enumerate() {
            invalid |= !answer(&mut out, scheme, value, index + 1, on)?;
        }
    }
    out.flush()?;
    Ok(if invalid { ExitCode::from(1) } else { ExitCode::SUCCESS })
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
    Refusal::Said(format!("cannot read <stdin>: {error}"))
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

fn answer(out: &mut impl Write, scheme: &Scheme, value: &str, line: usize, on: Day) -> io::Result<bool> {
    let reason = scheme.check(value, Some(on)).err();
    let answer = Answer { line, valid: reason.is_none(), reason };
    serde_json::to_writer(&mut *out, &answer)?;
    out.write_all(b"\n")?;
    Ok(answer.valid)
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
