//! Real messages: what customs' own schema accepts has no structure finding here.
//!
//! The messages are not the project's own. `DECLARANT_CORPUS` names the directory that holds them, with `wco-dec/` and
//! `eu-h7/` in it; without it there is nothing to check, and the tests say so.
#![allow(missing_docs)]

use std::path::{Path, PathBuf};

use declarant::{Options, Severity, Validator};

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

/// What a message is made into, by replacing texts, and the day on which that was accepted.
type Variant = (&'static str, &'static [(&'static str, &'static str)], &'static str);

/// Between the code of an additional procedure and that of the next; `{next}` in an edit.
const AND_NEXT: &str = "</ns3:CurrentCode></ns3:GovernmentProcedure><ns3:GovernmentProcedure>\
    <ns3:SequenceNumeric>3</ns3:SequenceNumeric><ns3:CurrentCode>";

const VARIANTS: [Variant; 11] = [
    ("as it is", &[], "2026-01-15"),
    ("a day in 2021", &[], "2021-07-01"),
    ("the last day of C07", &[], "2026-06-30"),
    ("pre-lodged", &[(">IMA<", ">IMD<")], "2026-01-15"),
    ("in euros", &[("DKK", "EUR"), (">100<", ">15.00<")], "2026-01-15"),
    ("special arrangements", &[("FR5", "FR1"), ("IM2504748863", "DK12345678"), ("F48", "F49")], "2026-01-15"),
    ("goods from China", &[(">NO<", ">CN<"), ("Oslo", "Shenzhen"), ("1345", "518000")], "2026-01-15"),
    ("a courier's document", &[("N740", "N741")], "2026-01-15"),
    (
        "ordinary VAT",
        &[("C07", "F53"), ("FR5", "FR1"), ("IM2504748863", "DK12345678"), ("{next}F48", "")],
        "2026-07-02",
    ),
    ("IOSS without C07", &[("C07{next}", "")], "2026-07-02"),
    (
        "product identifiers as papers",
        &[
            ("C07{next}", ""),
            (
                "</ns3:Packaging>",
                "</ns3:Packaging><ns3:SupportingDocument>\
        <ns3:SequenceNumeric>1</ns3:SequenceNumeric><ns3:ID>4006381333931</ns3:ID><ns3:TypeCode>Y999</ns3:TypeCode>\
        </ns3:SupportingDocument>",
            ),
        ],
        "2026-11-24",
    ),
];

/// A message with its item three times, numbered, and the mass of the whole likewise.
fn thrice(text: &str) -> String {
    let (open, close) = ("<ns3:GovernmentAgencyGoodsItem>", "</ns3:GovernmentAgencyGoodsItem>");
    let start = text.find(open).expect("an item");
    let end = text.find(close).expect("its end") + close.len();
    let numbered = |number: u32| {
        let first = "<ns3:SequenceNumeric>1</ns3:SequenceNumeric>";
        text[start..end].replacen(first, &first.replace('1', &number.to_string()), 1)
    };
    let items: String = (1..=3).map(numbered).collect();
    format!("{}{items}{}", text[..start].replace(">1.0<", ">3.0<"), &text[end..])
}

/// Messages of low value that customs takes have no error, and neither have they as JSON.
#[test]
fn accepted_low_value_declarations_have_no_error() {
    for file in messages("eu-h7") {
        let text = std::fs::read_to_string(&file).expect("a message");
        let text: String = text.lines().map(str::trim).collect::<Vec<_>>().join("").replace("?>", "?>\n");
        let text = text.replace("{{SUBMITTER_EORI}}", "DK12345678").replace("{{SUBMITTER_CVR}}", "DK12345678");
        let text = text.replace("{{LRN}}", "LRN-2026-1");
        for (name, edits, on) in VARIANTS {
            let edit = |text: String, (from, to): &(&str, &str)| text.replace(&from.replace("{next}", AND_NEXT), to);
            let one = edits.iter().fold(text.clone(), edit);
            let json = declarant::convert::to_json(&one).text;
            for (form, text) in [("XML", one.clone()), ("three items", thrice(&one)), ("JSON", json)] {
                let options = serde_json::json!({"on": on, "dataset": "eu-h7"});
                let options: Options = serde_json::from_value(options).expect("options");
                let report = Validator::new(options).expect("options").check(&text);
                let errors: Vec<_> =
                    report.findings.iter().filter(|finding| finding.severity == Severity::Error).collect();
                assert!(errors.is_empty(), "{} {name}, {form}: {errors:#?}", file.display());
            }
        }
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
