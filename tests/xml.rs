//! XML as it comes: declarations, encodings, namespaces, references, the forms of values, and where everything stood.
//!
//! What each case says was had from xmllint and a schema made from the tables under `schemas/`.
#![allow(missing_docs)]

use declarant::{Finding, Options, Report, Validator};

const DEC: &str = "urn:wco:datamodel:WCO:DEC-DMS:2";
const TYPES: &str = "urn:wco:datamodel:WCO:Declaration_DS:DMS:2";
const HEADER: &str = "urn:wco:datamodel:WCO:DocumentMetaData-DMS:2";
const INSTANCE: &str = "http://www.w3.org/2001/XMLSchema-instance";

fn validator() -> Validator {
    let options = r#"{"select": ["structure"]}"#;
    Validator::new(serde_json::from_str::<Options>(options).expect("options")).expect("options")
}

fn check(text: &str) -> Report {
    validator().check(text)
}

/// A message with that behind its function code.
fn message(inside: &str) -> String {
    format!("<Declaration xmlns=\"{DEC}\" xmlns:t=\"{TYPES}\"><FunctionCode>9</FunctionCode>{inside}</Declaration>")
}

fn assert_valid<'a>(texts: impl IntoIterator<Item = &'a String>) {
    for text in texts {
        let report = check(text);
        assert!(report.findings.is_empty(), "{text}\n{:?}", report.findings);
    }
}

fn assert_refused<'a>(texts: impl IntoIterator<Item = &'a String>) {
    for text in texts {
        assert!(!check(text).findings.is_empty(), "{text}");
    }
}

fn only(report: &Report) -> &Finding {
    assert_eq!(report.findings.len(), 1, "{:?}", report.findings);
    &report.findings[0]
}

#[test]
fn an_xml_declaration_is_one_or_breaks_the_text() {
    let before =
        |heads: &[&str]| -> Vec<String> { heads.iter().map(|head| format!("{head}{}", message(""))).collect() };
    assert_valid(&before(&[
        "",
        "\u{feff}",
        "\n <!-- a remark -->\n",
        "<?xml version=\"1.0\"?>",
        "<?xml version='1.1' ?>\n",
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<?xml-stylesheet href=\"x\"?>\n",
        "\u{feff}<?xml version=\"1.0\" standalone='no'?>",
    ]));
    assert_refused(&before(&[
        "x",
        " <?xml version=\"1.0\"?>",
        "<!-- a remark --><?xml version=\"1.0\"?>",
        "<?xml version=\"1.0\"?><?xml version=\"1.0\"?>",
        "<?xml?>",
        "<?xml ?>",
        "<?xml encoding=\"UTF-8\"?>",
        "<?xml version=1.0?>",
        "<?xml version=\"2.0\"?>",
        "<?xml version=\"1.0\"encoding=\"UTF-8\"?>",
        "<?xml version=\"1.0\" encoding=\"\"?>",
        "<?xml version=\"1.0\" standalone=\"maybe\"?>",
        "<?xml version=\"1.0\" standalone=\"no\" encoding=\"UTF-8\"?>",
        "<?xml version=\"1.0\" by=\"me\"?>",
        "<?XML version=\"1.0\"?>",
        "<?Xml?>",
        "<? version?>",
        "<?a?b?>",
        "<?1?>",
        "&#32;",
        "<![CDATA[ ]]>",
    ]));
}

#[test]
fn nothing_follows_the_message_but_remarks() {
    let behind =
        |tails: &[&str]| -> Vec<String> { tails.iter().map(|tail| format!("{}{tail}", message(""))).collect() };
    assert_valid(&behind(&["\r\n\t ", "<!-- a remark -->\n", "<?done?>"]));
    assert_refused(&behind(&[
        "x",
        "<a/>",
        "&#32;",
        "<![CDATA[ ]]>",
        "]]>",
        "\u{a0}",
        "</Declaration>",
        "\0",
        "<!--",
        "<",
    ]));
}

