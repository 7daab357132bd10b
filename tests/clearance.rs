//! How parcels may be cleared: a table of cases for each region, with what a person reads of each beside it.
//!
//! A line of a table is a name, a colon and words: `from=CN`, `to=DE/20095` (country and postcode), `who=b2c`,
//! `nature=sale`, `mode=post`, `value=150.00EUR` (several for several items), `hs=610910`, `what=cotton T-shirt` with
//! `_` for blanks, `origin=CN` of all items or `CN,BD` of each, `freight=6.00EUR`, `tax=no` or `yes`, `mass=0.8`, `pieces=2`, `sold=` and
//! `on=` days, `rate` (USD 1 is EUR 0.90, or `rate=EUR/CHF/0.95`, with a day behind it), `seller=eu-ioss` (the scheme of a number of the seller), `recipient=br-cpf`,
//! `quota`, `had=120.00USD/2026-11-20` (an earlier parcel to the recipient). What isn't said is left out of the
//! declaration, except for who, nature and mode, which `-` leaves out.
#![allow(missing_docs)]

use std::fmt::Write;
use std::path::Path;

use declarant::report::{Amount, Clearance, Reason};
use declarant::{Options, Validator};
use serde_json::{Value, json};

/// Numbers that are well formed, by their scheme.
const NUMBERS: &[(&str, &str)] = &[
    ("eu-ioss", "IM2760000017"),
    ("no-voec", "2024123"),
    ("gb-vat", "GB980780684"),
    ("au-abn", "83914571673"),
    ("au-arn", "123456789012"),
    ("nz-ird", "49091850"),
    ("ch-vat", "CHE107787577IVA"),
    ("br-cpf", "39053344705"),
    ("cl-rut", "760864285"),
    ("cn-ric", "110101199003070716"),
];

/// The declaration that a line of a table tells of, and its day.
fn read(line: &str) -> (Value, Option<String>) {
    let mut root = json!({
        "part": "consignment",
        "seller": { "name": "Fjell Keramikk AS", "address": {} },
        "buyer": { "name": "Klara Sommer", "address": {} },
        "transaction": { "nature": "sale", "relationship": "b2c" },
        "shipment": { "mode": "post" },
        "items": [],
    });
    let (mut values, mut codes, mut on) = (Vec::new(), Vec::new(), None);
    let (mut what, mut origins, mut pieces, mut quota) = (json!("Cotton T-shirt"), Vec::new(), None, false);
    let money = |text: &str| {
        let (amount, currency) = text.split_at(text.len() - 3);
        json!({ "amount": amount, "currency": currency })
    };
    for word in line.split_whitespace() {
        let (key, value) = word.split_once('=').unwrap_or((word, ""));
        let number = || {
            let number = NUMBERS.iter().find(|(scheme, _)| *scheme == value).expect("a number of that scheme").1;
            json!({ "scheme": value, "value": number })
        };
        let address = || {
            let (country, postcode) = value.split_once('/').map_or((value, None), |(one, two)| (one, Some(two)));
            json!({ "country": country, "postcode": postcode.map(|code| code.replace('_', " ")) })
        };
        match key {
            "from" => {
                root["seller"]["address"] = address();
                root["shipment"]["exportCountry"] = root["seller"]["address"]["country"].clone();
            }
            "to" => {
                root["buyer"]["address"] = address();
                root["shipment"]["destination"] = root["buyer"]["address"]["country"].clone();
            }
            "who" => {
                let (person, firm) = (json!("Jonas Weber"), json!("Sommer Handels GmbH"));
                match value {
                    "c2c" => root["seller"]["name"] = person,
                    "b2b" => root["buyer"]["name"] = firm,
                    _ => {}
                }
                root["transaction"]["relationship"] = json!(value);
            }
            "nature" => root["transaction"]["nature"] = json!(value),
            "mode" => root["shipment"]["mode"] = json!(value),
            "value" => values.push(money(value)),
            "hs" => codes.push(json!(value)),
            "what" => what = json!(value.replace('_', " ")),
            "origin" => origins = value.split(',').collect(),
            "pieces" => pieces = Some(json!({ "value": value, "unit": "C62" })),
            "freight" => root["shipment"]["freight"] = money(value),
            "tax" => root["transaction"]["taxIncluded"] = json!(value == "yes"),
            "mass" => root["shipment"]["grossMass"] = json!({ "value": value, "unit": "KGM" }),
            "sold" => root["transaction"]["date"] = json!(value),
            "on" => on = Some(value.to_owned()),
            "seller" => root["seller"]["taxIds"] = json!([number()]),
            "recipient" => root["buyer"]["personalId"] = number(),
            "quota" => quota = true,
            "rate" | "had" => {}
            _ => panic!("{word}: no such word"),
        }
    }
    for place in 0..values.len().max(codes.len()) {
        let mut item = json!({
            "description": what, "value": values.get(place), "hsCode": codes.get(place),
            "origin": origins.get(place.min(origins.len().saturating_sub(1))),
            "quantity": pieces,
        });
        if quota {
            item["wco"] = json!({ "Commodity": { "DutyTaxFee": [{ "TypeCode": "A30" }] } });
        }
        root["items"].as_array_mut().expect("a list").push(item);
    }
    (without_empty(root), on)
}

