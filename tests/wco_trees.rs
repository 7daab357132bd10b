//! A value that stands only in a `wco` tree is judged as in the field that the dictionary maps its element to.
#![allow(missing_docs)]

use std::collections::BTreeSet;

use declarant::dictionary::{
    self, Class, ElementId, Kind, NOT_IN_MESSAGE, ROOT, Role, Slot, WHOLE, ancestry, declaration, element_of, item,
    party,
};
use declarant::report::Finding;
use declarant::{Dataset, MessageType, Options, Validator, convert};
use serde_json::{Map, Value, json};

/// A declaration that names every field of the message.
fn named() -> Value {
    let address = |country: &str, postcode: &str| json!({"line": "Storgata 1", "city": "Oslo", "postcode": postcode, "subdivision": format!("{country}-03"), "country": country});
    json!({
        "reference": "ORD-2026-000451",
        "issued": "2026-11-23",
        "seller": {"name": "Atelier Nord", "id": "NO123456785", "address": address("NO", "0150"),
            "email": "post@example.org", "taxIds": [{"scheme": "eu-ioss", "value": "IM5780000001"}]},
        "buyer": {"name": "Jonas Weber", "id": "DE1234567", "address": address("DE", "55116"), "phone": "+4961311234"},
        "consignor": {"name": "Nordlager", "id": "NO987654321", "address": address("NO", "0151")},
        "consignee": {"name": "Ada Weber", "id": "DE7654321", "address": address("DE", "55117")},
        "importer": {"name": "Ida Weber", "id": "DE7654322", "address": address("DE", "55118"), "email": "ida@example.org"},
        "declarant": {"name": "Nordic Parcels", "id": "DE7654323", "address": address("DE", "55119"), "phone": "+4961311235"},
        "transaction": {"nature": "sale", "terms": "DDP"},
        "shipment": {"itemId": "RR123456785NO", "ucr": "6NO123456785-ORD451", "exportCountry": "NO", "destination": "DE",
            "mode": "post", "grossMass": {"value": "0.82", "unit": "KGM"}, "packages": "1",
            "freight": {"amount": "6.00", "currency": "EUR"}, "total": {"amount": "48.00", "currency": "EUR"}},
        "items": [{"description": "Men's knitted cotton T-shirt", "hsCode": "610910", "origin": "PT",
            "quantity": {"value": "2", "unit": "C62"}, "netMass": {"value": "0.40", "unit": "KGM"},
            "grossMass": {"value": "0.82", "unit": "KGM"}, "value": {"amount": "42.00", "currency": "EUR"},
            "dangerousGoods": {"un": "3480"},
            "documents": [{"type": "N935", "id": "INV-77"}, {"type": "C640", "id": "77-5"}]}],
    })
}

/// A field that the dictionary maps to the message.
#[derive(Clone, Copy, Debug)]
struct Mapped {
    class: Class,
    slot: Slot,
    element: ElementId,
}

impl Mapped {
    fn pointer(self) -> String {
        let above = match self.class {
            Class::Party(role) => Class::Declaration.pointer(role.slot()),
            Class::Item => "/items/0".to_owned(),
            Class::TaxId(_) => "/seller/taxIds/0".to_owned(),
            Class::Document => "/items/0/documents/0".to_owned(),
            Class::Declaration => String::new(),
        };
        above + &self.class.pointer(self.slot)
    }

    fn kind(self) -> Kind {
        self.class.field(self.slot).kind
    }
}

/// All of them. A measure is one field, and so is a list.
fn mapped() -> Vec<Mapped> {
    let classes = Role::AT_ROOT.map(Class::Party).into_iter().chain([Class::Declaration, Class::Item]);
    let mut found = Vec::new();
    for class in classes {
        for slot in 0..class.fields().len() as Slot {
            let standing = class.standing(slot);
            let known = [standing.dec, standing.h7].into_iter().find(|element| *element != NOT_IN_MESSAGE);
            let field = class.field(slot);
            let is_unit = matches!(field.kind, Kind::Unit | Kind::Currency);
            // The number of a measure is mapped, and moves with its unit.
            let slot = if field.kind == Kind::Decimal && field.within != WHOLE { field.within } else { slot };
            let is_whole = field.kind == Kind::Object || matches!(field.kind, Kind::Party(_) | Kind::Tree);
            if let Some(element) =
                known.filter(|_| !is_unit && !is_whole && (class, slot) != (Class::Declaration, declaration::ITEMS))
            {
                found.push(Mapped { class, slot, element });
            }
        }
    }
    let document = Class::Document.standing(dictionary::document::ID).dec;
    found.push(Mapped { class: Class::Item, slot: item::DOCUMENTS, element: element_of(document).parent });
    let number = Class::TaxId(Role::Seller).standing(dictionary::tax_id::VALUE).dec;
    found.push(Mapped { class: Class::Party(Role::Seller), slot: party::TAX_IDS, element: element_of(number).parent });
    found
}

