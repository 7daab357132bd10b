//! An object that is kept is judged after each replaced value as the changed object is when it is read anew.
#![allow(missing_docs)]

use declarant::{Finding, Input, Options, Replacement, Validator};
use serde_json::Value;

mod files;
mod flat;
mod random;

use random::Random;

/// Calls a function with the number of every value among the fields of an object, and the value.
fn each(value: &mut Value, number: &mut usize, visit: &mut impl FnMut(usize, &mut Value)) {
    match value {
        Value::Object(members) => {
            for inner in members.values_mut() {
                *number += 1;
                visit(*number - 1, inner);
                each(inner, number, visit);
            }
        }
        Value::Array(list) => list.iter_mut().for_each(|inner| each(inner, number, visit)),
        _ => {}
    }
}

/// The pointers of the texts of an object, with the texts.
fn texts(value: &Value, at: String) -> Vec<(String, &str)> {
    match value {
        Value::Object(members) => {
            members.iter().flat_map(|(name, inner)| texts(inner, format!("{at}/{name}"))).collect()
        }
        Value::Array(list) => {
            list.iter().enumerate().flat_map(|(index, inner)| texts(inner, format!("{at}/{index}"))).collect()
        }
        Value::String(text) => vec![(at, text)],
        _ => Vec::new(),
    }
}

fn flat_check(validator: &mut Validator, value: &Value) -> (declarant::Report, bool) {
    let (text, tokens) = flat::of(value);
    let report = validator.check(Input::object(&text, &tokens));
    (report, validator.keep(text))
}

#[test]
fn kept_objects_are_judged_as_they_would_be_anew() {
    let words =
        ["", " ", "x", "DE", "CN", "EUR", "KGM", "12.50", "-1", "610910", "Zürich", "Cotton socks", "2026-11-20"];
    let mut random = Random::new(15);
    let (mut replaced, mut refused) = (0, 0);
    let options = || Options { on: "2026-11-23".parse().ok(), ..Options::default() };
    let mut kept = Validator::new(options()).expect("options");
    let mut anew = Validator::new(options()).expect("options");
    for path in files::fixtures(&["json"]) {
        let Ok(mut value) = serde_json::from_slice::<Value>(&std::fs::read(&path).expect("a file")) else { continue };
        if !value.is_object() || !flat_check(&mut kept, &value).1 {
            continue;
        }
        for _ in 0..8 {
            let mut leaves = Vec::new();
            each(&mut value, &mut 0, &mut |number, inner| {
                if inner.is_string() || inner.is_boolean() {
                    leaves.push(number);
                }
            });
            let Some(&chosen) = leaves.get(random.below(leaves.len())) else { break };
            let word = words[random.below(words.len())];
            each(&mut value, &mut 0, &mut |number, inner| {
                if number == chosen {
                    *inner = match inner {
                        Value::Bool(flag) => Value::Bool(!*flag),
                        _ => Value::String(word.to_owned()),
                    };
                    let by = match inner {
                        Value::Bool(flag) => Replacement::Flag(*flag),
                        _ => Replacement::Text(word),
                    };
                    assert!(kept.replace(number, by), "{}: {number} by {word:?}", path.display());
                }
            });
            let whole = flat_check(&mut anew, &value).0;
            // A page asks for single fields while others have changed.
            if random.below(2) == 0 {
                for (pointer, text) in texts(&value, String::new()) {
                    let at = |finding: &&Finding| finding.path.as_deref() == Some(pointer.as_str());
                    let there: Vec<Finding> = whole.findings.iter().filter(at).cloned().collect();
                    let found = kept.check_field(&pointer, Some(Replacement::Text(text))).expect("a field");
                    assert_eq!(found, there, "{}: {pointer} after {chosen} by {word:?}", path.display());
                }
            }
            let again = kept.check_kept().expect("a kept object");
            assert_eq!(again, whole, "{}: {chosen} by {word:?}", path.display());
            assert_eq!(kept.verdict_kept(), Some(whole.verdict));
            replaced += 1;
        }
        // A value of another type, a lost character and a field that isn't there need all of it anew.
        refused += usize::from(!kept.replace(0, Replacement::Text("\u{fffd}")));
        assert!(!kept.replace(100_000, Replacement::Text("x")));
    }
    assert!(replaced > 500 && refused > 100, "{replaced} {refused}");
}

#[test]
fn any_other_check_drops_the_kept_object() {
    let mut validator = Validator::new(Options::default()).expect("options");
    assert!(flat_check(&mut validator, &serde_json::json!({ "reference": "A" })).1);
    assert!(validator.check_kept().is_some());
    validator.verdict(b"{}");
    assert!(validator.check_kept().is_none() && !validator.replace(0, Replacement::Text("B")));
    assert!(flat_check(&mut validator, &serde_json::json!({ "reference": "A" })).1);
    validator.digest(b"{}");
    assert!(validator.check_kept().is_none());
    // What isn't stored in a field can't be compared with what it was.
    assert!(!flat_check(&mut validator, &serde_json::json!({ "reference": "A", "colour": "red" })).1);
    assert!(validator.check_kept().is_none());
}

#[test]
fn an_object_that_was_only_read_is_judged_whole() {
    let [good, bad] = [r#"{"reference": "ORD-1"}"#, r#"{"reference": "ORD-1", "items": [{"description": "gift"}]}"#]
        .map(|text| flat::of(&serde_json::from_str(text).expect("JSON")));
    let mut validator = Validator::new(Options::default()).expect("options");
    validator.check(Input::object(&good.0, &good.1));
    validator.digest(Input::object(&bad.0, &bad.1));
    assert!(validator.keep(bad.0.clone()));
    let kept = validator.check_kept().expect("a kept object");
    let anew = validator.check(Input::object(&bad.0, &bad.1));
    assert_eq!(format!("{kept:?}"), format!("{anew:?}"));
}
