//! Nothing that tells who somebody is leaves a declaration: invented numbers are planted in every place of every format,
//! and every output is searched for them.
#![allow(missing_docs)]

use std::path::Path;

use declarant::dictionary::{self, Base, Class, ELEMENTS, ElementId, Kind, Role, Slot, WHOLE, element_of, namespace};
use declarant::{MessageType, Options, Validator, convert, privacy};

/// Numbers and addresses of every kind, invented or published as examples by who issues them.
const MARKERS: [&str; 14] = [
    "390.533.447-05",
    "39053344705",
    "+49 151 77700077",
    "0151 7770077",
    "jan.doe@example.com",
    "DE89 3704 0044 0532 0130 00",
    "DE136695976",
    "4111 1111 1111 1111",
    "C01X00T47",
    "GB123456789000",
    "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
    "010190-1234",
    "010190-123A",
    "ABCDE1234F",
];

fn plain(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric()).collect::<String>().to_lowercase()
}

/// Checks an input in every way and searches what comes out.
struct Search {
    validators: Vec<Validator>,
    count: usize,
}

impl Search {
    fn new() -> Self {
        let options = |to: &str, part: &str| Options {
            on: "2026-11-23".parse().ok(),
            to: Some(to.to_owned()),
            actor: (part == "shopper").then_some(declarant::options::ActorFilter::Shopper),
            ..Options::default()
        };
        let validators = [("DE", ""), ("BR", "shopper")].map(|(to, part)| options(to, part));
        Self { validators: validators.map(|options| Validator::new(options).expect("options")).into(), count: 0 }
    }

    /// The outputs on an input: by one of the validators and as one of the messages, in turn.
    fn outputs(&mut self, input: &[u8]) -> Vec<String> {
        self.count += 1;
        let turn = self.count % 2;
        let (report, words) = self.validators[turn].check_in_words(input, "parcel", false);
        let mut out = vec![serde_json::to_string(&report).expect("a report"), words];
        out.extend(self.validators[turn].reference().map(privacy::reference));
        out.extend(convert::to_json(input).left_out);
        out.extend(convert::to_xml(input, MessageType::ALL[turn]).left_out);
        out
    }

    fn find(&mut self, input: &[u8], marker: &str) {
        let sought = plain(marker);
        for output in self.outputs(input) {
            // In a digest anything may stand.
            let output = output.split("\"digest\"").next().unwrap_or("");
            let lines = output.split(['\n', '{']);
            let found = lines.into_iter().find(|line| line.contains(marker) || plain(line).contains(&sought));
            assert_eq!(found, None, "{marker} leaves {}", String::from_utf8_lossy(input));
            if output.contains(['\u{1b}', '\u{202e}', '\u{9b}']) {
                panic!("a control character leaves {}", String::from_utf8_lossy(input));
            }
        }
    }
}

/// Every field of the JSON shape: the text before its value, and the text behind.
fn fields() -> Vec<(String, String)> {
    fn walk(class: Class, within: Slot, before: &str, behind: &str, out: &mut Vec<(String, String)>) {
        for (slot, field) in class.fields().iter().enumerate().filter(|(_, field)| field.within == within) {
            let (before, behind) = (format!("{before}\"{}\":", field.name), behind.to_owned());
            out.push((before.clone(), behind.clone()));
            let (open, close) = (format!("{before}{{"), format!("}}{behind}"));
            match field.kind {
                Kind::Object => walk(class, slot as Slot, &open, &close, out),
                Kind::Party(role) => walk(Class::Party(role), WHOLE, &open, &close, out),
                Kind::List => {
                    let entry = match field.name {
                        "items" => Class::Item,
                        "documents" => Class::Document,
                        _ => Class::TaxId(Role::Seller),
                    };
                    out.push((format!("{before}["), format!("]{behind}")));
                    walk(entry, WHOLE, &format!("{before}[{{"), &format!("}}]{behind}"), out);
                }
                _ => {}
            }
        }
    }
    let mut out = Vec::new();
    walk(Class::Declaration, WHOLE, "{", "}", &mut out);
    out
}

fn marker(number: usize) -> &'static str {
    MARKERS[number % MARKERS.len()]
}

