//! An input is split into its declarations without losing a byte, whatever pieces it comes in.
#![allow(missing_docs)]

use declarant::export::card;
use declarant::input::batch::{Layout, Piece, Split};
use declarant::input::source::{Format, Part, Source};
use declarant::scorecard::Scorecard;
use declarant::{Options, Validator};

/// A declaration, the line and column at which it begins, and whether it is one of several.
type Record = (String, (u32, u32), bool);

/// The declarations of an input with where each begins, and the pieces put together again.
fn split(input: &[u8], layout: Layout, most: usize, chunk: usize) -> (Vec<Record>, Vec<u8>) {
    let (mut records, mut whole) = (Vec::new(), Vec::new());
    let mut take = |piece: Piece<'_>| {
        match piece {
            Piece::Record { bytes, start, of_many } => {
                records.push((String::from_utf8_lossy(bytes).into_owned(), start, of_many));
                whole.extend_from_slice(bytes);
            }
            Piece::Between(bytes) => whole.extend_from_slice(bytes),
        }
        Ok::<(), ()>(())
    };
    let mut split = Split::with_most(layout, most);
    for piece in input.chunks(chunk) {
        split.push(piece, &mut take).expect("taken");
    }
    split.end(&mut take).expect("taken");
    (records, whole)
}

/// Inputs, and the declarations in them.
const CASES: &[(&str, Layout, &[&str])] = &[
    ("{\"a\": 1}", Layout::Auto, &["{\"a\": 1}"]),
    ("{\n  \"a\": 1\n}\n", Layout::Auto, &["{\n  \"a\": 1\n}\n"]),
    ("{}\n{}\n", Layout::Auto, &["{}", "{}"]),
    ("\n\n{}\r\n\n {\"a\": [1,\"]\"]}", Layout::Auto, &["{}", " {\"a\": [1,\"]\"]}"]),
    ("{broken}\n{}\n", Layout::Auto, &["{broken}", "{}"]),
    ("{\"a\": \"}\"}\nnoise\n{}\n", Layout::Auto, &["{\"a\": \"}\"}", "noise", "{}"]),
    ("{\"a\": {}\n}\n", Layout::Auto, &["{\"a\": {}\n}\n"]),
    ("{\"items\": [{}\n{}]}", Layout::Auto, &["{\"items\": [{}", "{}]}"]),
    ("{\"items\": [\n{}]}", Layout::Auto, &["{\"items\": [\n{}]}"]),
    // The first line is broken, and those behind it are declarations.
    ("{\"a\":\n{}\n{}", Layout::Auto, &["{\"a\":", "{}", "{}"]),
    ("{\"a\":\n{\"b\": 1}\n}", Layout::Auto, &["{\"a\":\n{\"b\": 1}\n}"]),
    ("{\"a\":\n{\"b\": 1},\n\"c\": 2}", Layout::Auto, &["{\"a\":\n{\"b\": 1},\n\"c\": 2}"]),
    ("# comment\n{\"a\": 1}", Layout::Auto, &["# comment", "{\"a\": 1}"]),
    ("null\n\n{}\n{}\n", Layout::Auto, &["null", "{}", "{}"]),
    ("a\nb\n{}\n", Layout::Auto, &["a\nb\n{}\n"]),
    ("{},\n{},\n{}", Layout::Auto, &["{},", "{},", "{}"]),
    ("{}", Layout::Lines, &["{}"]),
    ("{}\nnoise\n\n", Layout::Lines, &["{}", "noise"]),
    ("[{}, {\"a\": \"]\\\"\"}]\n", Layout::Auto, &["{}", "{\"a\": \"]\\\"\"}"]),
    ("[ [1, 2], 3 ]", Layout::Json, &["[1, 2]", "3"]),
    ("\u{feff} [{} , {}]", Layout::Auto, &["{}", "{}"]),
    // An array without elements holds no declaration, which is for its report to say.
    ("[ ]", Layout::Auto, &["[ ]"]),
    // What is missing or too much becomes a declaration of its own, which can't be read.
    ("[{},]", Layout::Auto, &["{}", ","]),
    ("[{}, , {} ,\n]", Layout::Auto, &["{}", ",", "{}", ","]),
    ("[,{}]", Layout::Auto, &["", "{}"]),
    ("[{}", Layout::Auto, &["{}", ""]),
    ("[{},", Layout::Auto, &["{}", ""]),
    ("[{\"a\": [", Layout::Auto, &["{\"a\": ["]),
    ("[{}] {}", Layout::Auto, &["{}", "] {}"]),
    ("<a/>\n<b/>", Layout::Auto, &["<a/>\n<b/>"]),
    ("", Layout::Auto, &[""]),
    (" \n ", Layout::Auto, &[" \n "]),
    ("\u{feff}{}", Layout::Auto, &["\u{feff}{}"]),
    ("noise", Layout::Auto, &["noise"]),
];

