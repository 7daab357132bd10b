//! The command line as a person or a pipeline uses it: what is printed where, and the exit status.
#![allow(missing_docs)]

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

fn declarant(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_declarant"))
        .args(arguments)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command starts");
    // A command that refuses its arguments closes its input before it is written.
    let _ = child.stdin.take().expect("an input").write_all(input);
    child.wait_with_output().expect("the command ends")
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).expect("text")
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {}", text(&output.stdout)))
}

/// A file of its own that goes away at the end.
struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str, bytes: &[u8]) -> Self {
        let path = std::env::temp_dir().join(format!("declarant-{}-{name}", std::process::id()));
        std::fs::write(&path, bytes).expect("a file");
        Self(path)
    }

    fn path(&self) -> &str {
        self.0.to_str().expect("a path")
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

const CLEAN: &str = r#"{ "part": "shopper", "buyer": { "name": "Ana Souza", "address": { "line": "Rua A 5", "city": "Recife", "postcode": "50000-000", "country": "BR" } }, "purpose": "personal" }"#;

#[test]
fn exit_status_is_0_1_or_2() {
    let check = ["check", "--on", "2026-11-23", "--select", "structure", "-"];
    assert_eq!(declarant(&check, CLEAN.as_bytes()).status.code(), Some(0));
    assert_eq!(declarant(&check, b"{}").status.code(), Some(1));
    assert_eq!(declarant(&["check", "--exit-zero", "-"], b"{}").status.code(), Some(0));
    for refused in [
        &["check", "no-such-file.json"][..],
        &["check", "src"],
        &["batch", "no-such-file.json"],
        &["check", "--select", "no-such-rule", "-"],
        &["check", "--to", "Germany", "-"],
        &["nonsense"],
    ] {
        let output = declarant(refused, b"{}");
        assert_eq!(output.status.code(), Some(2), "{refused:?}");
        assert!(output.stdout.is_empty(), "{refused:?}");
        assert!(!output.stderr.is_empty(), "{refused:?}");
    }
    let unread = declarant(&["check", "no-such-file.json"], b"");
    assert_eq!(text(&unread.stderr), "declarant: cannot read no-such-file.json: there is no such file\n");
}

#[test]
fn a_file_that_cannot_be_read_does_not_hide_the_others() {
    let output = declarant(&["check", "no-such-file.json", "examples/parcel.json", "--on", "2026-11-23"], b"");
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stdout).contains("examples/parcel.json"), "{}", text(&output.stdout));
    let batch = declarant(&["batch", "no-such-file.json", "examples/parcel.json", "--on", "2026-11-23"], b"");
    assert_eq!(batch.status.code(), Some(2));
    assert!(text(&batch.stdout).starts_with("1 declaration"), "{}", text(&batch.stdout));
}

#[test]
fn bytes_that_were_had_always_give_a_report() {
    for input in
        [&b""[..], b"  \n", b"null", b"[]", b"\xff\xfe\x00", b"\x80\x81\x82", b"<a", b"{\"a\":", b"\"", b"[{}", b"{}{}"]
    {
        let output = declarant(&["check", "--output", "json", "-"], input);
        assert_eq!(output.status.code(), Some(1), "{input:?}");
        let report = json(&output);
        let report = if report.is_array() { &report[0] } else { &report };
        assert_eq!(report["verdict"], "fail", "{input:?}");
    }
}

#[test]
fn json_is_one_report_or_an_array() {
    for one in [CLEAN.to_owned(), format!("[{CLEAN}]\n")] {
        assert!(json(&declarant(&["check", "--output", "json", "-"], one.as_bytes())).is_object(), "{one}");
    }
    let line = declarant(&["check", "--format", "ndjson", "--output", "json", "-"], format!("{CLEAN}\n").as_bytes());
    assert!(json(&line).is_object(), "{}", text(&line.stdout));
    let trailing = json(&declarant(&["check", "--output", "json", "-"], format!("[{CLEAN}] {{}}").as_bytes()));
    assert_eq!(trailing.as_array().map(Vec::len), Some(2));
    let lines = format!("{CLEAN}\n\n{{\"reference\":\"A-2\"}}\n");
    for several in [lines.clone(), format!("[{CLEAN}, {{\"reference\":\"A-2\"}}]")] {
        let report = json(&declarant(&["check", "--output", "json", "-"], several.as_bytes()));
        assert_eq!(report.as_array().map(Vec::len), Some(2), "{several}");
        assert_eq!(report[1]["record"], 2);
        assert_eq!(report[1]["reference"], "A-2");
        assert_eq!(report[0]["reference"], Value::Null);
    }
    let two_files = declarant(&["check", "--output", "json", "examples/parcel.json", "examples/parcel.json"], b"");
    assert_eq!(json(&two_files).as_array().map(Vec::len), Some(2));
}

#[test]
fn ndjson_has_a_line_for_every_record_and_places_count_in_the_file() {
    let input = format!("{CLEAN}\n{{ \"colour\": 1 }}\nnot json\n{CLEAN}\n");
    let output = declarant(&["check", "--output", "ndjson", "--select", "structure", "-"], input.as_bytes());
    let lines: Vec<Value> =
        text(&output.stdout).lines().map(|line| serde_json::from_str(line).expect("a line")).collect();
    assert_eq!(
        lines.iter().map(|line| line["record"].as_u64()).collect::<Vec<_>>(),
        [Some(1), Some(2), Some(3), Some(4)]
    );
    let unknown =
        lines[1]["findings"].as_array().and_then(|list| list.iter().find(|finding| finding["rule"] == "field-unknown"));
    assert_eq!(unknown.expect("a finding")["at"]["line"], 2);
    assert_eq!(lines[2]["findings"][0]["rule"], "declaration-unreadable");
    assert_eq!(lines[2]["findings"][0]["at"]["line"], 3);
    let only =
        declarant(&["check", "--output", "ndjson", "--select", "structure", "--only-findings", "-"], input.as_bytes());
    assert_eq!(text(&only.stdout).lines().count(), 2);
}

#[test]
fn places_in_an_array_count_in_the_file() {
    let input = "[ {},\n  {\n \"colour\": 1 } ]";
    // Old Macs end lines with a carriage return alone.
    for end in ["\n", "\r\n", "\r"] {
        let input = input.replace('\n', end);
        let output = declarant(&["check", "--output", "json", "--select", "field-unknown", "-"], input.as_bytes());
        assert_eq!(json(&output)[1]["findings"][0]["at"]["line"], 3, "{end:?}");
        assert_eq!(json(&output)[1]["findings"][0]["at"]["column"], 2, "{end:?}");
        let output = declarant(&["check", "--select", "field-unknown", "-"], input.as_bytes());
        assert!(text(&output.stdout).contains("\n3 |  \"colour\": "), "{}", text(&output.stdout));
    }
}

#[test]
fn fix_mends_what_is_safe_and_leaves_every_other_byte() {
    let input = "{\n  \"part\" : \"seller\",\n\t\"items\": [ { \"brand\": null, \"value\": { \"amount\": 42.10 , \"currency\":\"EUR\" } } ]\n}\n";
    let output = declarant(&["check", "--fix", "--select", "field-null,number-unquoted", "-"], input.as_bytes());
    assert_eq!(
        text(&output.stdout),
        "{\n  \"part\" : \"seller\",\n\t\"items\": [ { \"value\": { \"amount\": \"42.10\" , \"currency\":\"EUR\" } } ]\n}\n"
    );
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn fix_in_place_rewrites_the_file_in_its_encoding() {
    let source = "{ \"reference\": \"Ö-1\", \"items\": [ { \"brand\": null } ] }";
    let utf16: Vec<u8> = std::iter::once(0xFEFF).chain(source.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let file = Scratch::new("utf16.json", &utf16);
    let output = declarant(&["check", "--fix", "--in-place", "--select", "field-null", file.path()], b"");
    assert_eq!((output.status.code(), text(&output.stdout)), (Some(0), ""));
    let after = std::fs::read(file.path()).expect("the file");
    let units: Vec<u16> = after.chunks(2).skip(1).map(|pair| u16::from_le_bytes([pair[0], pair[1]])).collect();
    assert_eq!(String::from_utf16(&units).expect("text"), "{ \"reference\": \"Ö-1\", \"items\": [ { } ] }");
}

#[test]
fn fixing_a_stream_keeps_its_lines() {
    let input = "{\"items\":[{\"brand\":null}]}\n\n{\"items\":[{\"brand\":\"Nord\"}]}\n";
    let output = declarant(&["check", "--fix", "--select", "field-null", "-"], input.as_bytes());
    assert_eq!(text(&output.stdout), "{\"items\":[{}]}\n\n{\"items\":[{\"brand\":\"Nord\"}]}\n");
}

#[test]
fn private_values_are_never_repeated() {
    let secrets = ["12345678900", "ana@example.com", "+55 81 99999", "IM3720000225", "98765"];
    let input = r#"{ "buyer": { "personalId": { "scheme": "br-cpf", "value": "12345678900" }, "email": "ana@example.com",
        "phone": "+55 81 99999", "taxIds": [ { "scheme": "eu-ioss", "value": "IM3720000225" } ], "passport": "98765" },
        "items": "98765" "oops": "12345678900" }"#;
    for kind in ["text", "json", "ndjson"] {
        let output = declarant(&["check", "--output", kind, "--to", "BR", "-"], input.as_bytes());
        for secret in secrets {
            assert!(!text(&output.stdout).contains(secret), "{kind} repeats {secret}: {}", text(&output.stdout));
        }
    }
}

#[test]
fn identifiers_are_judged_line_by_line_and_never_repeated() {
    let output = declarant(&["id", "upu-s10"], b"RR123456785NO\nRR123456784NO\n\n");
    assert_eq!(output.status.code(), Some(1));
    let lines: Vec<Value> =
        text(&output.stdout).lines().map(|line| serde_json::from_str(line).expect("a line")).collect();
    assert_eq!(lines[0], serde_json::json!({ "line": 1, "valid": true }));
    assert_eq!(lines[1], serde_json::json!({ "line": 2, "valid": false, "reason": "checksum" }));
    assert_eq!(lines[2]["valid"], false);
    let named = declarant(&["id", "upu-s10", "-"], b"RR123456785NO\nRR123456784NO\n\n");
    assert_eq!(text(&named.stdout), text(&output.stdout));
    assert_eq!(declarant(&["id", "no-such-scheme", "1"], b"").status.code(), Some(2));
}

