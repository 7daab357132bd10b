//! Every field of the JSON shape, to both messages and back: it is written and reads the same, or is named as left out.
#![allow(missing_docs)]

use std::collections::BTreeSet;

use declarant::dictionary::{Class, ElementId, FORMATS, H7, Kind, NOT_IN_MESSAGE, Slot, element_of};
use declarant::{MessageType, Options, Validator, convert};
use serde_json::{Map, Value, json};

mod random;

use random::Random;

/// A field that holds a value: its JSON Pointer, and what the dictionary says of it.
struct Leaf {
    pointer: String,
    class: Class,
    slot: Slot,
}

/// Every field that holds a value, with one entry in each list.
fn leaves() -> Vec<Leaf> {
    fn of(class: Class, at: &str, out: &mut Vec<Leaf>) {
        for (slot, field) in class.fields().iter().enumerate() {
            let slot = slot as Slot;
            let pointer = format!("{at}{}", class.pointer(slot));
            match field.kind {
                Kind::Object | Kind::Tree => {}
                Kind::Party(role) => of(Class::Party(role), &pointer, out),
                Kind::List => {
                    let entry = match class {
                        Class::Declaration => Class::Item,
                        Class::Item => Class::Document,
                        Class::Party(role) => Class::TaxId(role),
                        _ => panic!("no list is known in {class:?}"),
                    };
                    of(entry, &format!("{pointer}/0"), out);
                }
                _ => out.push(Leaf { pointer, class, slot }),
            }
        }
    }
    let mut out = Vec::new();
    of(Class::Declaration, "", &mut out);
    out
}

/// A value that the field may hold.
fn value(random: &mut Random, leaf: &Leaf) -> Value {
    let field = leaf.class.field(leaf.slot);
    let standing = leaf.class.standing(leaf.slot);
    // The shorter of the two messages' forms.
    let dec = [standing.dec, standing.h7].into_iter().filter(|&element| element != NOT_IN_MESSAGE);
    let dec = dec.map(|element| element_of(element).format().max);
    let h7 = H7.iter().filter(|row| row.element == standing.h7).map(|row| FORMATS[usize::from(row.format)].max);
    let most = dec.chain(h7).map(usize::from).filter(|&max| max > 0).min();
    let text = |random: &mut Random, letters: &str, length: usize| -> String {
        let letters: Vec<char> = letters.chars().collect();
        (0..length).map(|_| *random.pick(&letters)).collect()
    };
    match field.kind {
        Kind::Word(words) => Value::from(*random.pick(words)),
        Kind::Flag => Value::Bool(random.below(2) == 0),
        Kind::Integer => Value::from(1 + random.below(99)),
        Kind::Decimal => Value::from(format!("{}.{:02}", random.below(9_000), random.below(100))),
        Kind::Day => Value::from(format!("2026-{:02}-{:02}", 1 + random.below(12), 1 + random.below(28))),
        Kind::Country => Value::from(*random.pick(&["NO", "DE", "GB", "US", "CN"])),
        Kind::Currency => Value::from(*random.pick(&["EUR", "NOK", "USD"])),
        // A quantity in pairs or pieces is the supplementary unit of some of the goods.
        Kind::Unit if field.within == Class::Item.slot("quantity").expect("a field") => {
            Value::from(*random.pick(&["C62", "PR", "KGM", "MTR"]))
        }
        Kind::Unit => Value::from(*random.pick(&["KGM", "GRM"])),
        Kind::Incoterm => Value::from(*random.pick(&["DAP", "DDP"])),
        Kind::HsCode => Value::from(*random.pick(&["610910", "640399", "61091000", "6109100010", "950300"])),
        Kind::Gtin => Value::from("4006381333931"),
        Kind::Url => Value::from("https://example.org/p/1"),
        Kind::Email => Value::from(format!("{}@example.org", text(random, "abc", 5))),
        Kind::Phone => Value::from(format!("+4722{}", text(random, "0123456789", 6))),
        Kind::Scheme => Value::from(*random.pick(&["eu-ioss", "no-voec", "gb-vat"])),
        Kind::IdentityNumber => Value::from(text(random, "ABC0123456789", 12)),
        _ if field.name == "type" => Value::from(*random.pick(&["N935", "C644"])),
        _ if field.name == "un" => Value::from("1266"),
        _ => {
            let length = most.unwrap_or(30).min(40);
            let length = 2 + random.below(length - 1);
            let inner = text(random, "abcXYZ019 &<>\"'äß漢", length - 2);
            Value::from(format!("x{inner}y"))
        }
    }
}

