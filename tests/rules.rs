//! The evidence of the rules: every rule fires on its `fires-*` fixtures and is silent on its `passes-*`.
//!
//! A fixture is a declaration, `.json` or `.xml`; `<fixture>.options.json` beside it holds other options than the day
//! 2026-11-23. The snapshot beside a `fires-*` is what a person reads of that rule. Each wording has a fixture that shows
//! it; a wording named `you` is said where the declaration has `"part": "shopper"`.
#![allow(missing_docs)]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use declarant::report::Severity;
use declarant::{Options, Validator, rules};

/// Wordings that no small fixture can show, and no others.
const NOT_SHOWN: &[&str] = &[
    // Limits, which `tests/bounds.rs` reaches.
    "declaration-unreadable attributes",
    "declaration-unreadable bytes",
    "declaration-unreadable faults",
    "declaration-unreadable items",
    "declaration-unreadable nodes",
    "declaration-unreadable records",
    // It takes more than two hundred elements in a class.
    "element-misplaced alone",
    // It takes one element more than a class that may repeat can have.
    "element-excessive several",
    // What another build, or two parts of a declaration, would say.
    "declaration-unreadable left out",
    "declaration-unreadable said",
    "field-duplicate parts",
    // No code and no law of today has them.
    "country-outdated without",
    "currency-outdated without",
    "hs-code-outdated none",
    "recipient-number-missing required",
    "recipient-number-missing required you",
];

fn fixtures(rule: &str) -> Vec<PathBuf> {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules").join(rule);
    let Ok(entries) = std::fs::read_dir(dir) else { return Vec::new() };
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    files.retain(|file| {
        let name = file.file_name().and_then(|name| name.to_str()).unwrap_or("");
        (name.starts_with("fires-") || name.starts_with("passes-"))
            && ![".snap", ".snap.new"].iter().any(|end| name.ends_with(end))
            && !name.ends_with(".options.json")
    });
    files.sort();
    files
}