#[test]
fn text_is_read_in_the_encoding_that_it_declares() {
    let text = |label: &str| {
        let head =
            if label.is_empty() { String::new() } else { format!("<?xml version=\"1.0\" encoding=\"{label}\"?>\n") };
        // Seventy characters, as many as a name may have, some of them of more than a byte.
        format!("{head}{}", message(&format!("<Agent><Name>{}</Name></Agent>", "ÅéÿßÆ".repeat(14))))
    };
    let utf16 = |text: &str, big: bool| -> Vec<u8> {
        text.encode_utf16().flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
    };
    let latin = |text: &str| -> Vec<u8> { text.chars().map(|letter| u32::from(letter) as u8).collect() };
    let marked = |mark: &[u8], bytes: Vec<u8>| [mark, &bytes].concat();
    let read = [
        text("").into_bytes(),
        text("UTF-8").into_bytes(),
        text("utf8").into_bytes(),
        marked(b"\xEF\xBB\xBF", text("UTF-8").into_bytes()),
        utf16(&text("UTF-16LE"), false),
        utf16(&text("UTF-16"), true),
        marked(b"\xFF\xFE", utf16(&text("UTF-16"), false)),
        marked(b"\xFE\xFF", utf16(&text(""), true)),
        latin(&text("ISO-8859-1")),
        latin(&text("iso-8859-1")),
        latin(&text("windows-1252")),
        message("").replace('9', "&#57;").into_bytes(),
        format!("<?xml version='1.0' encoding='US-ASCII'?>{}", message("")).into_bytes(),
    ];
    for bytes in &read {
        let report = validator().check(bytes);
        assert!(report.findings.is_empty(), "{}\n{:?}", String::from_utf8_lossy(bytes), report.findings);
    }
    // Text that is no bytes any more is what it is, whatever it says.
    for label in ["UTF-16", "ISO-8859-1", "Shift_JIS"] {
        assert!(check(&text(label)).findings.is_empty(), "{label}");
    }
    for label in ["UTF-16", "ISO-8859-2", "Shift_JIS", "GB18030", "windows-1251", "UTF-32", "EBCDIC-CP-US"] {
        let report = validator().check(text(label).as_bytes());
        let finding = only(&report);
        assert_eq!(finding.rule, "declaration-unreadable");
        assert!(finding.message.contains(label), "{}", finding.message);
        assert_eq!(finding.at.map(|at| (at.line, at.column)), Some((1, 31)), "{label}");
    }
    // Bytes that are not of the encoding: at the first of them.
    for (bytes, column) in [
        (latin("<a b=\"é\"/>"), 7),
        (latin("<?xml version='1.0' encoding='utf-8'?><é/>"), 40),
        ("<?xml version='1.0' encoding='us-ascii'?><é/>".as_bytes().to_vec(), 43),
    ] {
        let report = validator().check(&bytes);
        assert_eq!(only(&report).at.map(|at| (at.line, at.column)), Some((1, column)));
    }
    for bytes in [&b"\xFF\xFE<\0D"[..], b"\0\0\0<\0\0\0a", b"\xFF\xFE\0\0<\0\0\0", b"L\x6f\xa7\x94\x93"] {
        assert!(!validator().check(bytes).findings.is_empty(), "{bytes:?}");
    }
}