/// Puts a value at a pointer, making the objects and lists on the way.
fn put(into: &mut Value, pointer: &str, value: Value) {
    let (head, rest) = pointer[1..].split_once('/').map_or((&pointer[1..], None), |(head, rest)| (head, Some(rest)));
    let place = match head.parse::<usize>() {
        Ok(index) => {
            if !into.is_array() {
                *into = json!([]);
            }
            let list = into.as_array_mut().expect("a list");
            while list.len() <= index {
                list.push(Value::Null);
            }
            &mut list[index]
        }
        Err(_) => {
            if !into.is_object() {
                *into = Value::Object(Map::new());
            }
            into.as_object_mut().expect("an object").entry(head.to_owned()).or_insert(Value::Null)
        }
    };
    match rest {
        Some(rest) => put(place, &format!("/{rest}"), value),
        None => *place = value,
    }
}

/// Where a field may stand that came back: H7 has the seller and the buyer where they stand in for another, and every
/// IOSS number of a message is the seller's.
fn places(pointer: &str) -> Vec<String> {
    let mut all = vec![pointer.to_owned()];
    for (from, to) in [("/seller/", "/consignor/"), ("/buyer/", "/importer/"), ("/consignee/", "/importer/")] {
        all.extend(pointer.strip_prefix(from).map(|rest| format!("{to}{rest}")));
    }
    if let Some((_, field)) = pointer.split_once("/taxIds/") {
        let field = field.split_once('/').expect("a field").1;
        all.extend((0..3).map(|index| format!("/seller/taxIds/{index}/{field}")));
    }
    all
}

/// What happened to each value of a declaration: it must be written and read the same, or be named.
fn comes_back(declaration: &Value, pointers: &[String], message: MessageType) -> BTreeSet<String> {
    let made = convert::to_xml(&declaration.to_string(), message);
    let read = convert::to_json(&made.text);
    assert!(read.left_out.is_empty(), "{:?}\n{}", read.left_out, made.text);
    let back: Value = serde_json::from_str(&read.text).expect("JSON");
    let mut written = BTreeSet::new();
    for pointer in pointers {
        let Some(value) = declaration.pointer(pointer) else { continue };
        let is_listed = made
            .left_out
            .iter()
            .any(|left| pointer == left || pointer.strip_prefix(left).is_some_and(|rest| rest.starts_with('/')));
        let is_back = places(pointer).iter().any(|place| back.pointer(place) == Some(value));
        // Of a code that is written in part the rest is named.
        assert!(
            is_listed || is_back || pointer == "/part",
            "{message:?} loses {pointer} {value} of {declaration:#}\n{}\n{:?}\n{back:#}",
            made.text,
            made.left_out
        );
        if !is_listed {
            written.insert(pointer.clone());
        }
    }
    written
}

/// Each field alone, with what it can't stand without.
#[test]
fn every_field_is_written_or_named() {
    let leaves = leaves();
    assert!(leaves.len() > 130, "{} fields", leaves.len());
    let mut random = Random::new(0x9e37_79b9_7f4a_7c15);
    for message in MessageType::ALL {
        let mut unwritten = Vec::new();
        for leaf in &leaves {
            let mut declaration = json!({});
            // The rest of a measure, an amount or a number with its scheme.
            let field = leaf.class.field(leaf.slot);
            let beside = leaves.iter().filter(|other| {
                let parent = |pointer: &str| pointer.rsplit_once('/').map(|(above, _)| above.to_owned());
                let goes_with = matches!(
                    other.class.field(other.slot).kind,
                    Kind::Decimal | Kind::Unit | Kind::Currency | Kind::Scheme
                ) || leaf.class == other.class && matches!(leaf.class, Class::TaxId(_));
                parent(&other.pointer) == parent(&leaf.pointer) && goes_with && field.kind != Kind::Text
            });
            for other in beside {
                put(&mut declaration, &other.pointer, value(&mut random, other));
            }
            put(&mut declaration, &leaf.pointer, value(&mut random, leaf));
            if let Class::TaxId(_) = leaf.class {
                let list = leaf.pointer.rsplit_once('/').expect("a list").0;
                put(&mut declaration, &format!("{list}/scheme"), json!("eu-ioss"));
            }
            // H7 has the packages with the item, and six digits of the HS code.
            if leaf.pointer == "/shipment/packages" {
                put(&mut declaration, "/items/0/description", json!("Scarf"));
            }
            if leaf.pointer == "/items/0/hsCode" {
                put(&mut declaration, &leaf.pointer, json!("610910"));
            }
            if leaf.pointer.starts_with("/items/0/quantity") {
                put(&mut declaration, "/items/0/hsCode", json!("640399"));
                put(&mut declaration, "/items/0/quantity/unit", json!("PR"));
                put(&mut declaration, "/items/0/grossMass", json!({ "value": "1.0", "unit": "KGM" }));
            }
            let written = comes_back(&declaration, std::slice::from_ref(&leaf.pointer), message);
            let standing = leaf.class.standing(leaf.slot);
            let element: ElementId = standing.element(message);
            if element != NOT_IN_MESSAGE && !written.contains(&leaf.pointer) {
                unwritten.push(leaf.pointer.clone());
            }
        }
        // What has a place in the message and is not written alone: a contact has a name and both communications, and
        // a word may have no code.
        let expected: &[&str] =
            if message == MessageType::EuH7 { &["/declarant/email", "/declarant/phone"] } else { &[] };
        unwritten.retain(|pointer| pointer != "/transaction/nature");
        assert_eq!(unwritten, expected, "{message:?}");
    }
}

