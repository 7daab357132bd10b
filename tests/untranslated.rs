//! What a report in another language still says in English.
//!
//! The reports on all fixtures are made in a language whose letters aren't Latin, so what is left of English shows.
#![allow(missing_docs)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use declarant::{Options, Validator, messages};

const LANGUAGE: &str = "zh";

/// A text with its Latin letters replaced, but for the names of arguments.
fn replaced(text: &str) -> String {
    let mut depth = 0;
    let letter = |letter: char| {
        depth += i32::from(letter == '{') - i32::from(letter == '}');
        if depth == 0 && letter.is_ascii_alphabetic() { 'ж' } else { letter }
    };
    text.chars().map(letter).collect()
}

/// The runs of Latin letters and blanks that have a word of three letters or more.
fn english(text: &str) -> impl Iterator<Item = &str> {
    let is_part = |letter: char| letter.is_ascii_alphabetic() || " '-".contains(letter);
    let is_word = |word: &str| word.len() > 2 && word.bytes().all(|byte| byte.is_ascii_lowercase());
    let runs = text.split(move |letter: char| !is_part(letter)).map(str::trim);
    runs.filter(move |run| run.split([' ', '-', '\'']).any(is_word))
}

#[test]
fn little_is_left_in_english() {
    for text in messages::texts_with(LANGUAGE, replaced) {
        messages::load(text).expect("a translation");
    }

    let mut left: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let rules = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules");
    for folder in std::fs::read_dir(rules).expect("rules") {
        for file in std::fs::read_dir(folder.expect("a rule").path()).expect("fixtures") {
            let file = file.expect("a fixture").path();
            let name = file.file_name().and_then(|name| name.to_str()).expect("a name");
            if name.contains(".snap") || name.contains(".options") {
                continue;
            }
            let options = std::fs::read_to_string(file.with_extension("options.json"));
            let options: Options =
                serde_json::from_str(options.as_deref().unwrap_or(r#"{"on": "2026-11-23"}"#)).expect("options");
            let input = std::fs::read(&file).expect("a fixture");
            let given = String::from_utf8_lossy(&input).to_lowercase();
            for actor in [options.actor, Some(declarant::options::ActorFilter::Shopper)] {
                let options = Options { lang: Some(LANGUAGE.to_owned()), actor, ..options.clone() };
                let report = Validator::new(options).expect("options").check(&input);
                let mut note = |what: &str, text: &str| {
                    for run in english(text).filter(|run| !given.contains(&run.to_lowercase())) {
                        left.entry(what.to_owned()).or_default().insert(run.to_owned());
                    }
                };
                for finding in &report.findings {
                    for text in [&finding.message, &finding.why, &finding.help] {
                        note(finding.rule, text);
                    }
                }
                for entry in &report.not_checked {
                    note("notChecked", &entry.why);
                }
                report.purpose.reasons.iter().for_each(|sign| note("purpose", &sign.message));
                for scheme in &report.clearance.schemes {
                    note("clearance", &scheme.title);
                    scheme.reasons.iter().chain(&scheme.missing).for_each(|reason| note("clearance", &reason.message));
                }
                report.clearance.reasons.iter().for_each(|reason| note("clearance", &reason.message));
                for part in report.clearance.estimate.iter().flat_map(|estimate| &estimate.parts) {
                    note("clearance", &part.message);
                }
            }
        }
    }
    let mut out = String::new();
    for (what, texts) in left {
        for text in texts {
            out += &format!("{what}: {text}\n");
        }
    }
    insta::assert_snapshot!(out);
}