#[test]
fn inputs_are_split_into_their_declarations() {
    for (input, layout, expected) in CASES {
        let (records, _) = split(input.as_bytes(), *layout, 1 << 20, usize::MAX);
        let found: Vec<&str> = records.iter().map(|(text, ..)| text.as_str()).collect();
        assert_eq!(&found, expected, "{input:?}");
    }
}

#[test]
fn one_element_is_of_several_only_with_more_behind_it() {
    for (input, several) in
        [("[{}]", false), ("[ {} ]\r\n", false), ("[{}] {}", true), ("[{}, {}]", true), ("[{},]", true)]
    {
        let (records, _) = split(input.as_bytes(), Layout::Auto, 1 << 20, 3);
        assert!(records.iter().all(|(.., of_many)| *of_many == several), "{input}: {records:?}");
    }
}

#[test]
fn pieces_of_any_length_give_the_same_and_lose_nothing() {
    for (input, layout, _) in CASES {
        for most in [1 << 20, 12, 5, 1] {
            let (records, whole) = split(input.as_bytes(), *layout, most, usize::MAX);
            assert_eq!(whole, input.as_bytes(), "{input:?}");
            for chunk in [1, 2, 3, 7] {
                let (same, whole) = split(input.as_bytes(), *layout, most, chunk);
                assert_eq!(whole, input.as_bytes(), "{input:?} in pieces of {chunk}");
                assert_eq!(same, records, "{input:?} in pieces of {chunk}, at most {most}");
            }
        }
    }
}

#[test]
fn positions_count_lines_and_utf_16_units() {
    let (records, _) = split("[\"é🦀\", {}\n,\n  {}]".as_bytes(), Layout::Auto, 1 << 20, 4);
    let starts: Vec<(u32, u32)> = records.iter().map(|(_, start, _)| *start).collect();
    assert_eq!(starts, [(1, 2), (1, 9), (3, 3)]);
    // A byte order mark isn't seen.
    let (records, _) = split("\u{feff}[{}]".as_bytes(), Layout::Auto, 1 << 20, 1);
    assert_eq!(records[0].1, (1, 2));
}

/// The declarations of an input, read by `decode`, with where each begins, and the pieces put together again.
fn sourced(
    input: &[u8],
    format: Format,
    chunk: usize,
    mut decode: impl FnMut(&[u8]) -> String,
) -> (Vec<Record>, Vec<u8>) {
    let (mut records, mut whole) = (Vec::new(), Vec::new());
    let mut take = |part: Part<'_>| {
        match part {
            Part::Record(record) => {
                records.push((decode(record.bytes), record.start, record.of_many));
                whole.extend_from_slice(record.bytes);
            }
            Part::Between(bytes) => whole.extend_from_slice(bytes),
        }
        Ok::<(), ()>(())
    };
    let mut source = Source::new(format, false);
    for piece in input.chunks(chunk) {
        source.push(piece, &mut take).expect("taken");
    }
    source.end(&mut take).expect("taken");
    (records, whole)
}

