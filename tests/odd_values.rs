//! Odd values in every field: nothing falls over, the two ways to a verdict agree, and what is private isn't repeated.
#![allow(missing_docs)]

use declarant::dictionary::{Class, Kind, Role, Slot, WHOLE};
use declarant::{Options, Validator};
use serde_json::{Value, json};

/// Values that have broken some reader of numbers, days, codes or text.
fn odd_values() -> Vec<Value> {
    let long = "9".repeat(400);
    let wide = "漢".repeat(600);
    let texts = [
        "",
        " ",
        "\u{a0}",
        "\u{200b}",
        "\0",
        "-",
        "+",
        ".",
        ",",
        "-.",
        "-0",
        "+5",
        ".5",
        "5.",
        "1e5",
        "1e-400",
        "1e99999999999",
        "1,234",
        "1.234,56",
        "1,234.56",
        "1 234,50 €",
        "1'234.5",
        "12.34.56",
        "٣",
        "１２",
        "NaN",
        "Infinity",
        "0x10",
        "99999999999999999999999999999999999999999",
        "0.0000000000000000000000001",
        "-99999999999999999999999999999.9",
        "2026-02-29",
        "2026-11-23T10:00:00Z",
        "23.11.2026",
        "0000-00-00",
        "9999-12-31",
        "20261123",
        "/",
        "//",
        "é1-é2-é3",
        "2026-é1-23",
        "éééééééééé",
        "12/é/2026",
        "65536-1-1",
        "gift",
        "GIFT",
        "sale",
        "b2b",
        "c2b",
        "personal",
        "express",
        "UK",
        "XX",
        "éé",
        "€",
        "EUR",
        "eu-ioss",
        "no-voec",
        "upu-s10",
        "https://",
        "www.é",
        "RR123456785NO",
        "é",
        "a\u{301}",
        "😀",
    ];
    let mut values: Vec<Value> = texts.iter().map(|text| json!(text)).collect();
    values.extend([json!(long), json!(wide), json!(0), json!(-1), json!(2.5), json!(1e300), json!(true), json!(null)]);
    values.extend([json!([]), json!({}), json!([[]]), json!([{}, null, 1])]);
    values
}

fn put(object: &mut Value, path: &[&str], value: Value) {
    let Some((first, rest)) = path.split_first() else { return };
    let Some(object) = object.as_object_mut() else { return };
    if rest.is_empty() {
        object.insert((*first).to_owned(), value);
    } else {
        put(object.entry(*first).or_insert_with(|| json!({})), rest, value);
    }
}

/// The names on the way to a field within its class.
fn path(class: Class, slot: Slot) -> Vec<&'static str> {
    let (mut names, mut at) = (Vec::new(), slot);
    while at != WHOLE {
        names.push(class.field(at).name);
        at = class.field(at).within;
    }
    names.reverse();
    names
}

/// A declaration that most rules look at.
fn whole() -> Value {
    let address = |country: &str| json!({"line": "A 1", "city": "B", "postcode": "1000", "country": country});
    json!({
        "issued": "2026-11-23",
        "seller": {"name": "S", "address": address("CN"), "taxIds": [{"scheme": "eu-ioss", "value": "IM2460000013"}]},
        "buyer": {"name": "B", "address": address("DE"), "personalId": {"scheme": "br-cpf", "value": "39053344705"}},
        "purpose": "personal",
        "transaction": {"nature": "sale", "relationship": "b2c", "date": "2026-11-20", "paid": {"amount": "8", "currency": "EUR"}},
        "shipment": {
            "itemId": "RR123456785CN", "exportCountry": "CN", "destination": "DE", "mode": "post", "packages": 1,
            "grossMass": {"value": "1", "unit": "KGM"}, "total": {"amount": "8", "currency": "EUR"},
        },
        "items": [{
            "description": "Cotton socks", "hsCode": "611595", "origin": "CN", "quantity": {"value": "2", "unit": "C62"},
            "netMass": {"value": "0.4", "unit": "KGM"}, "grossMass": {"value": "0.5", "unit": "KGM"},
            "value": {"amount": "8", "currency": "EUR"},
        }],
    })
}

#[test]
fn odd_values_break_nothing_and_private_ones_are_not_repeated() {
    let on = "2026-11-23".parse().ok();
    let mut validator = Validator::new(Options { on, ..Options::default() }).expect("options");
    let mut judged = 0;
    let classes: [(Class, &[&str]); 5] = [
        (Class::Declaration, &[]),
        (Class::Party(Role::Buyer), &["buyer"]),
        (Class::Party(Role::Consignee), &["consignee"]),
        (Class::Party(Role::ResponsiblePerson), &["responsiblePerson"]),
        (Class::Item, &["items"]),
    ];
    for (class, within) in classes {
        for (slot, field) in class.fields().iter().enumerate() {
            for value in odd_values() {
                let mut declaration = whole();
                let path = path(class, slot as Slot);
                if class == Class::Item {
                    put(&mut declaration["items"][0], &path, value.clone());
                } else {
                    put(&mut declaration, &[within, path.as_slice()].concat(), value.clone());
                }
                let bytes = declaration.to_string();
                let report = validator.check(bytes.as_bytes());
                assert_eq!(report.verdict, validator.verdict(bytes.as_bytes()), "{}: {value}", field.name);
                let private = matches!(field.kind, Kind::Email | Kind::Phone | Kind::IdentityNumber);
                // Days and plain words stand in reports of their own.
                let telling =
                    |text: &&str| text.len() > 8 && text.bytes().any(|b| b.is_ascii_digit()) && !text.starts_with("20");
                if let Some(text) = value.as_str().filter(|text| private && telling(text)) {
                    let said = serde_json::to_string(&report).expect("a report");
                    assert!(!said.contains(text), "{} repeats {text}", field.name);
                }
                judged += 1;
            }
        }
    }
    assert!(judged > 5_000, "only {judged} declarations were judged");
}

/// No decimals are as many as the smallest exponent that is read says.
#[test]
fn the_smallest_exponent_breaks_nothing() {
    let options = || Options { digest: true, ..Options::default() };
    let mut validator = Validator::new(options()).expect("options");
    for (number, is_read) in
        [("1e-2147483648", false), ("-1.5E-2147483648", false), ("1e2147483647", false), ("0e-2147483648", true)]
    {
        let text = whole().to_string().replacen(r#""amount":"8""#, &format!("\"amount\":{number}"), 1);
        assert!(text.contains(number));
        let report = validator.check(text.as_bytes());
        assert_eq!(report.verdict, validator.verdict(text.as_bytes()), "{number}");
        let is_malformed = report.findings.iter().any(|finding| finding.rule == "decimal-malformed");
        assert_eq!(is_malformed, !is_read, "{number}: {:?}", report.findings);
    }
}
