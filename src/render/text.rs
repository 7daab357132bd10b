//! Renders a report as text for a terminal: each finding with its source line in a frame.

use std::collections::HashSet;
use std::fmt::Write;
use std::sync::OnceLock;

use unicode_width::UnicodeWidthChar;

use crate::case::Case;
use crate::dictionary::{self, declaration, namespace};
use crate::json_string;
use crate::model::{Leaf, NoteKind, Span, State, Store};
use crate::privacy::{Show, visible};
use crate::report::{About, Answer, Finding, Fix, May, Purpose, Report, Scheme, Severity, Side, Sign, Verdict};

/// The maximum width of the shown part of a line.
const WIDTH: usize = 100;

/// ANSI styles, or empty strings.
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

/// The report as text, with the source lines of its findings.
pub(crate) fn text(case: &Case<'_>, report: &Report, name: &str, colour: bool) -> String {
    let paint = Paint(colour);
    let name = &visible(name);
    let values = if report.findings.is_empty() { Vec::new() } else { values(case) };
    let mut out = String::new();
    for finding in &report.findings {
        write_finding(&mut out, Some(case.declaration.source), finding, name, &values, paint);
        out.push('\n');
    }
    summary(&mut out, report, name, paint);
    purpose(&mut out, case, &report.purpose);
    if case.options.select.is_empty() {
        clearance(&mut out, report);
    }
    out
}

/// The report as text, without source lines.
pub(crate) fn without_lines(report: &Report, name: &str, colour: bool) -> String {
    let (paint, name) = (Paint(colour), &visible(name));
    let mut out = String::new();
    for finding in &report.findings {
        write_finding(&mut out, None, finding, name, &[], paint);
        out.push('\n');
    }
    summary(&mut out, report, name, paint);
    out
}

fn write_finding(
    out: &mut String,
    source: Option<&str>,
    finding: &Finding,
    name: &str,
    values: &[Value],
    paint: Paint,
) {
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
        Some(path) => place = format!("{place}  {}", visible(path)),
    }
    if let Some(wco) = finding.wco.as_ref().filter(|wco| wco.id.is_some()) {
        let _ = write!(place, "  {}", wco.pointer);
    }
    let _ = writeln!(out, "  {faint}-->{plain} {place}");
    if let (Some(at), Some(span), Some(source)) = (finding.at, finding.span, source) {
        frame(out, source, span, at.line, values, severity, paint);
    }
    let _ = writeln!(out, "   {faint}= why:{plain} {}", finding.why);
    let _ = writeln!(out, "   {faint}= help:{plain} {}", finding.help);
    if let Some(fix) = &finding.fix {
        let _ = writeln!(out, "   {faint}= fix:{plain} {}", in_words(fix));
    }
}

fn in_words(fix: &Fix) -> String {
    let change = |operation: &crate::report::Operation| match (operation.op, &operation.value) {
        ("remove", _) => format!("remove {}", visible(&operation.path)),
        (_, Some(value)) => format!("write \"{}\" at {}", visible(value), visible(&operation.target())),
        (_, None) => format!("rewrite {}", visible(&operation.path)),
    };
    let changes: Vec<String> = fix.patch.iter().map(change).collect();
    format!("{}{}", changes.join(", "), if fix.safe { " (--fix does it)" } else { "" })
}

