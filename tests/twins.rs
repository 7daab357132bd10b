//! One declaration, two forms: a message and its twin in JSON give the same model, and each can be made of the other.
#![allow(missing_docs)]

#[allow(dead_code, reason = "not every test that reads messages needs all of it")]
mod message;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use declarant::{MessageType, Options, Validator, convert, rules};
use message::{Element, Part, difference, said};
use serde_json::Value;

fn twins() -> Vec<PathBuf> {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/twins");
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(dir).expect("tests/twins").map(|entry| entry.expect("an entry").path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "xml"));
    files.sort();
    assert!(files.len() > 1, "there are twins");
    files
}

fn read(file: &Path) -> String {
    std::fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

/// Which message a text is.
fn message_type(text: &str) -> MessageType {
    if text.contains("ProcedureCategory>H7<") { MessageType::EuH7 } else { MessageType::WcoDec }
}

#[test]
fn a_message_and_its_twin_are_the_same_declaration() {
    for file in twins() {
        let twin = read(&file.with_extension("json"));
        assert_eq!(json(&convert::to_json(&read(&file)).text), json(&twin), "{}", file.display());
        assert_eq!(json(&convert::to_json(&twin).text), json(&twin), "{}", file.display());
    }
}

#[test]
fn a_message_and_its_twin_have_the_same_findings() {
    // What a message owes is judged in the message alone, and its forms by its schema, which has no word for some flaws.
    let owed = ["companion-missing", "entry-missing", "supplementary-quantity-missing"];
    let beyond_schema = ["text-damaged", "value-converted"];
    let is_of_messages =
        |family: &str, rule: &str| family == "structure" && !beyond_schema.contains(&rule) || owed.contains(&rule);
    let of_messages: BTreeSet<&str> = rules::ALL
        .iter()
        .filter(|(family, rule)| is_of_messages(family, rule.name))
        .map(|(_, rule)| rule.name)
        .collect();
    for file in twins() {
        let found = |text: &str| -> Vec<(&'static str, Option<String>, String)> {
            let options = Options { dataset: Some(message_type(&read(&file)).dataset()), ..Options::default() };
            let report = Validator::new(options).expect("options").check(text);
            let mut found: Vec<_> = report
                .findings
                .into_iter()
                .filter(|finding| !of_messages.contains(finding.rule))
                .map(|finding| (finding.rule, finding.path, finding.message))
                .collect();
            found.sort();
            found
        };
        // So that there is something to find: a net mass above the gross mass, goods without a value, a damaged text.
        let spoil = |text: String| {
            let text = text.replace("LS1 4AP", "99999").replace("0.40", "9.40").replace("30.00", "0.00");
            text.replace("knitted ", "knitted grÃ¼n ")
        };
        let (xml, twin) = (spoil(read(&file)), spoil(read(&file.with_extension("json"))));
        assert!(found(&xml).iter().any(|(rule, ..)| *rule == "text-damaged"), "{}", file.display());
        assert_eq!(found(&xml), found(&twin), "{}", file.display());
    }
}

#[test]
fn a_twin_in_json_owes_what_the_message_owes() {
    for file in twins() {
        let (xml, twin) = (read(&file), read(&file.with_extension("json")));
        let select = vec!["structure".to_owned()];
        let options = Options { dataset: Some(message_type(&xml).dataset()), select, ..Options::default() };
        let mut validator = Validator::new(options).expect("options");
        assert!(validator.check(&twin).findings.is_empty(), "{}", file.display());
        if message_type(&xml) == MessageType::EuH7 {
            let without = [
                ("\"reference\": \"ORD-2026-000452\",", "/reference"),
                ("\"packages\": 1,", "/shipment/packages"),
                ("\"hsCode\": \"611691\",", "/items/0/hsCode"),
                ("\"description\": \"Hand-knitted wool mittens\",", "/items/0/description"),
                ("\"id\": \"DK0101010000\",", "/importer/id"),
                ("\"declarant\": { \"id\": \"DK12345678\" },", "/declarant"),
                ("\"TypeCode\": \"IMA\",", "/wco/TypeCode"),
                (
                    ",\n          { \"SequenceNumeric\": \"2\", \"CurrentCode\": \"C08\" }",
                    "/items/0/wco/GovernmentProcedure/1",
                ),
            ];
            for (text, path) in without {
                let cut = twin.replacen(text, "", 1);
                let found = validator.check(&cut).findings;
                let found: Vec<_> = found.iter().filter_map(|finding| finding.path.as_deref()).collect();
                assert_eq!(found, [path]);
            }
        }
    }
}

#[test]
fn a_message_is_made_of_its_twin() {
    for file in twins() {
        let (xml, twin) = (read(&file), read(&file.with_extension("json")));
        let made = convert::to_xml(&twin, message_type(&xml));
        assert_eq!(said(&made.text), said(&xml), "{}\n{}", file.display(), made.text);
        assert!(made.left_out.is_empty(), "{:?}", made.left_out);
    }
}

#[test]
fn what_the_message_has_no_place_for_is_listed() {
    let declaration = r#"{"purpose": "personal", "platform": {"name": "Marketplace", "taxIds": [
        {"scheme": "eu-ioss", "value": "IM5780000001"}]}, "items": [{"description": "Scarf", "sku": "S-1",
        "quantity": {"value": "2", "unit": "C62"}}], "colour": "red", "wco": {"ProcedureCategory": "H7"}}"#;
    let made = convert::to_xml(declaration, MessageType::WcoDec);
    let expected =
        ["/colour", "/items/0/quantity", "/items/0/sku", "/platform/name", "/purpose", "/wco/ProcedureCategory"];
    assert_eq!(made.left_out, expected);
    assert!(
        made.text.contains("<RoleCode>FR5</RoleCode>") && made.text.contains("<SequenceNumeric>1</SequenceNumeric>")
    );
}

