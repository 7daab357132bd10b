//! Fixes lose nothing: every patch applies to the declaration as it stands, by another implementation of RFC 6902, and
//! the text comes out as the object does.
#![allow(missing_docs)]

mod files;
mod random;
mod trees;

use std::collections::BTreeMap;

use declarant::report::Operation;
use declarant::{Input, Options, Validator};
use random::Random;
use serde_json::{Value, json};

fn validator() -> Validator {
    let options = Options { on: "2026-11-23".parse().ok(), to: Some("DE".into()), ..Options::default() };
    Validator::new(options).expect("options")
}

/// An object in the flat form that pages hand over.
fn flat(value: &Value, text: &mut String, tokens: &mut Vec<u32>) {
    let mut string = |tag: u32, word: &str| {
        text.push_str(word);
        tokens.push(tag | (word.encode_utf16().count() as u32) << 4);
    };
    match value {
        Value::Null => tokens.push(7),
        Value::Bool(true) => tokens.push(5),
        Value::Bool(false) => tokens.push(6),
        Value::Number(number) => string(4, &number.to_string()),
        Value::String(word) => string(3, word),
        Value::Array(list) => {
            tokens.push(2);
            list.iter().for_each(|inner| flat(inner, text, tokens));
            tokens.push(0);
        }
        Value::Object(map) => {
            tokens.push(1);
            for (key, inner) in map {
                text.push_str(key);
                tokens.push(3 | (key.encode_utf16().count() as u32) << 4);
                flat(inner, text, tokens);
            }
            tokens.push(0);
        }
    }
}

/// A patch as the other implementation reads it.
fn patch(operations: &impl serde::Serialize) -> json_patch::Patch {
    serde_json::from_value(serde_json::to_value(operations).expect("JSON")).expect("a JSON Patch")
}

/// The object with its safe fixes made, round by round.
fn fixed_object(validator: &mut Validator, declaration: &Value) -> Value {
    let mut object = declaration.clone();
    for _ in 0..declarant::MOST_ROUNDS {
        let (mut text, mut tokens) = (String::new(), Vec::new());
        flat(&object, &mut text, &mut tokens);
        let operations = validator.patch_once(Input::object(&text, &tokens));
        if operations.is_empty() {
            return object;
        }
        json_patch::patch(&mut object, &patch(&operations))
            .unwrap_or_else(|error| panic!("{error}: {operations:?} on {object}"));
    }
    panic!("fixing does not end: {declaration}");
}

/// The value at a pointer holds no place below it that the pointer could lead into.
fn leads_into_nothing(declaration: &Value, path: &str) -> bool {
    let mut at = declaration;
    for segment in path.split('/').skip(1) {
        let key = segment.replace("~1", "/").replace("~0", "~");
        let next = match at {
            Value::Object(map) => map.get(&key),
            Value::Array(list) => match key.parse::<usize>() {
                Ok(index) if index <= list.len() => list.get(index),
                _ => return true,
            },
            Value::Null => None,
            _ => return true,
        };
        match next {
            Some(inner) => at = inner,
            None => return false,
        }
    }
    false
}

/// What holds for the fixes of every declaration in JSON.
fn judge(validator: &mut Validator, declaration: &Value) {
    let text = serde_json::to_string_pretty(declaration).expect("JSON");
    let report = validator.check(&text);
    let mut values = BTreeMap::new();
    for finding in &report.findings {
        if let Some(path) = &finding.path {
            assert!(!leads_into_nothing(declaration, path), "{} at {path} of {text}", finding.rule);
        }
        let Some(fix) = &finding.fix else { continue };
        // One fix doesn't take back what another one mends.
        for Operation { path, value, .. } in fix.patch.iter().filter(|operation| fix.safe && operation.op == "replace")
        {
            let first = values.entry(path).or_insert(value);
            assert_eq!(*first, value, "{} at {path} of {text}", finding.rule);
        }
        // What is private has no value, so nothing can apply it.
        if fix.patch.iter().all(|operation| operation.value.is_some() || operation.op == "remove") {
            let mut object = declaration.clone();
            json_patch::patch(&mut object, &patch(&fix.patch))
                .unwrap_or_else(|error| panic!("{}: {error}: {:?} of {text}", finding.rule, fix.patch));
        }
    }
    let object = fixed_object(validator, declaration);
    let mut patched = declaration.clone();
    json_patch::patch(&mut patched, &patch(&validator.patch(&text))).unwrap_or_else(|error| panic!("{error}: {text}"));
    assert_eq!(patched, object, "of {text}");
    let fixed = validator.fix(text.as_bytes());
    assert!(fixed.is_some() == report.findings.iter().any(|finding| finding.fix.as_ref().is_some_and(|fix| fix.safe)));
    let fixed = fixed.unwrap_or_else(|| text.clone().into_bytes());
    let read: Value = serde_json::from_slice(&fixed).unwrap_or_else(|error| panic!("{error}: fixed {text}"));
    assert_eq!(read, object, "of {text}");
    assert!(validator.fix(&fixed).is_none(), "fixed twice: {text}");
    let left = validator.check(&fixed).findings;
    assert!(left.iter().all(|finding| finding.fix.as_ref().is_none_or(|fix| !fix.safe)), "of {text}");
}