/// Whole declarations at random: what is made of them is clean but for what they lack, and comes back.
#[test]
fn any_declaration_becomes_a_clean_message() {
    let leaves = leaves();
    let pointers: Vec<String> = leaves.iter().map(|leaf| leaf.pointer.clone()).collect();
    let mut random = Random::new(0x2545_f491_4f6c_dd1d);
    let mut written = MessageType::ALL.map(|_| BTreeSet::new());
    for round in 0..400 {
        let mut declaration = json!({});
        // From nearly empty to nearly full.
        let share = 1 + random.below(10);
        let items = random.below(4);
        for leaf in &leaves {
            let entries = if leaf.pointer.starts_with("/items/") { items } else { 1 };
            for index in 0..entries {
                if random.below(10) < share {
                    let pointer = leaf.pointer.replacen("/items/0", &format!("/items/{index}"), 1);
                    put(&mut declaration, &pointer, value(&mut random, leaf));
                }
            }
        }
        // Holes in a list are items without anything.
        if let Some(Value::Array(list)) = declaration.get_mut("items") {
            list.iter_mut().filter(|item| item.is_null()).for_each(|item| *item = json!({}));
        }
        let all: Vec<String> = (0..items)
            .flat_map(|index| {
                pointers.iter().map(move |pointer| pointer.replacen("/items/0", &format!("/items/{index}"), 1))
            })
            .chain(pointers.iter().cloned())
            .collect();
        for (place, message) in MessageType::ALL.into_iter().enumerate() {
            written[place].extend(comes_back(&declaration, &all, message));
            let select = vec!["structure".to_owned()];
            // These speak of the values themselves, which are odd on purpose.
            let ignore = ["text-damaged", "value-converted"].map(str::to_owned).to_vec();
            let options = Options { dataset: Some(message.dataset()), select, ignore, ..Options::default() };
            let made = convert::to_xml(&declaration.to_string(), message);
            let report = Validator::new(options).expect("options").check(&made.text);
            let is_lack = |rule: &str| rule == "element-missing" && message == MessageType::EuH7;
            let odd: Vec<_> = report.findings.iter().filter(|finding| !is_lack(finding.rule)).collect();
            assert!(odd.is_empty(), "round {round}: {odd:#?}\n{}", made.text);
        }
    }
    // In the end every field that a message has a place for was written.
    for (place, message) in MessageType::ALL.into_iter().enumerate() {
        for leaf in &leaves {
            let standing = leaf.class.standing(leaf.slot);
            let element = standing.element(message);
            let has_place = element != NOT_IN_MESSAGE;
            assert!(!has_place || written[place].contains(&leaf.pointer), "{message:?} never writes {}", leaf.pointer);
        }
    }
}

/// A finding at any field names its place in the message, or else the nearest place around it, without an id.
#[test]
fn every_field_has_a_place_in_the_message_or_near_one() {
    let table = include_str!("../schemas/view.csv");
    let mut validator =
        Validator::new(Options { on: "2026-11-23".parse().ok(), ..Options::default() }).expect("options");
    let mut without_id = Vec::new();
    for row in table.lines().skip(1) {
        let path = row.split(',').next().expect("a path");
        let pointer = format!("/{}", path.replace(".*", "/0").replace('.', "/"));
        let mut findings = Vec::new();
        // One of the two is no value of the field.
        for mut value in [json!(7), json!({"x": 7})] {
            for segment in path.split('.').rev() {
                value = if segment == "*" { json!([value]) } else { json!({segment: value}) };
            }
            let report = validator.check(&value.to_string());
            findings.extend(report.findings.into_iter().filter(|it| it.path.as_deref() == Some(pointer.as_str())));
        }
        assert!(!findings.is_empty(), "nothing is found at {pointer}");
        for finding in findings {
            let wco = finding.wco.unwrap_or_else(|| panic!("{} at {pointer} has no place", finding.rule));
            assert!(wco.path.starts_with("Declaration") && wco.pointer.starts_with("42A"), "{pointer}: {wco:?}");
            if wco.id.is_none() {
                without_id.push(pointer.clone());
            }
        }
    }
    for known in ["/purpose", "/items/0/gtin", "/items/0/sku", "/responsiblePerson/name", "/buyer/personalId"] {
        assert!(without_id.iter().any(|pointer| pointer == known), "{known}: {without_id:?}");
    }
    let unknown = validator.check(r#"{"items": [{"colour": "red"}]}"#);
    let finding = unknown.findings.iter().find(|finding| finding.rule == "field-unknown").expect("a finding");
    let wco = finding.wco.as_ref().expect("the nearest place");
    assert_eq!((wco.pointer.as_str(), wco.id), ("42A.67A.68A.#1", None));
}
