//! Restricted and dangerous goods are found by their plain names in each language, and what only sounds like them isn't.
//!
//! `tests/words/restricted/<tag>.tsv` has one description a line and the kind of goods that is to be found: one of
//! `schemas/restrictions.csv`, `hazard` for goods that are dangerous to carry, or `-` for neither.
#![allow(missing_docs)]

use std::path::{Path, PathBuf};

use declarant::{Finding, Options, Validator};

const LANGUAGES: [&str; 11] = ["ar", "de", "en", "es", "fr", "it", "ja", "nl", "pl", "pt", "zh"];

/// Words of the lists that are something else where they stand alone: `pâté` without its accents is dough, and a cutting a
/// piece.
const SOMETHING_ELSE: [&str; 2] = ["cutting", "pate"];

fn path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

fn validator() -> Validator {
    Validator::new(Options { on: "2026-05-04".parse().ok(), ..Options::default() }).expect("options")
}

/// The findings of a parcel to the EU by post and by a carrier.
fn findings(validator: &mut Validator, description: &str) -> Vec<Finding> {
    let of = |mode: &str| {
        serde_json::json!({
            "part": "seller",
            "shipment": { "destination": "DE", "exportCountry": "CN", "mode": mode },
            "items": [{ "description": description }],
        })
        .to_string()
    };
    let mut all = validator.check(&of("post")).findings;
    all.extend(validator.check(&of("express")).findings);
    all
}

fn is_hazard(finding: &Finding) -> bool {
    finding.rule.starts_with("dangerous-goods-")
}

/// What the message says of each kind of restricted goods.
fn kinds() -> Vec<(String, String)> {
    let mut table = csv::Reader::from_path(path("schemas/restrictions.csv")).expect("the table");
    let header = table.headers().expect("a header").clone();
    let column = |name: &str| header.iter().position(|known| known == name).expect("a column");
    let (kind, goods) = (column("kind"), column("goods"));
    let rows = table.records().map(|row| row.expect("a row"));
    rows.map(|row| (row[kind].to_owned(), format!(" may be {}.", &row[goods]))).collect()
}

#[test]
fn goods_are_found_by_their_plain_names() {
    let mut validator = validator();
    let (kinds, mut wrong) = (kinds(), Vec::new());
    for language in LANGUAGES {
        let text = std::fs::read_to_string(path(&format!("tests/words/restricted/{language}.tsv"))).expect("a set");
        for line in text.lines().skip(1) {
            let (description, kind) = line.split_once('\t').expect("two columns");
            let found = findings(&mut validator, description);
            let is_right = match kind {
                "-" => !found.iter().any(|finding| finding.rule == "restricted-goods" || is_hazard(finding)),
                "hazard" => found.iter().any(is_hazard),
                kind => kinds.iter().filter(|(name, _)| name == kind).any(|(_, goods)| {
                    found.iter().any(|finding| finding.rule == "restricted-goods" && finding.message.ends_with(goods))
                }),
            };
            if !is_right {
                let goods = found.iter().filter(|finding| finding.rule == "restricted-goods" || is_hazard(finding));
                let messages: Vec<&str> = goods.map(|finding| finding.message.as_str()).collect();
                wrong.push(format!("{language}: {description} is {kind}: {messages:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_phrase_of_the_lists_is_found_alone() {
    let mut validator = validator();
    let (mut all, mut silent) = (0, Vec::new());
    for directory in ["restricted", "hazards"] {
        for file in std::fs::read_dir(path(&format!("schemas/{directory}"))).expect("the words") {
            let file = file.expect("a file").path();
            let text = std::fs::read_to_string(&file).expect("a text");
            let is_phrase = |line: &&str| !line.is_empty() && !line.starts_with(['#', '[']) && !line.contains(": ");
            // What counts at the end of a longer word is tried in one.
            let (phrases, tails) = text.split_once("[tail]\n").unwrap_or((&text, ""));
            let tails = tails.lines().map(|tail| format!("turm{tail}"));
            let phrases = phrases.lines().filter(is_phrase).filter(|phrase| !SOMETHING_ELSE.contains(phrase));
            for phrase in phrases.map(str::to_owned).chain(tails) {
                let found = findings(&mut validator, &phrase);
                let is_found = |finding: &Finding| match directory {
                    "restricted" => finding.rule == "restricted-goods",
                    _ => is_hazard(finding),
                };
                all += 1;
                if !found.iter().any(is_found) {
                    silent.push(format!("{}: {phrase}", file.file_name().expect("a name").display()));
                }
            }
        }
    }
    assert!(all > 2000 && silent.is_empty(), "of {all}:\n{}", silent.join("\n"));
}
