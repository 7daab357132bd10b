//! `declarant hs`: suggests codes for words, and explains the tree around a code.

use std::fmt::Write as _;
use std::io::{self, Write};
use std::process::ExitCode;

use declarant::codes::hs::{self, Code, Edition, Status};
use declarant::codes::unit;
use declarant::finder::{self, Request, Suggestion};
use declarant::{Day, Misuse};
use serde_json::{Value, json};

use super::{Listing, Refusal, complain};

/// What is asked beside the words.
pub(crate) struct Asked<'a> {
    pub(crate) top: usize,
    pub(crate) lang: Option<&'a str>,
    pub(crate) labels: Option<&'a str>,
    pub(crate) to: Option<&'a str>,
    pub(crate) on: Day,
    pub(crate) page: bool,
    pub(crate) output: Option<Listing>,
}

/// The edition whose codes are all known; of others it is known what became of their codes.
const KNOWN: Edition = Edition::Hs2022;

/// Answers a question for a code or for words.
pub(crate) fn run(words: &[String], asked: &Asked<'_>) -> Result<ExitCode, Refusal> {
    let text = words.join(" ");
    let digits = hs::normalise(&text)
        .filter(|digits| text.trim().starts_with(|c: char| c.is_ascii_digit()) && digits.count() >= 2);
    let printed = match digits {
        Some(digits) => tree(digits.as_str(), asked)?,
        None => suggestions(&text, asked)?,
    };
    writeln!(io::stdout().lock(), "{printed}")?;
    let (edition, on) = (Edition::on(asked.on), asked.on);
    if edition != KNOWN {
        complain(format_args!("declarant: the codes are those of {KNOWN}, and {edition} is in force on {on}"));
    }
    Ok(ExitCode::SUCCESS)
}

fn suggestions(text: &str, asked: &Asked<'_>) -> Result<String, Misuse> {
    let &Asked { top, lang: language, labels, to, on, page, .. } = asked;
    let request = Request { top, language, to, on: Some(on), page, labels };
    let found = finder::find(text, &request)?;
    if asked.output == Some(Listing::Text) {
        let lines: Vec<String> = found.iter().map(|one| line(text, one)).collect();
        return Ok(if lines.is_empty() { "no code fits these words".to_owned() } else { lines.join("\n") });
    }
    let objects: Vec<String> = found.iter().map(|one| object(text, one).to_string()).collect();
    Ok(if objects.is_empty() { "[]".to_owned() } else { format!("[\n  {}\n]", objects.join(",\n  ")) })
}

fn line(text: &str, one: &Suggestion) -> String {
    let words: Vec<&str> = one.words.iter().filter_map(|word| text.get(word.clone())).collect();
    let mut line = format!("{}  {:4.2}  {} ({})", one.code, one.score, one.label, one.heading);
    if !words.is_empty() {
        let _ = write!(line, "\n              by: {}", words.join(", "));
    }
    if let Some(question) = &one.question {
        let answers: Vec<String> =
            question.answers.iter().map(|answer| format!("{} {}", answer.text, answer.code)).collect();
        let _ = write!(line, "\n              {} {}", question.text, answers.join(" · "));
    }
    line
}

fn object(text: &str, one: &Suggestion) -> Value {
    let words: Vec<&str> = one.words.iter().filter_map(|word| text.get(word.clone())).collect();
    let spans: Vec<[usize; 2]> = one.words.iter().map(|word| [word.start, word.end]).collect();
    let mut object = json!({
        "code": one.code.to_string(),
        "label": one.label,
        "heading": one.heading,
        "score": one.score,
        "words": words,
        "spans": spans,
    });
    let Value::Object(fields) = &mut object else { return object };
    if let Some(unit) = one.unit {
        fields.insert("unit".to_owned(), json!(unit));
    }
    if let Some(digits) = one.digits {
        fields.insert("digits".to_owned(), json!(digits));
    }
    if let Some(question) = &one.question {
        let answers: Vec<Value> = question
            .answers
            .iter()
            .map(|answer| json!({ "answer": answer.text, "code": answer.code.to_string() }))
            .collect();
        fields.insert(
            "question".to_owned(),
            json!({ "about": question.about, "text": question.text, "answers": answers }),
        );
    }
    object
}

