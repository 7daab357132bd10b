//! A report as a person reads it in a terminal: each finding with the line it is about, framed.

use std::fmt::Write;

use crate::case::Case;
use crate::model::{Span, Store};
use crate::report::{Finding, Fix, Report, Severity, Verdict};

/// The widest part of a line that is shown.
const WIDTH: usize = 100;

/// ANSI styles, or nothing.
#[derive(Clone, Copy)]
struct Paint(bool);

impl Paint {
    fn on(self, style: &'static str) -> &'static str {
        if self.0 { style } else { "" }
    }

    const fn severity(severity: Severity) -> &'static str {
        match severity {
            Severity::Error => "\x1b[1;31m",
            Severity::Warning => "\x1b[1;33m",
            Severity::Advice => "\x1b[1;36m",
        }
    }
}

const BOLD: &str = "\x1b[1m";
const FAINT: &str = "\x1b[2m";
const PLAIN: &str = "\x1b[0m";

/// The report in words, with the lines of the source that it is about.
pub(crate) fn text(case: &Case<'_>, report: &Report, name: &str, colour: bool) -> String {
    let paint = Paint(colour);
    let hidden = hidden(case);
    let mut out = String::new();
    for finding in &report.findings {
        write_finding(&mut out, case, finding, name, &hidden, paint);
        out.push('\n');
    }
    summary(&mut out, report, name, paint);
    out
}

fn write_finding(out: &mut String, case: &Case<'_>, finding: &Finding, name: &str, hidden: &[Span], paint: Paint) {
    let (severity, bold, faint, plain) =
        (paint.on(Paint::severity(finding.severity)), paint.on(BOLD), paint.on(FAINT), paint.on(PLAIN));
    let word = finding.severity.word();
    let _ = writeln!(out, "{severity}{word}[{}]{plain}{bold}: {}{plain}", finding.rule, finding.message);
    let mut place = name.to_owned();
    if let Some(at) = finding.at {
        let _ = write!(place, ":{}:{}", at.line, at.column);
    }
    match finding.path.as_deref() {
        Some("") | None => {}
        Some(path) => place = format!("{place}  {path}"),
    }
    if let Some(wco) = finding.wco.as_ref().filter(|wco| wco.id.is_some()) {
        let _ = write!(place, "  {}", wco.pointer);
    }
    let _ = writeln!(out, "  {faint}-->{plain} {place}");
    if let (Some(at), Some(span)) = (finding.at, finding.span) {
        frame(out, case.declaration.source, span, at.line, hidden, severity, paint);
    }
    let _ = writeln!(out, "   {faint}= why:{plain} {}", finding.why);
    let _ = writeln!(out, "   {faint}= help:{plain} {}", finding.help);
    if let Some(fix) = &finding.fix {
        let _ = writeln!(out, "   {faint}= fix:{plain} {}", in_words(fix));
    }
}

fn in_words(fix: &Fix) -> String {
    let change = |operation: &crate::report::Operation| match (operation.op, &operation.value) {
        ("remove", _) => format!("remove {}", operation.path),
        (_, Some(value)) => format!("write \"{value}\" at {}", operation.target()),
        (_, None) => format!("rewrite {}", operation.path),
    };
    let changes: Vec<String> = fix.patch.iter().map(change).collect();
    format!("{}{}", changes.join(", "), if fix.safe { " (--fix does it)" } else { "" })
}

