//! `declarant hs`: suggests codes for words, and explains the [`tree`] around a code.

mod tree;

use std::fmt::Write as _;
use std::io::{self, Write};
use std::process::ExitCode;

use declarant::codes::hs::{self, Edition};
use declarant::finder::{self, Request, Suggestion};
use declarant::{Day, Misuse};
use serde_json::{Value, json};

use super::{Listing, Refusal, complain};
use tree::Tree;

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
        Some(digits) => Tree::around(digits.as_str(), asked)?.printed()?,
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
