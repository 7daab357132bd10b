//! Work grows as the input does: every structure that can be repeated is doubled, and the steps of the reader and of its
//! searches are counted. Counts are the same on every machine, where times are not.
#![allow(missing_docs)]
#![cfg(debug_assertions)]

use std::fmt::Write;

use declarant::dictionary::{ELEMENTS, element_of};
use declarant::input::source::{Format, Part, Source};
use declarant::{Dataset, Options, Validator, steps};

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

/// How many steps it takes to check an input, by the schema of a message where one is asked for.
fn work(input: &str, dataset: Option<Dataset>) -> u64 {
    let options = Options {
        on: "2026-11-23".parse().ok(),
        to: Some("DE".into()),
        dataset,
        digest: Some(true),
        ..Options::default()
    };
    let mut validator = Validator::new(options).expect("options");
    // What is made once, such as tables, isn't counted.
    validator.check("{\"seller\":{\"name\":\"A\"},\"items\":[{\"description\":\"socks\",\"hsCode\":\"611595\"}]}");
    let before = steps::taken();
    validator.check(input);
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
        ("columns without a name", |n| format!("hsCode,{}\n610910,{}\n", list("", n), list("1", n))),
        ("cells in no column", |n| format!("hsCode\n610910,{}\n", list("1", n))),
        ("columns of one field", |n| format!("{}\n{}\n", list("sku", n), numbered(n, |at| at.to_string()))),
        ("columns of one field among those without a name", |n| {
            format!("{}\n{}\n", list("sku,", n), numbered(n, |at| format!("{at},1")))
        }),
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
fn fault(name: &str, least: usize, work: impl Fn(usize) -> u64) -> Option<String> {
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
    let splits = splits().into_iter().filter_map(|(name, make)| fault(name, 1_200, |size| splitting(&make(size))));
    let faults: Vec<String> = checks.chain(splits).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn what_a_message_would_lack_is_found_in_steps_that_grow_as_the_items_do() {
    let items = |count: usize| {
        format!("{{\"items\":[{}]}}", list("{\"description\":\"Cotton socks\",\"wco\":{\"Origin\":[{}]}}", count))
    };
    for dataset in [Dataset::EuH7, Dataset::WcoDec] {
        assert_eq!(fault("items", 600, |count| work(&items(count), Some(dataset))), None);
    }
}

#[test]
fn work_grows_as_each_list_of_the_message_does() {
    // Every element that may be repeated, in JSON, within the classes above it.
    let mut faults = Vec::new();
    for (id, element) in ELEMENTS.iter().enumerate().filter(|(_, element)| element.repeats()) {
        let mut names = Vec::new();
        let mut at = element.parent;
        while at != 0 {
            names.push(element_of(at).name);
            at = element_of(at).parent;
        }
        let make = |count: usize| {
            let entry = if element.is_class() { "{}" } else { "\"1\"" };
            let mut out = format!("{{\"{}\":[{}]}}", element.name, list(entry, count));
            for name in &names {
                out = format!("{{\"{name}\":{out}}}");
            }
            let mut whole = String::from("{\"wco\":");
            let _ = write!(whole, "{out}}}");
            whole
        };
        faults
            .extend(fault(&format!("{id} {}/{}", names.join("/"), element.name), 300, |size| work(&make(size), None)));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
