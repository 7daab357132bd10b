//! Whole declarations as of a day: what a person reads of the form of values, their agreement, the purpose and the
//! destination's law. The snapshot beside a declaration is named after the day.
#![allow(missing_docs)]

use std::path::Path;

use declarant::{Options, Validator};

/// The declarations, and the days as of which each is judged.
const CASES: &[(&str, &[&str])] = &[
    ("br-checkout-without-number", &["2019-12-31", "2026-11-23"]),
    ("br-checkout", &["2026-11-23"]),
    ("eu-parcel-of-148", &["2026-06-30", "2026-07-01", "2026-11-01"]),
    ("eu-parcel-of-151", &["2026-06-30"]),
    ("eu-present-sent-by-a-shop", &["2026-11-23"]),
    ("us-parcel-by-courier", &["2025-08-28", "2025-08-29"]),
    ("us-parcel-by-post", &["2026-07-23", "2026-07-24"]),
    ("every-value-misspelled", &["2026-11-23"]),
    ("nothing-adds-up", &["2026-11-23"]),
];

#[test]
fn declarations_are_judged_as_of_their_day() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/declarations");
    for (name, days) in CASES {
        let bytes = std::fs::read(dir.join(format!("{name}.json"))).unwrap_or_else(|error| panic!("{name}: {error}"));
        for day in *days {
            let options = Options {
                on: Some(day.parse().expect("a day")),
                select: ["structure", "consistency", "purpose", "jurisdiction"].map(str::to_owned).to_vec(),
                ..Options::default()
            };
            let mut validator = Validator::new(options).expect("options");
            let (report, mut words) = validator.check_in_words(&bytes, name, false);
            for absent in &report.not_checked {
                words.push_str(&format!("not checked: {}: {}\n", absent.rule, absent.why));
            }
            if let Some(profile) = report.editions.get("profile") {
                words.push_str(&format!("profile: {profile}\n"));
            }
            insta::with_settings!({ snapshot_path => &dir, prepend_module_to_snapshot => false, omit_expression => true }, {
                insta::assert_snapshot!(format!("{name}.{day}"), words);
            });
        }
    }
}

#[test]
fn every_declaration_is_judged() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/declarations");
    for entry in std::fs::read_dir(dir).expect("tests/declarations") {
        let name = entry.expect("an entry").file_name().into_string().expect("a name");
        if let Some(stem) = name.strip_suffix(".json") {
            assert!(CASES.iter().any(|(known, _)| *known == stem), "{name} is in no case");
        }
    }
}
