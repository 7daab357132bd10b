//! A shopper's part and a seller's part, each alone and compared.
#![allow(missing_docs)]

use declarant::{Options, Report, Severity, Validator};

const SHOPPER: &str = r#"{
  "part": "shopper",
  "buyer": { "name": "Jonas Weber", "phone": "+41791234567", "address": { "line": "Weg 3", "city": "Bern", "postcode": "3011", "country": "CH" } },
  "purpose": "personal",
  "transaction": { "paid": { "amount": "48.00", "currency": "EUR" } }
}"#;

const SELLER: &str = r#"{
  "part": "seller",
  "reference": "ORD-1",
  "seller": { "name": "Atelier Nord AS", "address": { "line": "Gate 1", "city": "Oslo", "postcode": "0150", "country": "NO" } },
  "buyer": { "name": "JONAS WEBER", "address": { "country": "CH" } },
  "transaction": { "nature": "sale", "relationship": "b2c", "terms": "DDP", "paid": { "amount": "48.0", "currency": "EUR" } },
  "shipment": { "exportCountry": "NO", "destination": "CH", "mode": "express", "grossMass": { "value": "0.8", "unit": "KGM" } },
  "items": [
    {
      "description": "Men's knitted cotton T-shirt", "hsCode": "610910", "origin": "PT",
      "quantity": { "value": "2", "unit": "C62" }, "netMass": { "value": "0.4", "unit": "KGM" },
      "value": { "amount": "48.00", "currency": "EUR" }
    }
  ]
}"#;

fn compared(shopper: &str, seller: &str) -> Report {
    let on = "2026-11-23".parse().ok();
    Validator::new(Options { on, ..Options::default() }).expect("options").check_parts(shopper, seller)
}

fn contradictions(report: &Report) -> Vec<&str> {
    let found = report.findings.iter().filter(|finding| finding.rule == "field-duplicate");
    found
        .map(|finding| {
            assert_eq!(finding.severity, Severity::Warning);
            assert!(finding.at.is_none() && finding.message.contains("differs between"), "{}", finding.message);
            finding.path.as_deref().expect("a path")
        })
        .collect()
}

#[test]
fn parts_that_agree_are_one_clean_declaration() {
    let report = compared(SHOPPER, SELLER);
    assert_eq!(report.findings, []);
    assert_eq!(report.purpose.relationship.word(), "b2c");
}

