//! The destinations' profiles: their tables are in order, and their answers are those of the day.
#![allow(missing_docs)]

use declarant::profiles::{self, Certainty, Dated, Entry, Profile, RecipientNumber, Relief, as_of};
use declarant::{Day, ids};

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

fn assert_ascending<T>(profile: &Profile, what: &str, entries: &[Entry<T>]) {
    let days: Vec<Day> = entries.iter().map(|entry| entry.from).collect();
    assert!(days.windows(2).all(|pair| pair[0] < pair[1]), "{} {what}: {days:?}", profile.code);
    for entry in entries {
        assert!(!entry.source.is_empty(), "{} {what} {}: no source", profile.code, entry.from);
    }
}

#[test]
fn every_list_is_in_order_and_sourced() {
    let codes: Vec<&str> = profiles::ALL.iter().map(|profile| profile.code).collect();
    assert!(codes.is_sorted(), "{codes:?}");
    for profile in profiles::ALL {
        assert_ascending(profile, "duty relief", profile.duty_relief);
        assert_ascending(profile, "tax relief", profile.tax_relief);
        assert_ascending(profile, "gift", profile.gift);
        assert_ascending(profile, "flat duty", profile.flat_duty);
        assert_ascending(profile, "recipient", profile.recipient);
        assert_ascending(profile, "digits", profile.digits);
        assert_ascending(profile, "product identifiers", profile.product_identifiers);
        assert_ascending(profile, "responsible person", profile.responsible_person);
        for scheme in profile.schemes {
            assert_ascending(profile, scheme.name, scheme.limit);
            assert!(ids::scheme(scheme.number).is_some(), "{}: {}", profile.code, scheme.number);
        }
        for topic in profile.remarks {
            assert_ascending(profile, "remarks", topic);
        }
        for number in profile.recipient.iter().flat_map(|entry| entry.value) {
            for name in number.schemes {
                assert!(ids::scheme(name).is_some(), "{}: {name}", profile.code);
            }
        }
        assert!(!profile.facts().is_empty(), "{} says nothing", profile.code);
        for fact in profile.facts() {
            assert!(!fact.value.is_empty(), "{} {}: says nothing", profile.code, fact.what);
        }
    }
}

/// Country, day, and the relief from duty in words.
const DUTY: &[(&str, &str, &str)] = &[
    ("DE", "2008-11-30", "not known"),
    ("DE", "2026-06-30", "150 EUR"),
    ("DE", "2026-07-01", "none"),
    ("HR", "2026-07-01", "none"),
    ("MC", "2026-06-30", "150 EUR"),
    ("US", "2016-03-09", "not known"),
    ("US", "2025-08-28", "800 USD"),
    ("US", "2025-08-29", "none"),
    ("GB", "2026-11-24", "135 GBP"),
    ("AU", "2026-11-24", "1000 AUD"),
    ("TR", "2024-08-20", "not known"),
    ("TR", "2024-08-21", "none"),
    ("TR", "2026-02-06", "none"),
    ("TH", "2025-12-31", "1500 THB"),
    ("TH", "2026-01-01", "1 THB"),
    ("CO", "2026-01-28", "50 USD"),
    ("CO", "2026-01-29", "200 USD"),
    ("BR", "2024-07-31", "not known"),
    ("BR", "2026-05-11", "none"),
    ("BR", "2026-05-12", "depends"),
    ("CL", "2025-10-24", "not known"),
    ("CL", "2025-10-25", "depends"),
    ("MX", "2026-11-24", "depends"),
    ("AE", "2023-02-28", "300 AED"),
    ("AE", "2023-03-01", "contradictory"),
    ("RU", "2026-06-30", "not known"),
    ("RU", "2026-07-01", "200 EUR"),
    ("HK", "2026-11-24", "whole"),
    ("AQ", "2026-11-24", "not known"),
];

/// Country, day, and the relief from tax in words.
const TAX: &[(&str, &str, &str)] = &[
    ("NO", "2019-12-31", "not known"),
    ("NO", "2020-01-01", "depends"),
    ("NO", "2020-03-31", "depends"),
    ("NO", "2020-04-01", "none"),
    ("TR", "2026-02-05", "none"),
    ("AU", "2026-11-24", "depends"),
    ("NZ", "2026-11-24", "depends"),
    ("SG", "2026-11-24", "depends"),
    ("MY", "2026-11-24", "depends"),
    ("JP", "2026-11-24", "10000 JPY"),
    ("IL", "2026-02-23", "150 USD"),
    ("IL", "2026-02-24", "75 USD"),
    ("IL", "2026-02-25", "130 USD"),
    ("IL", "2026-06-01", "130 USD"),
    ("IL", "2026-06-02", "75 USD"),
];

