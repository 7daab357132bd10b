//! The digest is of all that was judged: the same for every form of a declaration, never the same for two that are
//! judged differently.
#![allow(missing_docs)]

use std::collections::BTreeMap;

use declarant::options::ActorFilter;
use declarant::{Day, DeniedParty, EarlierParcel, Options, Report, Validator, Verdict};
use serde_json::Value;

mod files;
mod flat;
mod random;

use random::Random;

fn options() -> Options {
    Options { on: "2026-11-23".parse().ok(), digest: true, ..Options::default() }
}

fn check(declaration: &str) -> Report {
    Validator::new(options()).expect("options").check(declaration)
}

fn digest(declaration: &str) -> String {
    check(declaration).digest.expect("a digest")
}

/// A declaration with one value, one key or one member changed.
fn mutate(value: &mut Value, random: &mut Random) {
    let others = [
        Value::Null,
        Value::from(5),
        Value::from(-7),
        Value::from(1.5),
        Value::from("1.50"),
        Value::from(" 1.5"),
        Value::from("x\u{301}"),
        serde_json::json!([]),
        serde_json::json!([null, {"a": 1}]),
        serde_json::json!({"b": 2, "a": "1"}),
    ];
    match value {
        Value::Object(map) if !map.is_empty() && random.below(4) > 0 => {
            let at = random.below(map.len());
            if let Some(inner) = map.values_mut().nth(at) {
                mutate(inner, random);
            }
        }
        Value::Object(map) => {
            map.insert(
                ["unheard", "value", "items", "wco", "MetaData"][random.below(5)].to_owned(),
                others[random.below(10)].clone(),
            );
        }
        Value::Array(list) if !list.is_empty() && random.below(4) > 0 => {
            let at = random.below(list.len());
            mutate(&mut list[at], random);
        }
        Value::Array(list) => list.push(others[random.below(10)].clone()),
        other => *other = others[random.below(10)].clone(),
    }
}

#[test]
fn text_bytes_and_object_have_one_digest_and_one_verdict() {
    let mut random = Random::new(11);
    let mut validator = Validator::new(options()).expect("options");
    for file in files::fixtures(&["json", "xml"]) {
        let text = std::fs::read_to_string(&file).unwrap_or_default();
        let Ok(original) = serde_json::from_str::<Value>(&text) else { continue };
        for round in 0..8 {
            let mut value = original.clone();
            for _ in 0..round {
                mutate(&mut value, &mut random);
            }
            let pretty = serde_json::to_string_pretty(&value).expect("text");
            let of_text = validator.check(&pretty);
            let of_bytes = validator.check(pretty.as_bytes());
            assert_eq!(of_text.digest, Some(validator.digest(&pretty)), "{}", file.display());
            let (letters, tokens) = flat::of(&value);
            let of_object = validator.check(declarant::Input::object(&letters, &tokens));
            assert_eq!(of_text.digest, of_bytes.digest, "{}", file.display());
            assert_eq!(of_text.digest, of_object.digest, "{}\n{pretty}", file.display());
            assert_eq!(of_text.verdict, of_object.verdict, "{}\n{pretty}", file.display());
        }
    }
}

#[test]
fn one_digest_has_one_verdict() {
    let mut random = Random::new(12);
    let mut validator = Validator::new(options()).expect("options");
    let mut known: BTreeMap<String, (Verdict, Vec<u8>)> = BTreeMap::new();
    for file in files::fixtures(&["json", "xml"]) {
        let original = std::fs::read(&file).expect("a fixture");
        for round in 0..16 {
            let mut bytes = original.clone();
            // Cut off, doubled, overwritten: faults of the text, which an object can't have.
            for _ in 0..round {
                if bytes.is_empty() {
                    break;
                }
                let at = random.below(bytes.len());
                let end = (at + random.below(30)).min(bytes.len());
                match random.below(4) {
                    0 => drop(bytes.drain(at..end)),
                    1 => bytes.truncate(end.max(1)),
                    2 => drop(bytes.splice(at..at, bytes[at..end].to_vec())),
                    _ => bytes[at] = b" \"{}[]:,.0<>&;x\\"[random.below(16)],
                }
            }
            let report = validator.check(&bytes);
            let (verdict, first) =
                known.entry(report.digest.expect("a digest")).or_insert_with(|| (report.verdict, bytes.clone()));
            assert_eq!(
                *verdict,
                report.verdict,
                "{}\n{}\n{}",
                file.display(),
                String::from_utf8_lossy(first),
                String::from_utf8_lossy(&bytes)
            );
        }
    }
}

