//! Real messages: what customs' own schema accepts has no structure finding here.
//!
//! The messages are not the project's own. `DECLARANT_CORPUS` names the directory that holds them, with `wco-dec/` and
//! `eu-h7/` in it; without it there is nothing to check, and the tests say so.
#![allow(missing_docs)]

use std::path::{Path, PathBuf};

use declarant::{Options, Validator};

/// The messages of a part of the corpus; empty where there is none.
fn messages(part: &str) -> Vec<PathBuf> {
    let Some(corpus) = std::env::var_os("DECLARANT_CORPUS") else {
        eprintln!("skipped: DECLARANT_CORPUS names no directory of messages");
        return Vec::new();
    };
    let dir = Path::new(&corpus).join(part);
    let entries = std::fs::read_dir(&dir).unwrap_or_else(|error| panic!("{}: {error}", dir.display()));
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "xml"));
    files.sort();
    assert!(!files.is_empty(), "{} holds no messages", dir.display());
    files
}

/// The structure findings on a message, as rule and path.
fn structure(file: &Path) -> Vec<(&'static str, Option<String>)> {
    let options: Options = serde_json::from_str(r#"{"on": "2026-01-15", "select": ["structure"]}"#).expect("options");
    let bytes = std::fs::read(file).expect("a message");
    let report = Validator::new(options).expect("options").check(&bytes);
    report.findings.into_iter().map(|finding| (finding.rule, finding.path)).collect()
}

#[test]
fn declarations_that_their_schema_accepts_have_no_structure_finding() {
    for file in messages("wco-dec") {
        assert_eq!(structure(&file), [], "{}", file.display());
    }
}

#[test]
fn low_value_declarations_have_one_finding_at_their_placeholder() {
    for file in messages("eu-h7") {
        let expected = [("value-malformed", Some("/wco/Agent/ID".to_owned()))];
        assert_eq!(structure(&file), expected, "{}", file.display());
    }
}

#[test]
fn broken_messages_are_read_as_far_as_they_go() {
    for file in messages("wco-dec").into_iter().chain(messages("eu-h7")) {
        let bytes = std::fs::read(&file).expect("a message");
        let mut validator = Validator::new(Options::default()).expect("options");
        for end in (1..bytes.len() - 20).step_by(97) {
            let report = validator.check(&bytes[..end]);
            let broken = report.findings.iter().any(|f| f.rule == "declaration-unreadable");
            assert!(broken, "{} up to byte {end}", file.display());
        }
    }
}

#[test]
fn no_byte_of_a_message_brings_the_reader_down() {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut below = move |bound: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        ((state >> 11) % bound as u64) as usize
    };
    const BYTES: &[u8] = b"<>&;\"'/!?-[]=: \n\r\0x7\xff\xc3";
    for file in messages("eu-h7").into_iter().chain(messages("wco-dec").into_iter().take(6)) {
        let bytes = std::fs::read(&file).expect("a message");
        let mut validator = Validator::new(Options::default()).expect("options");
        for _ in 0..150 {
            let mut broken = bytes.clone();
            for _ in 0..=below(4) {
                let at = below(broken.len());
                match below(3) {
                    0 => broken[at] = BYTES[below(BYTES.len())],
                    1 => broken.insert(at, BYTES[below(BYTES.len())]),
                    _ => {
                        broken.remove(at);
                    }
                }
            }
            let report = validator.check(&broken);
            let text = declarant::convert::to_json(&broken).text;
            assert!(serde_json::from_str::<serde_json::Value>(&text).is_ok(), "{}", file.display());
            assert!(report.findings.iter().all(|finding| !finding.message.is_empty()));
        }
    }
}
