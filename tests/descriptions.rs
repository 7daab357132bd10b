//! How many descriptions that name no goods are found, and how many that do are let pass, in each language.
//!
//! `tests/words/descriptions/<language>.tsv` has one description a line: whether it is vague or specific, of which kind, and
//! whether the vocabulary was tuned on it. The held ones weren't looked at while it was.
#![allow(missing_docs)]

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use declarant::{Options, Validator};

const LANGUAGES: [&str; 11] = ["ar", "de", "en", "es", "fr", "it", "ja", "nl", "pl", "pt", "zh"];

/// Whether a description is said to name no goods.
fn is_found(validator: &mut Validator, description: &str) -> bool {
    let input = serde_json::json!({ "items": [{ "description": description }] }).to_string();
    let names = ["description-code", "description-placeholder", "description-short", "description-vague"];
    validator.check(&input).findings.iter().any(|finding| names.contains(&finding.rule))
}

#[test]
fn vague_descriptions_are_found_and_others_pass() {
    let mut validator = Validator::new(Options::default()).expect("options");
    let mut out = String::new();
    for language in LANGUAGES {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/words/descriptions/{language}.tsv"));
        let text = std::fs::read_to_string(file).expect("a set");
        // How many were found of how many, by whether they are held, by label and by kind.
        let mut counts: BTreeMap<(&str, &str, &str), (usize, usize)> = BTreeMap::new();
        for line in text.lines().skip(1) {
            let [description, label, kind, set] = line.split('\t').collect::<Vec<_>>()[..] else {
                panic!("{language}: {line}")
            };
            let is_found = usize::from(is_found(&mut validator, description));
            for kind in ["all", kind] {
                let count = counts.entry((label, set, kind)).or_default();
                *count = (count.0 + is_found, count.1 + 1);
            }
        }
        let rows =
            counts.iter().map(|((label, set, kind), (found, all))| format!("{label} {set} {kind}: {found} of {all}"));
        writeln!(out, "{language}\n  {}", rows.collect::<Vec<_>>().join("\n  ")).expect("written");
        let sum = |label: &str| {
            let of_label = counts.iter().filter(|((of, _, kind), _)| *of == label && *kind == "all");
            of_label.fold((0, 0), |sum, (_, count)| (sum.0 + count.0, sum.1 + count.1))
        };
        let ((found, vague), (wrong, _)) = (sum("vague"), sum("specific"));
        let least = if language == "en" { 90 } else { 85 };
        assert!(found * 100 >= vague * least, "{language}: {found} of {vague} are found");
        assert!(found * 100 >= (found + wrong) * 98, "{language}: {wrong} specific ones are called vague");
    }
    insta::assert_snapshot!(out);
}
