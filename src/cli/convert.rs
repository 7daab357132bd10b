//! `declarant convert`: converts a declaration between JSON and XML.

use std::convert::Infallible;
use std::io::{self, Read, Write};
use std::path::Path;
use std::process::ExitCode;

use declarant::input::source::{Format, Part, Source};
use declarant::privacy::visible;
use declarant::{MessageType, Options, Validator, Verdict, convert};

use super::check::{in_words, open, options_for_reading};
use super::{Refusal, complain, gzip, workbook};

/// Converts the declaration of a file.
///
/// The standard error lists what the other form can't hold, what the message says beside, and what the new message still
/// lacks by its own schema.
pub(crate) fn run(path: &Path, to: Option<MessageType>) -> Result<ExitCode, Refusal> {
    let mut reading = Validator::new(options_for_reading())?;
    let (name, bytes, format) = read(path)?;
    let refused = |why: &str| {
        complain(format_args!("declarant: {}: not converted: {why}", visible(&name)));
        Ok(ExitCode::from(1))
    };
    let Some(bytes) = only(bytes, format) else {
        return refused("it has several declarations, and one becomes one message");
    };
    // Unreadable input can't be converted. The report says why.
    let (report, words) = reading.check_in_words(&bytes, &name, false);
    if report.verdict == Verdict::Fail {
        complain(format_args!("{}", words.trim_end()));
        return Ok(ExitCode::from(1));
    }
    let (made, form) = match to {
        None => (convert::to_json(&bytes), "JSON"),
        Some(message) => (convert::to_xml(&bytes, message), "the message"),
    };
    if made.broken {
        // XML may be another message.
        let select = ["message-unknown", "namespace-unknown"].map(str::to_owned).to_vec();
        let mut reading = Validator::new(Options { select, ..Options::default() })?;
        let (report, words) = reading.check_in_words(&bytes, &name, false);
        if report.verdict == Verdict::Fail {
            complain(format_args!("{}", words.trim_end()));
            return Ok(ExitCode::from(1));
        }
        return refused("a declaration is one object");
    }
    let mut out = io::stdout().lock();
    writeln!(out, "{}", made.text.trim_end())?;
    out.flush()?;
    let mut status = ExitCode::SUCCESS;
    if let Some(message) = to {
        let (select, dataset) = (vec!["structure".to_owned()], Some(message.dataset()));
        let schema = Options { select, dataset, ..Options::default() };
        if let Some(words) = owed(&mut Validator::new(schema)?, &made.text, &bytes, &name) {
            complain(format_args!("{}", words.trim_end()));
            status = ExitCode::from(1);
        }
    }
    for path in made.assumed {
        let why = "its schema wants a number, and none is given";
        complain(format_args!("declarant: {}: {form} says 1 for {}: {why}", visible(&name), visible(&path)));
    }
    let given: Option<serde_json::Value> = if to.is_some() { serde_json::from_slice(&bytes).ok() } else { None };
    let twice = Options { select: vec!["field-duplicate".to_owned()], ..Options::default() };
    let twice = Validator::new(twice)?.check(&bytes).findings;
    for path in made.left_out {
        let value = given.as_ref().and_then(|given| given.pointer(&path)?.as_str());
        let why = if value.is_some_and(|text| !convert::is_writable(text)) {
            "can't hold the control characters in"
        } else if twice.iter().any(|finding| finding.path.as_ref() == Some(&path)) {
            "has the last value alone of"
        } else {
            "has no place for"
        };
        complain(format_args!("declarant: {}: {form} {why} {}", visible(&name), visible(&path)));
    }
    Ok(status)
}

/// The only declaration of an input, which of a table is the one that its rows become. `None` if there are several.
fn only(bytes: Vec<u8>, format: Format) -> Option<Vec<u8>> {
    let mut parts = Vec::new();
    let mut take = |part: Part<'_>| {
        if let Part::Record(record) = part {
            parts.push(record.rows.map(|_| record.bytes.to_vec()));
        }
        Ok::<(), Infallible>(())
    };
    let mut source = Source::new(format, false);
    let Ok(()) = source.push(&bytes, &mut take);
    let Ok(()) = source.end(&mut take);
    match parts.len() {
        0 | 1 => Some(parts.pop().flatten().unwrap_or(bytes)),
        _ => None,
    }
}

/// The violations of the new message against its schema, in words.
fn owed(schema: &mut Validator, message: &str, bytes: &[u8], name: &str) -> Option<String> {
    let (of_message, words) = schema.check_in_words(message, &format!("the message made of {name}"), false);
    if of_message.verdict != Verdict::Fail {
        return None;
    }
    // If the input has the same finding, its own places are more useful.
    let (of_declaration, own) = schema.check_in_words(bytes, name, false);
    Some(if of_declaration.verdict == Verdict::Fail { own } else { words })
}

/// The name of a file, what it holds, and in which format: that of a workbook is the CSV of its first sheet.
fn read(path: &Path) -> Result<(String, Vec<u8>, Format), Refusal> {
    let name = if path == Path::new("-") { "<stdin>".to_owned() } else { path.display().to_string() };
    let unreadable = |error: io::Error| Refusal::Said(format!("cannot read {name}: {}", in_words(&error)));
    let mut bytes = Vec::new();
    open(path).and_then(|(mut file, _)| file.read_to_end(&mut bytes)).map_err(unreadable)?;
    if gzip::may_begin(&bytes) {
        let packed = std::mem::take(&mut bytes);
        gzip::unpacked(packed, io::empty()).read_to_end(&mut bytes).map_err(unreadable)?;
    }
    if !workbook::may_begin(&bytes) {
        return Ok((name, bytes, Format::Auto));
    }
    match workbook::csv(bytes, io::empty()).map_err(unreadable)? {
        Ok(csv) => Ok((name, csv, Format::Csv)),
        Err(unread) => {
            if let Some(why) = unread.why {
                complain(format_args!("declarant: {}: the workbook was not read: {why}", visible(&name)));
            }
            Ok((name, unread.bytes, Format::Auto))
        }
    }
}