/// A line of the source with the range underlined.
///
/// Only a window of the line is read, so that a long line costs no more than a short one.
fn frame(out: &mut String, source: &str, span: Span, line: u32, values: &[Value], severity: &str, paint: Paint) {
    let (faint, plain) = (paint.on(FAINT), paint.on(PLAIN));
    let (start, end) = (span.start as usize, (span.end as usize).max(span.start as usize + 1));
    let (before, after) = source.split_at_checked(start).unwrap_or((source, ""));
    let is_end = |letter: &char| matches!(letter, '\n' | '\r');
    let back = |count: usize| {
        let on_line = before.char_indices().rev().take_while(|(_, letter)| !is_end(letter)).take(count);
        on_line.last().map_or(before.len(), |(at, _)| at)
    };
    // The window begins at the start of the line if the range then fits, else half a window before the range.
    let (whole, half) = (back(WIDTH * 3 / 4 + 1), back(WIDTH / 2));
    let is_cut = before.get(whole..).is_some_and(|text| text.chars().count() > WIDTH * 3 / 4);
    let from = if is_cut { half } else { whole };
    let room = WIDTH - before.get(from..).map_or(0, |text| text.chars().count());
    let mut rest = after.char_indices().take_while(|(_, letter)| !is_end(letter)).skip(room);
    let (to, more) = match rest.next() {
        Some((at, _)) => (start + at, true),
        None => (start + after.find(['\n', '\r']).unwrap_or(after.len()), false),
    };
    let (mut shown, mut marks) = (String::new(), String::new());
    if is_cut {
        shown.push('…');
        marks.push(' ');
    }
    for (at, letter) in masked(source, from, to, values) {
        let letter = if letter == '\t' { ' ' } else { letter };
        let letter = visible(letter.encode_utf8(&mut [0; 4]));
        let mark = if (start..end).contains(&at) { '^' } else { ' ' };
        marks.extend(std::iter::repeat_n(mark, columns(&letter)));
        shown.push_str(&letter);
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

/// How many columns of a terminal a text takes: two for each wide letter, such as those of Chinese.
///
/// Joined emoji count each for itself, since the tables that tell are larger than all others of a terminal's output.
pub(crate) fn columns(text: &str) -> usize {
    text.chars().map(|letter| letter.width().unwrap_or(0)).sum()
}

/// How far beyond a window values and words are read, so that one that is cut isn't judged by its shown part alone.
const AROUND: usize = 256;

/// The characters of a range of the source with their offsets, masked by an allow-list. Only values that were parsed
/// and may be shown, names of the dictionary, and the punctuation of the syntax stay readable.
fn masked(source: &str, from: usize, to: usize, values: &[Value]) -> Vec<(usize, char)> {
    let (low, high) = (source.floor_char_boundary(from.saturating_sub(AROUND)), source.ceil_char_boundary(to + AROUND));
    let piece: Vec<(usize, char)> =
        source.get(low..high).unwrap_or("").char_indices().map(|(at, letter)| (low + at, letter)).collect();
    let position = |offset: usize| piece.partition_point(|(at, _)| *at < offset);
    let mut views = vec![View::Unknown; piece.len()];
    names(&piece, &mut views);
    let first = values.partition_point(|value| value.span.end as usize <= low);
    for value in values.iter().skip(first).take_while(|value| (value.span.start as usize) < high) {
        let (start, end) = (position(value.span.start as usize), position(value.span.end as usize));
        let letters: Vec<char> = piece.get(start..end).unwrap_or(&[]).iter().map(|(_, letter)| *letter).collect();
        let hides = value.hides(&letters);
        let view = |hides| if hides { View::Hidden } else { View::Shown };
        views.iter_mut().take(end).skip(start).zip(hides).for_each(|(seen, hides)| *seen = view(hides));
    }
    let one = |(&(at, letter), view): (&(usize, char), &View)| {
        let is_sign = *view == View::Unknown && "{}[]:,\"<>/=?!-".contains(letter);
        (at, if *view == View::Shown || is_sign || letter.is_whitespace() { letter } else { '•' })
    };
    piece.iter().zip(&views).filter(|((at, _), _)| (from..to).contains(at)).map(one).collect()
}

/// The class of a character of the source.
#[derive(Clone, Copy, PartialEq, Eq)]
enum View {
    /// It is in no parsed value. Only the punctuation of the syntax is shown.
    Unknown,
    Shown,
    Hidden,
}

/// Unmasks names of the dictionary or the syntax, and short prefixes. They reveal nothing about a person.
fn names(piece: &[(usize, char)], views: &mut [View]) {
    static NAMES: OnceLock<HashSet<&'static str>> = OnceLock::new();
    let names = NAMES.get_or_init(|| dictionary::names().chain(SYNTAX).collect());
    let text: String = piece.iter().map(|(_, letter)| *letter).collect();
    let mut show = |at: usize, count: usize| views.iter_mut().skip(at).take(count).for_each(|view| *view = View::Shown);
    let (mut at, mut rest) = (0, text.as_str());
    while !rest.is_empty() {
        let length = rest.find(|letter: char| !letter.is_alphanumeric() && letter != '_').unwrap_or(rest.len());
        let (word, behind) = rest.split_at(length);
        let count = word.chars().count();
        let before = text.get(..text.len() - rest.len()).unwrap_or("");
        let is_tag = (before.ends_with('<') || before.ends_with("</")) && behind.starts_with(':');
        let is_prefix = is_tag || before.ends_with("xmlns:") && behind.starts_with('=');
        if names.contains(word) || is_prefix && count <= 4 {
            show(at, count);
        }
        let mut letters = behind.chars();
        at += count + usize::from(letters.next().is_some());
        rest = letters.as_str();
    }
    for opening in OPENINGS {
        for (at, _) in text.match_indices(opening) {
            show(text.get(..at).map_or(0, |before| before.chars().count()), opening.len());
        }
    }
}

/// The words of JSON and XML.
const SYNTAX: [&str; 12] =
    ["true", "false", "null", "value", "xml", "version", "encoding", "standalone", "xmlns", "xsi", "DOCTYPE", "CDATA"];

/// The longer strings that a message begins with.
const OPENINGS: [&str; 6] = [
    namespace::MESSAGE,
    namespace::TYPES,
    namespace::HEADER,
    "http://www.w3.org/2001/XMLSchema-instance",
    "version=\"1.0\"",
    "encoding=\"UTF-8\"",
];

/// A value of the source, and which part of it may be shown.
struct Value {
    span: Span,
    show: Show,
    is_message: bool,
}

impl Value {
    /// For each of the given characters of the value, whether it is masked.
    fn hides(&self, letters: &[char]) -> Vec<bool> {
        let all = |hides| vec![hides; letters.len()];
        // A value with escapes is judged as a whole, by its unescaped text.
        let raw = || letters.iter().collect::<String>();
        if self.is_message && letters.contains(&'<') {
            return all(true);
        }
        if self.is_message && letters.contains(&'&') {
            let plain = quick_xml::escape::unescape(&raw()).map(|plain| self.show.admits(&plain));
            return all(!plain.unwrap_or(false));
        }
        if !self.is_message && letters.contains(&'\\') {
            return all(!self.show.admits(&json_string::unescape(&raw())));
        }
        self.show.hides(letters)
    }
}

/// The parsed values in the order of the source, without overlaps. Text outside of them is never shown.
fn values(case: &Case<'_>) -> Vec<Value> {
    let declaration = case.declaration;
    let store: &Store = declaration.store;
    let is_read = |leaf: &Leaf| matches!(leaf.state, State::Text | State::Made | State::Number);
    let fields = declaration.given().filter_map(|field| {
        let leaf = store.leaf(field.record(), field.slot());
        is_read(leaf).then(|| (leaf.span, Show::at(declaration, field.place())))
    });
    let nodes = store.nodes.iter().filter(|node| is_read(&node.value));
    let nodes = nodes.map(|node| (node.value.span, Show::of_node(declaration, node)));
    let codes = store.attributes.iter().filter(|attribute| {
        is_read(&attribute.value)
            && matches!(declaration.text_of(attribute.name), "unitCode" | "currencyID" | "formatCode")
    });
    let codes = codes.map(|attribute| (attribute.value.span, Show::Text));
    let header = store.header.iter().map(|(_, leaf)| (leaf.span, Show::Text));
    // Unknown names may be shown, since the finding's path or words have them too. The bracket of a tag is left out.
    let unknown = store.notes.iter().filter(|note| {
        use NoteKind::{AttributeUnknown, ElementUnknown, Envelope, FieldUnknown, MessageUnknown, NamespaceUnknown};
        let is_of_message = matches!(note.kind, NamespaceUnknown | MessageUnknown(_) | Envelope);
        is_of_message || matches!(note.kind, FieldUnknown | ElementUnknown | AttributeUnknown)
    });
    let unknown = unknown.map(|note| {
        let bracket = u32::from(declaration.text_of(note.span).starts_with('<'));
        (Span::new(note.span.start + bracket, note.span.end), Show::Text)
    });
    let mut all: Vec<(Span, Show)> = fields.chain(nodes).chain(codes).chain(header).chain(unknown).collect();
    // A field goes before the node that it was read from, since more is known about its format.
    all.sort_by_key(|(span, _)| (span.start, span.end));
    let mut apart: Vec<Value> = Vec::with_capacity(all.len());
    for (span, show) in all.into_iter().filter(|(span, _)| span.end > span.start) {
        match apart.last_mut().filter(|last| span.start < last.span.end) {
            Some(last) if last.span == span && show != Show::Nothing => {}
            Some(last) => {
                last.span.end = last.span.end.max(span.end);
                last.show = if last.show == show { show } else { Show::Nothing };
            }
            None => apart.push(Value { span, show, is_message: store.is_message() }),
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

/// How the parcel may be cleared, where that is known: the category, the best scheme and what is missing for it. Where a
/// better way may serve and what is known doesn't tell, why it doesn't; of one part alone it never does.
fn clearance(out: &mut String, report: &Report) {
    let Report { clearance, not_checked, .. } = report;
    let is_open = |scheme: &Scheme| clearance.category.is_none() && scheme.answer == May::Unknown;
    if clearance.schemes.iter().any(is_open) && !not_checked.iter().any(|entry| entry.rule == "part") {
        for (index, reason) in clearance.reasons.iter().enumerate() {
            let _ = writeln!(out, "{}{}", if index == 0 { "  clearance: " } else { "    " }, reason.message);
        }
    }
    let (Some(category), Some(name)) = (clearance.category, clearance.scheme) else { return };
    let Some(scheme) = clearance.schemes.iter().find(|scheme| scheme.scheme == name) else { return };
    let _ = writeln!(out, "  clearance: category {category}, {}", scheme.title);
    for missing in &scheme.missing {
        let _ = writeln!(out, "    missing: {}", missing.message);
    }
    if let Some(total) = clearance.estimate.as_ref().and_then(|estimate| estimate.total.as_ref()) {
        let _ = writeln!(out, "    estimate of what is due: {} {}", total.amount, total.currency);
    }
}

/// What the goods are for, where a reader wants to know why: it looks like business use that isn't declared, or weighty
/// signs stand against each other. Of personal use nothing is said, nor where the rules on the purpose aren't selected.
fn purpose(out: &mut String, case: &Case<'_>, purpose: &Purpose) {
    let speaks = |side: Side| move |sign: &&Sign| sign.side == side && sign.about != About::Sender;
    let declared = case.declaration.get(declaration::PURPOSE).text();
    let is_plain = match purpose.answer {
        Answer::Personal => true,
        Answer::Commercial => declared == Some("commercial"),
        Answer::Unknown => !purpose.reasons.iter().any(|sign| sign.weight > 1 && speaks(Side::Commercial)(&sign)),
    };
    if is_plain || !case.options.selects("purpose", "purpose-mismatched") {
        return;
    }
    let answer = match purpose.answer {
        Answer::Commercial => "looks like business use",
        _ => "not clear whether it is for personal or business use",
    };
    let _ = writeln!(out, "  purpose: {answer}");
    for (side, word) in [(Side::Commercial, "for business"), (Side::Personal, "for personal use")] {
        for sign in purpose.reasons.iter().filter(speaks(side)) {
            let _ = writeln!(out, "    {word}: {}", sign.message);
        }
    }
}

/// The number of findings of each severity in words, the worst first; nothing if there are none.
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
