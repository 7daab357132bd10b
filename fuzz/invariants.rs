//! What holds for every input. A failed assertion is a failed case.

use declarant::input::MOST_BYTES;
use declarant::input::batch::{Layout, Piece, Split};
use declarant::input::source::{Format, Part, Source};
use declarant::{
    Dataset, Day, Finding, Input, MessageType, Options, Report, Severity, Validator, Verdict, convert, ids, options,
};
use serde_json::Value;

use crate::flat;
use crate::random::Random;

/// What all cases share.
#[derive(Default)]
pub(crate) struct Setting {
    /// Inputs to start from.
    pub(crate) corpus: Vec<Vec<u8>>,
    /// The command line to run.
    pub(crate) program: Option<std::path::PathBuf>,
}

fn options(random: &mut Random) -> Options {
    let days = ["2019-06-01", "2025-08-28", "2026-06-30", "2026-11-23"];
    let datasets =
        [None, None, None, Some(Dataset::Ecommerce), Some(Dataset::EuH7), Some(Dataset::Upu), Some(Dataset::WcoDec)];
    let actors = [None, None, Some(options::ActorFilter::Shopper), Some(options::ActorFilter::Seller)];
    Options {
        on: if random.one_in(8) { None } else { random.pick(&days).parse().ok() },
        to: [None, Some("DE"), Some("BR"), Some("US"), Some("AQ")][random.below(5)].map(str::to_owned),
        dataset: *random.pick(&datasets),
        actor: *random.pick(&actors),
        lang: [None, None, Some("ar"), Some("de"), Some("zh")][random.below(5)].map(str::to_owned),
        digest: true,
        ..Options::default()
    }
}

fn validator(options: Options) -> Validator {
    Validator::new(options).unwrap_or_else(|misuse| panic!("{misuse}"))
}

/// A report holds together.
fn sound(report: &Report) {
    let worst = report.findings.iter().map(|finding| finding.severity);
    let left_out = &report.not_listed;
    let unlisted =
        [(left_out.error, Severity::Error), (left_out.warning, Severity::Warning), (left_out.advice, Severity::Advice)];
    let unlisted = unlisted.into_iter().filter(|(count, _)| *count > 0).map(|(_, severity)| severity);
    assert_eq!(report.verdict, Verdict::of(worst.chain(unlisted)), "the verdict is not that of all findings");
    assert!(report.findings.len() <= 1_000, "too many findings are listed");
    assert!(left_out.sum() == 0 || report.findings.len() == 1_000, "findings are left out before the list is full");
    for finding in &report.findings {
        let pointer = finding.path.as_deref().unwrap_or("");
        assert!(pointer.is_empty() || pointer.starts_with('/'), "{}: {pointer:?} is no pointer", finding.rule);
        for text in [&finding.message, &finding.why, &finding.help] {
            assert!(!text.is_empty(), "{}: no words", finding.rule);
            assert!(!text.chars().any(char::is_control), "{}: a control character in {text:?}", finding.rule);
        }
        if let Some(at) = finding.at {
            let (start, end) = ((at.line, at.column), (at.end_line, at.end_column));
            assert!((1, 1) <= start && start <= end, "{}: from {start:?} to {end:?}", finding.rule);
        }
    }
}

/// A finding but for where it stood in the text.
fn placed(finding: &Finding) -> Finding {
    let mut placed = finding.clone();
    placed.at = None;
    placed
}

fn without_lines(report: &Report) -> String {
    let findings: Vec<Finding> = report.findings.iter().map(placed).collect();
    serde_json::to_string(&findings).unwrap_or_default()
}