#[test]
fn each_contradiction_is_found_at_its_field() {
    let other = SELLER
        .replace("JONAS WEBER", "Lars Holm")
        .replace(r#""country": "CH""#, r#""country": "DE""#)
        .replace(r#""amount": "48.0""#, r#""amount": "40.00""#)
        .replace(r#""reference""#, r#""purpose": "commercial", "reference""#);
    let hers = SHOPPER.replace(r#""transaction": {"#, r#""transaction": { "terms": "DAP","#);
    let report = compared(&hers, &other);
    let places =
        ["/buyer/address/country", "/buyer/name", "/purpose", "/transaction/paid/amount", "/transaction/terms"];
    assert_eq!(contradictions(&report), places);
    assert!(!serde_json::to_string(&report).expect("a report").contains("Lars"), "neither name is repeated");
}

#[test]
fn rules_judge_what_only_both_together_say() {
    let firm = SELLER.replace("b2c", "b2b");
    let report = compared(SHOPPER, &firm);
    assert!(report.findings.iter().any(|finding| finding.rule == "purpose-mismatched"), "{:?}", report.findings);
}

#[test]
fn a_part_that_cannot_be_read_is_judged_alone() {
    for (shopper, seller) in [("{", SELLER), (SHOPPER, "[1")] {
        let report = compared(shopper, seller);
        assert!(
            report.findings.iter().any(|finding| finding.rule == "declaration-unreadable"),
            "{:?}",
            report.findings
        );
    }
}

#[test]
fn each_part_alone_says_what_the_other_owes() {
    let owed_on = |part: &str, on: &str| {
        let options = Options { on: on.parse().ok(), ..Options::default() };
        let report = Validator::new(options).expect("options").check(part);
        report.not_checked.into_iter().filter(|entry| entry.rule == "part").map(|entry| entry.why).collect::<Vec<_>>()
    };
    let owed = |part: &str| owed_on(part, "");
    let of_seller = "this is your part; the seller still owes the sender's name and address, the goods with their \
        quantities, values and masses, why the parcel is sent, how it goes, what it weighs";
    assert_eq!(owed(SHOPPER), [of_seller]);
    let of_buyer = "this is the seller's part; the buyer still owes what the goods are for";
    assert_eq!(owed(SELLER), [of_buyer]);
    assert!(owed(&SELLER.replace(r#""part": "seller","#, "")).is_empty(), "a whole consignment");
    // What the destination expects of the recipient is named.
    let to_brazil = SELLER.replace(r#""destination": "CH""#, r#""destination": "BR""#).replace(r#""CH""#, r#""BR""#);
    let of_buyer = "this is the seller's part; the buyer still owes what the goods are for, the recipient's number: CPF \
        of a person, CNPJ of a firm, or the passport number of a foreigner";
    assert_eq!(owed_on(&to_brazil, "2026-11-23"), [of_buyer]);
    // Documents need none, but goods that are declared as documents do.
    let of_documents = to_brazil.replace(r#""nature": "sale""#, r#""nature": "documents""#);
    assert_eq!(owed_on(&of_documents, "2026-11-23"), [of_buyer]);
    let of_letters =
        of_documents.replace("Men's knitted cotton T-shirt", "Signed contract").replace("610910", "490700");
    let of_buyer = "this is the seller's part; the buyer still owes what the goods are for";
    assert_eq!(owed_on(&of_letters, "2026-11-23"), [of_buyer]);
    // Whoever of the recipients gives it.
    for role in ["buyer", "consignee", "importer"] {
        let mut part: serde_json::Value = serde_json::from_str(&to_brazil).expect("a part");
        part["purpose"] = "personal".into();
        part["consignee"] = serde_json::json!({ "name": "Ana Souza" });
        part[role]["personalId"] = serde_json::json!({ "scheme": "br-cpf", "value": "39053344705" });
        assert!(owed_on(&part.to_string(), "2026-11-23").is_empty(), "{role}");
    }
}

/// Whether two parts contradict each other that give these values to a field of the buyer, or of the object that is named.
fn differ(field: &str, country: &str, one: &str, other: &str) -> bool {
    let part = |value: &str| match field.split_once('.') {
        Some(("address", name)) => {
            format!(r#"{{"buyer": {{"address": {{"country": "{country}", "{name}": {value}}}}}}}"#)
        }
        Some((object, name)) => format!(r#"{{"{object}": {{"{name}": {value}}}}}"#),
        None => format!(r#"{{"buyer": {{"{field}": {value}}}}}"#),
    };
    !contradictions(&compared(&part(one), &part(other))).is_empty()
}

#[test]
fn values_that_are_written_otherwise_are_the_same() {
    let same = [
        ("name", "", "Zoë Lund", "Zoe\u{308} LUND"),
        ("name", "", "Anne-Marie O'Neil", "Anne Marie O’Neil"),
        ("phone", "", "+49 151 55512345", "+4915155512345"),
        ("phone", "", "0151 55512345", "+49 (0)151 55512345"),
        ("address.postcode", "GB", "EC4Y9BT", "ec4y 9bt"),
        ("address.postcode", "BR", "01310100", "01310-100"),
        ("address.postcode", "DE", "D-20259", "20259"),
        ("address.subdivision", "US", "Massachusetts", "MA"),
        ("address.city", "DE", "Hamburg", "HAMBURG "),
        ("shipment.itemId", "", "RR 123 456 785 NO", "RR123456785NO"),
        ("shipment.destination", "", "Germany", "DE"),
        ("transaction.terms", "", "ddp", "DDP"),
    ];
    for (field, country, one, other) in same {
        let quoted = |text: &str| format!("\"{text}\"");
        assert!(!differ(field, country, &quoted(one), &quoted(other)), "{field}: {one}, {other}");
        assert!(!differ(field, country, &quoted(other), &quoted(one)), "{field}: {other}, {one}");
    }
    let number = |value: &str| format!(r#"{{"buyer": {{"personalId": {{"scheme": "br-cpf", "value": "{value}"}}}}}}"#);
    assert!(contradictions(&compared(&number("390.533.447-05"), &number("39053344705"))).is_empty());
    assert!(!contradictions(&compared(&number("390.533.447-05"), &number("39053344713"))).is_empty());
}

#[test]
fn values_that_only_look_alike_differ() {
    let different = [
        ("address.line", "DE", "Weg 1/2", "Weg 12"),
        ("address.line", "DE", "Weg 1 2", "Weg 12"),
        ("address.postcode", "DE", "20259", "20257"),
        ("address.subdivision", "US", "Massachusetts", "ME"),
        ("phone", "", "+49 151 55512345", "+49 151 55512346"),
        ("phone", "", "345", "12345"),
        ("email", "", "a.b@example.org", "ab@example.org"),
        ("shipment.itemId", "", "RR123456785NO", "RR123456785SE"),
        ("transaction.date", "", "2026-11-20", "2026-11-02"),
    ];
    for (field, country, one, other) in different {
        let quoted = |text: &str| format!("\"{text}\"");
        assert!(differ(field, country, &quoted(one), &quoted(other)), "{field}: {one}, {other}");
    }
    let paid = |amount: &str| format!(r#"{{"transaction": {{"paid": {{"amount": "{amount}"}}}}}}"#);
    assert!(contradictions(&compared(&paid("54.0"), &paid("54"))).is_empty());
    assert_eq!(contradictions(&compared(&paid("54.0"), &paid("540"))), ["/transaction/paid/amount"]);
}