/// What was said to be something else than it is can't be read, and isn't mended either.
#[test]
fn a_file_is_read_as_what_it_is_said_to_be() {
    let message =
        r#"<Declaration xmlns="urn:wco:datamodel:WCO:DEC-DMS:2"><FunctionCode>9</FunctionCode></Declaration>"#;
    let object = r#"{"part": "seller", "reference": "A-1", "items": [{"hsCode": "6912.00"}]}"#;
    for (format, text_of, is_read) in [
        ("auto", message, true),
        ("xml", message, true),
        ("json", message, false),
        ("ndjson", message, false),
        ("auto", object, true),
        ("json", object, true),
        ("ndjson", object, true),
        ("xml", object, false),
        ("xml", "", false),
    ] {
        let said = if format == "xml" { "This isn't XML, which" } else { "This isn't JSON, which" };
        let run = |words: &[&str]| declarant(&[words, &["--format", format, "-"]].concat(), text_of.as_bytes());
        let checked = run(&["check", "--select", "declaration-unreadable", "--output", "ndjson"]);
        let expected = if is_read { ("\"pass\"", 0) } else { ("\"fail\"", 1) };
        let found = (json(&checked)["verdict"].to_string(), checked.status.code());
        assert_eq!(found, (expected.0.to_owned(), Some(expected.1)), "{format}: {text_of}");
        let card = json(&run(&["batch", "--output", "json"]));
        assert_eq!(card["rules"].get("declaration-unreadable").is_none(), is_read, "{format}: {text_of}");
        let fixed = run(&["check", "--fix", "--on", "2026-11-23"]);
        let is_mended = is_read && text_of == object;
        assert_eq!(text(&fixed.stdout) != text_of, is_mended, "{format}: {}", text(&fixed.stdout));
        if !is_read {
            assert_eq!(text(&fixed.stderr).contains(said), !text_of.is_empty(), "{}", text(&fixed.stderr));
        }
    }
}