/// The same without nulls and `-`.
fn without_empty(value: Value) -> Value {
    match value {
        Value::Object(members) => {
            let kept = members.into_iter().filter(|(_, value)| !value.is_null() && *value != json!("-"));
            Value::Object(kept.map(|(key, value)| (key, without_empty(value))).collect())
        }
        Value::Array(values) => Value::Array(values.into_iter().map(without_empty).collect()),
        other => other,
    }
}

fn shown(clearance: &Clearance) -> String {
    let mut out = String::new();
    let category = clearance.category.map_or("unknown".to_owned(), |category| category.to_string());
    let _ = writeln!(out, "category {category}, {}", clearance.scheme.unwrap_or("no scheme"));
    let list = |out: &mut String, indent: &str, reasons: &[Reason]| {
        for reason in reasons {
            let path = reason.path.as_ref().map_or(String::new(), |path| format!(" ({path})"));
            let _ = writeln!(out, "{indent}{}{path}", reason.message);
        }
    };
    list(&mut out, "  ", &clearance.reasons);
    for scheme in &clearance.schemes {
        let _ = writeln!(out, "  {} {}: {}", scheme.answer.word(), scheme.scheme, scheme.title);
        list(&mut out, "    ", &scheme.reasons);
        list(&mut out, "    missing: ", &scheme.missing);
    }
    if let Some(estimate) = &clearance.estimate {
        let amount = |amount: &Option<Amount>| {
            amount.as_ref().map_or("unknown".to_owned(), |sum| format!("{} {}", sum.amount, sum.currency))
        };
        let _ = writeln!(out, "  estimate: {}", amount(&estimate.total));
        for part in &estimate.parts {
            let _ = writeln!(out, "    {} {}: {}", part.due.word(), amount(&part.amount), part.message);
        }
    }
    out
}

#[test]
fn each_case_is_cleared_as_its_table_says() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/clearance");
    let mut tables: Vec<_> =
        std::fs::read_dir(&dir).expect("a directory").map(|entry| entry.expect("an entry").path()).collect();
    tables.retain(|path| path.extension().is_some_and(|kind| kind == "txt"));
    tables.sort();
    assert!(tables.len() > 5);
    for table in tables {
        let name = table.file_stem().and_then(|name| name.to_str()).expect("a name").to_owned();
        let text = std::fs::read_to_string(&table).expect("a table");
        let mut out = String::new();
        for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let (title, words) = line.split_once(": ").unwrap_or_else(|| panic!("{line}: no name"));
            let (declaration, on) = read(words);
            let mut options: Options = serde_json::from_value(json!({ "on": on })).expect("options");
            for rate in words.split_whitespace().filter_map(|word| word.strip_prefix("rate")) {
                let pair: Vec<&str> = rate.strip_prefix('=').unwrap_or("USD/EUR/0.90").split('/').collect();
                let rate = json!({ "from": pair.first(), "to": pair.get(1), "rate": pair.get(2), "day": pair.get(3) });
                options.rates.push(serde_json::from_value(rate).expect("a rate"));
            }
            for had in words.split_whitespace().filter_map(|word| word.strip_prefix("had=")) {
                let (worth, day) = had.split_once('/').expect("a value and a day");
                let (value, currency) = worth.split_at(worth.len() - 3);
                let parcel = json!({ "recipient": "Klara Sommer", "day": day, "value": value, "currency": currency });
                options.history.push(serde_json::from_value(parcel).expect("a parcel"));
            }
            let report = Validator::new(options).expect("options").check(declaration.to_string().as_bytes());
            let _ = writeln!(out, "## {title}\n{words}\n{}", shown(&report.clearance));
        }
        insta::with_settings!({ snapshot_path => &dir, prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(name.as_str(), out);
        });
    }
}

#[test]
fn the_shopper_is_told_of_her_own_number() {
    let (declaration, on) = read("from=CN to=MX/06000 mode=express value=100.00USD hs=610910 tax=no on=2026-11-26");
    let missing = |actor: &str| {
        let options: Options = serde_json::from_value(json!({ "on": on, "actor": actor })).expect("options");
        let report = Validator::new(options).expect("options").check(declaration.to_string().as_bytes());
        let mut missing = report.clearance.schemes.into_iter().flat_map(|scheme| scheme.missing);
        missing.find(|reason| reason.name == "recipient-number").expect("a number is missing").message
    };
    assert_eq!(missing("shopper"), "Your number: RFC or CURP.");
    assert_eq!(missing("seller"), "The number of the recipient: RFC or CURP.");
}