#[test]
fn what_could_not_be_read_enters_the_digest() {
    let clean = r#"{"part": "seller", "purpose": "personal"}"#;
    let others = [
        r#"{"part": "seller", "purpose": "personal", "unheard": 1}"#,
        r#"{"part": "seller", "purpose": "personal", "unheard": 2}"#,
        r#"{"part": "seller", "part": "seller", "purpose": "personal"}"#,
        r#"{"part": "seller", "purpose": "personal""#,
        r#"{"part": "seller", "purpose": "personal"} x"#,
        r#"{"part": "seller", "purpose": 5}"#,
        r#"{"part": "seller", "purpose": null}"#,
        r#"{"part": "seller", "purpose": " personal"}"#,
        "[]",
        "",
        "{}",
        "noise",
        "other noise",
    ];
    let mut seen = BTreeMap::from([(digest(clean), clean)]);
    for other in others {
        if let Some(same) = seen.insert(digest(other), other) {
            panic!("{same} and {other} share a digest");
        }
    }
    let many = |count: usize| format!("{{\"items\": [{}{{}}]}}", "{}, ".repeat(count));
    assert_ne!(digest(&many(10_000)), digest(&many(10_001)), "items beyond the bound");
}

#[test]
fn writing_that_means_the_same_has_one_digest() {
    let same = [
        r#"{"part": "seller", "shipment": {"grossMass": {"value": "4.20", "unit": "KGM"}}}"#,
        r#"{ "shipment" : { "grossMass": {"unit": "KGM", "value": 4.2} }, "part": "seller" }"#,
        r#"{"\u0070art": "se\u006cler", "shipment": {"grossMass": {"value": "4.2", "unit": "KGM"}}}"#,
    ];
    for other in &same[1..] {
        assert_eq!(digest(same[0]), digest(other), "{other}");
    }
}

#[test]
fn a_salted_digest_names_its_salt_and_needs_it() {
    let salted = |salt: &str| {
        let options = Options { salt: Some(salt.to_owned()), ..options() };
        Validator::new(options).expect("options").check("{}")
    };
    let (one, other) = (salted("one"), salted("other"));
    assert!(one.digest.as_deref().is_some_and(|digest| digest.starts_with("hmac-sha256:") && digest.len() == 76));
    assert_ne!(one.digest, other.digest);
    assert_eq!(one.digest, salted("one").digest);
    // SHA-256 of "one".
    let named = "sha256:7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed";
    assert_eq!(one.editions["salt"], named);
    assert!(!check("{}").editions.contains_key("salt"));
}

#[test]
fn a_report_without_digest_is_otherwise_the_same() {
    let report = Validator::new(Options { digest: false, ..options() }).expect("options").check("{}");
    assert_eq!(report, Report { digest: None, ..check("{}") });
}