/// What the tree holds for a value of a field: members beside its element, and the value there. `None` where the message
/// has no code for a word.
fn written(field: Mapped, value: &Value) -> Option<(Vec<(&'static str, &'static str)>, Value)> {
    let text = value.as_str().unwrap_or("");
    let plain = |beside: &[(&'static str, &'static str)]| Some((beside.to_vec(), value.clone()));
    match (field.class, field.slot) {
        (Class::Declaration, declaration::TRANSACTION_NATURE) => {
            let code = [("sale", "1"), ("return", "2"), ("gift", "31"), ("sample", "32"), ("documents", "91")];
            Some((vec![], code.into_iter().find(|(word, _)| *word == text)?.1.into()))
        }
        (Class::Declaration, declaration::SHIPMENT_MODE) => {
            let code = [("sea", "1"), ("rail", "2"), ("road", "3"), ("air", "4"), ("post", "5")];
            Some((vec![], code.into_iter().find(|(word, _)| *word == text)?.1.into()))
        }
        (Class::Declaration, declaration::ISSUED) => {
            let digits: String = text.chars().filter(|letter| *letter != '-').collect();
            let is_day = digits.len() == 8 && text.len() == 10 && digits.bytes().all(|byte| byte.is_ascii_digit());
            (is_day && text.parse::<declarant::Day>().is_ok())
                .then(|| (vec![], json!({"value": digits, "formatCode": "102"})))
        }
        (Class::Declaration, declaration::SHIPMENT_ITEM_ID) => plain(&[("Type", "N750")]),
        (Class::Item, item::HS_CODE) => plain(&[("IdentificationTypeCode", "HS")]),
        (Class::Party(_), party::EMAIL) => plain(&[("TypeCode", "EM")]),
        (Class::Party(_), party::PHONE) => plain(&[("TypeCode", "TE")]),
        (Class::Party(_), party::TAX_IDS) => {
            let entries = value.as_array()?.iter().map(|entry| json!({"ID": entry["value"], "RoleCode": "FR5"}));
            Some((vec![], entries.collect()))
        }
        (Class::Item, item::DOCUMENTS) => {
            let entry = |entry: &Value| {
                let (category, kind) = entry["type"].as_str().expect("a type").split_at(1);
                json!({"CategoryCode": category, "ID": entry["id"], "TypeCode": kind})
            };
            Some((vec![], value.as_array()?.iter().map(entry).collect()))
        }
        _ if field.kind() == Kind::Object => {
            let (number, unit) = match value.get("amount") {
                Some(amount) => (amount, ("currencyID", &value["currency"])),
                None => (&value["value"], ("unitCode", &value["unit"])),
            };
            Some((vec![], json!({"value": number, unit.0: unit.1})))
        }
        _ => plain(&[]),
    }
}

/// Takes a named field out of a declaration.
fn take(declaration: &mut Value, pointer: &str) -> Option<Value> {
    let (above, name) = pointer.rsplit_once('/')?;
    let taken = declaration.pointer_mut(above)?.as_object_mut()?.remove(name);
    // An object with nothing left in it is left out.
    let is_bare = |value: &Value| value.as_object().is_some_and(Map::is_empty);
    if !above.is_empty() && !above.ends_with("/0") && declaration.pointer(above).is_some_and(is_bare) {
        take(declaration, above);
    }
    taken
}