#[test]
fn a_namespace_counts_and_its_prefix_does_not() {
    let whole = |head: &str, message: &str| {
        format!("<m:MetaData xmlns:m=\"{HEADER}\"{head}><m:WCOTypeName>DEC</m:WCOTypeName>{message}</m:MetaData>")
    };
    let date = "<t:DateTimeString formatCode=\"102\">20260131</t:DateTimeString>";
    assert_valid(&[
        whole("", &message("")),
        whole(&format!(" xmlns=\"{DEC}\""), "<Declaration><FunctionCode>9</FunctionCode></Declaration>"),
        format!("<MetaData xmlns=\"{HEADER}\"><WCOTypeName>DEC</WCOTypeName>{}</MetaData>", message("")),
        format!("<é:Declaration xmlns:é=\"{DEC}\"><é:FunctionCode>9</é:FunctionCode></é:Declaration>"),
        format!(
            "<a:Declaration xmlns:a=\"{DEC}\" xmlns:b=\"{DEC}\"><b:FunctionCode>9</b:FunctionCode></a:Declaration>"
        ),
        format!("<a:Declaration xmlns:a=\"{DEC}\"><FunctionCode xmlns=\"{DEC}\">9</FunctionCode></a:Declaration>"),
        format!("<Declaration xmlns=\"{}\"><FunctionCode>9</FunctionCode></Declaration>", DEC.replace('w', "&#x77;")),
        message(&format!("<IssueDateTime>{date}</IssueDateTime>")),
        message(&format!(
            "<IssueDateTime><DateTimeString formatCode='304' xmlns=\"{TYPES}\">20260131143000Z</DateTimeString></IssueDateTime><TypeCode>IM</TypeCode>"
        )),
        // A prefix means one thing outside and another inside.
        message(&format!(
            "<t:TypeCode xmlns:t=\"{DEC}\">IM</t:TypeCode><Submitter><t:ID xmlns:t=\"{DEC}\">1</t:ID></Submitter>"
        )),
        message("<TypeCode xmlns:unused=\"urn:example:x\">IM</TypeCode>"),
    ]);
    assert_refused(&[
        format!("<Declaration xmlns=\"{DEC}\"><FunctionCode xmlns=\"\">9</FunctionCode></Declaration>"),
        format!("<Declaration xmlns=\"{DEC} \"><FunctionCode>9</FunctionCode></Declaration>"),
        format!("<Declaration xmlns=\"{}\"><FunctionCode>9</FunctionCode></Declaration>", DEC.to_lowercase()),
        format!("<:Declaration xmlns=\"{DEC}\"><FunctionCode>9</FunctionCode></:Declaration>"),
        format!("<a:Declaration xmlns=\"{DEC}\"><FunctionCode>9</FunctionCode></a:Declaration>"),
        message("<TypeCode xmlns:p=\"\">IM</TypeCode>"),
        message("<t:TypeCode>IM</t:TypeCode>"),
        message("<IssueDateTime><DateTimeString formatCode=\"102\">20260131</DateTimeString></IssueDateTime>"),
        message(&format!("<IssueDateTime>{date}{date}</IssueDateTime>")),
        message(&format!("<IssueDateTime>20260131{date}</IssueDateTime>")),
        message("<IssueDateTime>20260131</IssueDateTime>"),
        whole("", ""),
        whole("", &message("").repeat(2)),
        whole(" id=\"1\"", &message("")),
        whole("", &format!("stray{}", message(""))),
    ]);
}

#[test]
fn every_element_may_say_where_its_schema_is_and_little_else() {
    let with = |attribute: &str| {
        [
            format!(
                "<Declaration xmlns=\"{DEC}\" xmlns:xsi=\"{INSTANCE}\" xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" {attribute}><FunctionCode>9</FunctionCode></Declaration>"
            ),
            message(&format!(
                "<TypeCode xmlns:xsi=\"{INSTANCE}\" xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" {attribute}>IM</TypeCode>"
            )),
        ]
    };
    for attribute in ["xsi:schemaLocation=\"urn:a b.xsd\"", "xsi:noNamespaceSchemaLocation='c.xsd'"] {
        assert_valid(&with(attribute));
    }
    for attribute in [
        "xsi:nil=\"true\"",
        "xsi:nil=\"false\"",
        "xsi:type=\"xs:string\"",
        "xsi:type=\"none:Type\"",
        "xsi:other=\"x\"",
        "xml:lang=\"en\"",
        "xml:space=\"preserve\"",
        "xml:base=\"x\"",
        "schemaLocation=\"urn:a b.xsd\"",
        "xs:x=\"1\"",
    ] {
        assert_refused(&with(attribute));
    }
}

