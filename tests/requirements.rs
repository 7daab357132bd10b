//! What is said to be needed before anybody types is what a check then finds missing.
#![allow(missing_docs)]

use std::collections::BTreeSet;

use declarant::requirements::{Asked, FieldNeed, Need, Requirements, of};
use declarant::{Day, Options, Severity, Validator, profiles, rules};

const ON: Day = Day::of(2026, 11, 23);
const PARTS: [&str; 3] = ["shopper", "seller", "consignment"];

fn asked(to: &str, part: &str, mode: Option<&str>, relationship: Option<&str>) -> Asked {
    let [mode, relationship] = [mode, relationship].map(|word| word.map(str::to_owned));
    Asked { to: to.to_owned(), part: Some(part.to_owned()), on: Some(ON), mode, relationship, ..Asked::default() }
}

fn needed(asked: &Asked) -> Requirements {
    of(asked).expect("known words")
}

/// The countries of all profiles: the EU's is tried with three of its members.
fn destinations() -> impl Iterator<Item = &'static str> {
    let alone = profiles::ALL.iter().map(|profile| profile.code).filter(|code| code.len() == 2 && *code != "EU");
    alone.chain(["DE", "IE", "FR", "RU", "KE"])
}

fn need_of(severity: Severity) -> Need {
    severity.into()
}