/// Puts a value into the tree, at the place of its element. Returns the pointer of it.
fn grow(declaration: &mut Value, field: Mapped, value: &Value) -> Option<String> {
    let (beside, value) = written(field, value)?;
    let chain = ancestry(field.element);
    let top = if field.class == Class::Item { Class::Declaration.standing(declaration::ITEMS).dec } else { ROOT };
    let inside = chain.iter().position(|step| *step == top).expect("a place in the tree") + 1;
    let mut pointer = if field.class == Class::Item { "/items/0/wco" } else { "/wco" }.to_owned();
    let (above, _) = pointer.rsplit_once('/').expect("a place");
    let base = declaration.pointer_mut(above).expect("its object");
    let mut at = base.as_object_mut().expect("an object").entry("wco").or_insert_with(|| json!({}));
    for (depth, &step) in chain.iter().enumerate().skip(inside) {
        let element = element_of(step);
        let object = at.as_object_mut().expect("a class");
        pointer.push_str(&format!("/{}", element.name));
        if depth + 1 == chain.len() {
            object.extend(beside.iter().map(|&(name, text)| (name.to_owned(), text.into())));
            assert!(object.insert(element.name.to_owned(), value).is_none(), "{pointer} is taken");
            return Some(pointer);
        }
        at = object.entry(element.name).or_insert_with(|| if element.repeats() { json!([{}]) } else { json!({}) });
        if element.repeats() {
            pointer.push_str("/0");
            at = &mut at[0];
        }
    }
    unreachable!("the element is the end of its chain")
}

/// A finding without the place in the JSON and without its fix.
fn without_place(finding: &Finding) -> String {
    let Finding { rule, severity, message, why, help, params, actor, wco, source, .. } = finding;
    format!("{rule} {severity:?} {message} {why} {help} {params:?} {actor:?} {wco:?} {source}")
}

/// The rules that judge elements of the message by its schema and its lists, which a named field isn't in.
const OF_ELEMENTS: [&str; 4] = ["code-unlisted", "commodity-code-malformed", "day-impossible", "reference-malformed"];

fn validator(dataset: Dataset) -> Validator {
    let options = Options {
        on: Some("2026-11-29".parse().expect("a day")),
        to: Some("DE".to_owned()),
        dataset: Some(dataset),
        ..Options::default()
    };
    Validator::new(options).expect("options")
}

/// Judges the declaration with the field and that with the tree, and compares.
fn compare(validator: &mut Validator, one: &Value, other: &Value, failures: &mut Vec<String>) -> Vec<Finding> {
    let (one, other) = (one.to_string(), other.to_string());
    let (named, grown) = (validator.check(&one).findings, validator.check(&other).findings);
    let said = |findings: &[Finding]| -> BTreeSet<String> { findings.iter().map(without_place).collect() };
    let of_fields: Vec<Finding> = grown.into_iter().filter(|finding| !OF_ELEMENTS.contains(&finding.rule)).collect();
    let lost: Vec<String> = said(&named).difference(&said(&of_fields)).cloned().collect();
    let more: Vec<String> = said(&of_fields).difference(&said(&named)).cloned().collect();
    if !(lost.is_empty() && more.is_empty()) {
        failures.push(format!("{lost:#?}\nis not said, but {more:#?} of {other}"));
    }
    of_fields
}

/// Values that something is wrong with.
const ODD: [&str; 16] = [
    "",
    " ",
    "x",
    "0",
    "-1",
    "1,50",
    "N/A",
    "null",
    "Germany",
    "DE",
    "de",
    "2026-13-45",
    "610999",
    "+49 6131 1234",
    "Jonas Weber, Hauptstr. 5, 55116 Mainz",
    "GIFT FOR YOU !!! 123456789012345678901234567890",
];

