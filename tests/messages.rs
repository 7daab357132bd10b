//! Reports in other languages: every text is translated with its arguments, and a report of each reads as its snapshot.
#![allow(missing_docs)]

use std::collections::BTreeSet;

use declarant::messages::{self, Kind};
use declarant::options::ActorFilter;
use declarant::{Options, Validator};

/// The arguments of a template.
fn arguments(template: &str) -> BTreeSet<&str> {
    template.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0)).collect()
}

/// The arguments of a template that stand between straight quotation marks.
fn quoted(template: &str) -> BTreeSet<&str> {
    template.split("\"{").skip(1).filter_map(|rest| Some(rest.split_once("}\"")?.0)).collect()
}

#[test]
fn every_text_is_translated_with_its_arguments() {
    let mut left = Vec::new();
    for language in messages::LANGUAGES {
        for (english, translated) in messages::entries(language) {
            if translated.is_empty() {
                left.push(format!("src/messages/{language}.po: {english}"));
                continue;
            }
            assert_eq!(arguments(english), arguments(translated), "{language}: {translated}");
            // What stands between these marks isn't translated, since it is a word that was written or is to be written.
            assert_eq!(quoted(english), quoted(translated), "{language}: {translated}");
            // What stands in front of another name ends in a blank.
            let ends_in_blank = translated.ends_with(' ') && english.ends_with(' ');
            let bare = if ends_in_blank { translated.trim_end() } else { translated };
            assert_eq!(bare, translated.trim(), "{language}: blanks around it");
            assert!(!translated.contains(['\n', '\t']), "{language}: {translated}");
        }
    }
    assert!(left.is_empty(), "these texts wait for their translation:\n{}", left.join("\n"));
}

/// A parcel to Brazil with a digit that is wrong, a country by its everyday letters, and goods that nobody can make out.
const PARCEL: &str = r#"{
  "seller": {"name": "Atelier Nord", "address": {"line": "Storgata 1", "city": "Oslo", "postcode": "0155", "country": "NO"}},
  "buyer": {
    "name": "Ana Souza ",
    "address": {"line": "Rua das Flores 12", "city": "Curitiba", "postcode": "80010", "subdivision": "PR", "country": "BR"},
    "personalId": {"scheme": "br-cpf", "value": "390.533.447-06"}
  },
  "transaction": {"nature": "sale", "relationship": "b2c", "paid": {"amount": "45,00", "currency": "eur"}},
  "shipment": {"exportCountry": "NO", "destination": "BR", "mode": "post", "grossMass": {"value": "0.30", "unit": "KGM"}},
  "items": [
    {
      "description": "clothes", "hsCode": "6109.1", "origin": "UK", "quantity": {"value": "1", "unit": "C62"},
      "netMass": {"value": "0.36", "unit": "kg"}, "value": {"amount": "60.00", "currency": "EUR"}
    }
  ]
}"#;

#[test]
fn a_report_reads_in_its_language() {
    for language in messages::LANGUAGES {
        for actor in [ActorFilter::Shopper, ActorFilter::Seller] {
            let options = Options {
                to: Some("BR".to_owned()),
                on: Some("2026-11-23".parse().expect("a day")),
                lang: Some(format!("{language}-XX")),
                actor: Some(actor),
                ..Options::default()
            };
            let (report, words) =
                Validator::new(options).expect("options").check_in_words(PARCEL, "parcel.json", false);
            assert_eq!(report.editions["lang"], *language);
            assert!(report.not_checked.iter().all(|entry| entry.rule != "lang"));
            let name = format!("{language}-{}", if actor == ActorFilter::Shopper { "shopper" } else { "seller" });
            insta::assert_snapshot!(name, words);
        }
    }
}

#[test]
fn a_word_to_write_stays_as_it_is() {
    for language in messages::LANGUAGES {
        let options = Options { lang: Some((*language).to_owned()), ..Options::default() };
        let report = Validator::new(options).expect("options").check(r#"{"part": "Seller"}"#);
        let finding = report.findings.iter().find(|finding| finding.rule == "word-unknown").expect("a finding");
        // Arabic isolates what is put into its sentences.
        let message = finding.message.replace(['\u{2068}', '\u{2069}'], "");
        assert!(message.contains("\"seller\""), "{language}: {message}");
    }
}

#[test]
fn phrases_and_codes_are_listed_as_a_language_lists_them() {
    let belts = r#"{"items": [{"description": "Belts, leather", "hsCode": "610910"}]}"#;
    let message =
        "<Declaration xmlns=\"urn:wco:datamodel:WCO:DEC-DMS:2\"><FunctionCode>77</FunctionCode></Declaration>";
    for (language, input, list) in [
        // A comma stays where phrases have commas of their own, and Spanish has another "or" before an o.
        ("es", belts, "«ropa, cinturones, guantes de cuero, u otros artículos de cuero»"),
        ("fr", belts, ", ou "),
        ("es", message, "9, 13 o 14"),
        ("ja", message, "9、13または14"),
    ] {
        let options = Options { lang: Some(language.to_owned()), ..Options::default() };
        let report = Validator::new(options).expect("options").check(input);
        let is_listed =
            report.findings.iter().any(|found| [&*found.message, &*found.help].iter().any(|text| text.contains(list)));
        assert!(is_listed, "{language}: {list}: {:?}", report.findings);
    }
}

#[test]
fn what_a_program_reads_is_the_same_in_every_language() {
    let report = |lang: &str| {
        let options = Options {
            on: Some("2026-11-23".parse().expect("a day")),
            lang: Some(lang.to_owned()),
            ..Options::default()
        };
        let report = Validator::new(options).expect("options").check(PARCEL);
        let findings: Vec<_> = report
            .findings
            .into_iter()
            .map(|finding| (finding.rule, finding.path, finding.severity, finding.params, finding.fix, finding.source))
            .collect();
        (report.verdict, findings)
    };
    for language in messages::LANGUAGES {
        assert_eq!(report(language), report("en"), "{language}");
    }
}

#[test]
fn requirements_are_said_in_a_language() {
    let asked = declarant::requirements::Asked {
        to: "BR".to_owned(),
        part: Some("shopper".to_owned()),
        on: Some("2026-11-23".parse().expect("a day")),
        lang: Some("de".to_owned()),
        ..Default::default()
    };
    let needed = declarant::requirements::of(&asked).expect("a country");
    let mut lines: Vec<String> =
        needed.fields.iter().map(|field| format!("{}: {} ({})", field.path, field.label, field.hint)).collect();
    lines.extend(needed.numbers.iter().map(|number| format!("{} {} {}", number.name, number.message, number.help)));
    let schemes = needed.numbers.iter().flat_map(|number| &number.schemes);
    lines.extend(schemes.map(|scheme| format!("{}: {}, {}", scheme.label, scheme.title, scheme.hint)));
    insta::assert_snapshot!("requirements-de", lines.join("\n"));
}

#[test]
fn a_translation_of_another_version_is_refused() {
    let text = messages::text("de", Kind::Messages).expect("a translation");
    let older = text.replacen(env!("CARGO_PKG_VERSION"), "0.0.1", 1);
    let said = messages::load(older).expect_err("another version").to_string();
    assert!(said.contains("the words are of \"declarant 0.0.1 de messages\": take both from one package"), "{said}");
    let cut: String = text.lines().take(20).collect::<Vec<_>>().join("\n");
    assert!(messages::load(cut).is_err());
    assert!(messages::load(String::new()).is_err());
}
