//! Random declarations in JSON: of the dictionary's fields and elements, right and wrong, and other ones changed.

use declarant::dictionary::{self, Class, Kind, ROOT, Role, Slot, WHOLE, declaration, element_of};
use serde_json::{Map, Value, json};

use crate::random::Random;

/// How many rounds a test makes: `DECLARANT_ROUNDS`, or the usual number.
pub(crate) fn rounds(usual: usize) -> usize {
    std::env::var("DECLARANT_ROUNDS").ok().and_then(|number| number.parse().ok()).unwrap_or(usual)
}

const TEXTS: [&str; 34] = [
    "x",
    "",
    " ",
    " PT ",
    "pt",
    "DE",
    "Portugal",
    "610910",
    "6109.10",
    "6109100010",
    "61091000",
    "EUR",
    "eur ",
    "KGM",
    "kg",
    "C62",
    "1.50",
    "1,50",
    "0,5 ",
    "2026-11-23",
    "23.11.2026",
    "sale",
    "gift",
    "Post",
    "RR123456785NO",
    "CIF",
    "9",
    "a < b & c > \"d\"",
    "]]>",
    "tab\tand\nline\r",
    "caf\u{e9} \u{1f4e6}",
    "bell\u{7}",
    "\u{0}\u{fffe}",
    "EU372\u{a0}0123",
];

/// A value that stands where another is expected.
fn odd(random: &mut Random) -> Value {
    match random.below(9) {
        0 => Value::Null,
        1 => json!([]),
        2 => json!({}),
        3 => json!(true),
        4 => json!(5),
        5 => json!([null, "x"]),
        6 => json!({"value": " PT", "schemeID": "a\"b"}),
        7 => json!([null, {}, null]),
        _ => json!(*random.pick(&TEXTS)),
    }
}

/// A declaration of the JSON shape; one value in `wrong` is of another type than its field.
pub(crate) fn declaration(random: &mut Random, wrong: usize) -> Value {
    object(random, Class::Declaration, WHOLE, wrong)
}

fn object(random: &mut Random, class: Class, within: Slot, wrong: usize) -> Value {
    let mut out = Map::new();
    for (slot, field) in class.fields().iter().enumerate().filter(|(_, field)| field.within == within) {
        let slot = slot as Slot;
        let is_rare = matches!(field.kind, Kind::Party(_) | Kind::Tree);
        if !random.one_in(if is_rare { 4 } else { 2 }) {
            continue;
        }
        let value = if random.one_in(wrong) {
            odd(random)
        } else {
            match field.kind {
                Kind::Object => object(random, class, slot, wrong),
                Kind::Party(role) => object(random, Class::Party(role), WHOLE, wrong),
                Kind::List => {
                    let of = match class {
                        Class::Declaration => Class::Item,
                        Class::Item => Class::Document,
                        Class::Party(role) => Class::TaxId(role),
                        _ => Class::TaxId(Role::Seller),
                    };
                    let entry = |random: &mut Random| {
                        if random.one_in(wrong) { odd(random) } else { object(random, of, WHOLE, wrong) }
                    };
                    (0..random.below(4)).map(|_| entry(random)).collect()
                }
                Kind::Tree => {
                    let item = Class::Declaration.standing(declaration::ITEMS).dec;
                    tree(random, if class == Class::Item { item } else { ROOT }, wrong)
                }
                Kind::Flag => json!(random.one_in(2)),
                Kind::Integer => json!(random.below(9)),
                Kind::Decimal if random.one_in(2) => json!(format!("{}.50", random.below(99))),
                Kind::Scheme if random.one_in(2) => json!("eu-ioss"),
                _ => json!(*random.pick(&TEXTS)),
            }
        };
        out.insert(field.name.to_owned(), value);
    }
    if random.one_in(40) {
        out.insert("__proto__".to_owned(), json!({"x": null}));
    }
    Value::Object(out)
}

/// What may stand under `wco` in a class.
fn tree(random: &mut Random, class: u16, wrong: usize) -> Value {
    let mut out = Map::new();
    let children: Vec<u16> = dictionary::children(class).collect();
    for _ in 0..random.below(4) {
        let Some(&id) = children.get(random.below(children.len())) else { break };
        let element = element_of(id);
        let one = |random: &mut Random| match (random.one_in(wrong), element.is_class()) {
            (true, _) => odd(random),
            (false, true) => tree(random, id, wrong),
            (false, false) if random.one_in(4) => {
                let mut value = json!({ "value": *random.pick(&TEXTS) });
                for _ in 0..random.below(3) {
                    let names =
                        ["unitCode", "schemeID", "x='1'>", "", "xmlns", "xml:lang", "a:b", "\u{e9}", "1", "value"];
                    value[*random.pick(&names)] = odd(random);
                }
                value
            }
            (false, false) => json!(*random.pick(&TEXTS)),
        };
        let is_list = element.repeats() != random.one_in(wrong);
        let value = if is_list { (0..random.below(4)).map(|_| one(random)).collect() } else { one(random) };
        out.insert(element.name.to_owned(), value);
    }
    if random.one_in(30) {
        out.insert("MetaData".to_owned(), json!({"WCOTypeName": *random.pick(&TEXTS)}));
    }
    Value::Object(out)
}

/// Changes a value somewhere.
pub(crate) fn mutate(value: &mut Value, random: &mut Random) {
    let mut number = random.below(count(value));
    if let Some(place) = at(value, &mut number) {
        match random.below(8) {
            0 | 1 => *place = odd(random),
            2 => *place = Value::Array(vec![Value::Null, place.take(), Value::Null]),
            3 => *place = json!({ "value": place.take(), "schemeID": "1" }),
            4 => match place {
                Value::String(text) => *text = format!(" {} ", text.to_lowercase()),
                Value::Array(list) => list.insert(0, Value::Null),
                Value::Object(map) => drop(map.insert("items".to_owned(), Value::Null)),
                _ => {}
            },
            5 => match place {
                Value::Array(list) => list.extend(list.clone()),
                Value::Object(map) => {
                    let first = map.keys().next().cloned();
                    first.and_then(|key| map.remove(&key));
                }
                _ => *place = json!([place.take()]),
            },
            6 => *place = json!(*random.pick(&TEXTS)),
            _ => *place = Value::Null,
        }
    }
}

fn count(value: &Value) -> usize {
    1 + match value {
        Value::Array(list) => list.iter().map(count).sum::<usize>(),
        Value::Object(map) => map.values().map(count).sum(),
        _ => 0,
    }
}

fn at<'v>(value: &'v mut Value, number: &mut usize) -> Option<&'v mut Value> {
    if *number == 0 {
        return Some(value);
    }
    *number -= 1;
    match value {
        Value::Array(list) => list.iter_mut().find_map(|inner| at(inner, number)),
        Value::Object(map) => map.values_mut().find_map(|inner| at(inner, number)),
        _ => None,
    }
}