#[test]
fn a_value_in_the_tree_is_judged_as_in_its_field() {
    for dataset in [Dataset::Ecommerce, Dataset::Upu] {
        let mut validator = validator(dataset);
        let (mut moved, mut failures) = (0, Vec::new());
        for field in mapped() {
            let pointer = field.pointer();
            let usual = named().pointer(&pointer).cloned();
            let usual = usual.unwrap_or_else(|| "someone@example.org".into());
            let values: Vec<Value> = match field.kind() {
                Kind::Object if usual.get("amount").is_some() => ODD
                    .iter()
                    .flat_map(|odd| {
                        [json!({"amount": odd, "currency": "EUR"}), json!({"amount": "48.00", "currency": odd})]
                    })
                    .collect(),
                Kind::Object => ODD
                    .iter()
                    .flat_map(|odd| [json!({"value": odd, "unit": "KGM"}), json!({"value": "0.82", "unit": odd})])
                    .collect(),
                Kind::List if field.slot == party::TAX_IDS && field.class != Class::Item => {
                    ODD.iter().map(|odd| json!([{"scheme": "eu-ioss", "value": odd}])).collect()
                }
                Kind::List => ODD.iter().map(|odd| json!([{"type": "N935", "id": odd}])).collect(),
                _ => ODD.iter().map(|odd| Value::from(*odd)).collect(),
            };
            for value in values.iter().chain([&usual]) {
                let mut one = named();
                let (above, name) = pointer.rsplit_once('/').expect("a field");
                one.pointer_mut(above).expect("its object")[name] = value.clone();
                // A party has one communication.
                for (slot, other) in [(party::EMAIL, "phone"), (party::PHONE, "email")] {
                    if matches!(field.class, Class::Party(_)) && field.slot == slot {
                        one.pointer_mut(above).and_then(Value::as_object_mut).expect("a party").remove(other);
                    }
                }
                let mut other = one.clone();
                take(&mut other, &pointer);
                let Some(grown) = grow(&mut other, field, value) else { continue };
                moved += 1;
                let found = compare(&mut validator, &one, &other, &mut failures);
                // What was said of the field is said of the tree, and of nothing that isn't there.
                for path in found.iter().filter_map(|finding| finding.path.as_deref()) {
                    if path == pointer || path.starts_with(&format!("{pointer}/")) {
                        failures.push(format!("{path} of {other}"));
                    }
                }
                let is_said =
                    found.iter().filter_map(|finding| finding.path.as_deref()).any(|path| path.starts_with(&grown));
                let was_said = validator.check(&one.to_string()).findings;
                let was_said = was_said
                    .iter()
                    .filter_map(|finding| finding.path.as_deref())
                    .any(|path| path.starts_with(&pointer));
                if was_said && !is_said {
                    failures.push(format!("{grown} of {other}"));
                }
            }
        }
        assert!(failures.is_empty(), "{} of {moved} differ:\n{}", failures.len(), failures.join("\n"));
        assert!(moved > 500, "{moved}");
    }
}

/// Everything that can be is moved into the trees; `with_items` moves the items themselves, too.
fn all_in_trees(mut declaration: Value, with_items: bool) -> Value {
    for field in mapped() {
        if let Some(value) = take(&mut declaration, &field.pointer()) {
            grow(&mut declaration, field, &value).unwrap_or_else(|| panic!("{field:?}"));
        }
    }
    if with_items {
        let items = declaration["items"].take();
        declaration.as_object_mut().expect("an object").remove("items");
        let trees: Vec<Value> = items.as_array().expect("items").iter().map(|item| item["wco"].clone()).collect();
        declaration["wco"]["GoodsShipment"]["GovernmentAgencyGoodsItem"] = trees.into();
    }
    declaration
}

/// The declaration of the other tests, with a communication of each party that the message holds, and faults.
fn faulty() -> Value {
    let text = named().to_string();
    let faults = [
        ("PT", "XX"),
        ("610910", "610999"),
        ("55117", "5511"),
        ("0.40", "9.40"),
        ("Jonas Weber", "Test Test"),
        ("EUR", "eur"),
    ];
    let text = faults.iter().fold(text, |text, (right, wrong)| text.replace(right, wrong));
    serde_json::from_str(&text).expect("JSON")
}

#[test]
fn a_declaration_that_is_only_a_tree_is_judged_as_the_fields() {
    for declaration in [named(), faulty()] {
        for with_items in [false, true] {
            let grown = all_in_trees(declaration.clone(), with_items);
            let keys: Vec<&String> = grown.as_object().expect("an object").keys().collect();
            assert!(keys.iter().all(|key| *key == "wco" || *key == "items"), "{keys:?}");
            let mut failures = Vec::new();
            let found = compare(&mut validator(Dataset::Ecommerce), &declaration, &grown, &mut failures);
            assert!(failures.is_empty(), "{}", failures.join("\n"));
            // Each is at a place in the tree, or at a field that the message has no element for.
            let in_tree =
                found.iter().filter_map(|finding| finding.path.as_deref()).filter(|path| path.contains("/wco/"));
            assert!(in_tree.count() > 0, "{grown}");
        }
    }
}

