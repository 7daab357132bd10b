//! Bounds are said: what a report leaves out is counted, and every limit of the reader is a finding.
#![allow(missing_docs)]

use declarant::options::ActorFilter;
use declarant::{Options, Report, Severity, Validator, Verdict};

fn check(declaration: &str, options: Options) -> Report {
    let options = Options { on: "2026-11-23".parse().ok(), ..options };
    Validator::new(options).expect("options").check(declaration)
}

fn of_rules(rules: &[&str]) -> Options {
    Options { select: rules.iter().map(|rule| (*rule).to_owned()).collect(), ..Options::default() }
}

/// A declaration of so many times one item and then of another.
fn items(count: usize, item: &str, last: &str) -> String {
    format!("{{\"items\": [{}{last}]}}", format!("{item}, ").repeat(count))
}

#[test]
fn an_error_behind_a_thousand_warnings_decides_the_verdict_and_is_listed() {
    let dotted = r#"{ "hsCode": "6109.10" }"#;
    let declaration = items(1_500, dotted, r#"{ "hsCode": "770000" }"#);
    let report = check(&declaration, of_rules(&["classification"]));
    assert_eq!(report.verdict, Verdict::Fail);
    let errors: Vec<_> = report.findings.iter().filter(|found| found.severity == Severity::Error).collect();
    assert_eq!(errors.len(), 1);
    assert_eq!(errors[0].path.as_deref(), Some("/items/1500/hsCode"));
    assert_eq!(report.findings.len(), 1_000);
    assert_eq!((report.not_listed.error, report.not_listed.warning, report.not_listed.advice), (0, 501, 0));
    assert_eq!(report.not_listed.rules.get("hs-code-malformed"), Some(&501));
}

#[test]
fn advice_hides_no_warning_and_no_error() {
    let number = r#"{ "quantity": { "value": 1 } }"#;
    let declaration = items(1_200, number, r#"{ "quantity": { "value": "-1" }, "origin": "Narnia" }"#);
    let report = check(&declaration, of_rules(&["number-unquoted", "number-negative", "country-unknown"]));
    assert_eq!(report.verdict, Verdict::Fail);
    assert_eq!(report.findings.iter().filter(|found| found.severity > Severity::Advice).count(), 2);
    assert_eq!(report.not_listed.advice, 202);
}

#[test]
fn findings_that_are_not_wanted_take_no_place_of_those_that_are() {
    let declaration = items(1_500, r#"{ "hsCode": "6109.10" }"#, r#"{ "hsCode": "610910" }"#).replacen(
        '{',
        r#"{ "buyer": { "address": { "country": "Narnia" } }, "#,
        1,
    );
    let shopper = Options { actor: Some(ActorFilter::Shopper), ..of_rules(&["codes", "classification"]) };
    let report = check(&declaration, shopper);
    assert_eq!(report.verdict, Verdict::Fail);
    assert_eq!(report.findings.len(), 1);
    assert_eq!(report.not_listed.sum(), 0);
}

#[test]
fn the_verdict_alone_is_that_of_the_report() {
    let declaration = items(1_500, r#"{ "hsCode": "6109.10" }"#, r#"{ "hsCode": "770000" }"#);
    let mut validator = Validator::new(of_rules(&["classification"])).expect("options");
    assert_eq!(validator.verdict(&declaration), Verdict::Fail);
    assert_eq!(validator.check(&declaration).verdict, Verdict::Fail);
}

#[test]
fn every_safe_fix_is_made_whatever_their_number() {
    let declaration = items(9_998, r#"{ "hsCode": "6109.10" }"#, r#"{ "hsCode": "610910" }"#);
    let mut validator = Validator::new(of_rules(&["classification"])).expect("options");
    let fixed = validator.fix(declaration.as_bytes()).expect("fixes");
    assert!(!String::from_utf8(fixed).expect("text").contains("6109.10"));
    assert_eq!(validator.patch(&declaration).len(), 9_998);
}

#[test]
fn what_is_not_listed_is_said_in_words() {
    let declaration = items(1_002, r#"{ "hsCode": "6109.10" }"#, r#"{ "hsCode": "770000" }"#);
    let options = Options { on: "2026-11-23".parse().ok(), ..of_rules(&["classification"]) };
    let mut validator = Validator::new(options).expect("options");
    let (_, words) = validator.check_in_words(&declaration, "many.json", false);
    let summary: Vec<&str> = words.lines().skip_while(|line| !line.starts_with("many.json: ")).collect();
    assert_eq!(summary, ["many.json: fail: 1 error, 1002 warnings", "  not listed: 3 warnings: hs-code-malformed 3"]);
}

/// Every bound of the reader, a declaration just within it and one just beyond.
#[test]
fn every_bound_of_the_reader_is_an_error() {
    let nested = |depth: usize| format!("{{\"wco\": {}1{}}}", "[".repeat(depth), "]".repeat(depth));
    let faults = |count: usize| format!("{{{}\"part\": \"seller\"}}", "\"x\":1,".repeat(count));
    let documents = |count: usize| {
        let item = format!("{{\"documents\":[{}{{}}]}}", "{},".repeat(count - 1));
        items(9_998, &item, &item)
    };
    let nodes = |count: usize| format!("{{\"wco\":{{\"AdditionalInformation\":[{}{{}}]}}}}", "{},".repeat(count - 1));
    let attributes = |count: usize| {
        let attributes: String = (0..count).map(|number| format!(" a{number}=\"\"")).collect();
        format!("<Declaration xmlns=\"urn:wco:datamodel:WCO:DEC-DMS:2\"{attributes}/>")
    };
    // The one without a prefix is one of them. No element has more of them than attributes.
    let namespaces = |count: usize| {
        let path = ["Declaration", "GoodsShipment", "GovernmentAgencyGoodsItem", "Commodity", "DutyTaxFee", "Payment"];
        let mut prefixes = (1..count).map(|number| format!(" xmlns:p{number}=\"urn:p\""));
        let mut message = String::new();
        for name in path {
            let bare = if message.is_empty() { " xmlns=\"urn:wco:datamodel:WCO:DEC-DMS:2\"" } else { "" };
            message += &format!("<{name}{bare}{}>", prefixes.by_ref().take(50).collect::<String>());
        }
        assert_eq!(prefixes.next(), None);
        message + &path.iter().rev().map(|name| format!("</{name}>")).collect::<String>()
    };
    let bounds: [(&str, String, String); 8] = [
        ("There are more than 9999 items;", items(9_998, "{}", "{}"), items(9_999, "{}", "{}")),
        ("Objects or elements are nested more than 128 levels", nested(128), nested(129)),
        ("The declaration is larger than 67108864 bytes", " ".repeat(64 << 20), " ".repeat((64 << 20) + 1)),
        ("There are more than 200000 faults", faults(200_000), faults(200_001)),
        // With the declaration and its 9,999 items there are 99,991 records, and 109,990.
        ("There are more than 100000 items, parties,", documents(9), documents(10)),
        // The root of the tree is one of them.
        ("There are more than 1000000 elements", nodes(999_999), nodes(1_000_000)),
        ("There are more attributes or namespaces", attributes(63), attributes(64)),
        ("There are more attributes or namespaces", namespaces(256), namespaces(257)),
    ];
    for (message, within, beyond) in bounds {
        let unreadable = |declaration: &str| check(declaration, of_rules(&["declaration-unreadable"]));
        let is_said = |report: &Report| report.findings.iter().any(|found| found.message.starts_with(message));
        let (before, after) = (unreadable(&within), unreadable(&beyond));
        assert!(!is_said(&before), "{message}: {:?}", before.findings);
        assert!(is_said(&after) && after.verdict == Verdict::Fail, "{message}: {:?}", after.findings);
    }
}

#[test]
fn what_was_not_read_is_said_whatever_is_asked_for() {
    let half = r#"{ "items": [ { "description": "Men's"#;
    for actor in [ActorFilter::Shopper, ActorFilter::Seller, ActorFilter::All] {
        let report = check(half, Options { actor: Some(actor), ..Options::default() });
        assert_eq!(report.verdict, Verdict::Fail, "{actor:?}");
        assert!(report.findings.iter().all(|found| actor.admits(found.actor)), "{actor:?}");
    }
    let ignored = Options { ignore: vec!["structure".into()], ..Options::default() };
    for options in [of_rules(&["description-vague"]), of_rules(&["description"]), ignored] {
        let report = check(half, options);
        assert!(report.not_checked.iter().any(|entry| entry.rule == "declaration-unreadable"), "{report:?}");
    }
}

#[test]
fn a_language_that_is_not_there_is_answered_in_english_and_said() {
    let report = check("{}", Options { lang: Some("sv".into()), ..Options::default() });
    assert_eq!(report.editions["lang"], "en");
    assert!(report.not_checked.iter().any(|entry| entry.rule == "lang" && entry.why.contains("sv")));
    let english = check("{}", Options { lang: Some("en-GB".into()), ..Options::default() });
    assert!(english.not_checked.iter().all(|entry| entry.rule != "lang"));
}

#[test]
fn a_language_is_read_from_a_tag_of_any_kind() {
    for tag in ["de", "DE", "de-AT", "de_DE", "de_DE.UTF-8", "de_DE@euro", "de-DE-u-co-phonebk", "zh-Hant", "zh_TW"] {
        let report = check("{}", Options { lang: Some(tag.into()), languages: vec![tag.into()], ..Options::default() });
        assert_eq!(report.editions["lang"], tag[..2].to_ascii_lowercase(), "{tag}");
    }
    for tag in ["", "d", "C.UTF-8", "de DE", "de--DE", "1de", "deutschland", "de,en", ".UTF-8"] {
        let lang = Options { lang: Some(tag.into()), ..Options::default() };
        let languages = Options { languages: vec![tag.into()], ..Options::default() };
        assert!(Validator::new(lang).is_err() && Validator::new(languages).is_err(), "{tag}");
    }
}

#[test]
fn a_destination_whose_law_is_not_known_is_said() {
    let unknown = check("{}", Options { to: Some("AQ".into()), ..Options::default() });
    assert!(unknown.not_checked.iter().any(|entry| entry.rule == "to" && entry.why.contains("Antarctica")));
    let known = check("{}", Options { to: Some("DE".into()), ..Options::default() });
    assert!(known.not_checked.iter().all(|entry| entry.rule != "to"));
}

#[test]
fn options_that_name_nothing_are_refused_in_one_line() {
    let wrong = [
        Options { to: Some("XX".into()), ..Options::default() },
        Options { to: Some("Germany".into()), ..Options::default() },
        Options { lang: Some("!!".into()), ..Options::default() },
        Options { select: vec!["no-such-rule".into()], ..Options::default() },
    ];
    for options in wrong {
        let misuse = Validator::new(options).map(drop).expect_err("a misuse").to_string();
        assert!(misuse.lines().count() == 1 && misuse.contains('"'), "{misuse}");
    }
}