#[test]
fn patches_of_fixtures_and_mutants_apply_and_text_and_object_agree() {
    let mut random = Random::new(0x5eed_0001);
    let mut validator = validator();
    let files = files::fixtures(&["json"]);
    for file in &files {
        // Some fixtures are no JSON, and in some a key stands twice, of which the object knows the last alone.
        let Some(text) = std::fs::read(file).ok().and_then(|bytes| String::from_utf8(bytes).ok()) else { continue };
        let Ok(original) = serde_json::from_str::<Value>(&text) else { continue };
        if !original.is_object() || text.matches(':').count() != original.to_string().matches(':').count() {
            continue;
        }
        judge(&mut validator, &original);
        for _ in 0..trees::rounds(2_000) / files.len() + 1 {
            let mut mutant = original.clone();
            for _ in 0..=random.below(4) {
                trees::mutate(&mut mutant, &mut random);
            }
            if mutant.is_object() {
                judge(&mut validator, &mutant);
            }
        }
    }
}

#[test]
fn patches_of_random_declarations_apply_and_text_and_object_agree() {
    let mut random = Random::new(0x5eed_0002);
    let mut validator = validator();
    for _ in 0..trees::rounds(1_000) {
        judge(&mut validator, &trees::declaration(&mut random, 12));
    }
}

#[test]
fn removing_from_a_list_keeps_what_is_not_removed() {
    let mut validator = validator();
    for (list, left) in [
        (json!([null, null, {"ID": "A"}]), json!([{"ID": "A"}])),
        (json!([null, {"ID": "A"}, null, {"ID": "B"}]), json!([{"ID": "A"}, {"ID": "B"}])),
        (json!([{"ID": "A"}, null, null]), json!([{"ID": "A"}])),
        (json!([null, null]), json!([])),
        (json!([{"ID": null}, null, {"ID": "B", "TypeCode": null}]), json!([{}, {"ID": "B"}])),
    ] {
        let declaration = json!({"items": [{"wco": {"AdditionalDocument": list}}]});
        let expected = json!({"items": [{"wco": {"AdditionalDocument": left}}]});
        assert_eq!(fixed_object(&mut validator, &declaration), expected);
        for text in [declaration.to_string(), serde_json::to_string_pretty(&declaration).expect("JSON")] {
            let fixed = validator.fix(text.as_bytes()).expect("something to fix");
            assert_eq!(serde_json::from_slice::<Value>(&fixed).expect("JSON"), expected);
        }
    }
}