#[test]
fn utf_16_is_split_as_utf_8_is() {
    let more = [("[{\"a\": \"größe 🦀\"}, {}]", Layout::Auto), ("{\"a\": \"ਊ\"}\n{}\n", Layout::Lines)];
    let cases = CASES.iter().map(|(input, layout, _)| (*input, *layout)).chain(more);
    for (input, layout) in cases.filter(|(input, _)| !input.is_empty()) {
        let format = match layout {
            Layout::Lines => Format::Ndjson,
            Layout::Json => Format::Json,
            _ => Format::Auto,
        };
        let unmarked = input.trim_start_matches('\u{feff}');
        for (mark, is_big) in [("", false), ("", true), ("\u{feff}", false), ("\u{feff}", true)] {
            let text = [mark, unmarked].concat();
            let order = |unit: u16| if is_big { unit.to_be_bytes() } else { unit.to_le_bytes() };
            let wide: Vec<u8> = text.encode_utf16().flat_map(order).collect();
            let decode = |bytes: &[u8]| {
                let units = bytes.chunks(2).map(|pair| {
                    let pair = pair.try_into().expect("whole units");
                    if is_big { u16::from_be_bytes(pair) } else { u16::from_le_bytes(pair) }
                });
                char::decode_utf16(units).collect::<Result<String, _>>().expect("well-formed")
            };
            let (expected, _) =
                sourced(text.as_bytes(), format, usize::MAX, |bytes| String::from_utf8_lossy(bytes).into());
            for chunk in [1, 2, 3, 7, usize::MAX] {
                let (records, whole) = sourced(&wide, format, chunk, decode);
                assert_eq!(records, expected, "{text:?} in pieces of {chunk}");
                assert_eq!(whole, wide, "{text:?} in pieces of {chunk}");
            }
        }
    }
}

#[test]
fn what_is_wrong_with_utf_16_is_left_to_its_reader() {
    let units = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    // Half of a unit at the end, and half of a pair.
    let broken =
        [[units("[{}, {}]"), vec![b'x']].concat(), [units("{}\n{\"a\": \""), vec![0, 0xD8], units("\"}\n")].concat()];
    for input in broken {
        for chunk in [1, 5, usize::MAX] {
            let (records, whole) = sourced(&input, Format::Auto, chunk, |bytes| format!("{}", bytes.len()));
            assert_eq!(whole, input, "in pieces of {chunk}");
            assert!(records.len() > 1, "{records:?}");
        }
    }
    let mut validator = Validator::new(Options::default()).expect("the options are right");
    let (records, _) = sourced(&[units("{}\n{}"), vec![b'x']].concat(), Format::Auto, 3, |bytes| {
        let report = validator.check(bytes);
        format!("{:?}", report.findings.iter().map(|finding| finding.rule).collect::<Vec<_>>())
    });
    assert!(records[1].0.contains("declaration-unreadable"), "{records:?}");
}

#[test]
fn a_declaration_that_is_too_long_costs_itself_only() {
    let long = format!("{{\"a\": \"{}\"}}", "x".repeat(100));
    let (records, whole) = split(format!("{{}}\n{long}\n{{}}\n").as_bytes(), Layout::Auto, 20, 8);
    assert_eq!(records.iter().map(|(text, ..)| text.len()).collect::<Vec<_>>(), [2, 21, 2]);
    assert_eq!(whole.len(), long.len() + 7);
    let (records, _) = split(format!("[{{}}, {long}, {{}}]").as_bytes(), Layout::Auto, 20, 8);
    assert_eq!(records.iter().map(|(text, ..)| text.len()).collect::<Vec<_>>(), [2, 21, 2]);
}

#[test]
fn blanks_behind_an_array_are_kept_however_many_there_are() {
    for behind in ["", "{}"] {
        let input = format!("[{{}}]{}{behind}", " \n".repeat(150_000));
        let expected = split(input.as_bytes(), Layout::Auto, 1 << 20, usize::MAX);
        assert_eq!(expected.0.len(), 1 + behind.len() / 2, "{behind:?} is what no array has behind it");
        for chunk in [1 << 10, 1 << 16] {
            let (records, whole) = split(input.as_bytes(), Layout::Auto, 1 << 20, chunk);
            assert!(whole == input.as_bytes(), "{} bytes of {} in pieces of {chunk}", whole.len(), input.len());
            assert!(records == expected.0, "other declarations in pieces of {chunk}");
        }
    }
    // More of them than a declaration may have bytes are what is too long.
    for chunk in [1, 3, 64] {
        let (records, whole) = split(b"[{}]            ", Layout::Auto, 5, chunk);
        assert_eq!(whole, b"[{}]            ");
        assert_eq!(records.iter().map(|(text, ..)| text.as_str()).collect::<Vec<_>>(), ["{}", "]     "]);
    }
}