#[test]
fn the_named_field_stands() {
    let mut validator = validator(Dataset::Ecommerce);
    for field in mapped() {
        let usual = named();
        let Some(value) = usual.pointer(&field.pointer()) else { continue };
        // Another field may be read from the same element.
        let other = match value {
            Value::String(_) => json!("Germany 99"),
            Value::Array(list) => json!([list[0], list[0], list[0]]),
            _ => json!({"value": "-7", "unit": "pounds", "amount": "-7", "currency": "pounds"}),
        };
        let mut both = usual.clone();
        let other = if written(field, &other).is_some() { other } else { value.clone() };
        grow(&mut both, field, &other);
        let judged = |validator: &mut Validator, declaration: &Value| -> BTreeSet<String> {
            let findings = validator.check(&declaration.to_string()).findings;
            let named =
                findings.iter().filter(|finding| finding.path.as_deref().is_none_or(|path| !path.contains("/wco/")));
            named.map(without_place).collect()
        };
        assert_eq!(judged(&mut validator, &both), judged(&mut validator, &usual), "{field:?}");
    }
}

#[test]
fn the_message_is_the_same_from_either() {
    for message in MessageType::ALL {
        for field in mapped() {
            let (one, mut other) = (named(), named());
            let Some(value) = take(&mut other, &field.pointer()) else { continue };
            let standing = field.class.standing(field.slot);
            let element = standing.element(message);
            // A list has no element, but its entries have.
            let is_here = element == field.element || field.kind() == Kind::List && message == MessageType::WcoDec;
            if grow(&mut other, field, &value).is_some() && is_here {
                let written = |declaration: &Value| convert::to_xml(&declaration.to_string(), message).text;
                assert_eq!(written(&one), written(&other), "{field:?}");
            }
        }
    }
}

/// A declaration in JSON, and for some rules the path, the line with the column, and the patch of what they find in it.
const PLACES: &str = include_str!("trees/places.txt");

#[test]
fn a_finding_in_a_tree_says_where_it_is() {
    let mut failures = Vec::new();
    for block in PLACES.split("\n\n").filter(|block| !block.starts_with('#')) {
        let (text, expected) = block.split_once("\n-> ").expect("a declaration and what is found");
        let report = validator(Dataset::Ecommerce).check(text);
        for line in expected.trim_end().split("\n-> ") {
            let (rule, _) = line.split_once(' ').expect("a rule");
            let of_rule = report.findings.iter().filter(|finding| finding.rule == rule);
            let found: Vec<String> = of_rule
                .map(|finding| {
                    let at = finding.at.as_ref().map_or(String::new(), |at| format!("{}:{}", at.line, at.column));
                    let pointer = finding.wco.as_ref().map_or("", |wco| wco.pointer.as_str());
                    let path = finding.path.as_deref().unwrap_or("");
                    let fix = finding.fix.as_ref().map_or(String::new(), |fix| {
                        fix.patch
                            .iter()
                            .map(|step| format!(" {} {} {}", step.op, step.path, step.value.as_deref().unwrap_or("")))
                            .collect()
                    });
                    format!("{rule} {path} {at} {pointer}{fix}")
                })
                .collect();
            failures.extend(
                (!found.iter().any(|found| found == line)).then(|| format!("{line}\nin {text}\nnot {found:#?}")),
            );
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn items_over_the_limit_are_named() {
    let items = |count: usize| {
        let items = vec![json!({"Commodity": {"Description": "Wool mittens"}}); count];
        json!({"wco": {"GoodsShipment": {"GovernmentAgencyGoodsItem": items}}}).to_string()
    };
    let mut validator = validator(Dataset::Ecommerce);
    let mut unreadable = |count: usize| {
        let report = validator.check(&items(count));
        report.findings.iter().filter(|finding| finding.rule == "declaration-unreadable").count()
    };
    assert_eq!((unreadable(9_999), unreadable(10_005)), (0, 1));
}