#[test]
fn text_is_the_same_however_it_is_written() {
    let name = |inside: &str| message(&format!("<Agent><Name>{inside}</Name></Agent>"));
    assert_valid(
        &[
            "A&amp;B &lt;&gt;&quot;&apos;",
            "&#65;&#x1F600;",
            "<![CDATA[<A> & B]]>",
            "<![CDATA[A]]><![CDATA[]]>B",
            "A<!-- a remark -->B<?note?>C",
            "\u{a0}",
            " A ",
            "\u{85}",
        ]
        .map(name),
    );
    assert_refused(
        &[
            "",
            " ",
            "\t",
            "&#32;",
            "<![CDATA[ ]]>",
            "A\nB",
            "A\r\nB",
            "A&#13;",
            "&nbsp;",
            "&amp",
            "A & B",
            "]]>",
            "A < B",
            "&#0;",
            "&#x1F;",
            "&#xFFFE;",
            "&#x110000;",
            "&#xD800;",
            "&#;",
            "&#x;",
            "&#xg;",
            "&#+1;",
            "<!-- a -- b -->",
            "<!-- a --->",
            "<![cdata[A]]>",
            "\u{ffff}",
            "\u{fffe}",
            "A\u{b}",
            "<b/>",
            "<? a?>",
            "<?xml a?>",
        ]
        .map(name),
    );
    // Seventy characters, whatever they are written with.
    for letter in ["é", "😀", "&#128512;", "\u{301}", "<![CDATA[é]]>"] {
        assert_valid(&[name(&letter.repeat(70))]);
        assert_refused(&[name(&letter.repeat(71))]);
    }
}

#[test]
fn values_have_the_lexical_forms_of_xml_schema() {
    let mass = |text: &str| message(&format!("<TotalGrossMassMeasure>{text}</TotalGrossMassMeasure>"));
    assert_valid(
        &[
            "1",
            "+1",
            ".5",
            "5.",
            "+.5",
            "-0",
            "-1",
            " 1\n",
            "&#13;1",
            "007",
            "0.0000010",
            "000000000000000000001",
            "1.000000000000000000",
            "9999999999.999999",
            "1234567890123456",
        ]
        .map(mass),
    );
    assert_refused(
        &[
            "",
            " ",
            ".",
            "+",
            "-",
            "+-1",
            "1e3",
            "1E3",
            "1,0",
            "1 000",
            "1_000",
            "0x10",
            "INF",
            "NaN",
            "1.0.0",
            "٣",
            "１",
            "1\u{a0}",
            "½",
            "0.0000001",
            "12345678901234567",
            "12345678901.123456",
            "−1",
        ]
        .map(mass),
    );
    let count = |text: &str| message(&format!("<GoodsItemQuantity>{text}</GoodsItemQuantity>"));
    assert_valid(&["1", "99999", "000001", "1.0", "5.", "-1"].map(count));
    assert_refused(&["100000", "1.5", ""].map(count));
    // Blanks around and in a code count once, those of an identifier as they stand.
    let code = |text: &str| message(&format!("<TypeCode>{text}</TypeCode>"));
    assert_valid(&["IM", "  IM\n", "I  M", "\tI\t\tM", "ÉÉÉ", "😀😀😀"].map(code));
    assert_refused(&["IMAA", "I M A", "", "   ", "\u{a0}IMA"].map(code));
    let id = |text: &str| message(&format!("<IssueLocationID>{text}</IssueLocationID>"));
    assert_valid(&["ABCDE", " BCD ", "   x ", "\u{2003}"].map(id));
    assert_refused(&["ABCDEF", "ABCDE ", "ABC\n", "     ", ""].map(id));
    let country = |text: &str| message(&format!("<Agent><Address><CountryCode>{text}</CountryCode></Address></Agent>"));
    assert_valid(&["GB", "gb", " GB\t"].map(country));
    assert_refused(&["G", "GBR", "G1", "G B", "ÉÉ", "ＧＢ", "", "Kʼ"].map(country));
    let date = |text: &str| {
        message(&format!(
            "<IssueDateTime><t:DateTimeString formatCode=\"304\">{text}</t:DateTimeString></IssueDateTime>"
        ))
    };
    assert_valid(
        &["20260131", "20261399", "20260131143000Z", "20260131996199-07", "20٢٦٠١٣١", "20260131143000+０１"].map(date),
    );
    assert_refused(
        &[
            "",
            " 20260131",
            "20260131 ",
            "20260131\n",
            "19991231",
            "21000101",
            "2026013",
            "202601311",
            "2026-01-31",
            "20260131143000",
            "20260131143000z",
            "20260131143000+0100",
            "2026013114Z",
            "２０260131",
            "20260131143000−01",
            "202601３",
            "2026013½",
        ]
        .map(date),
    );
}

