//! Names of parties: which of them are taken for the same. `tests/words/names.tsv` has the pairs.
#![allow(missing_docs)]

use declarant::{Options, Validator};
use serde_json::json;

/// Whether a party with that part and that name is found in a list with one entry.
fn is_found(entry: &str, role: &str, name: &str) -> bool {
    let options = json!({ "on": "2026-11-23", "select": ["party-forbidden"], "deniedParties": [{ "name": entry }] });
    let options: Options = serde_json::from_value(options).unwrap_or_else(|error| panic!("{entry}: {error}"));
    let declaration = json!({ role: { "name": name } }).to_string();
    !Validator::new(options).expect("options").check(&declaration).findings.is_empty()
}

#[test]
fn names_are_the_same_as_the_table_says() {
    let mut wrong = Vec::new();
    for line in include_str!("words/names.tsv").lines().filter(|line| !line.starts_with('#')) {
        let [who, entry, name] = line.split('\t').collect::<Vec<_>>()[..] else { panic!("{line}") };
        let found = match ["buyer", "seller"].map(|role| is_found(entry, role, name)) {
            [true, true] => "anybody",
            [false, true] => "seller",
            [false, false] => "nobody",
            [true, false] => "a buyer alone",
        };
        if found != who {
            wrong.push(format!("{entry} and {name}: {found}, should be {who}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn names_of_any_length_are_compared() {
    let (words, letters) = ("nord ".repeat(200), "o".repeat(5_000));
    let name = format!("{words}{letters}");
    assert!(is_found(&name, "buyer", &format!("{letters} {words}")));
    assert!(!is_found(&name, "buyer", &words));
    assert!(is_found(&"ü".repeat(5_000), "buyer", &"ue".repeat(5_000)));
    for word in ["王 ", "A ", "A.", "AG ", "Ltd ", "ü ", "한빛 주식회사 "] {
        assert!(is_found(&word.repeat(20_000), "buyer", &word.repeat(20_000)), "{word}");
    }
}
