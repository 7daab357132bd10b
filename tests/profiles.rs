//! The destinations' profiles: their tables are in order, and their answers are those of the day.
#![allow(missing_docs)]

use declarant::profiles::{self, Entry, Profile, Relief, as_of};
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
        for number in profile.recipient.iter().filter_map(|entry| entry.value) {
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
    ("TR", "2026-02-05", "30 EUR"),
    ("TR", "2026-02-06", "none"),
    ("CO", "2026-01-28", "50 USD"),
    ("CO", "2026-01-29", "200 USD"),
    ("BR", "2024-07-31", "not known"),
    ("BR", "2026-11-24", "contradictory"),
    ("HK", "2026-11-24", "whole"),
    ("AQ", "2026-11-24", "not known"),
];

#[test]
fn relief_is_that_of_the_day() {
    for &(country, on, expected) in DUTY {
        let entry = profiles::of(country, day(on)).and_then(|profile| as_of(profile.duty_relief, day(on)));
        let said = match entry.map(|entry| entry.value) {
            None => "not known".to_owned(),
            Some(Relief::None) => "none".to_owned(),
            Some(Relief::Whole) => "whole".to_owned(),
            Some(Relief::Unknown) => "contradictory".to_owned(),
            Some(Relief::UpTo(limit)) => format!("{} {}", limit.amount, limit.currency),
        };
        assert_eq!(said, expected, "{country} on {on}");
    }
}

#[test]
fn an_edition_names_the_last_change() {
    let eu = profiles::find("EU").expect("the EU");
    for (on, expected) in [
        ("1999-01-01", "EU before its first day"),
        ("2026-06-30", "EU 2024-12-13"),
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