#[test]
fn attributes_have_the_forms_of_their_types() {
    let amount = |attributes: &str| message(&format!("<InvoiceAmount {attributes}>1</InvoiceAmount>"));
    assert_valid(&["currencyID=\"EUR\"", "\n\tcurrencyID = 'EUR' ", "currencyID='&#69;UR'", ""].map(amount));
    assert_refused(
        &[
            "currencyID=''",
            "currencyID='eur'",
            "currencyID='EU'",
            "currencyID='EURO'",
            "currencyID='ÉUR'",
            "currencyid='EUR'",
            "currencyID='EUR' currencyID='EUR'",
            "currencyID=EUR",
            "currencyID",
            "currencyID='EUR'unitCode='KGM'",
            "currencyID='&eur;'",
            "currencyID='<'",
            "unitCode='KGM'",
            "t:currencyID='EUR'",
            "x:currencyID='EUR'",
        ]
        .map(amount),
    );
    let mass = |unit: &str| message(&format!("<TotalGrossMassMeasure unitCode='{unit}'>1</TotalGrossMassMeasure>"));
    assert_valid(&["K", "KGM#G", "ééééé", "😀😀😀😀😀", "K G"].map(mass));
    assert_refused(&["", "ABCDEF", "éééééé"].map(mass));
    let code = |attributes: &str| message(&format!("<TypeCode {attributes}>IM</TypeCode>"));
    assert_valid(
        &[
            "languageID='pt-BR'",
            "languageID='x-1a'",
            "listID=''",
            "listName=' a  b '",
            "listAgencyID='6'",
            "listURI='not a uri'",
            "name='&amp;'",
        ]
        .map(code),
    );
    assert_refused(
        &[
            "languageID=''",
            "languageID='e1'",
            "languageID='en_GB'",
            "languageID='en-'",
            "languageID='abcdefghi'",
            "listAgencyID=''",
            "listAgencyID='abcd'",
            "schemeID='x'",
            "id='x'",
            "ListID='x'",
        ]
        .map(code),
    );
}