/// Numbers of a spreadsheet may be saved as UTF-16, with a byte order mark or without.
#[test]
fn numbers_are_read_in_utf_16() {
    let numbers = "RR123456785NO\r\nRR123456784NO\r\n";
    let plain = declarant(&["id", "upu-s10"], numbers.as_bytes());
    assert_eq!(text(&plain.stdout).lines().next(), Some(r#"{"line":1,"valid":true}"#));
    for (mark, bytes) in
        [("", u16::to_le_bytes as fn(u16) -> [u8; 2]), ("\u{feff}", u16::to_le_bytes), ("\u{feff}", u16::to_be_bytes)]
    {
        let wide: Vec<u8> = format!("{mark}{numbers}").encode_utf16().flat_map(bytes).collect();
        let output = declarant(&["id", "upu-s10"], &wide);
        assert_eq!((text(&output.stdout), output.status.code()), (text(&plain.stdout), Some(1)));
    }
}

/// Whoever reads the output may have had enough, as `head` has. What was invalid before counts.
#[test]
fn an_invalid_number_counts_though_nobody_reads_on() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_declarant"));
    let command = command.args(["id", "br-cpf"]).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the command starts");
    drop(child.stdout.take());
    let _ = child.stdin.take().expect("an input").write_all("1\n".repeat(20_000).as_bytes());
    let output = child.wait_with_output().expect("the command ends");
    assert_eq!((output.status.code(), text(&output.stderr)), (Some(1), ""));
}

/// The tree around a code: of three and five digits what begins so, and what sets subheadings of one name apart.
#[test]
fn the_tree_around_a_code_has_what_was_asked_for() {
    let tree = |words: &[&str]| {
        let output = declarant(&[&["hs", "--on", "2026-11-23"], words].concat(), b"");
        (output.status.code(), text(&output.stdout).to_owned() + text(&output.stderr))
    };
    let shirts = "61      clothing, knitted\n  6109    T-shirts and vests, knitted\n";
    let others = "    610990  t-shirt (wool, silk, polyester, nylon, viscose, linen)  [pieces]\n";
    for (words, whole) in [
        (&["61091"][..], format!("{shirts}    610910  t-shirt (cotton)  [pieces]\n")),
        (
            &["6109.10"],
            format!("{shirts}  > 610910  t-shirt (cotton)  [pieces]\n{others}610910 is in force (HS 2022).\n"),
        ),
        (&["61095"], "declarant: there is no HS code 61095\n".to_owned()),
        (&["123"], "declarant: there is no HS code 123\n".to_owned()),
    ] {
        let status = if whole.starts_with("declarant") { 2 } else { 0 };
        assert_eq!(tree(words), (Some(status), whole), "{words:?}");
    }
    for (words, part) in [
        (&["121"][..], "\n  1210    hops\n"),
        (&["6109", "--lang", "de"], "    610910  T-Shirt (Baumwolle)  [Stück]\n"),
        (&["6109", "--to", "US"], "\nUS wants 10 digits.\n"),
        (&["6109", "--to", "XX"], "declarant: unknown country \"XX\""),
        (&["6109", "--to", "US", "--output", "json"], "\"traits\": \"cotton\""),
        (&["6109", "--to", "US", "--output", "json"], "\"digits\": 10"),
        (&["851712"], "its goods are now in 851713, 851714 and, less often, in others.\n"),
    ] {
        assert!(tree(words).1.contains(part), "{words:?}: {}", tree(words).1);
    }
    assert!(!tree(&["121"]).1.contains("1209"));
}

#[test]
fn a_number_of_no_pattern_is_required_without_one() {
    let needed = declarant(&["requirements", "--to", "BR", "--on", "2026-11-23", "--output", "json"], b"");
    assert!(text(&needed.stdout).contains("\"pattern\": \"") && !text(&needed.stdout).contains("\"pattern\": \"\""));
}

#[test]
fn lists_have_the_names_of_the_contract() {
    let rules = json(&declarant(&["rules", "--output", "json"], b""));
    for rule in rules.as_array().expect("a list") {
        for key in ["rule", "family", "severity", "summary", "since"] {
            assert!(rule[key].is_string(), "{rule}");
        }
    }
    let ids = json(&declarant(&["ids", "--output", "json"], b""));
    assert!(ids.as_array().expect("a list").iter().all(|entry| entry["scheme"].is_string()));
    let profiles = json(&declarant(&["profiles", "--output", "json", "--on", "2026-11-23"], b""));
    assert!(profiles.as_array().expect("a list").iter().all(|entry| entry["code"].is_string()));
    for which in ["declaration", "report"] {
        assert!(json(&declarant(&["schema", which], b""))["$schema"].is_string());
    }
}

#[test]
fn the_schema_of_a_message_is_printed_or_written_with_what_it_imports() {
    let folder = std::env::temp_dir().join(format!("declarant-{}-schemas", std::process::id()));
    for which in ["wco-dec", "eu-h7"] {
        let printed = declarant(&["schema", which], b"");
        let written = declarant(&["schema", which, "--into", folder.to_str().expect("a path")], b"");
        let names: Vec<&str> = text(&written.stdout).lines().collect();
        let read = |name: &str| std::fs::read(name).expect("a schema");
        assert_eq!(names.len(), 3, "{names:?}");
        assert_eq!(read(names[0]), printed.stdout);
        for imported in &names[1..] {
            let name = imported.rsplit(std::path::MAIN_SEPARATOR).next().expect("a name");
            assert!(text(&printed.stdout).contains(&format!("schemaLocation=\"{name}\"")), "{name}");
        }
    }
    let _ = std::fs::remove_dir_all(&folder);
    // A file stands where the directory would be.
    let refused = declarant(&["schema", "wco-dec", "--into", "Cargo.toml/schemas"], b"");
    assert_eq!(refused.status.code(), Some(2));
    assert!(text(&refused.stderr).contains("Cargo.toml/schemas"));
}

#[test]
fn convert_goes_both_ways_and_names_what_is_left_out() {
    let parcel = declarant(&["convert", "--to-xml", "wco-dec", "examples/parcel.json"], b"");
    assert_eq!(parcel.status.code(), Some(0));
    assert!(text(&parcel.stderr).contains("/purpose"), "{}", text(&parcel.stderr));
    let back = json(&declarant(&["convert", "--to-json"], &parcel.stdout));
    assert_eq!(back["items"][0]["netMass"]["value"], "0.40");
    assert_eq!(back["shipment"]["destination"], "DE");
    let odd = declarant(&["convert", "--to-json"], text(&parcel.stdout).replace("FunctionCode", "Mood").as_bytes());
    assert!(text(&odd.stderr).contains("JSON has no place for Declaration/Mood"), "{}", text(&odd.stderr));
    let twice = declarant(&["convert", "--to-json"], br#"{"reference": "A", "reference": "B"}"#);
    assert!(text(&twice.stderr).contains("JSON has the last value alone of /reference"), "{}", text(&twice.stderr));
    assert_eq!(declarant(&["convert", "--to-json"], b"{").status.code(), Some(1));
    assert_eq!(declarant(&["convert", "examples/parcel.json"], b"").status.code(), Some(2));
    // A number of packages that isn't given is said to be one, and that this was assumed.
    let assumed = "the message says 1 for /shipment/packages";
    for (count, is_assumed) in [("", true), ("\"packages\": 1, ", false)] {
        let parcel = std::fs::read_to_string("examples/parcel.json").expect("a parcel");
        let parcel = parcel.replace("\"itemId\"", &format!("{count}\"itemId\""));
        let made = declarant(&["convert", "--to-xml", "eu-h7"], parcel.as_bytes());
        assert!(text(&made.stdout).contains("<QuantityQuantity>1</QuantityQuantity>"), "{}", text(&made.stdout));
        assert_eq!(text(&made.stderr).contains(assumed), is_assumed, "{}", text(&made.stderr));
    }
}

#[test]
fn convert_takes_one_file() {
    let two = declarant(&["convert", "--to-xml", "wco-dec", "examples/parcel.json", "examples/parcel.json"], b"");
    assert_eq!((two.status.code(), text(&two.stdout)), (Some(2), ""));
    assert_eq!(text(&two.stderr).lines().count(), 1, "{}", text(&two.stderr));
}

#[test]
fn convert_takes_one_declaration_whatever_holds_it() {
    let convert = |input: &[u8]| declarant(&["convert", "--to-xml", "wco-dec"], input);
    for one in ["reference,description\nA1,shirt\n", r#"{"reference": "A1"}"#] {
        assert!(text(&convert(one.as_bytes()).stdout).contains("<FunctionalReferenceID>A1<"), "{one}");
    }
    for several in ["reference,description\nA1,shirt\nA2,shirt\n", "{}\n{}\n", "[{}, {}]"] {
        let refused = convert(several.as_bytes());
        assert_eq!((refused.status.code(), text(&refused.stdout)), (Some(1), ""), "{several}");
        let said = "declarant: <stdin>: not converted: it has several declarations, and one becomes one message\n";
        assert_eq!(text(&refused.stderr), said, "{several}");
    }
}

#[test]
fn convert_says_what_the_message_still_owes() {
    // A lone item is no H7 declaration; the places are those of the JSON that was given.
    let input = br#"{"items": [{"description": "Wool mittens"}]}"#;
    let made = declarant(&["convert", "--to-xml", "eu-h7"], input);
    assert_eq!(made.status.code(), Some(1));
    assert!(text(&made.stdout).contains("<Description>Wool mittens</Description>"));
    assert!(text(&made.stderr).contains("/items/0/hsCode"), "{}", text(&made.stderr));
    // A part shows nothing of it by itself; then the message does.
    let part = br#"{"part": "seller", "items": [{"description": "Wool mittens"}]}"#;
    let made = declarant(&["convert", "--to-xml", "eu-h7"], part);
    assert_eq!(made.status.code(), Some(1));
    assert!(text(&made.stderr).contains("the message made of <stdin>"), "{}", text(&made.stderr));
    // What is no declaration isn't converted.
    for input in ["[{}]", "5", "", "{\"a"] {
        let none = declarant(&["convert", "--to-json"], input.as_bytes());
        assert_eq!((none.status.code(), text(&none.stdout)), (Some(1), ""), "{input}");
        assert!(!none.stderr.is_empty(), "{input}");
    }
}

#[test]
fn explain_answers_for_rules_elements_numbers_and_codes() {
    for (thing, expected) in [
        ("net-mass-excessive", "gross mass"),
        ("145", "Classification/ID"),
        ("42A.67A.68A.#1.23A.65A.128", "/items/*/netMass"),
        ("18 09 056 000", "Classification/ID"),
        ("br-cpf", "Brazil"),
        ("BR", "CPF"),
        ("610910", "knitted"),
        ("/items/2/sku", "the merchant's product id"),
        ("/seller", "see its fields"),
        ("currency", "SIX, for ISO 4217"),
        ("us-type-11", "goods up to 2500 USD"),
        ("plant", "to AU CA GB JP NZ US: plants, seeds or soil"),
        ("unit-unsuitable", "Basis: EU Combined Nomenclature (customs)"),
    ] {
        let output = declarant(&["explain", thing], b"");
        assert_eq!(output.status.code(), Some(0), "{thing}");
        assert!(text(&output.stdout).contains(expected), "{thing}: {}", text(&output.stdout));
    }
    for (column, pointer) in [
        ("hsCode", "/items/*/hsCode"),
        ("items.hsCode", "/items/*/hsCode"),
        ("value.amount", "/items/*/value/amount"),
        ("shipment.destination", "/shipment/destination"),
        ("buyer.address.postcode", "/buyer/address/postcode"),
    ] {
        let output = declarant(&["explain", column], b"");
        assert!(text(&output.stdout).contains(&format!("JSON     {pointer}\n")), "{column}");
    }
    assert_eq!(declarant(&["explain", "no-such-thing"], b"").status.code(), Some(2));
    let part = declarant(&["explain", "IOSS"], b"");
    assert_eq!(part.status.code(), Some(2));
    assert!(text(&part.stderr).contains("; there is eu-ioss"), "{}", text(&part.stderr));
}

/// Every field of the schema is explained by its pointer, also one that no element stands for.
#[test]
fn explain_knows_every_field() {
    use declarant::dictionary::Class;
    let pointers = |class: Class, start: &'static str| {
        (0..class.fields().len() as u8).map(move |slot| format!("{start}{}", class.pointer(slot)))
    };
    let paths = pointers(Class::Declaration, "").chain(pointers(Class::Item, "/items/0"));
    for path in paths {
        let output = declarant(&["explain", &path], b"");
        assert_eq!(output.status.code(), Some(0), "{path}: {}", text(&output.stderr));
    }
}

/// Every element is found by its path, its own pointer, its WCO id, its EU number and its place in JSON.
#[test]
fn explain_knows_every_element_by_every_name_it_has() {
    use declarant::dictionary::{ELEMENTS, EUCDM, ElementId, class_path};
    let explained = |thing: &str| {
        let output = declarant(&["explain", "--kind", "element", thing], b"");
        assert_eq!(output.status.code(), Some(0), "{thing}: {}", text(&output.stderr));
        text(&output.stdout).to_owned()
    };
    // A step that no other number divides, so that every corner of the table is met within seconds.
    for id in (0..ELEMENTS.len() as ElementId).step_by(7) {
        let path = class_path(id);
        let page = explained(&path);
        assert!(page.starts_with(&format!("{path}: WCO ")), "{page}");
        for name in ["  pointer  ", "  JSON     "] {
            for value in page.lines().filter_map(|line| line.strip_prefix(name)) {
                assert!(explained(value).contains(&format!("{path}: WCO ")), "{value}");
            }
        }
    }
    let ids: std::collections::BTreeSet<&str> =
        ELEMENTS.iter().map(|element| element.wco_id).filter(|id| !id.is_empty()).collect();
    let numbers = EUCDM.into_iter().flat_map(|numbers| numbers.split(" + ")).filter(|number| !number.is_empty());
    for name in ids.into_iter().chain(numbers).chain(["18 09 056", "1809056000"]) {
        explained(name);
    }
    for (wrong, hint) in [("42A.67A.99Z", "42A.67A is known"), ("/wco/Agent/Mood", "/wco/Agent is known")] {
        let output = declarant(&["explain", wrong], b"");
        assert_eq!(output.status.code(), Some(2));
        assert!(text(&output.stderr).contains(hint), "{}", text(&output.stderr));
    }
}

#[test]
fn a_closed_pipe_is_quiet_and_no_error() {
    let many = "{}\n".repeat(20_000);
    for arguments in ["check --output ndjson --exit-zero -", "rules", "ids --output json", "profiles --output json"] {
        let mut child = Command::new(env!("CARGO_BIN_EXE_declarant"))
            .args(arguments.split(' '))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the command starts");
        drop(child.stdout.take());
        let _ = child.stdin.take().expect("an input").write_all(many.as_bytes());
        let output = child.wait_with_output().expect("the command ends");
        assert_eq!(text(&output.stderr), "", "{arguments}");
        assert_eq!(output.status.code(), Some(0), "{arguments}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_ends_in_an_exit_status() {
    let full = || Stdio::from(std::fs::OpenOptions::new().write(true).open("/dev/full").expect("/dev/full"));
    let run = |arguments: &[&str], stdout: Stdio, stderr: Stdio| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_declarant"));
        command.args(arguments).current_dir(env!("CARGO_MANIFEST_DIR")).stdin(Stdio::null());
        command.stdout(stdout).stderr(stderr).status().expect("the command ends").code()
    };
    let parcel = "examples/parcel.json";
    assert_eq!(run(&["check", "no-such-file.json"], Stdio::null(), full()), Some(2));
    assert_eq!(run(&["check", "--no-such-option"], Stdio::null(), full()), Some(2));
    assert_eq!(run(&["check", "--fix", "--on", "2026-11-23", "-"], Stdio::null(), full()), Some(1));
    assert_eq!(run(&["convert", "--to-xml", "wco-dec", parcel], full(), full()), Some(2));
    assert_eq!(run(&["check", "--output", "json", parcel], full(), Stdio::null()), Some(2));
}

#[cfg(target_os = "linux")]
#[test]
fn an_endless_input_is_refused_as_too_large() {
    let output = declarant(&["check", "--output", "json", "--on", "2026-11-23", "/dev/zero"], b"");
    assert_eq!(output.status.code(), Some(1));
    let report = json(&output);
    assert_eq!(report["verdict"], "fail");
    assert_eq!(report["findings"][0]["rule"], "declaration-unreadable");
}

#[test]
fn what_was_reported_before_a_failure_is_written() {
    let output = declarant(&["check", "--output", "ndjson", "examples/parcel.json", "no-such-file.json"], b"");
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(text(&output.stdout).lines().count(), 1);
    assert_eq!(text(&output.stderr), "declarant: cannot read no-such-file.json: there is no such file\n");
}

#[test]
fn a_mistake_in_the_arguments_is_one_line() {
    let wrong: &[&[&str]] = &[
        &["check", "--no-such-option"],
        &["check", "--output", "yaml", "-"],
        &["check", "--to", "XX", "-"],
        &["check", "--lang", "!!", "-"],
        &["check", "--on", "yesterday", "-"],
        &["check", "--select", "no-such-rule", "-"],
        &["convert", "-"],
        &["id"],
        &["id", "no-such-scheme", "1"],
        &["explain", "no-such-thing"],
        &["explain", "EUR", "--kind", "money"],
        &["schema", "other"],
        &["frobnicate"],
        &["check", "--jobs", "0", "-"],
        &["check", "--jobs", "99999", "-"],
        &["check", "--brief", "-"],
        &["check", "--salt", "", "-"],
        &["hs", "mug", "--to", "XX"],
        &[],
    ];
    for arguments in wrong {
        let output = declarant(arguments, b"{}");
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert_eq!(text(&output.stdout), "", "{arguments:?}");
        let stderr = text(&output.stderr);
        assert!(stderr.starts_with("declarant: ") && stderr.lines().count() == 1, "{arguments:?}: {stderr}");
    }
    let told = |arguments: &[&str], what: &str| {
        let output = declarant(arguments, b"{}");
        assert!(text(&output.stderr).contains(what), "{arguments:?}: {}", text(&output.stderr));
    };
    told(&["chek"], "did you mean 'check'?; see declarant --help");
    told(&["check", "--ouput", "json"], "did you mean '--output'?; see declarant check --help");
    told(&["check", "--output", "ndjsn"], "did you mean 'ndjson'?");
    told(&["check", "--jobs", "0"], "expected a whole number from 1 to 512");
    told(&[], "declarant check FILE");
    told(&["explain", "390.533.447-05"], "nothing is known of \"•••.•••.•••-••\"");
    told(&["ana@example.com"], "unrecognized subcommand •");
    told(&["explain", "EUR", "--kind", "390.533.447-05"], "unknown kind \"•••.•••.•••-••\": there are rule, ");
    told(&["check", "--select", "structur"], "unknown rule or family \"structur\", did you mean \"structure\"?");
    told(&["check", "--to", "Germany"], "unknown country \"Germany\", did you mean \"DE\"?");
    told(&["check", "--to", "KS"], "unknown country \"KS\", did you mean \"XK\"?");
    told(&["explain", "hs-code-unkown"], "nothing is known of \"hs-code-unkown\", did you mean \"hs-code-unknown\"?");
    told(&["explain", "Germny"], "did you mean \"Germany\"?");
    told(&["explain", "structure"], "\"structure\" is a family of rules");
    told(&["explain", " "], "say what to explain");
    told(&["check", "-", "-"], "the standard input can be read only once");
    told(&["batch", "-", "-"], "the standard input can be read only once");
    told(
        &["check", "--languages", "en,english"],
        "malformed language tag \"english\": expected one such as en or pt-BR",
    );
    for list in ["--rates", "--brands", "--denied-parties", "--history"] {
        told(&["check", list, "tests"], "cannot read tests: it is a directory");
    }
    told(&["id", "br-cfp"], "unknown scheme \"br-cfp\", did you mean \"br-cpf\"?");
    told(&["id", "cpf"], "unknown scheme \"cpf\"; there is br-cpf");
    told(&["id", "gtin"], "unknown scheme \"gtin\", did you mean \"gs1-gtin\"?");
}

#[test]
fn a_name_of_another_kind_is_told_of() {
    for (thing, kind, said) in [
        ("AQ", "export", "declarant: no export is known of \"AQ\"; try --kind restriction, carrier, country or unit\n"),
        ("EUR", "unit", "declarant: \"EUR\" is no unit; try --kind currency\n"),
        ("br-cpf", "rule", "declarant: \"br-cpf\" is no rule; try --kind scheme\n"),
    ] {
        let output = declarant(&["explain", thing, "--kind", kind], b"");
        assert_eq!((output.status.code(), text(&output.stderr)), (Some(2), said));
    }
}

#[test]
fn a_member_state_is_explained_by_the_law_of_the_union() {
    for (thing, begins) in
        [("FR", "FR: the law of EU holds here"), ("uk", "UK: the law of GB holds here"), ("NO", "NO: ")]
    {
        let output = declarant(&["explain", thing, "--kind", "profile", "--on", "2026-11-23"], b"");
        assert!(text(&output.stdout).starts_with(begins), "{thing}: {}", text(&output.stdout));
    }
}

/// A profile is a table as of a day, with what changes next and what isn't in force, or its whole history.
#[test]
fn a_profile_is_explained_as_of_a_day_or_with_its_history() {
    for (name, arguments) in [
        ("EU on 2026-06-30", &["EU", "--on", "2026-06-30"][..]),
        ("EU on 2026-11-26", &["EU", "--on", "2026-11-26"]),
        ("EU with its history", &["EU", "--changes"]),
        ("CL with its history", &["CL", "--changes"]),
        ("KZ on 2026-11-26", &["KZ", "--on", "2026-11-26"]),
    ] {
        let output = declarant(&[&["explain", "--kind", "profile"], arguments].concat(), b"");
        assert_eq!(output.status.code(), Some(0), "{name}");
        insta::with_settings!({ snapshot_path => "profiles/explain", prepend_module_to_snapshot => false,
                                omit_expression => true }, {
            insta::assert_snapshot!(name, text(&output.stdout));
        });
    }
}

/// Beside the profile stand the goods for which another authority is asked, what carriers want, and what a country wants of
/// goods that leave it; also for a country of whose law nothing else is known.
#[test]
fn a_country_is_explained_with_its_restrictions_and_carriers() {
    for (name, arguments) in [
        ("restrictions of IN", &["IN", "--kind", "restriction"][..]),
        ("restrictions of EU", &["EU", "--kind", "restriction"]),
        ("restrictions of XI", &["XI", "--kind", "restriction"]),
        ("carriers to AR", &["ar", "--kind", "carrier"]),
        ("carriers to KE", &["KE", "--kind", "carrier"]),
        ("ways to US", &["US", "--kind", "way"]),
        ("ways to DE", &["DE", "--kind", "way"]),
        ("exports of US", &["US", "--kind", "export"]),
        ("exports of NO", &["NO", "--kind", "export"]),
    ] {
        let output = declarant(&[&["explain", "--on", "2026-11-26"], arguments].concat(), b"");
        assert_eq!(output.status.code(), Some(0), "{name}");
        insta::with_settings!({ snapshot_path => "profiles/explain", prepend_module_to_snapshot => false,
                                omit_expression => true }, {
            insta::assert_snapshot!(name, text(&output.stdout));
        });
    }
    // No place whose law may come to be known here. That it isn't comes first.
    let whole = declarant(&["explain", "AQ"], b"");
    let unknown = "AQ: the law of Antarctica is not known here: its limits, its taxes and what it asks of recipients\n\n\
                   AQ: goods for which another authority than customs is asked\n";
    assert!(text(&whole.stdout).starts_with(unknown), "{}", text(&whole.stdout));
}

#[test]
fn an_array_is_read_as_a_stream_and_says_where_it_breaks() {
    let reports = |input: &str| {
        let output =
            declarant(&["check", "--output", "ndjson", "--select", "declaration-unreadable", "-"], input.as_bytes());
        text(&output.stdout)
            .lines()
            .map(|line| serde_json::from_str::<Value>(line).expect("a report")["verdict"].to_string())
            .collect::<Vec<_>>()
    };
    assert_eq!(reports("[{}, {}]"), ["\"pass\"", "\"pass\""]);
    assert_eq!(reports("[{}, {}"), ["\"pass\"", "\"pass\"", "\"fail\""]);
    assert_eq!(reports("[{}, {]"), ["\"pass\"", "\"fail\"", "\"fail\""]);
    assert_eq!(reports("[{}] {}"), ["\"pass\"", "\"fail\""]);
    assert_eq!(reports("{}\n{]\n{}"), ["\"pass\"", "\"fail\"", "\"pass\""]);
}

#[test]
fn rates_are_read_from_a_file() {
    let dir = std::env::temp_dir().join(format!("declarant-rates-{}", std::process::id()));
    std::fs::create_dir_all(&dir).expect("a directory");
    let file = dir.join("rates.json");
    let name = file.to_str().expect("a name");
    let parcel = br#"{"seller": {"taxIds": [{"scheme": "eu-ioss", "value": "IM2460000013"}]},
        "transaction": {"taxIncluded": false}, "shipment": {"exportCountry": "CN", "destination": "DE"},
        "items": [{"value": {"amount": "200", "currency": "USD"}}]}"#;
    let check = |rates: &[&str]| {
        let fixed = ["check", "--on", "2026-11-23", "--select", "ioss-value-excessive", "--output", "json"];
        declarant(&[&fixed, rates].concat(), parcel)
    };
    let without = json(&check(&[]));
    assert_eq!(without["verdict"], "pass");
    assert_eq!(without["notChecked"][0]["why"], "there is no rate for a limit in euros");

    std::fs::write(&file, r#"[{"from": "USD", "to": "EUR", "rate": "0.92", "day": "2026-11-20", "kind": "customs"}]"#)
        .expect("a file");
    let with = json(&check(&["--rates", name]));
    assert_eq!(with["verdict"], "fail");
    let answer = |report: &Value| {
        let schemes = report["clearance"]["schemes"].as_array().expect("schemes").clone();
        schemes.into_iter().find(|scheme| scheme["scheme"] == "eu-ioss").expect("IOSS")["answer"].clone()
    };
    assert_eq!(answer(&without), "unknown");
    assert_eq!(answer(&with), "cannot");
    let batch = |rates: &[&str]| {
        json(&declarant(&[&["batch", "--on", "2026-11-23", "--output", "json"], rates].concat(), parcel))["rules"]
            .clone()
    };
    assert!(batch(&[])["ioss-value-excessive"].is_null());
    assert_eq!(batch(&["--rates", name])["ioss-value-excessive"]["error"], 1);

    for wrong in [
        "[{",
        r#"[{"from": "USD", "to": "EUR", "rate": "1,08"}]"#,
        r#"[{"from": "USD"}]"#,
        r#"{"USD": "0.92"}"#,
        r#"[{"39053344705": "0.92"}]"#,
    ] {
        std::fs::write(&file, wrong).expect("a file");
        let refused = check(&["--rates", name]);
        assert_eq!(refused.status.code(), Some(2), "{wrong}");
        let stderr = text(&refused.stderr);
        assert_eq!(stderr.lines().count(), 1, "{stderr}");
        assert!(stderr.contains(r#"such as [{"from": "USD", "#) && !stderr.contains("39053344705"), "{stderr}");
    }
    assert_eq!(check(&["--rates", "/no/such/file"]).status.code(), Some(2));
    std::fs::remove_dir_all(&dir).expect("removed");
}

#[test]
fn a_clearance_that_is_not_certain_says_why_in_words() {
    let parcel = std::fs::read_to_string("pkg/samples/consignment.json").expect("a sample");
    let dollars = parcel.replace("\"EUR\"", "\"USD\"");
    let uncertain = "  clearance: What is known doesn't tell whether a simplified way serves.\n    \
        There is no rate of exchange to compare 42.00 USD with the limit of 150 EUR.\n";
    let part = std::fs::read_to_string("pkg/samples/shopper.json").expect("a sample");
    for (parcel, said) in [(&parcel, "  clearance: category 3, H7"), (&dollars, uncertain), (&part, "")] {
        let words = declarant(&["check", "--on", "2026-11-23"], parcel.as_bytes());
        let words = text(&words.stdout);
        assert!(words.contains(said) && words.contains("clearance: ") != said.is_empty(), "{words}");
        let report = json(&declarant(&["check", "--on", "2026-11-23", "--output", "json"], parcel.as_bytes()));
        let reasons = report["clearance"]["reasons"].as_array().expect("reasons").iter();
        let mut reasons = reasons.map(|reason| reason["message"].as_str().expect("a message"));
        assert_eq!(reasons.all(|reason| words.contains(reason)), said == uncertain);
    }
}

#[test]
fn brands_are_read_from_a_file() {
    let dir = std::env::temp_dir().join(format!("declarant-brands-{}", std::process::id()));
    std::fs::create_dir_all(&dir).expect("a directory");
    let file = dir.join("brands.json");
    let name = file.to_str().expect("a name");
    let parcel =
        br#"{"seller": {"name": "Nord AS"}, "items": [{"description": "Fjordulf pullover", "brand": "Fjordulf"}]}"#;
    let check = |brands: &[&str]| {
        declarant(&[&["check", "--select", "brand-forbidden", "--output", "json"], brands].concat(), parcel)
    };
    assert_eq!(json(&check(&[]))["verdict"], "pass");
    for (sellers, verdict) in [(r#"["nord as"]"#, "pass"), (r#"["Other AS"]"#, "review"), ("[]", "review")] {
        std::fs::write(&file, format!(r#"[{{"name": "FJORDULF", "authorised": {sellers}}}]"#)).expect("a file");
        assert_eq!(json(&check(&["--brands", name]))["verdict"], verdict, "{sellers}");
    }
    for wrong in ["[{", r#"[{"name": "-"}]"#, r#"[{"name": "A", "classes": ["shoes"]}]"#, r#"[{"holder": "A"}]"#] {
        std::fs::write(&file, wrong).expect("a file");
        let refused = check(&["--brands", name]);
        assert_eq!(refused.status.code(), Some(2), "{wrong}");
        assert_eq!(text(&refused.stderr).lines().count(), 1, "{}", text(&refused.stderr));
    }
    std::fs::remove_dir_all(&dir).expect("removed");
}

#[test]
fn a_table_is_recognised_and_its_findings_point_into_it() {
    let table = "reference,description,hsCode\nA1,Wool mittens,611691\nA2,Ceramic mug,69111\n";
    let output = declarant(&["check", "--on", "2026-11-23", "--select", "hs-code-malformed", "-"], table.as_bytes());
    let said = text(&output.stdout);
    assert!(said.contains("<stdin>:3:16  /items/0/hsCode") && said.contains("<stdin>#2: fail: 1 error"), "{said}");
    assert!(said.ends_with("2 declarations: 1 fail, 0 review, 1 pass\n"), "{said}");
    // The path of an unknown column is its name, wherever it is written.
    let unknown = b"reference,description,foo-bar,foo,shipment,x.,value.unit.\nA1,Wool mittens,1,2,3,4,5\n";
    for output in ["text", "json", "ndjson", "csv", "sarif"] {
        let said = declarant(&["check", "--select", "field-unknown", "--output", output, "-"], unknown);
        let said = text(&said.stdout);
        let paths = ["/items/0/foo", "/items/0/foo-bar", "/items/0/shipment", "/items/0/x.", "/value.unit."];
        let ends = |path: &&&str| said.split(**path).skip(1).any(|rest| rest.starts_with(['"', ',', '\n']));
        assert_eq!(paths.iter().filter(ends).count(), paths.len(), "{said}");
    }
    let counted = json(&declarant(&["batch", "--output", "json", "-"], unknown));
    let fields = counted["fields"].as_object().expect("fields");
    assert!(["/items/*/foo", "/items/*/shipment"].iter().all(|path| fields.contains_key(*path)), "{fields:?}");
    // One declaration in all is one report.
    let one = declarant(&["check", "--output", "json", "-"], b"reference,description\nA1,Wool mittens\nA1,Mug\n");
    assert!(json(&one)["verdict"].is_string());
}

#[test]
fn what_is_no_text_is_named_whatever_format_was_said() {
    for (bytes, kind) in [
        (
            &b"PK\x03\x04\x14\0\0\0\x08\0[Content_Types].xml\nPK\x03\x04xl/workbook.xml"[..],
            "a workbook of Excel (.xlsx)",
        ),
        (b"PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "a workbook of LibreOffice (.ods)"),
        (b"PK\x03\x04hello.txt", "a ZIP archive"),
        (b"%PDF-1.7\n%\xe2\xe3\n", "a PDF"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0", "a file of an older Excel"),
    ] {
        for format in ["auto", "csv", "ndjson"] {
            let output = declarant(&["check", "--format", format, "-"], bytes);
            let said = text(&output.stdout);
            assert_eq!(output.status.code(), Some(1));
            assert!(
                said.starts_with(&format!("error[declaration-unreadable]: This looks like {kind}")),
                "{format}: {said}"
            );
            assert_eq!(said.matches("error[").count(), 1, "{said}");
        }
    }
}

#[test]
fn a_table_is_fixed_in_its_own_cells() {
    let table =
        "\u{feff}reference;hsCode;value.amount;note\r\nA1;\"6911.10\";4,50;x\r\n\r\nA2;6911.10 ;9;\"a \"\"b\"\"\"\r\n";
    let mended = table.replace("6911.10", "691110").replace("691110 ;", "691110;");
    let options = ["--on", "2026-11-23", "--fix", "--exit-zero", "-"];
    let check = declarant(&[&["check"][..], &options].concat(), table.as_bytes());
    assert_eq!(text(&check.stdout), mended);
    // What is left is told of, where it stands.
    let said = text(&check.stderr);
    assert!(said.contains("--> <stdin>:2:14  /items/0/value/amount"), "{said}");
    assert!(said.contains("<stdin>#1: fail") && said.contains("<stdin>#2: fail"), "{said}");
    let batch = declarant(&[&["batch"][..], &options].concat(), table.as_bytes());
    assert_eq!(text(&batch.stdout), mended);
    assert!(text(&batch.stderr).starts_with("2 declarations: "), "{}", text(&batch.stderr));
    let json = declarant(&[&["batch"][..], &options].concat(), b"[{\"items\": [{\"hsCode\": \"6911.10\"}]} ]\n");
    assert_eq!(text(&json.stdout), "[{\"items\": [{\"hsCode\": \"691110\"}]} ]\n");
}

#[test]
fn several_threads_say_what_one_says_in_order() {
    let lines: String = (0..6_000)
        .map(|number| format!("{{\"reference\": \"R{number}\", \"items\": [{{\"hsCode\": \"{number}\"}}]}}\n"))
        .collect();
    let file = Scratch::new("threads.ndjson", lines.as_bytes());
    for output in ["text", "json", "ndjson", "csv", "sarif"] {
        let of = |jobs: &str| {
            let arguments = [
                "check",
                "--on",
                "2026-11-23",
                "--output",
                output,
                "--jobs",
                jobs,
                "--select",
                "hs-code-malformed",
                file.path(),
            ];
            declarant(&arguments, b"")
        };
        let (one, many) = (of("1"), of("3"));
        assert!(one.stdout == many.stdout && one.status == many.status && !one.stdout.is_empty(), "{output}");
    }
}

/// The scorecard has a line for the first thousand sellers, whichever thread judges them.
#[test]
fn several_threads_fill_the_scorecard_that_one_fills() {
    let line = |number: usize| {
        let (seller, item, sku) = (number * 7 % 1_100, number % 900, "x".repeat(300));
        format!(
            "{{\"seller\": {{\"name\": \"Seller {seller}\"}}, \"shipment\": {{\"itemId\": \"{item}\"}}, \"x{number}\": 1, \
             \"items\": [{{\"hsCode\": \"6911.10\", \"sku\": \"{sku}\"}}]}}\n"
        )
    };
    let lines: String = (0..1_200).map(line).collect();
    let file = Scratch::new("scorecard.ndjson", lines.as_bytes());
    for options in [&["--output", "json"][..], &["--fix"]] {
        let of = |jobs: &str| {
            declarant(&[&["batch", "--on", "2026-11-23", "--jobs", jobs, file.path()][..], options].concat(), b"")
        };
        let (one, many) = (of("1"), of("3"));
        assert!(one.stdout == many.stdout && one.stderr == many.stderr && one.status == many.status, "{options:?}");
        assert!(one.stdout.len() > 10_000, "{options:?}");
    }
}

#[test]
fn findings_become_rows_that_a_spreadsheet_does_not_calculate() {
    let input = r#"{"reference": "=1+1", "items": [{"hsCode": "69.11"}]}"#;
    let output = declarant(&["check", "--output", "csv", "--select", "hs-code-malformed", "-"], input.as_bytes());
    let mut reader = csv::Reader::from_reader(output.stdout.as_slice());
    let names = reader.headers().expect("a header").clone();
    let rows: Vec<csv::StringRecord> = reader.records().map(|row| row.expect("a row")).collect();
    let of = |name: &str| {
        let at = names.iter().position(|known| known == name).expect("a column");
        rows[0].get(at).expect("a cell").to_owned()
    };
    assert_eq!(rows.len(), 1);
    let said = ["file", "record", "reference", "verdict", "severity", "rule", "path", "line", "column"].map(of);
    let wanted = ["<stdin>", "1", "'=1+1", "fail", "error", "hs-code-malformed", "/items/0/hsCode", "1", "44"];
    assert_eq!(said, wanted);
}

#[test]
fn sarif_names_the_rule_the_level_and_the_region_of_each_finding() {
    let output = declarant(
        &["check", "--output", "sarif", "--on", "2026-11-23", "-"],
        b"{\"items\": [{\"hsCode\": \"69\"}]}\n{\n",
    );
    let log = json(&output);
    assert_eq!((&log["version"], log["runs"].as_array().map(Vec::len)), (&Value::from("2.1.0"), Some(1)));
    let run = &log["runs"][0];
    let rules: Vec<&str> = run["tool"]["driver"]["rules"]
        .as_array()
        .expect("rules")
        .iter()
        .filter_map(|rule| rule["id"].as_str())
        .collect();
    let results = run["results"].as_array().expect("results");
    assert!(results.len() > 3, "{results:?}");
    for result in results {
        assert!(rules.contains(&result["ruleId"].as_str().expect("a rule")), "{result}");
        assert!(["error", "warning", "note"].contains(&result["level"].as_str().expect("a level")), "{result}");
        assert!(result["message"]["text"].as_str().is_some_and(|text| !text.is_empty()), "{result}");
        let place = &result["locations"][0]["physicalLocation"];
        assert_eq!(place["artifactLocation"]["uri"], "stdin", "{result}");
        assert!(place["region"]["startLine"].as_u64().is_some_and(|line| line > 0), "{result}");
    }
    let lines: Vec<u64> = results
        .iter()
        .filter_map(|result| result["locations"][0]["physicalLocation"]["region"]["startLine"].as_u64())
        .collect();
    assert!(lines.contains(&1) && lines.contains(&2), "{lines:?}");
    // Nothing found is an empty log.
    let none = declarant(&["check", "--output", "sarif", "--select", "structure", "-"], CLEAN.as_bytes());
    assert_eq!(json(&none)["runs"][0]["results"], Value::Array(Vec::new()));
}

#[test]
fn a_list_of_findings_says_what_it_leaves_out() {
    let many = format!("{{\"items\":[{}]}}", vec!["{}"; 500].join(","));
    for output in ["csv", "sarif"] {
        let said =
            |input: &str| text(&declarant(&["check", "--output", output, "-"], input.as_bytes()).stderr).to_owned();
        assert!(said(&many).contains("findings aren't listed"), "{}", said(&many));
        assert_eq!(said("{}"), "");
    }
}

#[test]
fn a_brief_report_has_no_words_and_a_summary_counts_them() {
    let arguments = [
        "check",
        "--output",
        "ndjson",
        "--brief",
        "--summary",
        "--on",
        "2026-11-23",
        "--select",
        "hs-code-malformed",
        "-",
    ];
    let output = declarant(&arguments, b"{\"reference\": \"A\", \"items\": [{\"hsCode\": \"69\"}]}\n{}\n");
    let lines: Vec<Value> =
        text(&output.stdout).lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let finding = serde_json::json!({
        "rule": "hs-code-malformed", "path": "/items/0/hsCode", "severity": "error", "params": {"digits": 2},
    });
    assert_eq!(lines[0]["findings"], Value::Array(vec![finding]));
    assert_eq!((&lines[0]["verdict"], &lines[1]["verdict"]), (&Value::from("fail"), &Value::from("pass")));
    let summary = text(&output.stderr);
    assert_eq!(summary, "2 declarations: 1 fail, 0 review, 1 pass\n        1  error    hs-code-malformed\n");
}

#[test]
fn the_severity_that_fails_can_be_chosen() {
    let input = br#"{"items": [{"hsCode": "6911.10"}]}"#;
    let of = |fail_on: &str| declarant(&["check", "--select", "hs-code-malformed", "--fail-on", fail_on, "-"], input);
    assert_eq!((of("error").status.code(), of("warning").status.code()), (Some(0), Some(1)));
}

#[test]
fn a_batch_says_what_is_usable_and_what_only_several_declarations_show() {
    let head = "reference,description,hsCode,value.amount,value.currency,seller.name,buyer.name,buyer.address.postcode,shipment.destination,shipment.itemId,issued";
    let rows = [
        "A1,Wool mittens,611691,100.00,GBP,Atelier Nord,Ann Lee,LS1 4AP,GB,RR123456785NO,2026-11-20",
        "A2,goods,6116,100.00,GBP,Atelier Nord,ann  lee,ls14ap,GB,RR 123 456 785 NO,2026-11-20",
        "A3,Ceramic mug,691110,9.00,GBP,Shop B,Bob Ray,M1 1AE,GB,,2026-11-20",
    ];
    let table = format!("{head}\n{}\n", rows.join("\n"));
    let said = json(&declarant(&["batch", "--on", "2026-11-23", "--output", "json", "-"], table.as_bytes()));
    let quality = &said["quality"];
    assert_eq!((&quality["items"], &quality["hsCodes"], &quality["descriptions"]), (&3.into(), &2.into(), &2.into()));
    assert_eq!(said["qualityBySeller"]["Atelier Nord"]["hsCodes"], 1);
    assert_eq!(said["rules"]["hs-code-malformed"]["error"], 1);
    assert_eq!(said["fields"]["/items/*/hsCode"]["error"], 1);
    let signs: Vec<(&str, &Value, &Value)> = said["signs"]
        .as_array()
        .expect("signs")
        .iter()
        .map(|sign| (sign["sign"].as_str().expect("a name"), &sign["records"], &sign["references"]))
        .collect();
    let (records, references) = (serde_json::json!([1, 2]), serde_json::json!(["A1", "A2"]));
    let wanted = [("order-split", &records, &references), ("postal-id-repeated", &records, &references)];
    assert_eq!(signs, wanted);
    // Nothing of a recipient and no postal item number is repeated.
    for private in ["Ann", "LS1", "RR123", "Bob"] {
        assert!(!said.to_string().contains(private), "{private} in {said}");
    }
    // Of several files, a sign names the record in its file.
    let dir = std::env::temp_dir().join(format!("declarant-files-{}", std::process::id()));
    std::fs::create_dir_all(&dir).expect("a directory");
    let files = ["one.csv", "two.csv"].map(|name| {
        let file = dir.join(name);
        let seller = table.replace("Shop B", "東京スポーツ用品販売流通センター");
        std::fs::write(&file, seller.replace("A1,", &format!("{name},"))).expect("a file");
        file.to_str().expect("a name").to_owned()
    });
    let several =
        |output: &str| declarant(&["batch", "--on", "2026-11-23", "--output", output, &files[0], &files[1]], b"");
    let (counted, scorecard) = (json(&several("json")), several("text"));
    let written = text(&scorecard.stdout);
    assert_eq!(counted["files"][1], serde_json::json!({"file": files[1], "declarations": 3}));
    assert!(written.contains(&format!("records {0}:1, {0}:2, {1}:1", files[0], files[1])), "{written}");
    // A name in wide letters takes two columns each.
    assert!(written.contains("\n  東京スポーツ用品販売流通セン…              2  "), "{written}");
    std::fs::remove_dir_all(&dir).expect("removed");
    let shares = declarant(&["batch", "--on", "2026-11-23", "--output", "csv", "-"], table.as_bytes());
    assert!(text(&shares.stdout).contains("seller,Shop B,1,0,"), "{}", text(&shares.stdout));
}

#[test]
fn lists_of_parties_are_read_from_files() {
    let dir = std::env::temp_dir().join(format!("declarant-parties-{}", std::process::id()));
    std::fs::create_dir_all(&dir).expect("a directory");
    let written = |name: &str, text: &str| {
        let file = dir.join(name);
        std::fs::write(&file, text).expect("a file");
        file.to_str().expect("a name").to_owned()
    };
    let denied = written("denied.json", r#"[{"name": "Nord AS"}, {"name": "Gra Trading", "list": "house list"}]"#);
    let history = written("history.json", r#"[{"day": "2026-11-23", "value": "80", "currency": "GBP"}]"#);
    let parcel = br#"{"seller": {"name": "GRA TRADING AS"}, "buyer": {"name": "Ana Ruiz", "address": {"postcode": "SW1A 1AA"}},
        "transaction": {"nature": "sale", "relationship": "b2c"}, "shipment": {"exportCountry": "NO", "destination": "GB"},
        "items": [{"value": {"amount": "90", "currency": "GBP"}}]}"#;
    let check = |lists: &[&str]| {
        let rules = "party-forbidden,parcels-excessive";
        json(&declarant(
            &[&["check", "--on", "2026-11-23", "--select", rules, "--output", "json"], lists].concat(),
            parcel,
        ))
    };
    let without = check(&[]);
    let why: Vec<&str> =
        without["notChecked"].as_array().expect("a list").iter().filter_map(|one| one["why"].as_str()).collect();
    assert_eq!(why, ["no earlier parcels were given", "no list of denied parties was given"]);
    let with = check(&["--denied-parties", &denied, "--history", &history]);
    let found = |at: usize| (with["findings"][at]["rule"].clone(), with["findings"][at]["path"].clone());
    assert_eq!(found(0), ("parcels-excessive".into(), "/buyer".into()));
    assert_eq!(found(1), ("party-forbidden".into(), "/seller/name".into()));
    assert_eq!(with["findings"][1]["params"], serde_json::json!({"entry": 2, "list": "house list"}));
    assert_eq!(with["verdict"], "review");
    let batch = declarant(&["batch", "--on", "2026-11-23", "--output", "json", "--denied-parties", &denied], parcel);
    assert_eq!(json(&batch)["rules"]["party-forbidden"]["warning"], 1);
    let wrong = written("wrong.json", r#"[{"name": "Nord AS", "country": "Norway"}]"#);
    let refused = declarant(&["check", "--denied-parties", &wrong], parcel);
    assert_eq!(
        (refused.status.code(), text(&refused.stderr).lines().count()),
        (Some(2), 1),
        "{}",
        text(&refused.stderr)
    );
    let names = written("names.json", r#"["Nord AS"]"#);
    for (list, expected) in [
        ("--brands", "expected an object with the name of a brand"),
        ("--denied-parties", "expected an object with the name of a denied party"),
        ("--history", "expected an object with the day, the value and the currency of an earlier parcel"),
        ("--rates", "expected an object with the currencies of a rate and the rate"),
    ] {
        let refused = declarant(&["check", list, &names], parcel);
        assert_eq!(refused.status.code(), Some(2));
        assert!(text(&refused.stderr).contains(expected), "{}", text(&refused.stderr));
    }
    std::fs::remove_dir_all(&dir).expect("removed");
}

/// A mistake in a list is told in plain words, with the number of the entry.
#[test]
fn a_mistake_in_a_list_names_the_entry() {
    let denied = |entry: &str| ("--denied-parties", format!(r#"[{{"name": "Nord AS"}}, {entry}]"#));
    let rates = |entry: &str| ("--rates", format!(r#"[{{"from": "USD", "to": "EUR", "rate": "0.92"}}, {entry}]"#));
    let of = |day: &str, currency: &str| {
        ("--history", format!(r#"[{{"day": "{day}", "value": "80", "currency": "{currency}"}}]"#))
    };
    let whole = |list: &str| ("--rates", list.to_owned());
    for ((option, list), why) in [
        (denied(r#"{"name": "Gra", "country": "XX"}"#), "entry 2: unknown country \"XX\": expected"),
        (
            denied(r#"{"name": "Gra", "country": "Norway"}"#),
            "entry 2: unknown country \"Norway\", did you mean \"NO\"?",
        ),
        (
            denied("5"),
            "entry 2: expected an object with the name of a denied party and not the number 5 (line 1, column ",
        ),
        (denied(r#"{"name": 1.5}"#), "entry 2: expected a string and not the number 1.5 ("),
        (denied(r#"{"name": {}}"#), "entry 2: expected a string and not an object ("),
        (rates(r#"{"from": "ZZZ", "to": "EUR", "rate": "1"}"#), "entry 2: \"ZZZ\" in a rate is not a currency"),
        (rates(r#"{"from": "eur", "to": "EUR", "rate": "1"}"#), "entry 2: a rate can't convert EUR to itself"),
        (rates(r#"{"from": "USD"}"#), "entry 2: missing field `to`"),
        (of("2026-11-23", "XYZ"), "entry 1: \"XYZ\" in an earlier parcel is not a currency"),
        (of("2026-11-31", "GBP"), "entry 1: expected a day of the calendar as YYYY-MM-DD"),
        (
            ("--brands", r#"[{"name": "A", "classes": [""]}]"#.to_owned()),
            "entry 1: \"\" of a brand isn't the beginning",
        ),
        (whole("{}"), ": expected a list in brackets and not an object ("),
        (whole("[{"), ": it ends in the middle (line 1, column 2)\n"),
        (whole(""), ": it is empty\n"),
        (whole("[] ]"), ": trailing characters ("),
    ] {
        let file = Scratch::new("entries.json", list.as_bytes());
        let refused = declarant(&["check", option, file.path()], b"{}");
        assert_eq!(refused.status.code(), Some(2), "{list}");
        let said = text(&refused.stderr);
        assert!(said.contains(why) && said.lines().count() == 1, "{list}: {said}");
    }
    let file = Scratch::new("latin.json", b"[{\"name\": \"Gr\xe5\"}]");
    let refused = declarant(&["check", "--denied-parties", file.path()], b"{}");
    assert!(text(&refused.stderr).contains(": it is neither UTF-8 nor UTF-16\n"), "{}", text(&refused.stderr));
}

/// Countries of a list are spelled as anywhere, and its file is in any encoding that a declaration may have.
#[test]
fn a_denied_party_is_found_however_its_entry_is_written() {
    let entry = |country: &str| format!(r#"[{{"name": "Grå Import", "country": "{country}"}}]"#);
    let wide = |text: &str| format!("\u{feff}{text}").encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    let marked = format!("\u{feff}{}", entry("GB"));
    for (list, of, found) in [
        (entry("GB").into_bytes(), "GB", true),
        (entry("UK").into_bytes(), "GB", true),
        (entry("uk").into_bytes(), "UK", true),
        (entry("EL").into_bytes(), "GR", true),
        (entry("GR").into_bytes(), "EL", true),
        (entry("NO").into_bytes(), "GB", false),
        (marked.into_bytes(), "GB", true),
        (wide(&entry("GB")), "GB", true),
    ] {
        let file = Scratch::new("denied.json", &list);
        let parcel = format!(r#"{{"seller": {{"name": "Gra Import", "address": {{"country": "{of}"}}}}}}"#);
        let check = ["check", "--select", "party-forbidden", "--output", "json", "--denied-parties", file.path()];
        let report = json(&declarant(&check, parcel.as_bytes()));
        assert_eq!(
            report["verdict"],
            if found { "review" } else { "pass" },
            "{} in {of}",
            String::from_utf8_lossy(&list)
        );
    }
}

/// Between these two zones lie 26 hours, so that it is never the same day in both.
#[test]
fn today_is_that_of_the_time_zone() {
    let day = |zone: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_declarant"));
        let output = command.args(["explain", "BR", "--kind", "profile"]).env("TZ", zone).output().expect("an output");
        let title = text(&output.stdout).lines().next().expect("a title").to_owned();
        title.rsplit(' ').next().expect("a day").to_owned()
    };
    for east in ["Pacific/Kiritimati", ":Pacific/Kiritimati", "LINT-14"] {
        assert!(day(east) > day("Etc/GMT+12"), "{east}: {}", day(east));
    }
}

/// A workbook is checked as the CSV that its first sheet would be saved as; a finding's line is the number of its row.
#[test]
fn a_workbook_is_read_as_its_first_sheet() {
    let csv = "reference,shipment.destination,shipment.exportCountry,transaction.date,buyer.address.country,\
        buyer.address.postcode,description,hsCode,origin,quantity.value,value.amount,value.currency,gtin\n\
        A-1,US,NO,2026-11-20,US,2116,Men's knitted cotton T-shirt,610910,PT,2,42.5,EUR,4006381333931\n\
        A-1,US,NO,2026-11-20,US,2116,\"Ceramic coffee mug, glazed\",691200,PT,1,0.3,EUR,\n\
        A-2,DE,NO,,,05331,\"\"\"Wool\"\" socks\",610910,Narnia,3,12,XQX,\n";
    let check = |input: &[u8]| {
        let run = declarant(&["check", "--on", "2026-11-23", "--output", "ndjson", "-"], input);
        assert_eq!(run.status.code(), Some(1), "{}", text(&run.stderr));
        text(&run.stdout).lines().map(|line| serde_json::from_str(line).expect("a report")).collect::<Vec<Value>>()
    };
    let (book, table) = (check(&workbook("parcels.xlsx")), check(csv.as_bytes()));
    assert_eq!(book, table);
    let moved = check(&workbook("moved.xlsx"));
    let lines = |reports: &[Value]| -> Vec<u64> {
        let findings = reports.iter().flat_map(|report| report["findings"].as_array().expect("a list").clone());
        findings.filter_map(|finding| finding["at"]["line"].as_u64()).collect()
    };
    let below = |line: &u64| line + 2;
    assert_eq!(lines(&moved), lines(&table).iter().map(below).collect::<Vec<_>>(), "two empty rows stand above");
    let zip = [b"PK\x03\x04".as_slice(), &[0; 64]].concat();
    assert_eq!(check(&zip)[0]["findings"][0]["rule"], "declaration-unreadable", "not every archive is a workbook");
    let fixed = declarant(&["check", "--fix", "-"], &workbook("parcels.xlsx"));
    assert_eq!((fixed.status.code(), fixed.stdout.len()), (Some(2), 0));
    assert!(text(&fixed.stderr).contains("a workbook isn't rewritten"), "{}", text(&fixed.stderr));
}

/// A workbook that can't be read is a finding, and the standard error says why.
#[test]
fn a_workbook_that_is_not_read_is_named() {
    let said_of = |bytes: &[u8]| {
        let run = declarant(&["check", "--on", "2026-11-23", "-"], bytes);
        assert_eq!(run.status.code(), Some(1), "{}", text(&run.stderr));
        let line = text(&run.stdout).lines().next().unwrap_or_default().to_owned();
        assert!(line.starts_with("error[declaration-unreadable]: This looks like a workbook"), "{line}");
        let batch = declarant(&["batch", "--on", "2026-11-23", "-"], bytes);
        assert_eq!(text(&batch.stderr), text(&run.stderr));
        text(&run.stderr).to_owned()
    };
    let (large, damaged) = (
        "declarant: <stdin>: the workbook was not read: it unpacks to more than 512 MiB\n",
        "declarant: <stdin>: the workbook was not read: it is damaged\n",
    );
    let good = workbook("parcels.xlsx");
    let sheet = "xl/worksheets/sheet1.xml";
    // What a part says that it unpacks to is believed where it is too much, and nowhere else.
    assert_eq!(said_of(&with_size(&good, sheet, 600 << 20)), large);
    assert_eq!(said_of(&with_size(&good, "xl/styles.xml", 40 << 20)), large);
    assert_eq!(said_of(&with_size(&good, sheet, 10)), damaged);
    // Cells far out, and more texts than there are.
    let far =
        (1..=40_000).map(|row| format!("<row r=\"{row}\"><c r=\"XFD{row}\"><v>1</v></c></row>")).collect::<String>();
    assert_eq!(said_of(&with_part(&good, sheet, &worksheet(&far))), large);
    let beyond = "<row r=\"1048577\"><c r=\"A1048577\"><v>1</v></c></row>";
    assert_eq!(said_of(&with_part(&good, sheet, &worksheet(beyond))), damaged);
    let texts = "<!-- many --><sst uniqueCount=\"18446744073709551615\"><si><t>a</t></si></sst>";
    assert_eq!(said_of(&with_part(&good, "xl/sharedStrings.xml", texts)), damaged);
}

/// The XML of a sheet with these rows.
fn worksheet(rows: &str) -> String {
    let namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    format!("<worksheet xmlns=\"{namespace}\"><sheetData>{rows}</sheetData></worksheet>")
}

/// An archive in whose list a part has another size when it is unpacked.
fn with_size(archive: &[u8], part: &str, size: u32) -> Vec<u8> {
    let mut changed = archive.to_vec();
    let entry =
        |at: &usize| archive[*at..].starts_with(b"PK\x01\x02") && archive[*at + 46..].starts_with(part.as_bytes());
    let at = (0..archive.len() - 46).find(entry).expect("the part's entry");
    changed[at + 24..at + 28].copy_from_slice(&size.to_le_bytes());
    changed
}

/// An archive in which a part has another content, or is new.
fn with_part(archive: &[u8], part: &str, content: &str) -> Vec<u8> {
    use std::io::{Cursor, Write};
    let mut from = zip::ZipArchive::new(Cursor::new(archive)).expect("an archive");
    let mut to = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..from.len() {
        let file = from.by_index_raw(index).expect("a part");
        if file.name().expect("a name") != part {
            to.raw_copy_file(file).expect("copied");
        }
    }
    to.start_file(part, zip::write::SimpleFileOptions::default()).expect("a part");
    to.write_all(content.as_bytes()).expect("written");
    to.finish().expect("an archive").into_inner()
}

fn workbook(name: &str) -> Vec<u8> {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/workbooks").join(name);
    std::fs::read(path).expect("a workbook")
}

#[test]
fn what_holds_no_declaration_is_a_finding() {
    for (format, input) in [("auto", ""), ("json", "[]"), ("xml", ""), ("csv", ""), ("csv", "hsCode,origin\n")] {
        let output = declarant(&["check", "--format", format, "--output", "ndjson"], input.as_bytes());
        let said = String::from_utf8(output.stdout).expect("text");
        assert_eq!((output.status.code(), said.lines().count()), (Some(1), 1), "{format}: {input}");
        let report: Value = serde_json::from_str(&said).expect("a report");
        assert_eq!(report["findings"][0]["rule"], "declaration-unreadable", "{format}: {input}");
        let card = declarant(&["batch", "--format", format, "--output", "json"], input.as_bytes());
        let card: Value = serde_json::from_slice(&card.stdout).expect("a scorecard");
        assert_eq!(
            (&card["quality"]["complete"], &card["quality"]["parties"]),
            (&0.into(), &0.into()),
            "{format}: {input}"
        );
    }
}

#[test]
fn a_value_behind_wide_letters_is_marked_where_it_stands() {
    let input = r#"{"items":[{"description":"日本語のTシャツ","hsCode":"6109.10"}]}"#;
    let said = declarant(&["check", "--select", "hs-code-malformed", "-"], input.as_bytes());
    let marks = format!("  | {}{}\n", " ".repeat(26 + 15 + 11), "^".repeat(9));
    assert!(text(&said.stdout).contains(&marks), "{}", text(&said.stdout));
}

/// The lists in the help are prose, so they are compared with what there is.
#[test]
fn the_help_names_every_language() {
    let mut languages = vec!["en"];
    languages.extend(declarant::messages::LANGUAGES);
    let (last, others) = languages.split_last().expect("languages");
    let listed = format!("{} or {last}", others.join(", "));
    for command in ["check", "requirements", "batch"] {
        let help = text(&declarant(&[command, "--help"], b"").stdout).split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(help.contains(&listed), "{command}: {listed}");
    }
}

/// A compressed file is read as what it holds, as far as it can be unpacked; it isn't rewritten.
#[test]
fn a_compressed_file_is_read_as_what_it_holds() {
    let lines = "{\"items\":[{\"hsCode\":\"6109.10\"}]}\n{}\n".repeat(40);
    let check = |input: &[u8], more: &[&str]| {
        declarant(&[&["check", "--on", "2026-11-23", "--output", "ndjson", "-"], more].concat(), input)
    };
    let (whole, halves) =
        (packed(lines.as_bytes()), [packed(b"{\"items\":[{\"hsCode\":\"61"), packed(b"09.10\"}]}\n")].concat());
    let plain = check(lines.as_bytes(), &[]);
    for jobs in ["1", "2"] {
        let found = check(&whole, &["--jobs", jobs]);
        assert_eq!((found.status.code(), text(&found.stdout)), (Some(1), text(&plain.stdout)));
    }
    let first = text(&check(&halves, &[]).stdout).to_owned();
    assert_eq!(Some(first.trim_end()), text(&plain.stdout).lines().next().map(|line| line.trim_end()));
    let book = packed(&workbook("parcels.xlsx"));
    assert_eq!(check(&book, &[]).stdout, check(&workbook("parcels.xlsx"), &[]).stdout);
    let batch = |input: &[u8]| declarant(&["batch", "--on", "2026-11-23", "--output", "json", "-"], input).stdout;
    assert_eq!(batch(&whole), batch(lines.as_bytes()));
    let message = b"{\"reference\":\"A1\"}";
    let convert = |input: &[u8]| declarant(&["convert", "--to-xml", "wco-dec", "-"], input).stdout;
    assert_eq!(convert(&packed(message)), convert(message));
    for (input, more, status, said) in [
        (&whole[..], &["--fix"][..], 2, "a compressed file isn't rewritten; unpack it and fix that"),
        (&whole[..whole.len() - 9], &[], 2, "what follows can't be unpacked: the file is damaged or cut off"),
        (b"\x1F\x8B\x08 and noise", &[], 1, ""),
    ] {
        let run = check(input, more);
        assert_eq!(run.status.code(), Some(status), "{}", text(&run.stdout));
        assert!(text(&run.stderr).contains(said), "{}", text(&run.stderr));
        assert!(status == 2 || text(&run.stdout).contains("a file compressed with gzip"), "{}", text(&run.stdout));
    }
}

fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut out = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    out.write_all(bytes).expect("written");
    out.finish().expect("packed")
}

/// A workbook of one declaration is converted as the table that it is.
#[test]
fn a_workbook_is_converted_as_its_first_sheet() {
    let rows = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>reference</t></is></c><c r=\"B1\" t=\"inlineStr\"><is>\
        <t>hsCode</t></is></c></row><row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>A1</t></is></c><c r=\"B2\"><v>610910</v></c></row>";
    let book = with_part(&workbook("parcels.xlsx"), "xl/worksheets/sheet1.xml", &worksheet(rows));
    let convert = |to: &[&str], input: &[u8]| declarant(&[&["convert", "-"], to].concat(), input);
    let table = b"reference,hsCode\nA1,610910\n";
    for to in [&["--to-json"][..], &["--to-xml", "wco-dec"]] {
        let made = convert(to, &book);
        assert_eq!((made.status.code(), text(&made.stdout)), (Some(0), text(&convert(to, table).stdout)));
    }
    let several = convert(&["--to-json"], &workbook("parcels.xlsx"));
    assert_eq!(several.status.code(), Some(1));
    assert!(text(&several.stderr).contains("it has several declarations"), "{}", text(&several.stderr));
    let damaged = convert(&["--to-json"], &with_size(&book, "xl/worksheets/sheet1.xml", 10));
    assert!(text(&damaged.stderr).contains("the workbook was not read: it is damaged"), "{}", text(&damaged.stderr));
}

/// A table in whose header no column is ours is one where its names are those of other systems.
#[test]
fn a_table_of_another_system_is_known_by_its_header() {
    for (header, is_table) in [
        ("Order Number,Customer Name,Shipping City,Weight (kg)", true),
        ("Bestellnummer;Artikelname;Menge", true),
        ("Order export of 23 November\nOrder Number,Shipping City,Country of origin", true),
        ("Dear customer, the price, your name", false),
        ("Order Number,Total", false),
    ] {
        let run = declarant(
            &["check", "--on", "2026-11-23", "--output", "json", "-"],
            format!("{header}\nA,B,C,D\n").as_bytes(),
        );
        let unknown = text(&run.stdout).matches("\"rule\": \"field-unknown\"").count();
        assert_eq!(unknown > 2, is_table, "{header}: {}", text(&run.stdout));
    }
}

#[test]
fn countries_are_given_in_letters_of_either_case() {
    let said = |arguments: &[&str]| {
        let run = declarant(arguments, CLEAN.as_bytes());
        assert_eq!(run.status.code(), Some(0), "{arguments:?}: {}", text(&run.stderr));
        text(&run.stdout).to_owned()
    };
    for [small, large] in [
        [&["requirements", "--to", "us", "--from", "no"][..], &["requirements", "--to", "US", "--from", "NO"]],
        [&["check", "--exit-zero", "--to", "br", "-"], &["check", "--exit-zero", "--to", "BR", "-"]],
        [&["batch", "--exit-zero", "--to", "br", "-"], &["batch", "--exit-zero", "--to", "BR", "-"]],
        [&["hs", "mug", "--to", "us"], &["hs", "mug", "--to", "US"]],
        [&["explain", "us"], &["explain", "US"]],
    ] {
        assert_eq!(said(small), said(large), "{small:?}");
    }
}

/// Codes are suggested of the edition that is known, and where another is in force, that is said.
#[test]
fn the_edition_of_codes_is_said_where_another_is_in_force() {
    for (on, code, status, edition) in [
        ("2018-01-01", "851713", "851713 is new in HS 2022; until then see 851712.", "HS 2017 is in force"),
        ("2018-01-01", "240411", "240411 is new in HS 2022.", "HS 2017 is in force"),
        ("2018-01-01", "610910", "610910 is in force (HS 2017).", "HS 2017 is in force"),
        ("2018-01-01", "851712", "851712 is in force (HS 2017).", "HS 2017 is in force"),
        ("2026-11-23", "851713", "851713 is in force (HS 2022).", ""),
    ] {
        let run = declarant(&["hs", code, "--on", on], b"");
        assert_eq!(text(&run.stdout).lines().last(), Some(status));
        assert!(text(&run.stderr).contains(edition) && text(&run.stderr).is_empty() == edition.is_empty());
        let run = declarant(&["hs", "smartphone", "--on", on], b"");
        assert_eq!(text(&run.stderr).is_empty(), edition.is_empty(), "{}", text(&run.stderr));
    }
}

/// Cells of a workbook have the zeros that their format shows, and no others.
#[test]
fn a_cell_has_the_zeros_of_its_format() {
    let formats = ["00000", "00000\\-0000", "[$-409]000000", "0.00", "#,##0", "General"];
    let formats: String = (1..)
        .zip(formats)
        .map(|(at, code)| format!("<numFmt numFmtId=\"{}\" formatCode=\"{code}\"/>", 163 + at))
        .collect();
    let styles: String =
        (0..=6).map(|at| format!("<xf numFmtId=\"{}\"/>", if at == 0 { 0 } else { 163 + at })).collect();
    let namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let styles = format!(
        "<styleSheet xmlns=\"{namespace}\"><numFmts>{formats}</numFmts><cellXfs>{styles}</cellXfs></styleSheet>"
    );
    for (style, number, shown) in [
        (1, "501", "00501"),
        (1, "120259", "120259"),
        (1, "5.5", "5.5"),
        (1, "-5", "-5"),
        (2, "15011234", "01501-1234"),
        (3, "40900", "040900"),
        (4, "0.5", "0.5"),
        (5, "1234", "1234"),
        (6, "501", "501"),
    ] {
        let rows = format!(
            "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>reference</t></is></c></row>\
            <row r=\"2\"><c r=\"A2\" s=\"{style}\"><v>{number}</v></c></row>"
        );
        let book = with_part(&workbook("parcels.xlsx"), "xl/worksheets/sheet1.xml", &worksheet(&rows));
        let made = declarant(&["convert", "--to-json", "-"], &with_part(&book, "xl/styles.xml", &styles));
        assert_eq!(json(&made)["reference"], shown, "{number} in style {style}: {}", text(&made.stderr));
    }
}
