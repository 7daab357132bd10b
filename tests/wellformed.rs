//! What isn't JSON or XML is never read as if it were, and what is, is never refused: mutants against two other readers.
//!
//! The other readers are `JSON.parse` of Node and xmllint; where one isn't there, its test says so and ends. The mutants are
//! seeded, so that a failure can be had again. `DECLARANT_MUTANTS` makes more of them than by default.
#![allow(missing_docs)]

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::Command;

use declarant::{Options, Report, Severity, Validator};

mod files;
mod random;

use random::Random;

/// A directory of its own, removed at the end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("declarant-{}-{name}", std::process::id()));
        std::fs::create_dir_all(&path).expect("a directory");
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// The evidence of the rules that is UTF-8 and not too long, of one format.
fn fixtures(extension: &str) -> Vec<String> {
    let files = files::fixtures(&[extension]);
    let texts = files.iter().filter_map(|file| std::fs::read_to_string(file).ok());
    texts.filter(|text| text.len() < 4_000).collect()
}

/// One to three changes at places of a text: pieces go, come twice, or others come in.
fn mutate(original: &str, pieces: &[&str], random: &mut Random) -> String {
    let mut letters: Vec<char> = original.chars().collect();
    for _ in 0..=random.below(3) {
        let at = random.below(letters.len() + 1);
        let end = (at + random.below(12)).min(letters.len());
        let piece = pieces[random.below(pieces.len())];
        match random.below(8) {
            0 => drop(letters.drain(at..end)),
            1 => {
                let copy = letters[at..end].to_vec();
                letters.splice(end..end, copy);
            }
            2 => letters.truncate(at),
            3 if at < letters.len() => drop(letters.splice(at..=at, piece.chars())),
            4 if at < letters.len() => drop(letters.remove(at)),
            _ => drop(letters.splice(at..at, piece.chars())),
        }
    }
    letters.into_iter().collect()
}

fn wanted() -> usize {
    std::env::var("DECLARANT_MUTANTS").ok().and_then(|number| number.parse().ok()).unwrap_or(6_000)
}

fn validator() -> Validator {
    let select = ["declaration-unreadable", "entity-unknown", "message-unknown", "namespace-unknown", "field-mistyped"];
    Validator::new(Options { select: select.map(str::to_owned).to_vec(), ..Options::default() }).expect("options")
}

fn has(report: &Report, rules: &[&str]) -> bool {
    let is = |rule: &str| rules.contains(&rule);
    report.findings.iter().any(|finding| finding.severity == Severity::Error && is(finding.rule))
}

fn assert_agreed(kind: &str, disagreements: &[String], judged: usize, refused: usize) {
    eprintln!("{kind}: {judged} mutants, of which {refused} are refused by both");
    assert!(
        disagreements.is_empty(),
        "{} of {judged}: {}",
        disagreements.len(),
        disagreements.iter().take(8).cloned().collect::<Vec<_>>().join("\n---\n")
    );
    assert!(refused > judged / 10 && refused < judged, "the mutants are of both kinds");
}