#[test]
fn a_patch_points_at_what_is_there() {
    let mut validator = validator();
    let mut patch = |text: &str, rule: &str| {
        let findings = validator.check(text).findings;
        let finding = findings.into_iter().find(|finding| finding.rule == rule && finding.fix.is_some());
        serde_json::to_value(finding.expect(rule).fix.expect("a fix").patch).expect("JSON")
    };
    // No list, so no place in one.
    let found = patch(r#"{"wco": {"CurrencyExchange": null}}"#, "field-null");
    assert_eq!(found, json!([{"op": "remove", "path": "/wco/CurrencyExchange"}]));
    // The object around it is missing, or null.
    for around in ["", r#", "dangerousGoods": null"#] {
        let text = format!(r#"{{"items": [{{"description": "Power bank 20000 mAh"{around}}}]}}"#);
        let found = patch(&text, "dangerous-goods-missing");
        assert_eq!(found, json!([{"op": "add", "path": "/items/0/dangerousGoods", "value": {"un": "3480"}}]));
    }
    let text = r#"{"items": [{"description": "Power bank 20000 mAh", "dangerousGoods": {}}]}"#;
    let found = patch(text, "dangerous-goods-missing");
    assert_eq!(found, json!([{"op": "add", "path": "/items/0/dangerousGoods/un", "value": "3480"}]));
}

#[test]
fn words_before_a_number_are_dropped_and_nothing_of_it_is_shown() {
    let text = r#"{"part": "shopper", "buyer": {"personalId": {"scheme": "br-cpf", "value": "CPF: 390.533.447-05"}}}"#;
    let fixed = validator().fix(text.as_bytes()).expect("a fix");
    assert_eq!(String::from_utf8(fixed).expect("text"), text.replace("CPF: ", ""));
    let report = validator().check(text);
    let finding = report.findings.iter().find(|finding| finding.rule == "identifier-malformed").expect("a finding");
    assert!(finding.fix.as_ref().is_some_and(|fix| fix.safe));
    assert!(!serde_json::to_string(&report).expect("JSON").contains("447-05"));
    // Who the number is of may be anybody; a number behind them that isn't one is left alone.
    for value in ["Ana 390.533.447-05", "CPF: 390.533.447-06"] {
        assert_eq!(validator().fix(text.replace("CPF: 390.533.447-05", value).as_bytes()), None);
    }
}

#[test]
fn what_cannot_be_read_for_certain_is_not_fixed() {
    let mut validator = validator();
    // Which of the two is meant isn't known; and half a declaration is none.
    for text in [
        r#"{"seller": {"name": " A"}, "seller": {"name": "B"}}"#,
        r#"{"wco": {"Agent": {"ID": null}, "Agent": {"ID": "1"}}}"#,
        r#"{"seller": {"name": " A"}, "items": ["#,
    ] {
        assert_eq!(validator.fix(text.as_bytes()), None, "{text}");
        let safe = |finding: &declarant::report::Finding| finding.fix.as_ref().is_some_and(|fix| fix.safe);
        assert!(!validator.check(text).findings.iter().any(safe), "{text}");
    }
    // Neither is true a country in small letters.
    let text = r#"{"items": [{"wco": {"Origin": [{"CountryCode": true}]}}]}"#;
    assert_eq!(validator.fix(text.as_bytes()), None);
    // What stands elsewhere is.
    let text = r#"{"buyer": {"name": " A"}, "seller": {"name": " A"}, "seller": {"name": "B"}}"#;
    let fixed = validator.fix(text.as_bytes()).expect("something to fix");
    assert_eq!(String::from_utf8_lossy(&fixed), text.replacen(" A", "A", 1));
}

#[test]
fn thousands_of_faults_are_fixed_in_one_call() {
    let item = r#"{"description": " cotton shirts ", "sku": null, "value": {"amount": " 1.5", "currency": "EUR"}}"#;
    let text = format!(r#"{{"items": [{}]}}"#, vec![item; 9_999].join(", "));
    let options = Options { select: vec!["structure".to_owned()], ..Options::default() };
    let mut validator = Validator::new(options).expect("options");
    let fixed = validator.fix(text.as_bytes()).expect("something to fix");
    let read: Value = serde_json::from_slice(&fixed).expect("JSON");
    let expected = json!({"description": "cotton shirts", "value": {"amount": "1.5", "currency": "EUR"}});
    assert!(read["items"].as_array().expect("a list").iter().all(|item| *item == expected));
    assert_eq!(validator.fix(&fixed), None);
}

#[test]
fn what_the_text_of_a_message_cannot_take_is_not_said_to_be_safe() {
    let mut validator = validator();
    let message = |country: &str| {
        format!(
            "<Declaration xmlns=\"urn:wco:datamodel:WCO:DEC-DMS:2\"><FunctionCode>9</FunctionCode><GoodsShipment>\
             <Buyer><Name>A</Name><Address><CountryCode>{country}</CountryCode></Address></Buyer></GoodsShipment></Declaration>"
        )
    };
    for (country, is_made) in [("pt", true), ("<![CDATA[pt]]>", false), ("p<!-- -->t", false)] {
        let text = message(country);
        let findings = validator.check(&text).findings;
        let fix =
            findings.iter().filter(|finding| finding.rule == "country-malformed").find_map(|found| found.fix.as_ref());
        assert_eq!(fix.map(|fix| fix.safe), Some(is_made), "{country}: {findings:?}");
        let fixed = validator.fix(text.as_bytes()).map(|bytes| String::from_utf8(bytes).expect("UTF-8"));
        assert_eq!(fixed, is_made.then(|| message("PT")), "{country}");
    }
}