/// Of so many turns those that are taken at a place: two, other ones at every place; with `DECLARANT_MARKERS=all` every one.
fn turns(number: usize, all: usize) -> impl Iterator<Item = usize> {
    let is_whole = std::env::var_os("DECLARANT_MARKERS").is_some();
    (0..all).filter(move |turn| is_whole || (turn + number).is_multiple_of(all / 2))
}

#[test]
fn no_field_of_the_json_shape_gives_it_away() {
    let mut search = Search::new();
    for (number, (before, behind)) in fields().into_iter().enumerate() {
        for step in turns(number, MARKERS.len()) {
            let marker = marker(number + step);
            match step % 7 {
                0 => search.find(format!("{before}[\"{marker}\"]{behind}").as_bytes(), marker),
                1 => search.find(format!("{before}{{\"{marker}\":\"{marker}\"}}{behind}").as_bytes(), marker),
                2 => search.find(format!("{before}\" {marker}\\n\"{behind}").as_bytes(), marker),
                3 => search.find(format!("{before}\"for {marker}, twice\"{behind}").as_bytes(), marker),
                4 if plain(marker) == *marker && !marker.contains(char::is_alphabetic) => {
                    search.find(format!("{before}{marker}{behind}").as_bytes(), marker);
                }
                _ => search.find(format!("{before}\"{marker}\"{behind}").as_bytes(), marker),
            }
        }
    }
}

/// The names from the class under the root to an element.
fn chain(id: ElementId) -> Vec<ElementId> {
    dictionary::ancestry(id).split_off(1)
}

#[test]
fn no_element_of_the_message_gives_it_away() {
    let mut search = Search::new();
    for id in 1..ELEMENTS.len() as ElementId {
        let (mut open, mut close, mut tree, mut end) = (String::new(), String::new(), String::new(), String::new());
        for step in chain(id) {
            let name = element_of(step).name;
            open += &format!("<{name}>");
            close = format!("</{name}>{close}");
            tree += &format!("{{\"{name}\":");
            end += "}";
        }
        let is_date = element_of(id).format().base == Base::DateTime;
        let inner = |marker: &str| match is_date {
            true => format!("<t:DateTimeString formatCode=\"{marker}\">{marker}</t:DateTimeString>"),
            false => marker.to_owned(),
        };
        let (message, types) = (namespace::MESSAGE, namespace::TYPES);
        let xml = |inside: &str| {
            format!(
                "<Declaration xmlns=\"{message}\" xmlns:t=\"{types}\"><FunctionCode>9</FunctionCode>{inside}<Foo/></Declaration>"
            )
        };
        let number = usize::from(id);
        for turn in turns(number, 4) {
            let marker = marker(number + 3 * turn);
            let input = match turn {
                0 => xml(&format!("{open}{}{close}", inner(marker))),
                1 => {
                    let open = open.trim_end_matches('>');
                    xml(&format!("{open} schemeID=\"{marker}\" unitCode=\"{marker}\">{}{close}", inner(marker)))
                }
                2 => xml(&format!("{open}<!-- {marker} -->{}", inner(marker))),
                _ => {
                    let pairs = [marker, "value", "value", "unitCode"].map(|key| format!("\"{key}\":\"{marker}\""));
                    format!("{{\"wco\":{tree}{{{}}}{end}}}", pairs.join(","))
                }
            };
            search.find(input.as_bytes(), marker);
            search.find(format!("{{\"wco\":{tree}\"{marker}\"{end}}}").as_bytes(), marker);
        }
    }
}

