//! Hostile input: broken bytes, deep nesting, endless lists and long texts end in a report, never in a panic.
//!
//! The mutants are seeded, so that a failure can be had again.
#![allow(missing_docs)]

use declarant::{Options, Report, Validator, Verdict};

mod files;
mod random;

use random::Random;

fn validator() -> Validator {
    let options = Options { on: "2026-11-23".parse().ok(), to: Some("DE".into()), digest: true, ..Options::default() };
    Validator::new(options).expect("options")
}

/// What holds for every report, whatever the input.
fn assert_sound(report: &Report) {
    assert!(report.findings.len() <= 1_000);
    let listed = Verdict::of(report.findings.iter().map(|finding| finding.severity));
    assert_eq!(report.verdict, listed, "the worst are listed");
    assert!(report.not_listed.sum() == 0 || report.findings.len() == 1_000);
    for finding in &report.findings {
        assert!(
            finding.path.as_deref().is_none_or(|path| path.is_empty() || path.starts_with('/')),
            "{:?}",
            finding.path
        );
        assert!(!finding.message.is_empty(), "{}", finding.rule);
    }
    let unplaced = report.findings.iter().position(|finding| finding.path.is_none());
    assert!(report.findings.iter().skip(unplaced.unwrap_or(usize::MAX)).all(|finding| finding.path.is_none()));
}

#[test]
fn mutants_of_every_fixture_end_in_a_report() {
    let mut random = Random::new(2026);
    let mut validator = validator();
    for file in files::fixtures(&["json", "xml"]) {
        let original = std::fs::read(&file).expect("a fixture");
        for _ in 0..12 {
            let mut bytes = original.clone();
            for _ in 0..=random.below(4) {
                let at = random.below(bytes.len());
                let end = (at + random.below(40)).min(bytes.len());
                match random.below(6) {
                    0 => drop(bytes.drain(at..end)),
                    1 => bytes.insert(at, random.next() as u8),
                    2 => {
                        let piece = bytes[at..end].to_vec();
                        let to = random.below(bytes.len());
                        bytes.splice(to..to, piece);
                    }
                    3 => bytes.truncate(at),
                    4 if at < bytes.len() => bytes[at] = b"\"{}[]:,<>&\\0e-.\0\x1f\xff"[random.below(18)],
                    _ => drop(bytes.splice(at..at, "\u{202e}💥\\ud800".bytes())),
                }
            }
            let (report, words) = validator.check_in_words(&bytes, "mutant", false);
            assert_sound(&report);
            assert!(words.ends_with('\n'), "{}", file.display());
            assert_eq!(validator.check(&bytes), report, "{}: twice the same", file.display());
            if let Some(fixed) = validator.fix(&bytes) {
                assert_sound(&validator.check(&fixed));
            }
        }
    }
}

#[test]
fn noise_is_a_finding() {
    let mut random = Random::new(7);
    let mut validator = validator();
    for length in [1, 2, 3, 7, 64, 1_000, 100_000] {
        let noise: Vec<u8> = (0..length).map(|_| random.next() as u8).collect();
        let report = validator.check(&noise);
        assert_sound(&report);
        assert_eq!(report.verdict, Verdict::Fail, "{length} bytes");
    }
}

#[test]
fn depth_length_and_number_are_bounded() {
    let deep = format!("{{\"unknown\":{}", "[".repeat(200_000));
    let deep_tree = format!("{{\"wco\":{}1{}}}", "{\"GoodsShipment\":".repeat(50_000), "}".repeat(50_000));
    let deep_xml = "<Declaration xmlns=\"urn:wco:datamodel:WCO:DEC-DMS:2\">".to_owned() + &"<a>".repeat(100_000);
    let items = format!("{{\"items\":[{}{{}}]}}", "{},".repeat(20_000));
    let keys =
        format!("{{{}\"reference\":\"1\"}}", (0..20_000).map(|n| format!("\"key{n}\":{n},")).collect::<String>());
    let digits =
        format!("{{\"items\":[{{\"value\":{{\"amount\":\"{}\",\"currency\":\"EUR\"}}}}]}}", "9".repeat(1_000_000));
    let text = format!("{{\"items\":[{{\"description\":\"{}\"}}]}}", "ä ".repeat(1_000_000));
    let number =
        format!("{{\"buyer\":{{\"personalId\":{{\"scheme\":\"br-cpf\",\"value\":\"{}\"}}}}}}", "٣".repeat(1_000_000));
    let mut validator = validator();
    for (name, input) in [
        ("deep", &deep),
        ("deep tree", &deep_tree),
        ("deep xml", &deep_xml),
        ("items", &items),
        ("keys", &keys),
        ("digits", &digits),
        ("text", &text),
        ("number", &number),
    ] {
        let report = validator.check(input);
        assert_sound(&report);
        assert_eq!(report.verdict, Verdict::Fail, "{name}");
    }
}

#[test]
fn every_field_wrong_is_a_finding_for_every_field() {
    use declarant::dictionary::{Class, Kind, Role, Slot, WHOLE};
    fn wrong(class: Class, within: Slot, count: &mut usize) -> String {
        let fields = class.fields().iter().enumerate().filter(|(_, field)| field.within == within);
        let members: Vec<String> = fields
            .map(|(slot, field)| {
                let value = match field.kind {
                    Kind::Object => wrong(class, slot as Slot, count),
                    Kind::Party(role) => wrong(Class::Party(role), WHOLE, count),
                    Kind::List => {
                        let entry = match field.name {
                            "items" => Class::Item,
                            "documents" => Class::Document,
                            _ => Class::TaxId(Role::Seller),
                        };
                        format!("[{}]", wrong(entry, WHOLE, count))
                    }
                    Kind::Tree | Kind::Flag | Kind::Integer => {
                        *count += 1;
                        "[]".to_owned()
                    }
                    _ => {
                        *count += 1;
                        "{\"no\": []}".to_owned()
                    }
                };
                format!("\"{}\": {value}", field.name)
            })
            .collect();
        format!("{{ {} }}", members.join(", "))
    }
    let mut count = 0;
    let input = wrong(Class::Declaration, WHOLE, &mut count);
    let report = validator().check(&input);
    assert_sound(&report);
    let mistyped = report.findings.iter().filter(|finding| finding.rule == "field-mistyped").count();
    assert_eq!(mistyped, count, "{input}");
}