/// A page may speak another language than the back end that gives the same report.
#[test]
fn the_digest_is_the_same_in_every_language() {
    let of = |declaration: &str, changed: Options| {
        Validator::new(changed).expect("options").check(declaration).digest.expect("a digest")
    };
    let plain = of("{}", options());
    for lang in ["en", "en-GB", "de", "zh", "sv"] {
        assert_eq!(of("{}", Options { lang: Some(lang.to_owned()), ..options() }), plain, "{lang}");
    }
    assert_eq!(of("{}", Options { actor: Some(ActorFilter::All), ..options() }), plain);
    assert_ne!(of("{}", Options { actor: Some(ActorFilter::Seller), ..options() }), plain);
    let german = Options { lang: Some("de".to_owned()), ..options() };
    assert_ne!(of(r#"{"part": "seller"}"#, german), plain);
}

/// Goods may be described in these languages alone, so the answer turns on them.
#[test]
fn the_digest_covers_the_languages() {
    let digest = |languages: &[&str]| {
        let languages = languages.iter().map(|&tag| tag.to_owned()).collect();
        Validator::new(Options { languages, ..options() }).expect("options").check("{}").digest.expect("a digest")
    };
    assert_ne!(digest(&[]), digest(&["en"]));
    assert_ne!(digest(&["fr"]), digest(&["en"]));
    assert_eq!(digest(&["en-GB"]), digest(&["en"]));
    assert_eq!(digest(&["EN_gb.UTF-8"]), digest(&["en"]));
}

fn read<T: serde::de::DeserializeOwned>(json: &str) -> T {
    serde_json::from_str(json).expect(json)
}

/// Brands move the answer as well, in whatever order they are given.
#[test]
fn the_digest_covers_the_brands() {
    let digest = |brands: &str| {
        let given = Options { brands: read(brands), ..options() };
        Validator::new(given).expect("options").check("{}").digest.expect("a digest")
    };
    assert_eq!(
        digest(r#"[{"name": "Fjordulf"}, {"name": "Tind og Fjell"}]"#),
        digest(r#"[{"name": "Tind og Fjell"}, {"name": "Fjordulf"}]"#)
    );
    let all = [
        digest("[]"),
        digest(r#"[{"name": "Fjordulf"}]"#),
        digest(r#"[{"name": "Fjordulf", "holder": "Fjordulf AS"}]"#),
        digest(r#"[{"name": "Fjordulf", "classes": ["61", "62"]}]"#),
        digest(r#"[{"name": "Fjordulf", "authorised": ["Nord AS"]}]"#),
    ];
    for (index, one) in all.iter().enumerate() {
        assert!(all.iter().skip(index + 1).all(|other| one != other), "{all:?}");
    }
}

/// Rates move the answer, so the digest covers them, in whatever order they are given.
#[test]
fn the_digest_covers_the_rates() {
    let rate = |from: &str, number: &str, kind: Option<&str>| {
        let day = "2026-11-20".parse().ok();
        declarant::Rate::new(from, "EUR", number, day, kind.map(str::to_owned)).expect("a rate")
    };
    let digest = |rates: Vec<declarant::Rate>| {
        let report = Validator::new(Options { rates, ..options() }).expect("options").check("{}");
        report.digest.expect("a digest")
    };
    let (dollar, pound) = (rate("USD", "0.92", None), rate("gbp", "1.15", None));
    assert_eq!(digest(vec![dollar.clone(), pound.clone()]), digest(vec![pound.clone(), dollar.clone()]));
    assert_eq!(digest(vec![dollar.clone()]), digest(vec![rate("USD", "0.920", None)]));
    let all = [
        digest(Vec::new()),
        digest(vec![dollar.clone()]),
        digest(vec![pound]),
        digest(vec![rate("USD", "0.93", None)]),
        digest(vec![rate("USD", "0.92", Some("customs"))]),
    ];
    for (index, one) in all.iter().enumerate() {
        assert!(all.iter().skip(index + 1).all(|other| one != other), "{all:?}");
    }
    for (from, number) in [("US", "0.92"), ("USD", "0"), ("USD", "-1"), ("USD", "1,08"), ("USD", "1e3"), ("U$D", "1")] {
        assert!(declarant::Rate::new(from, "EUR", number, None, None).is_err(), "{from} {number}");
    }
}

/// So it does the caller's lists of parties, and a mistake in one of them is named.
#[test]
fn the_digest_covers_denied_and_earlier_recipients() {
    let digest = |given: Options| Validator::new(given).expect("options").check("{}").digest.expect("a digest");
    let denied = |parties: &str| digest(Options { denied_parties: read(parties), ..options() });
    let earlier = |parcels: &str| digest(Options { history: read(parcels), ..options() });
    let parcel = r#"{"recipient": "Ruiz", "day": "2026-11-20", "value": "20", "currency": "EUR"}"#;
    let placed = parcel.replace("{", r#"{"postcode": "28013", "#);
    let all = [
        digest(options()),
        denied(r#"[{"name": "Nord"}]"#),
        denied(r#"[{"name": "Nord", "country": "NO"}]"#),
        denied(r#"[{"name": "Nord", "aliases": ["Other name"]}]"#),
        // A report says which entry it is.
        denied(r#"[{"name": "Nord"}, {"name": "Sud"}]"#),
        denied(r#"[{"name": "Sud"}, {"name": "Nord"}]"#),
        earlier(&format!("[{parcel}]")),
        // Two parcels alike are two.
        earlier(&format!("[{parcel}, {parcel}]")),
        earlier(&format!("[{placed}]")),
    ];
    for (index, one) in all.iter().enumerate() {
        assert!(all.iter().skip(index + 1).all(|other| one != other), "{all:?}");
    }
    for (name, country) in [("", None), ("...", None), ("Nord", Some("Norway"))] {
        let party = DeniedParty::new(name.to_owned(), vec![], country.map(str::to_owned), None);
        assert!(party.is_err(), "{name}");
    }
    for (name, value, currency) in [("R", "1,5", "EUR"), ("R", "-1", "EUR"), ("R", "1", "euro"), ("?", "1", "EUR")] {
        let who = [Some(name.to_owned()), None, None];
        let parcel = EarlierParcel::new(who, Day::of(2026, 11, 20), value, currency);
        assert!(parcel.is_err(), "{name} {value} {currency}");
    }
}