#[test]
fn what_was_not_understood_is_not_shown() {
    let mut search = Search::new();
    let (message, header) = (namespace::MESSAGE, namespace::HEADER);
    for marker in MARKERS {
        for input in [
            format!("Jan,{marker},x"),
            marker.to_owned(),
            format!("\"{marker}\""),
            format!("[\"{marker}\"]"),
            format!("[{{\"reference\":\"A\"}},\"{marker}\"]"),
            format!("{{\"{marker}\":1}}"),
            format!("{{\"buyer\":{{\"{marker}\":1,\"{marker}\":2}}}}"),
            format!("{{\"buyer\":{{\"name\":\"Jan\",\"{marker}\"}}}}"),
            format!("{{\"buyer\":{{\"name\":\"Jan\" \"{marker}\":1}}}}"),
            format!("{{\"buyer\":{{\"name\":\"Jan\"}}}} {marker}"),
            format!(
                "{{\"wco\":{{\"{marker}\":\"{marker}\",\"MetaData\":{{\"{marker}\":\"{marker}\",\"WCOTypeName\":\"{marker}\"}}}}}}"
            ),
            format!("{{\"buyer\":{{\"email\":\"{marker}\",\"email\":\"a\"}}}}"),
            format!("<?xml version=\"1.0\" encoding=\"{marker}\"?><a/>"),
            format!("<?xml version=\"{marker}\"?><Declaration xmlns=\"{message}\"/>"),
            format!("<?pi {marker}?><Declaration xmlns=\"{message}\"/>"),
            format!("<Declaration xmlns=\"mailto:{marker}\"/>"),
            format!("<Declaration xmlns=\"{message}\" xmlns:a=\"{marker}\"><a:b/></Declaration>"),
            format!("<Declaration xmlns=\"{message}\">{marker}<Foo>{marker}</Foo></Declaration>"),
            format!("<Declaration xmlns=\"{message}\"><Agent><ID>{marker}</Id></Agent></Declaration>"),
            format!("<Declaration xmlns=\"{message}\"><Agent><ID>{marker}"),
            format!("<Declaration xmlns=\"{message}\"><Agent><ID>&{marker};</ID></Agent></Declaration>"),
            format!("<Declaration xmlns=\"{message}\"><Agent><ID><![CDATA[{marker}]]></ID></Agent></Declaration>"),
            format!("<!DOCTYPE a [<!ENTITY b \"{marker}\">]><Declaration xmlns=\"{message}\"/>"),
            format!(
                "<MetaData xmlns=\"{header}\"><WCOTypeName>{marker}</WCOTypeName><ResponsibleCountryCode>{marker}</ResponsibleCountryCode><a>{marker}</a></MetaData>"
            ),
            format!("<Response><Declarant><ID>{marker}</ID></Declarant></Response>"),
        ] {
            search.find(input.as_bytes(), marker);
            let mut latin = input.clone().into_bytes();
            latin.insert(input.len() / 2, 0xe4);
            search.find(&latin, marker);
            let odd: Vec<u8> =
                [0xff, 0xfe].into_iter().chain(input.encode_utf16().flat_map(u16::to_le_bytes)).collect();
            search.find(&odd, marker);
            search.find(&odd[..odd.len() - 1], marker);
        }
    }
}

#[test]
fn a_declaration_that_breaks_off_gives_nothing_away() {
    let mut search = Search::new();
    let json = r##"{"reference":"#","buyer":{"name":"#","email":"#","personalId":{"scheme":"#","value":"#"}},"items":[{"description":"# #","hsCode":"#","wco":{"Origin":{"CountryCode":"#"}}}]}"##;
    let xml = format!(
        "<Declaration xmlns=\"{}\"><FunctionalReferenceID>#</FunctionalReferenceID><!-- # --><Agent a=\"#\"><ID schemeID=\"#\">#</ID></Agent><Foo>#</Foo></Declaration>",
        namespace::MESSAGE
    );
    for (number, template) in [json, &xml].into_iter().enumerate() {
        for (step, marker) in MARKERS.into_iter().enumerate() {
            let whole = template.replace('#', marker);
            for end in ((step + number) % 5..whole.len()).step_by(5) {
                search.find(whole.as_bytes().get(..end).unwrap_or(&[]), marker);
            }
        }
    }
}

#[test]
fn what_people_need_stays_readable() {
    for text in [
        "USB-C charger 65W",
        "iPhone 15 Pro Max 256GB",
        "Sony WH1000XM4 headphones",
        "Adapter 220-240 V, 50/60 Hz",
        "Calendar 2026/2027",
        "2026-11-23",
        "ORD-2026-000451",
        "610910, 610990",
        "151.00 EUR",
        "12500000.00 VND",
        "Samsung SM-G991B 128GB",
        "Book, ISBN on the cover",
        "12 x 500 ml",
        "3.5 mm jack @ 2 m",
    ] {
        assert_eq!(privacy::masked(text), text);
    }
    for text in ["ORD-2026-000451", "ORDER-10004512", "INV/2026/0000123"] {
        assert_eq!(privacy::reference(text), text);
    }
    for marker in MARKERS {
        assert!(!plain(&privacy::masked(&format!("a {marker} b"))).contains(&plain(marker)), "{marker}");
        assert_ne!(privacy::reference(marker), marker);
    }
}

