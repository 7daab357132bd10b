//! An object in flat form is judged as its JSON text is, whatever it holds.
#![allow(missing_docs)]

mod files;
mod flat;
mod random;

use declarant::{Input, Options, Report, Validator};
use random::Random;
use serde_json::Value;

/// Puts an odd value somewhere into a tree.
fn spoil(value: &mut Value, odd: &[Value], random: &mut Random) {
    let size = match value {
        Value::Object(fields) => fields.len(),
        Value::Array(entries) => entries.len(),
        _ => 0,
    };
    if size == 0 || random.below(5) == 0 {
        *value = odd[random.below(odd.len())].clone();
        return;
    }
    let at = random.below(size);
    let inner = match value {
        Value::Object(fields) => fields.values_mut().nth(at),
        Value::Array(entries) => entries.get_mut(at),
        _ => None,
    };
    if let Some(inner) = inner {
        spoil(inner, odd, random);
    }
}

/// What a report says, but where in a text.
fn said(mut report: Report) -> Value {
    report.findings.iter_mut().for_each(|finding| finding.at = None);
    serde_json::to_value(report).expect("a report")
}

fn deep(levels: usize) -> Value {
    (0..levels).fold(Value::Null, |inner, _| Value::Array(vec![inner]))
}

#[test]
fn an_object_is_judged_as_its_text_is() {
    let files = files::fixtures(&["json"]);
    let texts = files.iter().filter_map(|file| std::fs::read_to_string(file).ok());
    let seeds = texts.filter_map(|text| serde_json::from_str(&text).ok()).filter(Value::is_object);
    let seeds: Vec<Value> = seeds.collect();
    let mut odd: Vec<Value> = ["", " x ", "é😀", "a\u{fffd}", "\"\\\n", "12.50", "true"].map(Value::from).to_vec();
    odd.extend([
        Value::Null,
        true.into(),
        false.into(),
        5.into(),
        serde_json::json!(-1.5),
        deep(3),
        deep(127),
        deep(140),
    ]);
    odd.extend([
        serde_json::json!({}),
        serde_json::json!([]),
        serde_json::json!({"value": true, "listID": false, "x y": 1}),
    ]);
    // Several faults at one place come in the same order, whether their values have places of their own or not.
    odd.push(serde_json::json!({"wco": {"TypeCode": {"unheard": 1, "mpn": true, "Agent": {}, "": [1], "bits": null}}}));
    odd.push(serde_json::json!({"wco": {"FunctionCode": true, "MetaData": {}, "Agent": null, "\"": 1}}));
    let options = Options { on: "2026-11-23".parse().ok(), to: Some("DE".into()), digest: true, ..Options::default() };
    let mut validator = Validator::new(options).expect("options");
    let mut random = Random::new(7);
    let rounds: usize = std::env::var("DECLARANT_MUTANTS").ok().and_then(|n| n.parse().ok()).unwrap_or(1_500);
    for round in 0..rounds.max(seeds.len()) {
        let mut value = seeds[round % seeds.len()].clone();
        for _ in 0..round / seeds.len() {
            spoil(&mut value, &odd, &mut random);
        }
        if !value.is_object() {
            continue;
        }
        let (text, tokens) = flat::of(&value);
        let of_object = said(validator.check(Input::object(&text, &tokens)));
        let written = value.to_string();
        assert_eq!(of_object, said(validator.check(&written)), "{written}");
        assert_eq!(of_object, said(validator.check(written.as_bytes())), "{written}");
    }
}