#[test]
fn lines_and_columns_count_as_editors_do() {
    let at = |text: &str, rule: &str| {
        let report = check(text);
        let found = report.findings.iter().find(|finding| finding.rule == rule);
        let at = found.unwrap_or_else(|| panic!("{rule}: {:?}", report.findings)).at.expect("a place");
        (at.line, at.column, at.end_line, at.end_column)
    };
    let head = format!("<Declaration xmlns=\"{DEC}\">");
    for newline in ["\n", "\r\n"] {
        let text = |inside: &str| {
            format!("{head}{newline}<FunctionCode>9</FunctionCode>{newline}{inside}{newline}</Declaration>")
        };
        // A tab is one column; a character outside the first plane is two.
        assert_eq!(at(&text("\t<Agents/>"), "element-unknown"), (3, 3, 3, 9), "{newline:?}");
        assert_eq!(at(&text("<!-- é😀 --><Agents/>"), "element-unknown"), (3, 14, 3, 20));
        assert_eq!(at(&text("<!--\n\n--> <Agents/>"), "element-unknown").0, 5);
        assert_eq!(at(&text("<TypeCode>é😀éé</TypeCode>"), "value-malformed"), (3, 11, 3, 16));
        assert_eq!(at(&text("<TypeCode>ab<![CDATA[cd]]></TypeCode>"), "value-malformed"), (3, 11, 3, 24));
        assert_eq!(
            at(&text("<InvoiceAmount\tcurrencyID='eur'>1</InvoiceAmount>"), "attribute-malformed"),
            (3, 28, 3, 31)
        );
        assert_eq!(at(&text("<TypeCode name='😀' foo=''>A</TypeCode>"), "attribute-unknown"), (3, 21, 3, 24));
        assert_eq!(at(&text("<Agent> 😀 </Agent>"), "text-stray"), (3, 9, 3, 11));
        assert_eq!(at(&text("<Agent><Name/></Agent>"), "element-empty"), (3, 8, 3, 13));
        assert_eq!(at(&text("<TypeCode>&no;</TypeCode>"), "entity-unknown"), (3, 11, 3, 15));
    }
    let bytes = format!("\u{feff}{head}<Agents/></Declaration>");
    let column = head.len() as u32 + 2;
    for report in [validator().check(&bytes), validator().check(bytes.as_bytes())] {
        let found = report.findings.iter().find(|finding| finding.rule == "element-unknown");
        assert_eq!(found.and_then(|finding| finding.at).map(|at| (at.line, at.column)), Some((1, column)));
    }
}

#[test]
fn another_message_is_one_finding_that_names_it() {
    for (name, space, words) in [
        ("Response", "urn:wco:datamodel:WCO:RES-DMS:2", "RES"),
        ("Cancel", "urn:wco:datamodel:WCO:CANCEL-DMS:2", "CANCEL"),
        ("ITMATT", "", "ITMATT"),
        ("ItmAtt", "urn:upu:itmatt", "ITMATT"),
        ("IE3F43", "urn:wco:datamodel:WCO:CIS:1", "ICS2"),
        ("DocumentMetaData", "urn:wco:datamodel:WCO:Declaration:1", "Canada"),
        ("Declaration", "urn:wco:datamodel:WCO:Declaration:1", "Canada"),
        ("DocumentMetadata", "urn:wco:datamodel:WCO:DM:1", "New Zealand"),
        ("Declaration", "urn:wco:datamodel:WCO:GoodsDeclaration:1", "Brazil"),
        ("Declaration", "urn:wco:datamodel:WCO:DEC-DMS:3", "urn:wco:datamodel:WCO:DEC-DMS:3"),
        ("Message", "urn:wco:datamodel:WCO:R&#69;S-DMS:2", "RES"),
        ("Invoice", "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2", "not a WCO declaration"),
        ("html", "", "not a WCO declaration"),
        ("", "urn:example", "not a WCO declaration"),
    ] {
        let text = match space {
            "" => format!("<{name}><ID>1</ID><x>y</x></{name}>"),
            _ => format!("<p:{name} xmlns:p=\"{space}\"><p:ID>1</p:ID><x>y</x></p:{name}>"),
        };
        let report = check(&text);
        let finding = only(&report);
        assert!(finding.message.contains(words), "{text}: {}", finding.message);
        let inside = format!("<m:MetaData xmlns:m=\"{HEADER}\"><m:WCOTypeName>X</m:WCOTypeName>{text}</m:MetaData>");
        let findings = check(&inside).findings;
        assert!(!findings.is_empty(), "{inside}");
        let is_known = !words.starts_with("not");
        assert_eq!(findings.iter().any(|finding| finding.message.contains(words)), is_known, "{inside}: {findings:?}");
    }
}