/// The message, and the value of the safe fix, of the finding at a place.
fn told_at(declaration: &str, path: &str) -> Vec<(String, Option<String>)> {
    let findings = Search::new().validators[0].check(declaration).findings;
    let there = findings.into_iter().filter(|finding| finding.path.as_deref() == Some(path));
    there.map(|found| (found.message, found.fix.and_then(|fix| fix.patch[0].value.clone()))).collect()
}

#[test]
fn amounts_and_masses_are_shown_and_numbers_of_persons_among_them_are_not() {
    // What is written as an amount, and whether it may be one.
    for (amount, is_shown) in [
        ("3.3000000000000003", true),
        ("0.30000000000000004", true),
        ("38.639999999999997", true),
        ("1234.5600000000002", true),
        ("123.69747899159664", true),
        ("12345678", true),
        ("12500000.50", true),
        ("123456789.12", true),
        ("1234567890.25", true),
        // Passports, cards and numbers of persons, whole or with what spreadsheets and people add to them.
        ("123456789", false),
        ("123456789.0", false),
        ("123456789.00", false),
        ("39053344705", false),
        ("39053344705.00", false),
        ("39053344705.12", false),
        ("390533447.05", false),
        ("850730033.28", false),
        ("4111111111111111", false),
        ("4111111111111111.0", false),
        ("4111111111111111.25", false),
        ("411111111111.11", false),
        ("0151.77700077", false),
        ("415.5550123", false),
        ("490154203237518", false),
        ("490154.203237518", false),
    ] {
        let input = format!(
            r#"{{"shipment": {{"total": {{"amount": "{amount}", "currency": "EUR"}}}},
                "items": [{{"value": {{"amount": "42.00", "currency": "EUR"}}}}]}}"#
        );
        let told = told_at(&input, "/shipment/total/amount");
        assert!(!told.is_empty(), "{amount}");
        let is_told = told.iter().any(|(message, _)| message.contains(amount));
        let is_masked = told.iter().any(|(message, _)| message.contains('•'));
        assert_eq!((is_told, is_masked), (is_shown, !is_shown), "{amount}: {told:?}");
    }
    // The right answer is in the patch.
    for (path, input, value) in [
        (
            "/items/0/value/amount",
            r#"{"items": [{"value": {"amount": 3.3000000000000003, "currency": "EUR"}}]}"#,
            "3.3",
        ),
        (
            "/items/0/netMass/value",
            r#"{"items": [{"netMass": {"value": "0.30000000000000004", "unit": "KGM"}}]}"#,
            "0.3",
        ),
    ] {
        let told = told_at(input, path);
        assert!(told.iter().all(|(_, value)| value.is_some()), "{told:?}");
        assert!(told.iter().any(|(_, fixed)| fixed.as_deref() == Some(value)), "{told:?}");
    }
    // A sum tells what one of its parts is.
    let input = r#"{"shipment": {"total": {"amount": "42.00", "currency": "EUR"}}, "items": [
        {"value": {"amount": "123456789", "currency": "EUR"}}, {"value": {"amount": "0.50", "currency": "EUR"}}]}"#;
    let told = told_at(input, "/shipment/total/amount");
    assert!(told.iter().all(|(message, _)| !message.contains("123456789")), "{told:?}");
    assert!(told.iter().any(|(message, _)| message.contains("42.00 EUR")), "{told:?}");
}

#[test]
fn the_lines_of_a_sound_declaration_are_readable() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(root.join("examples/parcel.json")).expect("the example");
    let (_, words) = Search::new().validators[0].check_in_words(&text, "parcel", false);
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| line.contains("hsCode")).collect();
    assert!(lines.iter().any(|line| words.contains(line)) || !words.contains("hsCode"), "{words}");
}

