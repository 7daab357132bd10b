//! While a value that is right is typed letter by letter, nothing is said of it but what is marked as unfinished.
#![allow(missing_docs)]

use std::path::Path;

use declarant::ids;
use declarant::report::Severity;
use declarant::{Options, Validator};
use serde_json::{Value, json};

/// Lines of a path and a value, and where it matters other paths, each with what stands there.
const TYPED: &str = include_str!("typing.tsv");

/// Puts a text into a declaration. What is on the way to it is made.
fn put(into: &mut Value, path: &str, text: &str) {
    let mut at = into;
    for part in path.split('/').skip(1) {
        let is_first = part == "0";
        if !(if is_first { at.is_array() } else { at.is_object() }) {
            *at = if is_first { json!([{}]) } else { json!({}) };
        }
        at = if is_first { &mut at[0] } else { &mut at[part] };
    }
    *at = json!(text);
}

/// What is said of a value there, and of each of its beginnings, but for advice and for what is only unfinished.
fn said_while_typed(validator: &mut Validator, declaration: &Value, path: &str, value: &str) -> Vec<String> {
    let mut said = Vec::new();
    for (end, letter) in value.char_indices() {
        let typed = &value[..end + letter.len_utf8()];
        let mut declaration = declaration.clone();
        put(&mut declaration, path, typed);
        for finding in validator.check(declaration.to_string().as_str()).findings {
            let is_told = finding.severity > Severity::Advice && !(finding.unfinished && typed != value);
            if finding.path.as_deref() == Some(path) && is_told {
                said.push(format!("{path} {typed:?}: {}: {}", finding.rule, finding.message));
            }
        }
    }
    said
}

fn validator() -> Validator {
    Validator::new(Options { on: "2026-11-23".parse().ok(), ..Options::default() }).expect("options")
}

#[test]
fn a_value_that_is_only_begun_is_called_unfinished() {
    let declaration = json!({"buyer": {"personalId": {"scheme": "br-cpf"}}});
    let mut validator = validator();
    let said: Vec<_> = TYPED
        .lines()
        .flat_map(|line| {
            let mut cells = line.split('\t');
            let (path, value) = (cells.next().unwrap_or_default(), cells.next().unwrap_or_default());
            let mut declaration = declaration.clone();
            while let Some((beside, text)) = cells.next().zip(cells.next()) {
                put(&mut declaration, beside, text);
            }
            said_while_typed(&mut validator, &declaration, path, value)
        })
        .collect();
    assert_eq!(said, [""; 0]);
}

#[test]
fn so_is_a_number_of_each_scheme() {
    let mut validator = validator();
    let mut said = Vec::new();
    for scheme in ids::all() {
        let evidence = format!("tests/ids/{}.txt", scheme.name);
        let evidence = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(evidence)).expect("evidence");
        let declaration = json!({"buyer": {"personalId": {"scheme": scheme.name}}});
        let valid = evidence.lines().filter_map(|line| line.strip_prefix("valid "));
        // Nobody begins to type a number with a bracket.
        for number in valid.filter(|number| !number.starts_with('(')) {
            let while_typed = said_while_typed(&mut validator, &declaration, "/buyer/personalId/value", number);
            // What is said of the whole number isn't of its beginnings.
            let whole = format!("{number:?}:");
            said.extend(
                while_typed
                    .into_iter()
                    .filter(|line| !line.contains(&whole))
                    .map(|line| format!("{} {line}", scheme.name)),
            );
        }
    }
    assert_eq!(said, [""; 0]);
}

#[test]
fn so_is_the_name_of_each_scheme() {
    let mut validator = validator();
    let path = "/buyer/personalId/scheme";
    for scheme in ids::all() {
        let own = scheme.name.split_once('-').map_or(scheme.name, |(_, own)| own);
        for (name, end) in [scheme.name, own].into_iter().flat_map(|name| (1..name.len()).map(move |end| (name, end))) {
            let typed = &name[..end];
            let declaration = json!({"buyer": {"personalId": {"scheme": typed, "value": "1"}}});
            let findings = validator.check(declaration.to_string().as_str()).findings;
            let told = findings.iter().find(|finding| finding.path.as_deref() == Some(path) && !finding.unfinished);
            assert!(told.is_none(), "{typed:?} on the way to {name}: {told:?}");
        }
    }
}

#[test]
fn what_more_letters_do_not_mend_is_told_at_once() {
    let mut validator = validator();
    for (path, value) in [
        ("/buyer/personalId/value", "390.533.447-06"),
        ("/buyer/personalId/value", "390A"),
        ("/buyer/personalId/value", "390.533.447-051"),
        ("/items/0/gtin", "4006381333932"),
        ("/items/0/gtin", "40O"),
        ("/purpose", "persn"),
        ("/transaction/relationship", "b3"),
        ("/items/0/netMass/unit", "kg"),
        ("/issued", "2026-13-01"),
        ("/issued", "20261301"),
        ("/seller/address/country", "QX"),
        ("/transaction/paid/currency", "EUX"),
        ("/transaction/paid/amount", "12,50"),
        ("/items/0/dangerousGoods/un", "34811"),
    ] {
        let mut declaration = json!({"buyer": {"personalId": {"scheme": "br-cpf"}}});
        put(&mut declaration, path, value);
        let report = validator.check(declaration.to_string().as_str());
        let is_told =
            |finding: &&declarant::report::Finding| finding.path.as_deref() == Some(path) && !finding.unfinished;
        assert!(report.findings.iter().find(is_told).is_some(), "{path} {value}");
    }
}