/// A declaration of any form: the report is sound, the same each time and for each form, and its words can be shown.
pub(crate) fn declaration(input: &[u8], random: &mut Random, _: &Setting) {
    let options = options(random);
    let mut validator = validator(options.clone());
    let report = validator.check(input);
    sound(&report);
    let again = validator.check(input);
    assert!(report == again, "a second check of the same gives another report");
    assert_eq!(validator.verdict(input), report.verdict, "the verdict alone is another");
    let (_, words) = validator.check_in_words(input, "input", false);
    let is_plain = |letter: char| {
        letter == '\n' || !letter.is_control() && !matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    // Arabic isolates what it puts into its sentences, and ends it there.
    let is_turned = options.lang.as_deref() == Some("ar");
    let is_isolate = |letter: char| is_turned && matches!(letter, '\u{2066}' | '\u{2068}' | '\u{2069}');
    for line in words.lines() {
        assert!(
            line.chars().all(|letter| is_plain(letter) || is_isolate(letter)),
            "a control character reaches the terminal"
        );
        let (begun, ended) = (line.matches(['\u{2066}', '\u{2068}']).count(), line.matches('\u{2069}').count());
        assert_eq!(begun, ended, "an isolate isn't ended");
    }
    let Ok(text) = std::str::from_utf8(input) else { return };
    // Text is decoded already, so that an encoding that it declares, or that its first bytes look like, doesn't matter.
    let looks_wide = input.iter().take(4).any(|&byte| byte == 0);
    let declares = looks_wide || text.trim_start().starts_with("<?xml") && text.contains("encoding");
    let of_text = validator.check(text);
    assert!(declares || of_text == report, "text and bytes have different reports");
    // What an object can't say: doubled keys, numbers beyond what JavaScript holds exactly.
    let Ok(value) = serde_json::from_str::<Value>(text) else {
        let is_json = !text.trim_start().starts_with('<');
        // Half of a surrogate pair is refused by this parser, but not by `JSON.parse`: a warning says that it is lost.
        let is_said = report.findings.iter().any(|finding| finding.rule == "declaration-unreadable");
        assert!(
            !is_json || is_said || report.verdict == Verdict::Fail || options.actor.is_some(),
            "what isn't JSON passes"
        );
        return;
    };
    let written = serde_json::to_string(&value).unwrap_or_default();
    // An object has no blanks and no quotation marks, so it can be within a bound that its text is beyond.
    if text.len().max(written.len()) > MOST_BYTES {
        return;
    }
    let (letters, tokens) = flat::of(&value);
    let of_object = validator.check(Input::object(&letters, &tokens));
    let of_text = validator.check(&written);
    assert_eq!(of_object.digest, of_text.digest, "an object and its text have different digests");
    assert_eq!(without_lines(&of_object), without_lines(&of_text), "an object and its text have different findings");
}

/// Fixes: valid JSON stays valid, nothing of it is lost, the text comes out as the object does, and once is enough.
pub(crate) fn fixes(input: &[u8], random: &mut Random, _: &Setting) {
    let mut validator = validator(options(random));
    let fixed = validator.fix(input);
    if let Some(fixed) = &fixed {
        assert!(validator.fix(fixed).is_none_or(|again| again == *fixed), "a second fix changes more");
    }
    let Ok(original) = serde_json::from_slice::<Value>(input) else { return };
    let after = match &fixed {
        Some(fixed) => serde_json::from_slice(fixed).unwrap_or_else(|error| panic!("a fix breaks the JSON: {error}")),
        None => original.clone(),
    };
    for finding in validator.check(input).findings {
        let Some(fix) = finding
            .fix
            .filter(|fix| fix.patch.iter().all(|operation| operation.op == "remove" || operation.value.is_some()))
        else {
            continue;
        };
        let mut patched = original.clone();
        apply(&mut patched, &fix.patch);
    }
    let mut object = original;
    for _ in 0..declarant::MOST_ROUNDS {
        let (letters, tokens) = flat::of(&object);
        let operations = validator.patch(Input::object(&letters, &tokens));
        if operations.is_empty() {
            break;
        }
        apply(&mut object, &operations);
    }
    assert_eq!(after, object, "the text is fixed in another way than the object");
}

/// Applies a patch as another implementation of RFC 6902 does.
fn apply(to: &mut Value, operations: &impl serde::Serialize) {
    let patch: json_patch::Patch = serde_json::from_value(serde_json::to_value(operations).unwrap_or_default())
        .unwrap_or_else(|error| panic!("no JSON Patch: {error}"));
    json_patch::patch(to, &patch).unwrap_or_else(|error| panic!("the patch does not apply: {error}"));
}

/// Conversion: what is written can be read, in both directions.
pub(crate) fn conversion(input: &[u8], random: &mut Random, _: &Setting) {
    let of = *random.pick(&[MessageType::WcoDec, MessageType::EuH7]);
    let mut reading = validator(Options { select: vec!["declaration-unreadable".to_owned()], ..Options::default() });
    let message = convert::to_xml(input, of);
    assert_ne!(reading.verdict(&message.text), Verdict::Fail, "the message can't be read: {}", message.text);
    let back = convert::to_json(&message.text);
    let value: Value = serde_json::from_str(&back.text).unwrap_or_else(|error| panic!("no JSON: {error}"));
    assert!(value.is_object());
    let once = convert::to_xml(&back.text, of);
    let twice = convert::to_xml(&convert::to_json(&once.text).text, of);
    assert_eq!(once.text, twice.text, "a message changes on its way to JSON and back");
}

/// An input of several declarations comes out whole, whatever pieces it comes in.
pub(crate) fn batch(input: &[u8], random: &mut Random, _: &Setting) {
    let layout = *random.pick(&[Layout::Auto, Layout::Json, Layout::Lines, Layout::Whole]);
    let most = *random.pick(&[1, 7, 100, 1 << 20]);
    // Blanks may follow that fill more than one piece of the input.
    let tail = if random.one_in(8) { random.below(3 << 16) } else { 0 };
    let input = &[input, vec![*random.pick(b" \n\t"); tail].as_slice()].concat();
    let split = |chunk: usize| {
        let (mut records, mut whole) = (Vec::new(), Vec::new());
        let mut take = |piece: Piece<'_>| {
            match piece {
                Piece::Record { bytes, start, of_many } => {
                    records.push((bytes.to_vec(), start, of_many));
                    whole.extend_from_slice(bytes);
                }
                Piece::Between(bytes) => whole.extend_from_slice(bytes),
            }
            Ok::<(), ()>(())
        };
        let mut split = Split::with_most(layout, most);
        for piece in input.chunks(chunk) {
            let _ = split.push(piece, &mut take);
        }
        let _ = split.end(&mut take);
        (records, whole)
    };
    let (records, whole) = split(input.len().max(1));
    assert_eq!(&whole, input, "bytes are lost between declarations");
    let chunk = if tail > 0 { 1 << (7 + random.below(9)) } else { 1 + random.below(9) };
    assert!(split(chunk) == (records, whole), "in pieces of {chunk} other declarations are found");
}