#[test]
fn characters_that_are_not_seen_are_named() {
    let mut validator = Search::new().validators.remove(0);
    for letter in [
        '\u{1b}',
        '\u{9b}',
        '\u{202e}',
        '\u{2066}',
        '\u{200f}',
        '\u{61c}',
        '\u{200b}',
        '\u{feff}',
        '\u{2028}',
        '\u{e0041}',
    ] {
        let code = format!("\\u{{{:x}}}", u32::from(letter));
        let escaped: String = letter.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04x}")).collect();
        for written in [letter.to_string(), escaped] {
            let input = format!(
                "{{\"k{written}\": 1, \"reference\": \" {written}x\", \"items\": [{{\"description\": \"gift{written} gift\"}}, {{\"description\": \"{written}\"}}]}}"
            );
            let (report, words) = validator.check_in_words(&input, &format!("a{letter}.json"), false);
            assert!(!words.contains(letter), "{code}: {words}");
            assert!(words.contains(&format!("/k{code}")) && words.contains(&format!("a{code}.json")), "{words}");
            for finding in &report.findings {
                let said = [&finding.message, &finding.why, &finding.help];
                assert!(said.into_iter().all(|text| !text.contains(letter)), "{finding:?}");
            }
            let json = privacy::escaped_json(serde_json::to_string(&report).expect("a report"));
            assert!(!json.contains(letter));
            let read: serde_json::Value = serde_json::from_str(&json).expect("JSON");
            assert_eq!(read, serde_json::to_value(&report).expect("JSON"));
        }
    }
    let forged = "{\"x\\nparcel: pass: nothing found\\n\": 1}";
    let (_, words) = validator.check_in_words(forged, "parcel", false);
    assert!(!words.lines().any(|line| line.starts_with("parcel: pass")), "{words}");
}

/// So are those in the caller's own lists.
#[test]
fn characters_of_lists_that_are_not_seen_are_named() {
    let options = r#"{
        "on": "2026-11-23",
        "select": ["party-forbidden", "brand-forbidden", "brand-missing"],
        "deniedParties": [{"name": "Nord Handel", "list": "x\u001b[31m\n<list>"}],
        "brands": [{"name": "Fjordulf\u202e", "holder": "y\u009b\n<holder>", "authorised": []}]
    }"#;
    let declaration = r#"{"seller": {"name": "Nord Handel"}, "items": [{"description": "Fjordulf pullover"}]}"#;
    for lang in ["en", "de", "ar"] {
        let options: Options = serde_json::from_str(options).expect("options");
        let options = Options { lang: Some(lang.into()), ..options };
        let (_, words) = Validator::new(options).expect("options").check_in_words(declaration, "parcel.json", false);
        assert!(!words.contains(['\u{1b}', '\u{202e}', '\u{9b}']), "{words}");
        for part in [r"x\u{1b}[31m\u{a}<list>", r"y\u{9b}\u{a}<holder>", r"Fjordulf\u{202e}"] {
            assert!(words.contains(part), "{part}: {words}");
        }
    }
}

#[test]
fn a_path_with_a_masked_key_is_a_pointer_still() {
    let report = Search::new().validators[0].check("{\"buyer\": {\"a/jan@example.com\": 1}}");
    let path =
        report.findings.iter().find(|finding| finding.rule == "field-unknown").and_then(|found| found.path.clone());
    assert_eq!(path.as_deref(), Some("/buyer/•••"));
}

#[test]
fn a_fix_that_would_show_it_has_no_value() {
    for (input, path) in [
        ("{\"buyer\": {\"name\": \" Jan Doe\"}}", "/buyer/name"),
        ("{\"reference\": \" 390.533.447-05\"}", "/reference"),
        ("{\"items\": [{\"value\": {\"amount\": \"+4915177700077\"}}]}", "/items/0/value/amount"),
    ] {
        let report = Search::new().validators[0].check(input);
        let fix =
            report.findings.iter().filter_map(|finding| finding.fix.as_ref()).find(|fix| fix.patch[0].path == path);
        let fix = fix.unwrap_or_else(|| panic!("no fix of {input}"));
        assert!(fix.safe && fix.patch[0].value.is_none(), "{fix:?}");
    }
    let report = Search::new().validators[0].check("{\"seller\": {\"name\": \" Atelier Nord\"}}");
    let fix = report.findings.iter().find_map(|finding| finding.fix.as_ref()).expect("a fix");
    assert_eq!(fix.patch[0].value.as_deref(), Some("Atelier Nord"));
}
