//! Work grows as the input does: every structure that can be repeated is doubled, and the steps of the reader and of its
//! searches are counted. Counts are the same on every machine, where times are not.
#![allow(missing_docs)]
#![cfg(debug_assertions)]

use declarant::dictionary::namespace::{HEADER, MESSAGE, TYPES};
use declarant::dictionary::{Base, ELEMENTS, Element, element_of};
use declarant::input::source::{Format, Part, Source};
use declarant::{Dataset, MessageType, Options, Validator, convert, steps};

const OPEN: &str = "<Declaration xmlns=\"urn:wco:datamodel:WCO:DEC-DMS:2\">";

fn repeat(piece: &str, count: usize) -> String {
    piece.repeat(count)
}

fn list(entry: &str, count: usize) -> String {
    vec![entry; count].join(",")
}

fn numbered(count: usize, write: impl Fn(usize) -> String) -> String {
    (0..count).map(write).collect::<Vec<_>>().join(",")
}

/// A kind of input that grows with a number.
type Kind = (&'static str, fn(usize) -> String);

fn kinds() -> Vec<Kind> {
    vec![
        ("items", |n| {
            format!("{{\"items\":[{}]}}", list("{\"description\":\"Cotton socks\",\"hsCode\":\"611595\"}", n))
        }),
        ("items that are none", |n| format!("{{\"items\":[{}]}}", list("5", n))),
        ("items in XML", |n| {
            format!(
                "{OPEN}<GoodsShipment>{}</GoodsShipment></Declaration>",
                repeat(
                    "<GovernmentAgencyGoodsItem><SequenceNumeric>1</SequenceNumeric></GovernmentAgencyGoodsItem>",
                    n
                )
            )
        }),
        ("documents", |n| {
            format!("{{\"items\":[{{\"documents\":[{}]}}]}}", list("{\"type\":\"N380\",\"id\":\"A\"}", n))
        }),
        ("documents in XML", |n| {
            let documents = repeat(
                "<AdditionalDocument><CategoryCode>N</CategoryCode><TypeCode>380</TypeCode></AdditionalDocument>",
                n,
            );
            format!(
                "{OPEN}<GoodsShipment><GovernmentAgencyGoodsItem>{documents}</GovernmentAgencyGoodsItem></GoodsShipment></Declaration>"
            )
        }),
        ("tax numbers", |n| {
            format!(
                "{{\"seller\":{{\"taxIds\":[{}]}}}}",
                list("{\"scheme\":\"eu-ioss\",\"value\":\"IM2460000013\"}", n)
            )
        }),
        ("parties given again", |n| format!("{{{}}}", list("\"seller\":{\"name\":\"\"}", n))),
        ("fields given again", |n| format!("{{\"shipment\":{{{}}}}}", list("\"mode\":5", n))),
        ("objects given again", |n| format!("{{{}}}", list("\"shipment\":{\"mode\":\"post\",\"packages\":1}", n))),
        ("trees given again", |n| format!("{{{}}}", list("\"wco\":{\"FunctionCode\":\"9\",\"TypeCode\":\"IMA\"}", n))),
        ("an element again behind many", |n| {
            format!(
                "{{\"wco\":{{\"AdditionalInformation\":[{}],{}}}}}",
                list("{}", n),
                list("\"FunctionCode\":\"9\"", n)
            )
        }),
        ("nulls", |n| format!("{{\"wco\":{{\"AdditionalInformation\":[{}]}}}}", list("null", n))),
        ("values of another type", |n| format!("{{\"wco\":{{\"AdditionalInformation\":[{}]}}}}", list("1", n))),
        ("items beside many elements", |n| {
            format!(
                "{{\"wco\":{{\"AdditionalInformation\":[{}]}},\"items\":[{}]}}",
                list("{}", n),
                list("{\"wco\":{\"Origin\":[{}]}}", n)
            )
        }),
        ("items beside many elements in XML", |n| {
            let items = repeat(
                "<GovernmentAgencyGoodsItem><SequenceNumeric>1</SequenceNumeric></GovernmentAgencyGoodsItem>",
                n,
            );
            let documents = repeat("<AdditionalDocument><ID>1</ID></AdditionalDocument>", n);
            format!("{OPEN}{documents}<GoodsShipment>{items}</GoodsShipment></Declaration>")
        }),
        ("attributes", |n| {
            format!(
                "{{\"wco\":{{\"FunctionCode\":{{\"value\":\"9\",{}}}}}}}",
                numbered(n, |at| format!("\"a{at}\":\"1\""))
            )
        }),
        ("one attribute", |n| format!("{{\"wco\":{{\"FunctionCode\":{{{}}}}}}}", list("\"listID\":\"9\"", n))),
        ("attributes in XML", |n| {
            format!("{OPEN}{}</Declaration>", repeat("<FunctionCode listID=\"a\" listName=\"b\">9</FunctionCode>", n))
        }),
        ("namespaces", |n| format!("{OPEN}{}</Declaration>", repeat("<q:a xmlns:q=\"urn:q\" xmlns:r=\"urn:r\"/>", n))),
        ("elements of another namespace in the header", |n| {
            let (name, elements) = (repeat("q", n), repeat("<q:a/>", n));
            format!("<md:MetaData xmlns:md=\"{HEADER}\" xmlns:q=\"urn:{name}\">{elements}</md:MetaData>")
        }),
        ("elements of another namespace in the message", |n| {
            let (name, elements) = (repeat("q", n), repeat("<q:a/>", n));
            format!("<Declaration xmlns=\"{MESSAGE}\" xmlns:q=\"urn:{name}\">{elements}</Declaration>")
        }),
        ("procedures that say there is none", |n| {
            let procedures = repeat("<GovernmentProcedure><CurrentCode>000</CurrentCode></GovernmentProcedure>", n);
            format!(
                "{OPEN}<GoodsShipment><GovernmentAgencyGoodsItem>{procedures}</GovernmentAgencyGoodsItem></GoodsShipment></Declaration>"
            )
        }),
        ("items beside tax numbers", |n| {
            let numbers = list("{\"scheme\":\"eu-vat\",\"value\":\"DE136695976\"}", n);
            format!("{{\"seller\":{{\"taxIds\":[{numbers}]}},\"items\":[{}]}}", list("{\"hsCode\":\"220830\"}", n))
        }),
        ("unknown keys", |n| format!("{{{}}}", numbered(n, |at| format!("\"key{at}\":1")))),
        ("unknown keys of a tree", |n| format!("{{\"wco\":{{{}}}}}", numbered(n, |at| format!("\"key{at}\":{{}}")))),
        ("unknown elements", |n| format!("{OPEN}{}</Declaration>", repeat("<unknown><a/></unknown>", n))),
        ("references", |n| {
            format!("{OPEN}<FunctionalReferenceID>{}</FunctionalReferenceID></Declaration>", repeat("&amp;a", n))
        }),
        ("pieces of text", |n| {
            format!(
                "{OPEN}<FunctionalReferenceID>{}</FunctionalReferenceID></Declaration>",
                repeat("<!-- -->a<![CDATA[b]]>", n)
            )
        }),
        ("stray text", |n| format!("{OPEN}{}</Declaration>", repeat("a<!-- -->", n))),
        ("escapes", |n| format!("{{\"reference\":\"{}\"}}", repeat("\\u00e9\\n", n))),
        ("half characters", |n| format!("{{\"items\":[{}]}}", list("{\"description\":\"\\ud800\"}", n))),
        ("blank lines before", |n| format!("{}{{}}", repeat("\n", n * 10))),
        ("blank lines within", |n| format!("{{\"items\":[{}{}]}}", repeat("\n", n * 10), list("{\"sku\":null}", n))),
        ("one long line", |n| format!("{{\"items\":[{}]}}", list("{\"sku\":null,\"url\":5}", n))),
        ("long lines", |n| format!("{{\"items\":[{}]}}", list("\n{\"sku\":null,\"url\":5}", n))),
        ("long text", |n| format!("{{\"items\":[{{\"description\":\"{}\"}}]}}", repeat("cotton ", n))),
        ("digits", |n| format!("{{\"items\":[{{\"value\":{{\"amount\":\"{}\"}}}}]}}", repeat("9", n))),
        ("lists in what is unknown", |n| format!("{{\"unknown\":[{}]}}", list("[[],{}]", n))),
        ("breaks behind much", |n| format!("{{\"items\":[{},", list("{\"sku\":null}", n))),
    ]
}

/// A validator that asks for all that reports have, by the schema of a message where one is asked for.
fn validator(dataset: Option<Dataset>) -> Validator {
    let options =
        Options { on: "2026-11-23".parse().ok(), to: Some("DE".into()), dataset, digest: true, ..Options::default() };
    let mut validator = Validator::new(options).expect("options");
    // What is made once, such as tables, isn't counted.
    validator.check("{\"seller\":{\"name\":\"A\"},\"items\":[{\"description\":\"socks\",\"hsCode\":\"611595\"}]}");
    validator
}

/// How many steps it takes to check an input.
fn checking(validator: &mut Validator, input: &str) -> u64 {
    let before = steps::taken();
    validator.check(input);
    steps::taken() - before
}

/// Likewise, by a validator of its own.
fn work(input: &str, dataset: Option<Dataset>) -> u64 {
    checking(&mut validator(dataset), input)
}

/// How many steps it takes to convert an input to each other form.
fn converting(input: &str) -> u64 {
    let before = steps::taken();
    convert::to_json(input);
    for message in MessageType::ALL {
        convert::to_xml(input, message);
    }
    steps::taken() - before
}

/// Inputs that are split into declarations.
fn splits() -> Vec<Kind> {
    vec![
        ("blank lines in the first declaration", |n| format!("{{{}}}", repeat("\n", n * 10))),
        ("blank lines behind the first declaration", |n| format!("{{}}{}{{}}", repeat("\n", n * 10))),
        ("lines", |n| repeat("{}\n", n)),
        ("blank lines before a header", |n| format!("{}hsCode\n610910\n", repeat("\n", n * 10))),
        ("unknown columns", |n| format!("hsCode,{}\n610910,{}\n", numbered(n, |at| format!("c{at}")), list("1", n))),
        ("open quotation marks in a table", |n| format!("hsCode\n{}", repeat("\"a\n", n))),
        ("columns without a name", |n| format!("hsCode,{}\n610910,{}\n", list("", n), list("1", n))),
        ("cells in no column", |n| format!("hsCode\n610910,{}\n", list("1", n))),
        ("columns of one field", |n| format!("{}\n{}\n", list("sku", n), numbered(n, |at| at.to_string()))),
        ("columns of one field among those without a name", |n| {
            format!("{}\n{}\n", list("sku,", n), numbered(n, |at| format!("{at},1")))
        }),
        ("quotation marks that are never closed", |n| format!("hsCode,sku\n{}", repeat("a\",\"\n", n))),
        ("quotation marks that other rows close", |n| format!("hsCode,sku\n{}", repeat("a,\"b\nc,\"d\"e\n", n))),
        ("rows that differ in what the declaration has once", |n| {
            format!("reference,buyer.name\n{}", numbered(n, |at| format!("A,{at}\n")).replace("\n,", "\n"))
        }),
    ]
}

/// How many steps it takes to split an input.
fn splitting(input: &str) -> u64 {
    let before = steps::taken();
    let mut source = Source::new(Format::Auto, true);
    let mut take = |_: Part<'_>| Ok::<(), ()>(());
    for chunk in input.as_bytes().chunks(1 << 10) {
        source.push(chunk, &mut take).expect("taken");
    }
    source.end(&mut take).expect("taken");
    steps::taken() - before
}

/// What is wrong where the work for the third of three sizes, each twice the one before, grew faster than they.
fn fault(name: &str, least: usize, work: impl FnMut(usize) -> u64) -> Option<String> {
    let sizes = [least, least * 2, least * 4];
    let counts = sizes.map(work);
    // What is added by twice as much is twice as much; what has a bound, such as findings, may add nothing any more.
    let [first, second] = [counts[1].abs_diff(counts[0]), counts[2].abs_diff(counts[1])];
    let is_linear = second <= first * 2 + first / 2 + 20 * least as u64;
    (!is_linear).then(|| format!("{name}: {counts:?} steps for {sizes:?}"))
}

#[test]
fn work_grows_as_the_input_does() {
    let checks = kinds().into_iter().filter_map(|(name, make)| fault(name, 1_200, |size| work(&make(size), None)));
    let conversions = kinds()
        .into_iter()
        .filter_map(|(name, make)| fault(&format!("{name}, converted"), 1_200, |size| converting(&make(size))));
    let splits = splits().into_iter().filter_map(|(name, make)| fault(name, 1_200, |size| splitting(&make(size))));
    let faults: Vec<String> = checks.chain(conversions).chain(splits).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn what_a_message_would_lack_is_found_in_steps_that_grow_as_the_items_do() {
    let items = |count: usize| {
        format!("{{\"items\":[{}]}}", list("{\"description\":\"Cotton socks\",\"wco\":{\"Origin\":[{}]}}", count))
    };
    let with_numbers = |count: usize| {
        let numbers = list("{\"scheme\":\"eu-vat\",\"value\":\"DE136695976\"}", count);
        format!("{{\"seller\":{{\"taxIds\":[{numbers}]}},{}", &items(count)[1..])
    };
    for dataset in [Dataset::EuH7, Dataset::WcoDec] {
        assert_eq!(fault("items", 600, |count| work(&items(count), Some(dataset))), None);
        assert_eq!(fault("items and numbers", 600, |count| work(&with_numbers(count), Some(dataset))), None);
    }
}

/// The names of the classes around an element, the innermost first.
fn around(element: &Element) -> Vec<&'static str> {
    let mut names = Vec::new();
    let mut at = element.parent;
    while at != 0 {
        names.push(element_of(at).name);
        at = element_of(at).parent;
    }
    names
}

/// An element so many times, within the classes around it, in JSON.
fn repeated_in_json(element: &Element, count: usize) -> String {
    let entry = if element.is_class() { "{}" } else { "\"1\"" };
    let mut out = format!("{{\"{}\":[{}]}}", element.name, list(entry, count));
    for name in around(element) {
        out = format!("{{\"{name}\":{out}}}");
    }
    format!("{{\"wco\":{out}}}")
}

/// Likewise, in XML.
fn repeated_in_xml(element: &Element, count: usize) -> String {
    let name = element.name;
    let entry = if element.is_class() {
        format!("<{name}/>")
    } else if element.format().base == Base::DateTime {
        format!("<{name}><t:DateTimeString formatCode=\"102\">20261123</t:DateTimeString></{name}>")
    } else {
        format!("<{name}>1</{name}>")
    };
    let mut out = repeat(&entry, count);
    for name in around(element) {
        out = format!("<{name}>{out}</{name}>");
    }
    format!("<Declaration xmlns=\"{MESSAGE}\" xmlns:t=\"{TYPES}\">{out}</Declaration>")
}

/// The elements with which work grows faster than their number, when they are checked or converted.
fn faults_of_elements(make: fn(&Element, usize) -> String, is_asked: fn(&Element) -> bool) -> Vec<String> {
    let mut faults = Vec::new();
    let mut validator = validator(None);
    for element in ELEMENTS.iter().skip(1).filter(|element| is_asked(element)) {
        let mut names = around(element);
        names.insert(0, element.name);
        let name = names.join(" in ");
        let checked = |count| checking(&mut validator, &make(element, count));
        faults.extend(fault(&format!("{name}, checked"), 100, checked));
        faults.extend(fault(&format!("{name}, converted"), 100, |count| converting(&make(element, count))));
    }
    faults
}

#[test]
fn work_grows_as_each_list_of_the_message_does() {
    let faults = faults_of_elements(repeated_in_json, |element| element.repeats());
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn work_grows_as_each_element_of_the_message_does() {
    // In XML any element may stand again, whether or not the schema has room for it.
    let faults = faults_of_elements(repeated_in_xml, |_| true);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