/// The declarations of an input that comes in chunks, each with its number and the place of its first HS code.
fn declarations(input: &[u8], chunk: usize) -> Vec<(String, usize, bool, u32)> {
    let mut written = Vec::new();
    let mut take = |part: Part<'_>| {
        part.write(&mut written);
        Ok::<(), ()>(())
    };
    let mut source = Source::new(Format::Auto, false);
    for chunk in input.chunks(chunk) {
        source.push(chunk, &mut take).expect("it takes everything");
    }
    source.end(&mut take).expect("it takes everything");
    let (mut rest, mut found) = (written.as_slice(), Vec::new());
    while !rest.is_empty() {
        let part = Part::read(&mut rest, |part| {
            if let Part::Record(record) = part {
                let column = record.rows.map_or(record.start.1, |rows| rows.at("/items/0/hsCode").column);
                found.push((String::from_utf8_lossy(record.bytes).into_owned(), record.number, record.of_many, column));
            }
        });
        part.expect("what was written can be read");
    }
    found
}

#[test]
fn a_source_tells_tables_from_json_however_it_is_cut() {
    let inputs: [&[u8]; 4] = [
        b"\n reference;hsCode;value.amount\r\nA1;610910;\"4,\n50\"\r\nA2;\"6109\"\"10\";5\r\n",
        b"{\"reference\":\"A\"}\n{\"reference\":\"B\"}\n",
        b"[{\"reference\":\"A\"}, {}]",
        b"\xEF\xBB\xBFhsCode\n610910",
    ];
    for input in inputs {
        let whole = declarations(input, input.len());
        for chunk in 1..input.len() {
            assert_eq!(declarations(input, chunk), whole, "in chunks of {chunk}");
        }
    }
    let [first, second] = &declarations(inputs[0], 7)[..] else { panic!("two declarations") };
    assert_eq!((first.1, first.2, first.3), (1, true, 4));
    assert_eq!(second.0, r#"{"reference":"A2","items":[{"hsCode":"6109\"10","value":{"amount":"5"}}]}"#);
    assert!(!declarations(inputs[3], 4)[0].2, "one alone");
    assert!(Part::read(&mut &b"\x02\0\0\0..."[..], |_| ()).is_none());
}

#[test]
fn scorecards_put_together_are_that_of_all() {
    let parcel = |at: usize| {
        let (seller, currency) = [("Atelier Nord", "EUR"), ("Atelier Sud", "eur")][at % 2];
        format!(
            r#"{{"reference":"R{at}","seller":{{"name":"{seller}"}},"buyer":{{"name":"Maria Muster","address":{{"line":
            "Hauptstr. 5","postcode":"50667","country":"DE"}}}},"transaction":{{"date":"2026-05-01"}},"shipment":{{"itemId":
            "RR12345678{}NO","destination":"DE"}},"items":[{{"description":"goods","value":{{"amount":"90","currency":"{currency}"}}}}]}}"#,
            at % 3
        )
    };
    let mut validator =
        Validator::new(Options { on: "2026-05-04".parse().ok(), ..Options::default() }).expect("options");
    let (mut whole, mut halves) = (Scorecard::default(), [Scorecard::default(), Scorecard::default()]);
    for at in 0..60 {
        validator.score(&*parcel(at), &mut whole);
        // It is the same with reports and without.
        if at % 3 == 0 {
            validator.score_as(at + 1, &*parcel(at), &mut halves[at / 7 % 2]);
        } else {
            validator.tally_as(at + 1, &*parcel(at), &mut halves[at / 7 % 2]);
        }
    }
    let mut both = Scorecard::default();
    // The order in which they are put together doesn't matter.
    for half in halves.iter().rev() {
        both.add_bytes(&half.to_bytes()).expect("a scorecard");
    }
    assert_eq!(card::json(&mut both), card::json(&mut whole));
    assert!(
        ["postal-id-repeated", "order-split", "recipient-frequent"]
            .iter()
            .all(|sign| card::json(&mut both).contains(sign))
    );
    assert!(both.add_bytes(b"something else").is_none());
    // What a safe fix mends is counted beside the findings.
    let currency = &both.rules["currency-malformed"];
    assert_eq!((currency.sum(), currency.fixable, both.rules["description-vague"].fixable), (30, 30, 0));
    let all: usize = both.rules.values().map(|count| count.sum()).sum();
    let told = format!("{all} findings, 30 with a safe fix; ");
    assert!(card::text(&mut both).lines().nth(1).is_some_and(|line| line.starts_with(&told)), "{told}");
}