/// A table that is kept comes out as it was, and has the same declarations whatever pieces it comes in.
pub(crate) fn table(input: &[u8], random: &mut Random, _: &Setting) {
    let read = |chunk: usize| {
        let (mut records, mut whole) = (Vec::new(), Vec::new());
        let mut take = |part: Part<'_>| {
            match part {
                Part::Record(record) => {
                    records.push((record.bytes.to_vec(), record.start, record.of_many));
                    let kept = record.rows.and_then(|rows| rows.kept.as_deref());
                    whole.extend(kept.map_or_else(|| record.bytes.to_vec(), |kept| kept.rewritten([])));
                }
                Part::Between(bytes) => whole.extend_from_slice(bytes),
            }
            Ok::<(), ()>(())
        };
        let mut source = Source::new(Format::Csv, true);
        for piece in input.chunks(chunk) {
            let _ = source.push(piece, &mut take);
        }
        let _ = source.end(&mut take);
        (records, whole)
    };
    let (records, whole) = read(input.len().max(1));
    assert_eq!(whole, input, "bytes of a table are lost");
    let chunk = 1 + random.below(9);
    assert!(read(chunk) == (records, whole), "in pieces of {chunk} other rows are found");
}

/// A number: its compact form is its own, and its printed form is judged as it is.
pub(crate) fn identifier(input: &[u8], random: &mut Random, _: &Setting) {
    let value = String::from_utf8_lossy(input);
    let on = Some(Day::of(2026, 11, 23)).filter(|_| random.one_in(2));
    for scheme in ids::all() {
        let verdict = scheme.check(&value, on);
        let Ok(compact) = scheme.compact(&value) else { continue };
        assert_eq!(scheme.compact(&compact), Ok(compact.clone()), "{}: {value:?}", scheme.name);
        if verdict.is_ok() {
            assert_eq!(scheme.check(&compact, on), Ok(()), "{}: the compact form of {value:?} is refused", scheme.name);
            if let Ok(printed) = scheme.format(&value) {
                assert_eq!(scheme.check(&printed, on), Ok(()), "{}: {printed:?} is refused", scheme.name);
            }
        }
    }
    let _ = ids::recognise(&value, Some("DE"));
}

/// The command line: one of three exit statuses, and no panic on the standard error.
pub(crate) fn command(input: &[u8], random: &mut Random, setting: &Setting) {
    use std::io::Write;
    use std::process::{Command, Stdio};
    let Some(program) = &setting.program else { return };
    let lines: &[&[&str]] = &[
        &["check", "-"],
        &["check", "--output", "json", "-"],
        &["check", "--output", "ndjson", "--format", "ndjson", "-"],
        &["check", "--fix", "-"],
        &["check", "--format", "xml", "--dataset", "eu-h7", "-"],
        &["convert", "--to-json", "-"],
        &["convert", "--to-xml", "wco-dec", "-"],
        &["id", "br-cpf"],
        &["explain"],
    ];
    let mut command = Command::new(program);
    command.args(*random.pick(lines));
    // A word of the input as one more argument, as somebody's mistake.
    if random.one_in(3) {
        let word: String = String::from_utf8_lossy(input).chars().filter(|letter| *letter != '\0').take(20).collect();
        command.arg(word);
    }
    let child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
    let mut child = child.unwrap_or_else(|error| panic!("{}: {error}", program.display()));
    let mut stdin = child.stdin.take();
    let output = std::thread::scope(|scope| {
        scope.spawn(move || drop(stdin.take().map(|mut stdin| stdin.write_all(input))));
        child.wait_with_output()
    });
    let output = output.unwrap_or_else(|error| panic!("{error}"));
    let status = output.status.code();
    assert!(
        matches!(status, Some(0..=2)),
        "{command:?} ends with {status:?}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    if status == Some(2) {
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert!(stderr.lines().any(|line| line.starts_with("declarant: ")), "{command:?} doesn't say why: {stderr}");
    }
}