fn options(fixture: &Path) -> Options {
    let text = std::fs::read_to_string(fixture.with_extension("options.json"))
        .unwrap_or_else(|_| r#"{"on": "2026-11-23"}"#.to_owned());
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", fixture.display()))
}

#[test]
fn rules_fire_and_pass_as_their_fixtures_say() {
    let mut wrong = Vec::new();
    for (family, rule) in rules::ALL {
        let files = fixtures(rule.name);
        let named = |start: &str| {
            files.iter().filter(|file| file.file_name().is_some_and(|n| n.to_string_lossy().starts_with(start))).count()
        };
        assert!(named("fires-") > 0, "{}: no fires-* fixture", rule.name);
        assert!(named("passes-") > 0, "{}: no passes-* fixture", rule.name);
        for file in files {
            let name = file.file_name().and_then(|name| name.to_str()).expect("a name").to_owned();
            let bytes = std::fs::read(&file).expect("a fixture");
            let mut every = Validator::new(options(&file)).expect("options");
            let fired = every.check(&bytes).findings.iter().any(|finding| finding.rule == rule.name);
            let should = name.starts_with("fires-");
            if fired != should {
                let verb = if fired { "fires" } else { "is silent" };
                wrong.push(format!("{family}/{} {verb} on {name}", rule.name));
            } else if fired {
                let only = Options { select: vec![rule.name.to_owned()], ..options(&file) };
                let (report, words) = Validator::new(only).expect("options").check_in_words(&bytes, &name, false);
                assert_no_finding_twice(&report.findings);
                let dir = file.parent().expect("a directory").to_owned();
                insta::with_settings!({ snapshot_path => dir, prepend_module_to_snapshot => false, omit_expression => true }, {
                    insta::assert_snapshot!(name.as_str(), words);
                });
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What nobody can tell of a declaration: the rule, why it isn't checked, and the declaration.
const NOT_CHECKED: &[(&str, &str, &str)] = &[
    (
        "identifier-checksum",
        "a number is of a kind whose rule is not known here",
        r#"{"seller": {"taxIds": [{"scheme": "foo", "value": "n/a"}]}}"#,
    ),
    (
        "identifier-checksum",
        "a number is of a kind whose rule is not known here",
        r#"{"buyer": {"personalId": {"scheme": "national-id", "value": "4711"}}}"#,
    ),
    (
        "responsible-person-mismatched",
        "it is not said in which country the responsible person is",
        r#"{"shipment": {"destination": "DE"}, "responsiblePerson": {"name": "Safe Toys BV"}}"#,
    ),
];

#[test]
fn what_nobody_can_tell_is_listed_as_not_checked() {
    let mut validator = Validator::new(options(Path::new("any.json"))).expect("options");
    for (rule, why, declaration) in NOT_CHECKED {
        let report = validator.check(*declaration);
        let is_listed = report.not_checked.iter().any(|entry| entry.rule == *rule && entry.why == *why);
        assert!(is_listed, "{rule} of {declaration}: {:?}", report.not_checked);
    }
}

/// Nothing is found twice at the same place by the same rule.
fn assert_no_finding_twice(findings: &[declarant::Finding]) {
    let mut seen = BTreeSet::new();
    for finding in findings {
        let key =
            (finding.rule, finding.path.clone(), finding.message.clone(), finding.at.map(|at| (at.line, at.column)));
        assert!(seen.insert(key), "{} twice at {:?}", finding.rule, finding.path);
    }
}

/// Whether a text can be a template with its arguments. "The {label}" is "your …" to the shopper.
fn is_made_of(template: &str, text: &str) -> bool {
    let (template, text) = (template.to_lowercase(), text.to_lowercase());
    let mut rest = text.as_str();
    template.split('{').map(|part| part.split_once('}').map_or(part, |(_, behind)| behind)).all(|part| {
        let part = part.strip_suffix("the ").unwrap_or(part);
        let found = rest.find(part);
        rest = found.and_then(|at| rest.get(at + part.len()..)).unwrap_or("");
        found.is_some()
    })
}

#[test]
fn every_wording_is_shown_by_a_fixture() {
    let mut left = BTreeSet::new();
    // The wordings of restricted goods are rows of a generated table.
    for (_, rule) in rules::ALL.iter().filter(|(_, rule)| rule.name != "restricted-goods") {
        let mut said = Vec::new();
        for file in fixtures(rule.name) {
            let bytes = std::fs::read(&file).expect("a fixture");
            let report = Validator::new(options(&file)).expect("options").check(&bytes);
            said.extend(report.findings.into_iter().filter(|finding| finding.rule == rule.name));
        }
        let first = [("", rule.words)];
        let wordings = first.iter().chain(rule.variants);
        left.extend(wordings.filter_map(|(variant, words)| {
            let is_said = said.iter().any(|finding| {
                let pairs = [(words.message, &finding.message), (words.why, &finding.why), (words.help, &finding.help)];
                pairs.iter().all(|(template, text)| is_made_of(template, text))
            });
            let name = format!("{} {variant}", rule.name);
            (!is_said).then(|| name.trim().to_owned())
        }));
    }
    let not_shown: BTreeSet<String> = NOT_SHOWN.iter().map(|name| (*name).to_owned()).collect();
    let unexpected: Vec<_> = left.difference(&not_shown).collect();
    assert!(unexpected.is_empty(), "no fixture shows these wordings: {unexpected:#?}");
    let outdated: Vec<_> = not_shown.difference(&left).collect();
    assert!(outdated.is_empty(), "NOT_SHOWN has wordings that are shown, or aren't there: {outdated:#?}");
}

#[test]
fn a_page_names_a_severity_above_that_of_its_rule() {
    let mut left = BTreeSet::new();
    for (_, rule) in rules::ALL {
        for file in fixtures(rule.name) {
            let only = Options { select: vec![rule.name.to_owned()], ..options(&file) };
            let report = Validator::new(only).expect("options").check(&std::fs::read(&file).expect("a fixture"));
            let above = report.findings.iter().map(|finding| finding.severity).filter(|one| *one > rule.severity);
            let unsaid = above.map(Severity::word).filter(|word| !rule.page.contains(word));
            left.extend(unsaid.map(|word| format!("{}: the page should say when it is of severity {word}", rule.name)));
        }
    }
    assert!(left.is_empty(), "{}", left.into_iter().collect::<Vec<_>>().join("\n"));
}

#[test]
fn every_rule_is_named_documented_and_listed_in_order() {
    let mut names = BTreeSet::new();
    for (family, rule) in rules::ALL {
        assert!(names.insert(rule.name), "{} is listed twice", rule.name);
        assert!(rule.name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'), "{}", rule.name);
        assert!(rule.page.lines().count() > 3, "{}: the page says no more than the summary", rule.name);
        assert!(rule.page.contains("Source: "), "{}: the page has no \"Source: …\"", rule.name);
        assert!(rule.summary.ends_with('.'), "{}: the summary is a sentence", rule.name);
        let file = format!("{}/src/rules/{family}/{}.rs", env!("CARGO_MANIFEST_DIR"), rule.name.replace('-', "_"));
        let source = std::fs::read_to_string(&file).unwrap_or_else(|_| panic!("{file} should hold {}", rule.name));
        assert!(source.contains(rule.name), "{file}");
    }
    for family in rules::families() {
        let listed: Vec<&str> = rules::ALL.iter().filter(|(of, _)| *of == family).map(|(_, rule)| rule.name).collect();
        for pair in listed.windows(2) {
            assert!(pair[0] < pair[1], "src/rules.rs, {family}: {} stands behind {}", pair[1], pair[0]);
        }
    }
}

#[test]
fn every_directory_of_evidence_has_its_rule() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules");
    for entry in std::fs::read_dir(dir).expect("tests/rules") {
        let name = entry.expect("an entry").file_name().into_string().expect("a name");
        assert!(rules::find(&name).is_some(), "tests/rules/{name} has no rule");
    }
}

#[test]
fn templates_name_only_arguments_that_are_given() {
    for (_, rule) in rules::ALL {
        for file in fixtures(rule.name) {
            let bytes = std::fs::read(&file).expect("a fixture");
            let report = Validator::new(options(&file)).expect("options").check(&bytes);
            for finding in report.findings {
                for text in [&finding.message, &finding.why, &finding.help] {
                    assert!(!text.contains(['{', '}']), "{}: {text}", finding.rule);
                }
            }
        }
    }
}

/// Two rules never propose different values for one place as safe.
#[test]
fn safe_fixes_of_different_rules_agree() {
    for (_, rule) in rules::ALL {
        for file in fixtures(rule.name) {
            let bytes = std::fs::read(&file).expect("a fixture");
            let report = Validator::new(options(&file)).expect("options").check(&bytes);
            let mut proposed = std::collections::BTreeMap::new();
            for finding in &report.findings {
                for change in finding.fix.iter().filter(|fix| fix.safe).flat_map(|fix| &fix.patch) {
                    let now = (change.op, change.value.clone());
                    let known = proposed.entry(change.path.clone()).or_insert((finding.rule, now.clone()));
                    assert_eq!(known.1, now, "{}: {} and {}", file.display(), known.0, finding.rule);
                }
            }
        }
    }
}

/// A finding about a word marks the word, counted in UTF-16, and names it where the input has no lines.
#[test]
fn the_word_at_fault_is_marked() {
    let marked = |description: &str, rule: &str| {
        let text = format!(r#"{{"shipment": {{"destination": "SE"}}, "items": [{{"description": "{description}"}}]}}"#);
        let only = Options {
            select: vec![rule.to_owned()],
            ..serde_json::from_str(r#"{"on": "2026-11-23"}"#).expect("options")
        };
        let report = Validator::new(only).expect("options").check(text.as_bytes());
        let finding = report.findings.first().unwrap_or_else(|| panic!("{rule} on {description}"));
        let at = finding.at.expect("a position");
        let units: Vec<u16> = text.encode_utf16().collect();
        let (from, to) = (at.column as usize - 1, at.end_column as usize - 1);
        let word = serde_json::to_value(&finding.params["word"]).expect("JSON").as_str().expect("a word").to_owned();
        (String::from_utf16(&units[from..to]).expect("whole letters"), word)
    };
    for (description, rule, word) in [
        ("2 pcs gift for friend, red", "description-vague", "gift for friend"),
        ("🎁 rouge, vêtements", "description-vague", "vêtements"),
        ("🎁 Nlke shoes", "brand-lookalike", "Nlke"),
        ("Gürtel, Gucci-style", "counterfeit-phrase", "style"),
        ("Small statuette en ivoire", "restricted-goods", "en ivoire"),
        ("新款 2盒香烟", "restricted-goods", "香烟"),
        ("Large power bank", "dangerous-goods-missing", "power bank"),
        (" n/a ", "description-placeholder", "n/a"),
    ] {
        assert_eq!(marked(description, rule), (word.to_owned(), word.to_owned()), "{rule} on {description}");
    }
    let (whole, word) = marked(r"V\u00eatements, rose", "description-vague");
    assert_eq!((whole.as_str(), word.as_str()), (r#""V\u00eatements, rose""#, "Vêtements"));
}