#[test]
fn a_definition_is_refused_and_never_expanded() {
    let bomb = "<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">";
    for definition in [
        "<!DOCTYPE Declaration>".to_owned(),
        format!("<!DOCTYPE Declaration [{bomb}]>"),
        "<!DOCTYPE Declaration SYSTEM \"file:///etc/hostname\">".to_owned(),
        "<!DOCTYPE Declaration [<!ENTITY c SYSTEM \"file:///etc/hostname\">]>".to_owned(),
    ] {
        let text = format!("{definition}{}", message("<Agent><Name>&c;</Name></Agent>"));
        let report = check(&text);
        let rules: Vec<&str> = report.findings.iter().map(|finding| finding.rule).collect();
        assert_eq!(rules, ["entity-unknown", "entity-unknown"], "{definition}");
        assert!(report.findings.iter().all(|finding| !finding.message.contains("haha")));
    }
}

/// What real systems get wrong in a message: what stands there, what they write, and the rules that say so, one a fault.
const FAULTS: [(&str, &str, &[&str]); 18] = [
    (">611691<", ">6116<", &["hs-code-malformed"]),
    (">611691<", ">6116.91<", &["hs-code-malformed"]),
    (">611691<", ">61169100<", &["commodity-code-malformed"]),
    (">611691<", ">6116A1<", &["hs-code-malformed"]),
    (">NO<", ">NOR<", &["country-malformed"]),
    (">NO<", ">Norway<", &["country-malformed"]),
    (">NO<", ">Nowhere<", &["country-unknown"]),
    (">H7<", ">h7<", &["code-unlisted"]),
    ("currencyID=\"EUR\">30", "currencyId=\"EUR\">30", &["attribute-unknown"]),
    ("currencyID=\"EUR\">30", "currency=\"EUR\">30", &["attribute-unknown"]),
    ("currencyID=\"EUR\">30", "currencyID=\"eur\">30", &["currency-malformed"]),
    ("unitCode=\"KGM\"", "unit=\"KGM\"", &["attribute-unknown"]),
    (">40<", ">4000<", &["value-malformed"]),
    (">30.00<", ">30,00<", &["value-malformed"]),
    (">30.00<", ">30.00</h:Amount><", &["declaration-unreadable"]),
    ("</h:Declaration>\n", "</h:Declaration>\n\0\0", &["declaration-unreadable"]),
    ("</h:Declaration>\n", "</h:Declaration>\n\u{1a}", &["declaration-unreadable"]),
    ("</h:Declaration>\n", "</h:Declaration>\nend", &["declaration-unreadable"]),
];

#[test]
fn a_fault_of_a_message_is_found_once() {
    let options = r#"{"on": "2026-01-15"}"#;
    let mut validator = Validator::new(serde_json::from_str::<Options>(options).expect("options")).expect("options");
    let message = include_str!("twins/parcel-h7.xml");
    let mut found = |text: &str| -> Vec<(String, Option<String>)> {
        let findings = validator.check(text).findings;
        findings.into_iter().map(|finding| (finding.rule.to_string(), finding.path)).collect()
    };
    let before = found(message);
    for (right, wrong, rules) in FAULTS {
        assert!(message.contains(right), "{right}");
        let mut after = found(&message.replacen(right, wrong, 1));
        after.retain(|finding| !before.contains(finding));
        let after: Vec<&str> = after.iter().map(|(rule, _)| rule.as_str()).collect();
        assert_eq!(after, rules, "{wrong}");
    }
}

#[test]
fn that_there_are_too_many_items_is_said_once() {
    let numbered = |number| {
        format!("<GovernmentAgencyGoodsItem><SequenceNumeric>{number}</SequenceNumeric></GovernmentAgencyGoodsItem>")
    };
    let items: String = (1..=1100).map(numbered).collect();
    let select = r#"{"select": ["reference-malformed", "element-excessive"]}"#;
    let mut validator = Validator::new(serde_json::from_str::<Options>(select).expect("options")).expect("options");
    for head in ["", "<ProcedureCategory>H7</ProcedureCategory>"] {
        let report = validator.check(&message(&format!("{head}<GoodsShipment>{items}</GoodsShipment>")));
        assert_eq!(only(&report).rule, "element-excessive", "{head}");
    }
}