#[test]
fn what_the_json_has_no_place_for_is_listed() {
    let xml = r#"<m:MetaData xmlns:m="urn:wco:datamodel:WCO:DocumentMetaData-DMS:2"
        xmlns="urn:wco:datamodel:WCO:DEC-DMS:2" xmlns:x="urn:example" xmlns:t="urn:wco:datamodel:WCO:Declaration_DS:DMS:2">
        <m:WCOTypeName>DEC</m:WCOTypeName><m:Mood>good</m:Mood>
        <Declaration colour="red"><!-- a remark --><FunctionCode note="n">9</FunctionCode>
        <IssueDateTime at="noon"><t:DateTimeString formatCode="102">20261123</t:DateTimeString></IssueDateTime>
        <GoodsShipment>hello<GovernmentAgencyGoodsItem><SequenceNumeric>1</SequenceNumeric></GovernmentAgencyGoodsItem>
        <GovernmentAgencyGoodsItem><SequenceNumeric>2</SequenceNumeric><x:Tag/><Colour>red</Colour>
        </GovernmentAgencyGoodsItem><Seller><Name>A</Name><Name>B</Name></Seller><Seller><Name>C</Name></Seller>
        </GoodsShipment></Declaration></m:MetaData>"#;
    let made = convert::to_json(xml);
    let shipment = "Declaration/GoodsShipment";
    let item = format!("{shipment}/GovernmentAgencyGoodsItem[2]");
    let expected = [
        "Declaration/@colour".to_owned(),
        format!("{item}/Colour"),
        format!("{item}/Tag"),
        format!("{shipment}/Seller/Name[2]"),
        format!("{shipment}/Seller[2]"),
        format!("{shipment}/text()"),
        "Declaration/IssueDateTime/@at".to_owned(),
        "MetaData/Mood".to_owned(),
    ];
    assert_eq!(made.left_out, expected);
    // An attribute of a value is kept, also one that the message's schema doesn't have.
    assert_eq!(json(&made.text)["wco"]["FunctionCode"]["note"], "n");
    // On the way to another message it is lost likewise.
    assert!(convert::to_xml(xml, MessageType::WcoDec).left_out.contains(&format!("{item}/Colour")));
    let of_json =
        convert::to_json(r#"{"colour": "red", "seller": {"name": 7}, "wco": {"MetaData": {"Mood": "good"}}}"#);
    assert_eq!(of_json.left_out, ["/colour", "/seller/name", "/wco/MetaData"]);
}

#[test]
fn real_messages_come_back_as_they_were() {
    let Some(corpus) = std::env::var_os("DECLARANT_CORPUS") else {
        eprintln!("skipped: DECLARANT_CORPUS names no directory of messages");
        return;
    };
    for part in ["wco-dec", "eu-h7"] {
        for entry in std::fs::read_dir(Path::new(&corpus).join(part)).expect("messages") {
            let file = entry.expect("an entry").path();
            let xml = read(&file);
            comes_back(&xml, message_type(&xml), &file.display().to_string());
        }
    }
}

/// A message as JSON and back is the same message.
fn comes_back(xml: &str, message: MessageType, name: &str) {
    let twin = convert::to_json(xml).text;
    let made = convert::to_xml(&twin, message);
    let (one, other) = (said(xml), said(&made.text));
    if one != other {
        let difference = difference(&one, &other, String::new()).unwrap_or_default();
        panic!("{name}: {difference}\n{twin}");
    }
}

/// Messages with elements left out at random come back as they were.
#[test]
fn thinned_messages_come_back_as_they_were() {
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut below = move |bound: u64| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 11) % bound
    };
    for file in twins() {
        let xml = read(&file);
        let whole = said(&xml);
        for round in 0..300 {
            let mut thinned = whole.clone();
            for _ in 0..=below(6) {
                let mut number = 1 + below(thinned.count() as u64 - 1) as usize;
                thin(&mut thinned, &mut number);
            }
            comes_back(&write(&thinned), message_type(&xml), &format!("{} round {round}", file.display()));
        }
    }
}

/// Takes away the element of that number, unless the message would be another without it.
fn thin(element: &mut Element, number: &mut usize) -> bool {
    for at in 0..element.parts.len() {
        let Some(Part::Element(child)) = element.parts.get_mut(at) else { continue };
        *number -= 1;
        if *number == 0 {
            let kept = ["Declaration", "FunctionCode", "ProcedureCategory", "SequenceNumeric", "DateTimeString"];
            if !kept.contains(&child.name.as_str()) {
                element.parts.remove(at);
            }
            return true;
        }
        if thin(child, number) {
            return true;
        }
    }
    false
}

fn write(element: &Element) -> String {
    let escape = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;");
    let attributes: String =
        element.attributes.iter().map(|(name, value)| format!(" {name}=\"{}\"", escape(value))).collect();
    let inner: String = element
        .parts
        .iter()
        .map(|part| match part {
            Part::Element(child) => write(child),
            Part::Text(text) => escape(text),
        })
        .collect();
    format!("<{0} xmlns=\"{1}\"{attributes}>{inner}</{0}>", element.name, element.space)
}