#[test]
fn json_is_refused_where_json_parse_refuses_it() {
    const PIECES: [&str; 52] = [
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\\",
        "\\\\",
        "\\\"",
        "\\q",
        "\\u",
        "\\u12",
        "\\u00e9",
        "\\ud800",
        "\\ud83d\\ude00",
        "\\udc00",
        "\\/",
        "\\\n",
        "\n",
        "\t",
        "\r",
        " ",
        "\u{a0}",
        "\u{feff}",
        "\u{0}",
        "\u{1f}",
        "\u{7f}",
        "\u{2028}",
        "é",
        "😀",
        "0",
        "01",
        "-",
        "-0",
        "1.",
        ".5",
        "1e5",
        "1E+",
        "1e-7",
        "+1",
        "NaN",
        "true",
        "True",
        "null",
        "nul",
        "//",
        "/* x */",
        "'",
        "“",
        "{}",
        "\"a\":1,",
    ];
    const SCRIPT: &str = "const fs = require('fs');\
        const texts = JSON.parse(fs.readFileSync(process.argv[1], 'utf8'));\
        const of = (text) => { try { const value = JSON.parse(text);\
          return value !== null && typeof value === 'object' && !Array.isArray(value) ? 'o' : 'v'; } catch { return '-'; } };\
        fs.writeSync(1, texts.map(of).join(''));";
    if Command::new("node").arg("--version").output().is_err() {
        eprintln!("skipped: there is no node");
        return;
    }
    let folder = Folder::new("json-parse");
    let file = folder.0.join("texts.json");
    let mut seeds = fixtures("json");
    seeds.push(r#"{"items":[{"description":"\u00e9\ud83d\ude00 \\ \"","quantity":{"value":-1.5e3,"unit":"C62"}},{}],"wco":{"FunctionCode":{"value":true,"listID":"x"},"AdditionalInformation":[null,{}]}}"#.to_owned());
    let (mut random, mut validator) = (Random::new(14), validator());
    let (mut judged, mut refused, mut disagreements) = (0, 0, Vec::new());
    while judged < wanted() {
        let texts: Vec<String> = (0..3_000.min(wanted() - judged))
            .map(|_| {
                let seed = random.below(seeds.len());
                mutate(&seeds[seed], &PIECES, &mut random)
            })
            .collect();
        std::fs::write(&file, serde_json::to_string(&texts).expect("JSON")).expect("a file");
        let output = Command::new("node").args(["-e", SCRIPT]).arg(&file).output().expect("node runs");
        assert_eq!(output.stdout.len(), texts.len(), "{}", String::from_utf8_lossy(&output.stderr));
        for (text, &answer) in texts.iter().zip(&output.stdout) {
            judged += 1;
            let report = validator.check(text.as_bytes());
            let is_unreadable = has(&report, &["declaration-unreadable"]);
            // JSON.parse takes any depth.
            let may_be_deep = text.matches(['{', '[']).count() > 128;
            let agreed = match answer {
                b'o' => !is_unreadable || may_be_deep || text.starts_with('\u{feff}'),
                // JSON, but no object, so no declaration.
                b'v' => is_unreadable || has(&report, &["field-mistyped"]),
                // A mark at the beginning is passed over, as the contract has it.
                _ => is_unreadable || text.starts_with('\u{feff}'),
            };
            refused += usize::from(answer == b'-' && is_unreadable);
            if !agreed {
                let said: Vec<_> = report.findings.iter().map(|finding| &finding.message).collect();
                disagreements.push(format!("JSON.parse says {}, {said:?}\n{text}", char::from(answer)));
            }
        }
    }
    assert_agreed("JSON", &disagreements, judged, refused);
}

#[test]
fn xml_is_refused_where_xmllint_refuses_it() {
    const PIECES: [&str; 72] = [
        "<",
        ">",
        "/",
        "/>",
        "</",
        "\"",
        "'",
        "=",
        "&",
        "&amp;",
        "&foo;",
        "&e;",
        "&#233;",
        "&#x110000;",
        "&#xD800;",
        "&#0;",
        "&#;",
        "& ",
        ";",
        "<!--",
        "-->",
        "--",
        "<!-- x -->",
        "<!-->",
        "<!--->",
        "<![CDATA[",
        "]]>",
        "<![CDATA[x]]>",
        "<?",
        "?>",
        "<?xml ?>",
        "<?xml version=\"1.0\"?>",
        "<?go x?>",
        "<?XML x?>",
        "<?1?>",
        "<!DOCTYPE a>",
        "<!doctype a>",
        "<!DOCTYPE Declaration [<!ENTITY e \"x\">]>",
        "[",
        "]",
        "%",
        "(",
        ")",
        "|",
        " ",
        "\n",
        "\r\n",
        "\t",
        "\u{a0}",
        "\u{1}",
        "\u{fffe}",
        "\u{fffd}",
        "\u{85}",
        "é",
        "·",
        "😀",
        "1",
        "-",
        ".",
        ":",
        "_",
        "a",
        " a=\"1\"",
        " a='1'b='2'",
        " xmlns:q=\"urn:q\"",
        " xmlns:q=\"urn&x;\"",
        " xml:lang=\"en\"",
        "<a/>",
        "<a>",
        "</a>",
        "<q:a b=\"c\"/>",
        "<!ELEMENT a ANY>",
    ];
    const SEEDS: [&str; 7] = [
        "<!DOCTYPE Declaration [<!ENTITY e \"x\">]>\n<Declaration xmlns=\"urn:wco:datamodel:WCO:DEC-DMS:2\">\n  <FunctionCode>9</FunctionCode>\n</Declaration>\n",
        "<!DOCTYPE a PUBLIC \"-//A//B\" 'b.dtd' [<!ELEMENT a (b,(c|d)*)><!ATTLIST a b CDATA #IMPLIED c (x|y) 'x'><!NOTATION n SYSTEM 'n'><!-- c --><?go on?> %p; <!ENTITY % p \"q\">]><a/>",
        "<Declaration xmlns=\"urn:wco:datamodel:WCO:DEC-DMS:2\" xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\n  <FunctionCode>9</FunctionCode>\n  <TypeCode xsi:type=\"xs:string\">IMA</TypeCode>\n</Declaration>\n",
        "<any:Declaration xmlns:any=\"urn:wco:datamodel:WCO:DEC-DMS:2\">\n  <FunctionCode xmlns=\"urn:wco:datamodel:WCO:DEC-DMS:2\">9</FunctionCode><any:unknown a=\"1\">x<b/>&amp;</any:unknown></any:Declaration>",
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone='yes'?>\n<!-- a - b -->\n<?go on?>\n<Declaration xmlns=\"urn:wco:datamodel:WCO:DEC-DMS:2\"><FunctionCode><![CDATA[9]]></FunctionCode><GoodsShipment><GovernmentAgencyGoodsItem><Commodity><Description>A &amp; B &#233; ] &gt;</Description></Commodity></GovernmentAgencyGoodsItem></GoodsShipment></Declaration>\n<!-- end --><?go?>\n",
        "<md:MetaData xmlns:md=\"urn:wco:datamodel:WCO:DocumentMetaData-DMS:2\" xmlns=\"urn:wco:datamodel:WCO:DEC-DMS:2\"><md:WCODataModelVersionCode>3.6</md:WCODataModelVersionCode><Declaration><FunctionCode listID=\"a&lt;b\" >9</FunctionCode ></Declaration></md:MetaData>",
        "<Declaration xmlns=\"urn:wco:datamodel:WCO:DEC-DMS:2\" xmlns:q=\"urn:q\"><q:foreign q:b=\"&quot;\" c='\"'><q:c>text</q:c></q:foreign></Declaration>",
    ];
    if Command::new("xmllint").arg("--version").output().is_err() {
        eprintln!("skipped: there is no xmllint");
        return;
    }
    let folder = Folder::new("xmllint-syntax");
    let mut seeds = fixtures("xml");
    // The seeds of odd syntax as often as all others together.
    let others = seeds.len();
    seeds.extend(SEEDS.iter().cycle().take(others.max(SEEDS.len())).map(|&seed| seed.to_owned()));
    let files: Vec<PathBuf> = (0..1_000).map(|number| folder.0.join(format!("{number}.xml"))).collect();
    let (mut random, mut validator) = (Random::new(28), validator());
    let (mut judged, mut refused, mut disagreements) = (0, 0, Vec::new());
    while judged < wanted() {
        let texts: Vec<String> = (0..files.len().min(wanted() - judged))
            .map(|_| {
                let seed = random.below(seeds.len());
                mutate(&seeds[seed], &PIECES, &mut random)
            })
            .collect();
        for (file, text) in files.iter().zip(&texts) {
            std::fs::write(file, text).expect("a file");
        }
        let output = Command::new("xmllint").args(["--noout", "--nonet"]).args(files.iter().take(texts.len())).output();
        let said = String::from_utf8_lossy(&output.expect("xmllint runs").stderr).into_owned();
        let broken: BTreeSet<&str> = said
            .lines()
            .filter(|line| line.contains(": parser error :") || line.contains(": encoding error :"))
            .filter_map(|line| line.split(':').next())
            .collect();
        for (text, file) in texts.iter().zip(&files) {
            judged += 1;
            let name = file.to_str().expect("a path");
            let is_broken = broken.contains(name);
            let report = validator.check(text.as_bytes());
            // What doesn't begin as XML is read as JSON, so that a digit that is left over is a number.
            let is_json = !text.trim_start().starts_with('<') && has(&report, &["field-mistyped"]);
            let is_refused = is_json || has(&report, &["declaration-unreadable"]);
            // Another message, or one in no known namespace, isn't read to its end.
            let is_other = has(&report, &["entity-unknown", "message-unknown", "namespace-unknown"]);
            let is_excused = report.findings.iter().any(|finding| {
                // Encodings differ in what is read, and namespaces aren't part of being well-formed.
                finding.message.contains("encoding") || finding.message.contains("prefix can't stand")
            });
            // Of an attribute that declares a namespace twice, xmllint only says that the first is empty; and it reads on where
            // a document type definition with an external identifier is closed before its internal subset.
            let first = said.lines().find(|line| line.starts_with(&format!("{name}:"))).unwrap_or("valid");
            let is_excused = is_excused || first.contains(": namespace error :") || text.contains("' >[<!ELEMENT");
            refused += usize::from(is_broken && is_refused);
            let agreed = if is_broken { is_refused || is_other } else { !is_refused || is_excused };
            if !agreed {
                let ours: Vec<_> = report.findings.iter().map(|finding| &finding.message).collect();
                disagreements.push(format!("xmllint says {first}, {ours:?}\n{text}"));
            }
        }
    }
    assert_agreed("XML", &disagreements, judged, refused);
}