/// The line of the source with the range underlined.
fn frame(out: &mut String, source: &str, span: Span, line: u32, hidden: &[Span], severity: &str, paint: Paint) {
    let (faint, plain) = (paint.on(FAINT), paint.on(PLAIN));
    let (start, end) = (span.start as usize, (span.end as usize).max(span.start as usize + 1));
    let from = source.get(..start).and_then(|before| before.rfind('\n')).map_or(0, |at| at + 1);
    let to = source.get(start..).and_then(|after| after.find('\n')).map_or(source.len(), |at| start + at);
    let mut shown = String::new();
    let mut marks = String::new();
    let letters = || source.get(from..to).unwrap_or("").char_indices().map(|(at, letter)| (from + at, letter));
    let column = letters().take_while(|(at, _)| *at < start).count();
    let skip = if column > WIDTH * 3 / 4 { column - WIDTH / 2 } else { 0 };
    if skip > 0 {
        shown.push('…');
        marks.push(' ');
    }
    let mut more = false;
    for (count, (at, letter)) in letters().skip(skip).enumerate() {
        if count >= WIDTH {
            more = true;
            break;
        }
        let next = hidden.partition_point(|span| span.end as usize <= at);
        let is_hidden = hidden.get(next).is_some_and(|span| span.start as usize <= at);
        shown.push(match letter {
            _ if is_hidden && !letter.is_whitespace() => '•',
            '\t' | '\r' => ' ',
            control if control.is_control() => '\u{fffd}',
            plain => plain,
        });
        marks.push(if (start..end).contains(&at) { '^' } else { ' ' });
    }
    if marks.trim().is_empty() {
        marks.push('^');
    }
    if more {
        shown.push('…');
    }
    let width = line.to_string().len();
    let _ = writeln!(out, "{:width$} {faint}|{plain}", "");
    let _ = writeln!(out, "{faint}{line} |{plain} {}", shown.trim_end());
    let _ = writeln!(out, "{:width$} {faint}|{plain} {severity}{}{plain}", "", marks.trim_end());
}

/// The ranges of the source that must not be shown: identity numbers, contact data, and what was not understood.
///
/// They stand in order, and none touches the next.
fn hidden(case: &Case<'_>) -> Vec<Span> {
    let store: &Store = case.declaration.store;
    let private = case.declaration.given().filter(|field| field.kind().is_private()).flat_map(|field| {
        let leaf = store.leaf(field.record, field.slot);
        let node = store.node_at(leaf.node).map(|node| node.value.span);
        [Some(leaf.span), node].into_iter().flatten()
    });
    let tree =
        store.nodes.iter().filter(|node| crate::dictionary::is_private(node.element)).map(|node| node.value.span);
    let broken = store.broken.then(|| {
        let syntax = store.notes.iter().find(|note| matches!(note.kind, crate::model::NoteKind::Syntax(_)));
        syntax.map(|note| Span::new(note.span.start, case.declaration.source.len() as u32))
    });
    let mut all: Vec<Span> = private.chain(tree).chain(broken.flatten()).chain(store.hidden.iter().copied()).collect();
    all.sort_unstable_by_key(|span| (span.start, span.end));
    let mut apart: Vec<Span> = Vec::with_capacity(all.len());
    for span in all.into_iter().filter(|span| span.end > span.start) {
        match apart.last_mut() {
            Some(last) if span.start <= last.end => last.end = last.end.max(span.end),
            _ => apart.push(span),
        }
    }
    apart
}

fn summary(out: &mut String, report: &Report, name: &str, paint: Paint) {
    let listed = |severity| report.findings.iter().filter(|finding| finding.severity == severity).count();
    let what = counted(|severity| listed(severity) + report.not_listed.of(severity));
    let what = what.unwrap_or_else(|| "nothing found".to_owned());
    let style = match report.verdict {
        Verdict::Pass => "\x1b[1;32m",
        Verdict::Review => Paint::severity(Severity::Warning),
        Verdict::Fail => Paint::severity(Severity::Error),
    };
    let _ = write!(out, "{name}: {}{}{}: {what}", paint.on(style), report.verdict.word(), paint.on(PLAIN));
    if !report.not_checked.is_empty() {
        let _ = write!(out, "; {} not checked", report.not_checked.len());
    }
    out.push('\n');
    if let Some(more) = counted(|severity| report.not_listed.of(severity)) {
        let rules: Vec<String> =
            report.not_listed.rules.iter().map(|(rule, count)| format!("{rule} {count}")).collect();
        let _ = writeln!(out, "  not listed: {more}: {}", rules.join(", "));
    }
    for entry in &report.not_checked {
        let _ = writeln!(out, "  not checked: {}: {}", entry.rule, entry.why);
    }
}

/// How many of each severity there are, in words, the worst first; nothing where there are none.
fn counted(count: impl Fn(Severity) -> usize) -> Option<String> {
    let words = [(Severity::Error, "error"), (Severity::Warning, "warning"), (Severity::Advice, "piece of advice")];
    let parts = words.into_iter().filter_map(|(severity, word)| match (count(severity), word) {
        (0, _) => None,
        (1, word) => Some(format!("1 {word}")),
        (count, "piece of advice") => Some(format!("{count} pieces of advice")),
        (count, word) => Some(format!("{count} {word}s")),
    });
    let parts: Vec<String> = parts.collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}
