//! The gate in front of the rules changes nothing: rules that are left out have nothing to say.
//!
//! Debug builds compare each rule's head with what the rule reads and says, so here it is enough to check declarations of
//! every kind. What a validator remembers of earlier declarations is compared with a validator that remembers nothing.
#![allow(missing_docs)]

use std::collections::BTreeMap;
use std::path::PathBuf;

use declarant::{Options, Validator};
use serde_json::Value;

mod files;
mod random;

use random::Random;

fn options(text: &str) -> Options {
    serde_json::from_str(text).expect("options")
}

/// Sets of options by which the same declarations are judged.
const OPTIONS: [&str; 4] = [
    r#"{"on": "2026-11-23"}"#,
    r#"{"on": "2026-11-23", "to": "BR", "actor": "shopper"}"#,
    r#"{"on": "2021-03-01", "dataset": "eu-h7"}"#,
    r#"{"dataset": "wco-dec", "select": ["codes", "classification", "value-blank"]}"#,
];

/// Checks declarations with one validator and each with one of its own, and compares the reports.
fn assert_alike(declarations: &[Vec<u8>], options_text: &str) {
    let mut long_lived = Validator::new(options(options_text)).expect("options");
    for bytes in declarations {
        let fresh = Validator::new(options(options_text)).expect("options").check(bytes);
        // The second time every code is known.
        for time in ["first", "second"] {
            let report = long_lived.check(bytes);
            let [one, other] = [&report, &fresh].map(|report| serde_json::to_string(report).expect("JSON"));
            assert_eq!(one, other, "the {time} time with {options_text}: {}", String::from_utf8_lossy(bytes));
        }
        assert_eq!(long_lived.verdict(bytes), fresh.verdict, "{}", String::from_utf8_lossy(bytes));
    }
}

/// A path in a JSON value. Entries of a list share the path `*`.
fn each_leaf(value: &mut Value, path: &str, take: &mut impl FnMut(&str, &mut Value)) {
    match value {
        Value::Object(fields) => {
            fields.iter_mut().for_each(|(key, inner)| each_leaf(inner, &format!("{path}/{key}"), take))
        }
        Value::Array(entries) => entries.iter_mut().for_each(|entry| each_leaf(entry, &format!("{path}/*"), take)),
        leaf => take(path, leaf),
    }
}

/// The fixtures in JSON, and as many declarations again in which each value may be that of another declaration.
fn declarations() -> Vec<Vec<u8>> {
    let texts = files::fixtures(&["json"]).into_iter().map(|file| std::fs::read(file).expect("a fixture"));
    let texts: Vec<Vec<u8>> = texts.collect();
    let mut objects: Vec<Value> = texts.iter().filter_map(|text| serde_json::from_slice(text).ok()).collect();
    let mut pool: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    for object in &mut objects {
        each_leaf(object, "", &mut |path, leaf| pool.entry(path.to_owned()).or_default().push(leaf.clone()));
    }
    let mut random = Random::new(0x2026_1126);
    for object in &mut objects {
        each_leaf(object, "", &mut |path, leaf| {
            if random.one_in(3) {
                let others = &pool[path];
                *leaf = random.pick(others).clone();
            }
        });
    }
    let mutants = objects.iter().map(|object| serde_json::to_vec(object).expect("JSON"));
    texts.into_iter().chain(mutants).collect()
}

#[test]
fn a_validator_that_remembers_says_the_same_of_json() {
    let declarations = declarations();
    assert!(declarations.len() > 500, "{}", declarations.len());
    for (set, options) in OPTIONS.into_iter().enumerate() {
        let some: Vec<Vec<u8>> = declarations.iter().skip(set).step_by(OPTIONS.len()).cloned().collect();
        assert_alike(&some, options);
    }
}

#[test]
fn a_validator_that_remembers_says_the_same_of_messages() {
    let mut messages: Vec<PathBuf> = files::fixtures(&["xml"]);
    match std::env::var_os("DECLARANT_CORPUS") {
        Some(corpus) => messages.extend(files::below(vec![corpus.into()], &["xml"]).into_iter().step_by(10)),
        None => eprintln!("without real messages: DECLARANT_CORPUS names no directory of them"),
    }
    let messages: Vec<Vec<u8>> = messages.iter().map(|file| std::fs::read(file).expect("a message")).collect();
    assert!(!messages.is_empty());
    for options in [r#"{"on": "2026-01-15"}"#, r#"{"on": "2026-01-15", "dataset": "eu-h7"}"#] {
        assert_alike(&messages, options);
    }
}
