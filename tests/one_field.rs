//! The check of one field finds what the check of the whole declaration finds there.
#![allow(missing_docs)]

use declarant::{Dataset, Finding, Input, Options, Replacement, Validator};
use serde_json::Value;

mod files;
mod flat;
mod random;

use random::Random;

/// The pointers of all fields in the objects of a declaration, given or not, and of a few that are none.
fn pointers(value: &Value, at: &str, out: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            for name in
                ["country", "currency", "unit", "amount", "value", "hsCode", "destination", "purpose", "unheard"]
            {
                if !members.contains_key(name) {
                    out.push(format!("{at}/{name}"));
                }
            }
            members.iter().for_each(|(name, inner)| pointers(inner, &format!("{at}/{name}"), out));
        }
        Value::Array(list) => {
            list.iter().enumerate().for_each(|(index, inner)| pointers(inner, &format!("{at}/{index}"), out));
        }
        _ => out.push(at.to_owned()),
    }
}

/// The declaration with another value in an object that is there. Without a value the field is left out.
fn with(declaration: &Value, pointer: &str, value: Option<Value>) -> Value {
    let mut made = declaration.clone();
    let (object, name) = pointer.rsplit_once('/').expect("a pointer");
    if let Some(Value::Object(members)) = made.pointer_mut(object) {
        match value {
            Some(value) => drop(members.insert(name.to_owned(), value)),
            None => drop(members.shift_remove(name)),
        }
    }
    made
}

fn whole(validator: &mut Validator, declaration: &Value, pointer: &str) -> Vec<Finding> {
    let (letters, tokens) = flat::of(declaration);
    let report = validator.check(Input::object(&letters, &tokens));
    let below = format!("{pointer}/");
    let is_there = |path: &str| path == pointer || path.starts_with(&below);
    report.findings.into_iter().filter(|finding| finding.path.as_deref().is_some_and(is_there)).collect()
}

#[test]
fn one_field_alone_has_the_findings_that_the_whole_has_there() {
    let texts = [
        "",
        " ",
        "EUR",
        " eur",
        "KGM",
        "kg",
        "DE",
        "Germany",
        "de",
        "6109.10",
        "610910",
        "0",
        "0.00",
        "-1",
        "12.345678901",
        "2026-11-20",
        "2031-01-01",
        "sale",
        "gift",
        "commercial",
        "personal",
        "x",
        "N/A",
        "gift",
        "T-shirt",
        "Nike shoes",
        "RR123456785NO",
        "390.533.447-05",
        "post",
        "b2c",
        "seller",
        "shopper",
        "PO Box 7",
        "+47 22 00 00 00",
        "größe",
    ];
    let rounds: usize = std::env::var("DECLARANT_MUTANTS").map_or(10, |count| count.parse().unwrap_or(10));
    let mut random = Random::new(29);
    let (mut alone, mut said) = (0, 0);
    for options in [
        Options { on: "2026-11-23".parse().ok(), ..Options::default() },
        Options {
            on: "2026-11-23".parse().ok(),
            to: Some("DE".to_owned()),
            dataset: Some(Dataset::Upu),
            ..Options::default()
        },
    ] {
        let mut one = Validator::new(options.clone()).expect("options");
        let mut all = Validator::new(options).expect("options");
        for file in files::fixtures(&["json"]) {
            let text = std::fs::read_to_string(&file).unwrap_or_default();
            let Ok(declaration @ Value::Object(_)) = serde_json::from_str::<Value>(&text) else { continue };
            let mut found = Vec::new();
            pointers(&declaration, "", &mut found);
            let (letters, tokens) = flat::of(&declaration);
            one.verdict(Input::object(&letters, &tokens));
            if !one.keep(letters) {
                continue;
            }
            for _ in 0..rounds {
                let pointer = &found[random.below(found.len())];
                let (value, json) = match random.below(12) {
                    0 => (None, None),
                    1 => (Some(Replacement::Flag(true)), Some(Value::Bool(true))),
                    2 => match declaration.pointer(pointer) {
                        Some(Value::String(same)) => (Some(Replacement::Text(same)), Some(Value::from(same.as_str()))),
                        _ => continue,
                    },
                    _ => {
                        let text = texts[random.below(texts.len())];
                        (Some(Replacement::Text(text)), Some(Value::from(text)))
                    }
                };
                let Some(findings) = one.check_field(pointer, value) else { continue };
                let expected = whole(&mut all, &with(&declaration, pointer, json), pointer);
                assert_eq!(findings, expected, "{} {pointer} {value:?}", file.display());
                alone += 1;
                said += findings.len();
            }
        }
    }
    assert!(alone > 2_000 && said > 400, "{alone} fields, {said} findings");
}

#[test]
fn what_changes_more_than_a_value_is_left_to_the_whole_check() {
    let mut validator = Validator::new(Options::default()).expect("options");
    assert!(validator.check_field("/purpose", None).is_none(), "nothing is kept");
    let declaration =
        serde_json::json!({"purpose": "personal", "items": [{"origin": "NO"}], "transaction": {"terms": "DAP"}});
    let (letters, tokens) = flat::of(&declaration);
    let before = validator.check(Input::object(&letters, &tokens));
    assert!(validator.keep(letters.clone()));
    let text = Some(Replacement::Text("NO"));
    for pointer in [
        "",
        "/",
        "purpose",
        "/unheard",
        "/items",
        "/items/0",
        "/items/1/origin",
        "/items/00/origin",
        "/items/+0/origin",
        "/items/x/origin",
        "/items/0/origin/x",
        "/seller",
        "/seller/name",
        "/shipment/destination",
        "/transaction",
        "/wco",
        "/wco/Agent/ID",
        "/transaction/taxIncluded",
        "/items/0/origin/",
        "/part/",
    ] {
        assert!(validator.check_field(pointer, text).is_none(), "{pointer}");
    }
    assert!(validator.check_field("/purpose", Some(Replacement::Text("\u{fffd}"))).is_none());
    assert!(validator.check_field("/purpose", Some(Replacement::Flag(true))).is_none());
    // What was tried leaves no trace.
    for pointer in ["/purpose", "/items/0/origin", "/items/0/description", "/transaction/terms", "/transaction/nature"]
    {
        for value in [text, None, Some(Replacement::Text(""))] {
            assert!(validator.check_field(pointer, value).is_some(), "{pointer}");
        }
        let value = declaration.pointer(pointer).and_then(Value::as_str).map(Replacement::Text);
        let there = |finding: &&Finding| finding.path.as_deref() == Some(pointer);
        let expected: Vec<Finding> = before.findings.iter().filter(there).cloned().collect();
        assert_eq!(validator.check_field(pointer, value), Some(expected), "{pointer}");
    }
    assert_eq!(validator.verdict_kept(), Some(before.verdict));
    validator.verdict("{}");
    assert!(validator.check_field("/purpose", text).is_none(), "another declaration was checked");
}