/// The chapter, heading and subheadings around a code of at least two digits.
fn tree(digits: &str, asked: &Asked<'_>) -> Result<String, Refusal> {
    let unknown = || Refusal::Said(format!("there is no HS code {}", digits.get(..6).unwrap_or(digits)));
    let chapter: u8 = digits.get(..2).and_then(|digits| digits.parse().ok()).unwrap_or_default();
    if hs::chapter(chapter).is_empty() {
        return Err(unknown());
    }
    let heading =
        digits.get(..4).and_then(|digits| digits.parse().ok()).map(|number| hs::heading(number).ok_or_else(unknown));
    let heading = heading.transpose()?;
    // Of three and five digits are the headings and subheadings that begin so.
    let headings: Vec<hs::Heading> =
        hs::headings(chapter).filter(|known| known.to_string().starts_with(digits)).collect();
    let language = asked.labels.or(asked.lang);
    let of_chapter = finder::chapter(chapter, language);
    let code = Code::read(digits);
    let status = code.map(|code| status(code, asked.on)).transpose()?;
    let subheadings: Vec<Code> = heading
        .and_then(|heading| Code::of(u32::from(heading.number()) * 100))
        .map(|first| {
            hs::siblings(first).filter(|code| digits.len() != 5 || code.to_string().starts_with(digits)).collect()
        })
        .unwrap_or_default();
    if heading.is_none() && headings.is_empty() || digits.len() == 5 && subheadings.is_empty() {
        return Err(unknown());
    }
    let wanted = asked.to.map(|to| finder::digits(to, Some(asked.on))).transpose()?.flatten();
    let unit_of = |code: Code| hs::find(code.digits().as_str()).and_then(|found| found.supplementary_unit());
    if asked.output == Some(Listing::Json) {
        let row = |code: &Code| {
            let unit = unit_of(*code).map(|unit| unit.unit).filter(|code| unit::find(code).is_some());
            let traits = Some(finder::traits(*code, language)).filter(|traits| !traits.is_empty());
            json!({ "code": code.to_string(), "label": finder::label(*code, language), "traits": traits, "unit": unit })
        };
        let tree = json!({
            "code": digits,
            "status": status.as_deref(),
            "chapter": { "code": format!("{chapter:02}"), "label": of_chapter },
            "heading": heading.map(|heading| json!({ "code": heading.to_string(), "label": finder::heading(heading, language) })),
            "subheadings": subheadings.iter().map(row).collect::<Vec<_>>(),
            "digits": wanted,
        });
        return Ok(serde_json::to_string_pretty(&tree).map_err(io::Error::from)?);
    }
    let mut lines = vec![format!("{chapter:02}      {of_chapter}")];
    let shown = heading.map_or(headings, |heading| vec![heading]);
    lines.extend(shown.into_iter().map(|heading| format!("  {heading}    {}", finder::heading(heading, language))));
    for sibling in subheadings {
        let mark = if Some(sibling) == code { ">" } else { " " };
        let traits = finder::traits(sibling, language);
        let traits = if traits.is_empty() { traits } else { format!(" ({traits})") };
        let unit = unit_of(sibling).map_or_else(String::new, |unit| format!("  [{}]", finder::unit(unit, language)));
        lines.push(format!("  {mark} {sibling}  {}{traits}{unit}", finder::label(sibling, language)));
    }
    lines.extend(status);
    if digits.len() > 6 {
        lines.push("The digits after the sixth are national and not looked up.".to_owned());
    }
    if let Some((to, wanted)) = asked.to.zip(wanted) {
        lines.push(format!("{} wants {wanted} digits.", to.to_ascii_uppercase()));
    }
    Ok(lines.join("\n"))
}

/// What has become of a code.
fn status(code: Code, on: Day) -> Result<String, Refusal> {
    let list =
        |codes: &mut dyn Iterator<Item = Code>| codes.map(|code| code.to_string()).collect::<Vec<_>>().join(", ");
    Ok(match hs::status(code.digits().as_str(), on) {
        Status::Current(edition) => format!("{code} is in force ({edition})."),
        Status::Outdated { last, mut successors } => {
            let more = if successors.has_more() { " and, less often, in others" } else { "" };
            format!("{code} was last in {last}; its goods are now in {}{more}.", list(&mut successors))
        }
        Status::Future { from } => match hs::former(code, Edition::on(on)) {
            Some(former) => format!("{code} is new in {from}; until then see {former}."),
            None => format!("{code} is new in {from}."),
        },
        Status::Unsettled => format!("Whether {code} is in force on {on} isn't known here."),
        Status::Reserved | Status::National | Status::Incomplete | Status::Unknown => {
            return Err(Refusal::Said(format!("there is no HS code {code}")));
        }
    })
}