/// Country, day, and the limit for gifts in words.
const GIFTS: &[(&str, &str, &str)] = &[
    ("FR", "2026-06-30", "45 EUR"),
    ("FR", "2026-07-01", "45 EUR"),
    ("US", "2026-11-24", "100 USD"),
    ("CH", "2026-11-24", "100 CHF"),
    ("NO", "2026-11-24", "1000 NOK"),
    ("JP", "2026-11-24", "depends"),
    ("ZA", "2016-05-19", "not known"),
    ("ZA", "2016-05-20", "1400 ZAR"),
    ("IN", "2019-12-12", "none"),
    ("BR", "2026-11-24", "contradictory"),
];

#[test]
fn relief_is_that_of_the_day() {
    fn said(entry: Option<&Entry<Relief>>) -> String {
        match entry.map(|entry| entry.value) {
            None => "not known".to_owned(),
            Some(Relief::None) => "none".to_owned(),
            Some(Relief::Whole) => "whole".to_owned(),
            Some(Relief::Depends) => "depends".to_owned(),
            Some(Relief::Unknown) => "contradictory".to_owned(),
            Some(Relief::UpTo(limit)) => format!("{} {}", limit.amount, limit.currency),
        }
    }
    type List = fn(&Profile) -> Dated<Relief>;
    let lists: [(_, List); 3] = [(DUTY, |of| of.duty_relief), (TAX, |of| of.tax_relief), (GIFTS, |of| of.gift)];
    for (cases, list) in lists {
        for &(country, on, expected) in cases {
            let entry = profiles::of(country, day(on)).and_then(|profile| as_of(list(profile), day(on)));
            assert_eq!(said(entry), expected, "{country} on {on}");
        }
    }
}

/// What is read in a law stands here. A newspaper that tells of a law is the press.
const LAW: &[&str] = &[
    "IN gifts free 2019-12-12",
    "IN recipient's number 2018-01-12",
    "IN remark 2019-12-12",
    "PH free of duty 2016-10-25",
    "PH free of tax 2016-10-25",
    "PH remark 2016-10-25",
    "US free of duty 2016-03-10",
    "US free of duty 2025-08-29",
    "US free of duty 2027-07-01",
    "US gifts free 1994-06-13",
    "US digits of the tariff 2025-08-29",
    "US remark 2025-08-29",
];

#[test]
fn law_is_what_was_read_in_one() {
    let all = profiles::ALL.iter().flat_map(|profile| {
        let facts = profile.facts().into_iter().filter(|fact| fact.certainty == Certainty::Law);
        facts.map(|fact| format!("{} {} {}", profile.code, fact.what, fact.from))
    });
    assert_eq!(all.collect::<Vec<_>>(), LAW);
}

/// What depends on something says on what.
#[test]
fn a_relief_that_depends_has_a_remark_from_that_day() {
    for profile in profiles::ALL {
        for entry in [profile.duty_relief, profile.tax_relief, profile.gift].into_iter().flatten() {
            if entry.value == Relief::Depends {
                let facts = profile.facts_on(entry.from);
                assert!(facts.iter().any(|fact| fact.what == "remark"), "{} {}", profile.code, entry.from);
            }
        }
    }
}

/// A number that customs takes is never told to be another than the one asked for.
#[test]
fn every_number_that_serves_is_listed() {
    for (country, scheme) in [
        ("BR", "br-cpf"),
        ("BR", "br-cnpj"),
        ("BR", "passport"),
        ("CN", "cn-ric"),
        ("CN", "cn-uscc"),
        ("CN", "passport"),
        ("CO", "co-cc"),
        ("CO", "co-nit"),
        ("IL", "il-idnr"),
        ("IL", "il-hp"),
        ("IN", "in-pan"),
        ("IN", "in-gstin"),
        ("IN", "in-iec"),
        ("ID", "id-nik"),
        ("ID", "id-npwp"),
        ("RU", "ru-inn"),
        ("RU", "ru-passport"),
        ("TR", "tr-vkn"),
        ("ZA", "za-idnr"),
        ("ZA", "za-tin"),
    ] {
        let profile = profiles::find(country).expect("a profile");
        let entry = profile.recipient.last().expect("an entry");
        for number in entry.value {
            assert!(number.schemes.contains(&scheme), "{country}: {} without {scheme}", number.name);
        }
    }
}