/// The needs at a place or beneath it.
fn at<'r>(needed: &'r Requirements, path: &'r str) -> impl Iterator<Item = &'r FieldNeed> {
    let is_there = move |field: &&FieldNeed| {
        field.path.strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    needed.fields.iter().filter(is_there)
}

#[test]
fn what_an_empty_part_lacks_is_what_is_needed() {
    let mut tried = 0;
    for to in destinations() {
        for part in PARTS {
            for (mode, relationship) in [(None, None), (Some("post"), Some("b2c")), (Some("express"), Some("b2b"))] {
                let asked = asked(to, part, mode, relationship);
                let needed = needed(&asked);
                let word = |name: &str, word: Option<&str>| {
                    word.map_or(String::new(), |word| format!(", \"{name}\": \"{word}\""))
                };
                // What the buyer lacks isn't the seller's to fill in.
                let buyer = match part {
                    "seller" => String::new(),
                    _ => format!("\"buyer\": {{\"address\": {{\"line\": \"1 Long Road\", \"country\": \"{to}\"}}}}, "),
                };
                let declaration = format!(
                    "{{\"part\": \"{part}\", \"shipment\": {{\"destination\": \"{to}\"{}}}, \"transaction\": {{\"nature\": \"sale\"{}}}, \
                     {buyer}\"seller\": {{\"address\": {{\"city\": \"Oslo\"}}}}, \"items\": [{{}}]}}",
                    word("mode", mode),
                    word("relationship", relationship),
                );
                let options = Options { on: Some(ON), to: Some(to.to_owned()), ..Options::default() };
                let report = Validator::new(options).expect("known options").check(declaration.as_str());
                let missing = report.findings.iter().filter(|finding| finding.rule.ends_with("-missing"));
                for finding in missing {
                    let path = finding.path.as_deref().unwrap_or_default();
                    let most = at(&needed, path).map(|field| field.need).max();
                    assert!(
                        most >= Some(need_of(finding.severity)),
                        "{to} {part} {mode:?}: {} at {path}, but needed are {most:?}",
                        finding.rule
                    );
                    tried += 1;
                }
                for field in needed.fields.iter().filter(|field| field.need > Need::Optional) {
                    let is_given = declaration_has(&field.path);
                    let is_found = report.findings.iter().any(|finding| {
                        let path = finding.path.as_deref().unwrap_or("-");
                        field.path == path || field.path.starts_with(&format!("{path}/"))
                    });
                    assert!(
                        is_given || is_found,
                        "{to} {part} {mode:?}: {} is needed, and nothing misses it",
                        field.path
                    );
                }
            }
        }
    }
    assert!(tried > 3_000, "only {tried} findings were compared");
}

/// What the declaration above has.
fn declaration_has(path: &str) -> bool {
    let given = [
        "/part",
        "/shipment/destination",
        "/shipment/mode",
        "/transaction/nature",
        "/transaction/relationship",
        "/buyer/address/line",
        "/buyer/address/country",
        "/seller/address/city",
    ];
    given.contains(&path)
}

#[test]
fn numbers_have_their_schemes_by_who_receives_the_parcel() {
    let schemes = |to: &str, relationship: &str| {
        let needed = needed(&asked(to, "shopper", Some("express"), Some(relationship)));
        let of = |number: &declarant::requirements::Number| {
            number.schemes.iter().map(|one| (one.scheme, one.path)).collect()
        };
        needed.numbers.first().map_or_else(Vec::new, of)
    };
    let (person, firm) = ("/buyer/personalId", "/buyer/taxIds/0");
    assert_eq!(schemes("BR", "b2c"), [("br-cpf", person), ("br-cnpj", firm), ("passport", person)]);
    assert_eq!(schemes("BR", "b2b"), [("br-cnpj", firm), ("br-cpf", person), ("passport", person)]);
    assert_eq!(schemes("KR", "b2c"), [("kr-pccc", person), ("kr-brn", firm), ("passport", person)]);
    assert_eq!(schemes("DE", "b2c"), []);
    assert_eq!(schemes("DE", "b2b"), [("eu-eori", firm)]);
    assert_eq!(schemes("MC", "b2b"), [("eu-eori", firm)]);
    assert_eq!(schemes("GB", "b2b"), [("gb-eori", firm)]);
    assert_eq!(schemes("XI", "b2b"), [("gb-eori", firm), ("eu-eori", firm)]);
    assert_eq!(schemes("US", "b2c"), []);
}

#[test]
fn addresses_digits_and_limits_are_those_of_the_destination() {
    let field = |to: &str, path: &str| {
        let needed = needed(&asked(to, "shopper", None, None));
        needed.fields.into_iter().find(|field| field.path == path).expect("a field")
    };
    let of = |field: FieldNeed| (field.need, field.example);
    assert_eq!(of(field("US", "/buyer/address/subdivision")), (Need::Expected, Some("NY")));
    assert_eq!(of(field("DE", "/buyer/address/subdivision")), (Need::Optional, None));
    assert_eq!(field("AE", "/buyer/address/postcode").need, Need::Void);
    assert_eq!(field("DE", "/buyer/address/postcode").example, Some("10115"));
    assert_eq!(field("EL", "/buyer/address/postcode").example, Some("105 57"));

    let seller = needed(&asked("US", "seller", Some("express"), None));
    assert_eq!(seller.digits.map(|digits| digits.digits), Some(10));
    assert!(seller.states.iter().any(|state| (state.code, state.name) == ("MA", "Massachusetts")));
    // It has no customs, so there will never be a profile for it.
    let antarctica = needed(&asked("AQ", "seller", None, None));
    assert!(antarctica.limits.is_empty() && antarctica.not_checked.iter().any(|unknown| unknown.rule == "limits"));
    let britain = needed(&asked("GB", "seller", None, None));
    assert!(britain.limits.iter().any(|limit| limit.of == "duty" && limit.currency == Some("GBP")));
    // Neither its taxes nor its schemes reach the Channel Islands.
    let jersey = needed(&asked("JE", "seller", None, None));
    assert!(jersey.limits.iter().all(|limit| limit.of == "duty"), "{:?}", jersey.limits);
    assert!(jersey.not_checked.iter().any(|unknown| unknown.rule == "tax"));
    let limits = |to: &str, from: Option<&str>, mode: &str, relationship: &str| {
        let asked = asked(to, "seller", Some(mode), Some(relationship));
        let needed = needed(&Asked { from: from.map(str::to_owned), ..asked });
        needed.limits.into_iter().map(|limit| (limit.of, limit.free.word(), limit.conditional)).collect::<Vec<_>>()
    };
    // What private persons in Great Britain send to Northern Ireland is free; IOSS is for firms elsewhere.
    assert_eq!(limits("XI", None, "post", "c2c"), [("duty", "whole", true)]);
    assert_eq!(limits("XI", Some("GB"), "post", "c2c"), [("duty", "whole", false)]);
    assert_eq!(limits("XI", Some("CN"), "post", "c2c"), []);
    assert_eq!(limits("XI", Some("CN"), "post", "b2c"), [("eu-ioss", "up to", false)]);
    assert_eq!(limits("XI", Some("GB"), "post", "b2c").last().map(|limit| limit.0), Some("duty"));
    // What is for private persons isn't for firms, whose parcels have no relief for gifts either.
    assert_eq!(limits("GE", None, "post", "b2b"), [("duty", "nothing", false), ("tax", "nothing", false)]);
    assert_eq!(limits("MA", None, "post", "b2b"), [("duty", "nothing", false), ("tax", "nothing", false)]);
    assert_eq!(limits("MA", None, "post", "c2c").last(), Some(&("gift", "up to", false)));
    // By post the limit is known, so what isn't settled for couriers is no gap.
    let is_known = |mode: &str| {
        let needed = needed(&asked("RS", "seller", Some(mode), Some("b2c")));
        needed.not_checked.iter().all(|unknown| unknown.rule != "duty")
    };
    assert!(is_known("post") && !is_known("express"));
}

#[test]
fn unknown_words_are_misuse() {
    for (to, part, mode, relationship) in [
        ("Germany", "shopper", None, None),
        ("DE", "buyer", None, None),
        ("DE", "shopper", Some("by post"), None),
        ("DE", "shopper", None, Some("friends")),
    ] {
        assert!(of(&asked(to, part, mode, relationship)).is_err());
    }
}

/// What isn't known has a name that is documented.
#[test]
fn what_is_not_known_is_a_rule_an_option_or_law() {
    let mut beside = BTreeSet::new();
    let asked_of = |to: &str, part, on| Asked { on, lang: Some("sv".to_owned()), ..asked(to, part, None, None) };
    for to in destinations().chain(["AQ", "JE"]) {
        for asked in PARTS.into_iter().flat_map(|part| [Some(ON), None].map(|on| asked_of(to, part, on))) {
            let names = needed(&asked).not_checked.into_iter().map(|unknown| unknown.rule);
            beside.extend(names.filter(|name| rules::find(name).is_none()));
        }
    }
    assert_eq!(Vec::from_iter(beside), ["duty", "lang", "limits", "part", "tax", "to"]);
}

#[test]
fn no_limit_is_said_twice() {
    for to in destinations() {
        let limits = needed(&asked(to, "consignment", None, None)).limits;
        for (at, limit) in limits.iter().enumerate() {
            assert!(!limits[..at].contains(limit), "{to}: {limit:?}");
        }
    }
}