#[test]
fn the_number_asked_for_depends_on_the_way_and_on_the_parties() {
    let asked = |country: &str, mode: Option<&str>, relationship: Option<&str>| {
        let entry = profiles::find(country).and_then(|profile| profile.recipient.last()).expect("an entry");
        RecipientNumber::of(entry.value, mode, relationship).map(|number| number.name)
    };
    let (payer, firm, anyone) = (
        "resident identity number of the buyer who pays",
        "unified social credit code of the firm",
        "resident identity number, or a passport number",
    );
    assert_eq!(asked("CN", Some("express"), Some("b2c")), Some(payer));
    assert_eq!(asked("CN", Some("post"), Some("b2c")), Some(anyone));
    assert_eq!(asked("CN", None, Some("b2c")), Some(anyone));
    assert_eq!(asked("CN", Some("post"), Some("c2c")), Some(anyone));
    assert_eq!(asked("CN", Some("express"), Some("b2b")), Some(firm));
    assert_eq!(asked("CN", Some("express"), None), Some(anyone));
    // Where the mode isn't known, the number for one of the modes is named.
    assert!(asked("KR", None, None).is_some());
    assert_eq!(asked("KR", Some("post"), None), None);
    assert_eq!(asked("NO", None, None), None);
}

#[test]
fn an_edition_names_the_last_change() {
    let eu = profiles::find("EU").expect("the EU");
    for (on, expected) in [
        ("1999-01-01", "EU before its first day"),
        ("2025-12-31", "EU 2024-12-13"),
        ("2026-06-30", "EU 2026-03-01"),
        ("2026-07-01", "EU 2026-07-01"),
        ("2026-11-24", "EU 2026-11-01"),
    ] {
        assert_eq!(eu.edition(day(on)), expected);
    }
}

#[test]
fn facts_of_a_day_hold_the_last_entry_of_each_thing() {
    let us = profiles::find("US").expect("the United States");
    let said = |on: &str, what: &str| {
        let facts = us.facts_on(day(on));
        facts.iter().find(|fact| fact.what == what).map(|fact| fact.value.clone())
    };
    assert_eq!(said("2025-08-28", "free of duty").as_deref(), Some("up to 800 USD a person and day"));
    assert_eq!(said("2025-08-29", "free of duty").as_deref(), Some("nothing"));
    assert_eq!(said("2026-07-23", "digits of the tariff").as_deref(), Some("by post not known, otherwise 10"));
    assert_eq!(said("2026-07-24", "digits of the tariff").as_deref(), Some("by post 10, otherwise 10"));
    assert_eq!(said("2016-03-09", "free of duty"), None);
}

/// A remark ends where the next one on its topic begins.
#[test]
fn remarks_of_a_day_are_those_that_hold() {
    let remarks = |code: &str, on: &str| {
        let facts = profiles::find(code).expect("a profile").facts_on(day(on));
        facts.into_iter().filter(|fact| fact.what == "remark").map(|fact| fact.value).collect::<Vec<_>>()
    };
    for (code, on, holds, ended) in [
        ("BR", "2026-05-11", "less USD 20", "less USD 30"),
        ("BR", "2026-05-12", "less USD 30", "less USD 20"),
        ("TR", "2026-02-05", "Up to EUR 30", "ordinary declaration"),
        ("TR", "2026-02-06", "ordinary declaration", "Up to EUR 30"),
        ("US", "2026-02-23", "USD 80", "section 122"),
        ("US", "2026-02-24", "section 122", "USD 80"),
        ("US", "2026-07-23", "section 122", "section 301"),
        ("US", "2026-07-24", "section 301", "section 122"),
        ("US", "2026-10-21", "informal entry", "type 13"),
        ("US", "2026-10-22", "type 13", "section 122"),
        ("EU", "2026-06-30", "2.5 %", "EUR 3 an item"),
        ("EU", "2026-07-01", "EUR 3 an item", "is free of duty"),
        ("NO", "2023-12-31", "needs no declaration", "first krone"),
        ("NO", "2024-01-01", "first krone", "needs no declaration"),
        ("CH", "2024-12-31", "CHF 100,000", "platform"),
        ("CH", "2025-01-01", "platform", "no such words"),
    ] {
        let all = remarks(code, on).join("\n");
        assert!(all.contains(holds), "{code} on {on}: {all}");
        assert!(!all.contains(ended), "{code} on {on}: {all}");
    }
    assert_eq!(remarks("BR", "2026-05-12").len(), remarks("BR", "2026-05-11").len());
}

#[test]
fn profiles_are_listed_as_objects_with_a_code() {
    let listed = serde_json::to_value(profiles::summaries(Some(day("2026-11-24"))).collect::<Vec<_>>()).expect("JSON");
    let listed = listed.as_array().expect("a list");
    assert_eq!(listed.len(), profiles::ALL.len());
    let norway = listed.iter().find(|profile| profile["code"] == "NO").expect("Norway");
    let voec = norway["facts"].as_array().expect("facts").iter().find(|fact| fact["what"] == "VOEC").expect("VOEC");
    assert_eq!(voec["value"], "3000 NOK an article");
    assert_eq!(voec["from"], "2020-04-01");
    assert_eq!(voec["certainty"], "authority");
}
