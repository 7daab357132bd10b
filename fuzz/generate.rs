//! Inputs: those of the corpus changed with their structure in view, and some made anew.

use serde_json::{Map, Value, json};

use crate::invariants::Setting;
use crate::random::Random;

/// Texts that have broken a reader, a rule or a renderer somewhere.
const TEXTS: &[&str] = &[
    "",
    " ",
    "\u{a0}",
    "0",
    "-0",
    "00",
    "1e999",
    "1E-400",
    "9999999999999999",
    "0.000000000000000001",
    "1,5",
    "1.5.",
    "+1",
    "٣",
    "null",
    "true",
    "NaN",
    "\u{0}",
    "\u{1b}[31m",
    "\u{202e}abc",
    "\u{2066}x\u{2069}",
    "\u{feff}",
    "\u{d7ff}\u{e000}",
    "é",
    "e\u{301}",
    "ß",
    "İ",
    "ǅ",
    "€",
    "𝟗",
    "🦀",
    "👩‍👩‍👧",
    "ｆｕｌｌ",
    "a\nb",
    "a\r\nb",
    "a\tb",
    "\"",
    "\\",
    "'",
    "<",
    "&amp;",
    "]]>",
    "-->",
    "{label}",
    "{",
    "}",
    "%s",
    "../../etc/passwd",
    "=1+1",
    "39053344705",
    "+49 30 1234567",
    "ana@example.com",
    "DE89370400440532013000",
    "RR123456785NO",
    "IM2760000742",
    "6109.10",
    "610910",
    "8517.12",
    "770000",
    "9999999999",
    "KGM",
    "kgs",
    "ctn",
    "XPK",
    "C62",
    "EUR",
    "eur",
    "€uro",
    "NO",
    "no",
    "Norway",
    "2026-11-23",
    "2026-02-30",
    "20261123",
    "gift",
    "b2c",
    "express",
    "N/A",
    "None",
    "Test Test",
    "0000",
    "iPhone",
    "Nlke",
    "power bank 20000 mAh",
];

const KEYS: &[&str] = &[
    "part",
    "reference",
    "issued",
    "seller",
    "buyer",
    "consignor",
    "consignee",
    "importer",
    "declarant",
    "platform",
    "address",
    "line",
    "city",
    "postcode",
    "subdivision",
    "country",
    "taxIds",
    "scheme",
    "value",
    "personalId",
    "email",
    "phone",
    "name",
    "id",
    "purpose",
    "transaction",
    "nature",
    "relationship",
    "date",
    "paid",
    "amount",
    "currency",
    "terms",
    "shipment",
    "itemId",
    "ucr",
    "exportCountry",
    "destination",
    "mode",
    "grossMass",
    "unit",
    "packages",
    "freight",
    "insurance",
    "total",
    "items",
    "description",
    "hsCode",
    "origin",
    "quantity",
    "netMass",
    "brand",
    "gtin",
    "gtinExists",
    "sku",
    "mpn",
    "manufacturer",
    "url",
    "dangerousGoods",
    "un",
    "documents",
    "type",
    "wco",
    "MetaData",
    "GoodsShipment",
    "GovernmentAgencyGoodsItem",
    "Commodity",
    "Classification",
    "ID",
    "AdditionalInformation",
    "AdditionalDocument",
    "CurrencyExchange",
    "Agent",
    "ObligationGuarantee",
    "AccessCode",
    "Packaging",
    "Origin",
    "CountryCode",
    "FunctionCode",
    "unitCode",
    "",
    "__proto__",
    "constructor",
    "unheard",
    "ana@example.com",
    "a/b~c",
    "\u{202e}key",
];

fn text(random: &mut Random) -> String {
    if random.one_in(6) {
        let length = [1, 2, 35, 36, 70, 256, 257, 4_000][random.below(8)];
        return random.pick(TEXTS).chars().chain(std::iter::once('x')).cycle().take(length).collect();
    }
    random.pick(TEXTS).to_string()
}

fn scalar(random: &mut Random) -> Value {
    match random.below(8) {
        0 => Value::Null,
        1 => Value::Bool(random.one_in(2)),
        2 => Value::from(random.next() as i64 % 1_000),
        3 => Value::from(random.below(100_000) as f64 / 64.0),
        _ => Value::from(text(random)),
    }
}

fn value(random: &mut Random, depth: usize) -> Value {
    match random.below(if depth > 6 { 4 } else { 10 }) {
        0..4 => scalar(random),
        4 => Value::Array((0..random.below(4)).map(|_| value(random, depth + 1)).collect()),
        5 => {
            let one = value(random, depth + 1);
            Value::Array(vec![one; random.below(30)])
        }
        6 => json!({ "value": text(random), (*random.pick(KEYS)): text(random) }),
        _ => {
            let mut map = Map::new();
            for _ in 0..random.below(6) {
                map.insert((*random.pick(KEYS)).to_owned(), value(random, depth + 1));
            }
            Value::Object(map)
        }
    }
}

/// Changes one place of a value.
fn change(target: &mut Value, random: &mut Random) {
    match target {
        Value::Object(map) if !map.is_empty() && !random.one_in(5) => {
            let at = random.below(map.len());
            if let Some(inner) = map.values_mut().nth(at) {
                change(inner, random);
            }
        }
        Value::Object(map) => match random.below(3) {
            0 if !map.is_empty() => {
                let key = map.keys().nth(random.below(map.len())).cloned().unwrap_or_default();
                map.remove(&key);
            }
            _ => {
                map.insert((*random.pick(KEYS)).to_owned(), value(random, 3));
            }
        },
        Value::Array(list) if !list.is_empty() && !random.one_in(5) => {
            let at = random.below(list.len());
            change(&mut list[at], random);
        }
        Value::Array(list) => match random.below(4) {
            0 => list.push(value(random, 3)),
            1 => list.clear(),
            2 => list.insert(0, Value::Null),
            _ => {
                if let Some(last) = list.last().cloned() {
                    list.extend(std::iter::repeat_n(last, random.below(20)));
                }
            }
        },
        Value::String(old) if random.one_in(2) => {
            let extra = text(random);
            let mut letters: Vec<char> = old.chars().collect();
            let at = random.below(letters.len() + 1);
            match random.below(3) {
                0 if !letters.is_empty() => drop(letters.remove(at.min(letters.len() - 1))),
                1 => drop(letters.splice(at..at, extra.chars())),
                _ => letters.extend(" \u{a0}.-".chars()),
            }
            *old = letters.into_iter().collect();
        }
        other => *other = if random.one_in(4) { value(random, 4) } else { scalar(random) },
    }
}

fn of_corpus(random: &mut Random, setting: &Setting, is_it: impl Fn(&[u8]) -> bool) -> Vec<u8> {
    for _ in 0..60 {
        let input = random.pick(&setting.corpus);
        if is_it(input) {
            return input.clone();
        }
    }
    b"{}".to_vec()
}

fn is_xml(input: &[u8]) -> bool {
    input.trim_ascii_start().first() == Some(&b'<')
}

/// A declaration in JSON, well-formed.
pub(crate) fn json(random: &mut Random, setting: &Setting) -> Vec<u8> {
    let original = of_corpus(random, setting, |input| !is_xml(input));
    let mut declaration = match serde_json::from_slice(&original) {
        Ok(declaration) if !random.one_in(8) => declaration,
        _ => value(random, 0),
    };
    for _ in 0..random.below(6) {
        change(&mut declaration, random);
    }
    let written =
        if random.one_in(2) { serde_json::to_vec(&declaration) } else { serde_json::to_vec_pretty(&declaration) };
    written.unwrap_or_default()
}

/// One whose values want fixing: blanks, small letters, dots, nulls.
pub(crate) fn fixable(random: &mut Random, setting: &Setting) -> Vec<u8> {
    let input = json(random, setting);
    let Ok(mut declaration) = serde_json::from_slice::<Value>(&input) else { return input };
    fn spoil(value: &mut Value, random: &mut Random) {
        match value {
            Value::Object(map) => map.values_mut().for_each(|inner| spoil(inner, random)),
            Value::Array(list) => list.iter_mut().for_each(|inner| spoil(inner, random)),
            Value::String(text) if random.one_in(3) => {
                *text = match random.below(4) {
                    0 => format!(" {text} "),
                    1 => text.to_lowercase(),
                    2 => text.chars().flat_map(|letter| [letter, ' ']).collect(),
                    _ => text.replace("10", "1.0"),
                }
            }
            other if random.one_in(12) => *other = Value::Null,
            _ => {}
        }
    }
    spoil(&mut declaration, random);
    serde_json::to_vec(&declaration).unwrap_or_default()
}

/// A message in XML, with elements, attributes and texts moved about.
pub(crate) fn xml(random: &mut Random, setting: &Setting) -> Vec<u8> {
    let original = of_corpus(random, setting, is_xml);
    let Ok(text) = String::from_utf8(original) else { return b"<a/>".to_vec() };
    // Between the tags.
    let mut pieces: Vec<String> = text.split_inclusive('>').map(str::to_owned).collect();
    for _ in 0..random.below(6) {
        if pieces.is_empty() {
            break;
        }
        let at = random.below(pieces.len());
        let to = (at + random.below(12)).min(pieces.len());
        match random.below(8) {
            0 => drop(pieces.drain(at..to)),
            1 => {
                let copied: Vec<String> = pieces[at..to].to_vec();
                pieces.splice(at..at, copied);
            }
            2 => {
                let other = random.below(pieces.len());
                pieces.swap(at, other);
            }
            3 => pieces.insert(
                at,
                format!(
                    "{}{}",
                    crate::generate::text(random),
                    ["", "<!-- x -->", "<?x y?>", "<![CDATA[z]]>", "&amp;", "&foo;", "&#x0;"][random.below(7)]
                ),
            ),
            4 => pieces.insert(at, format!("<{}>{}</{0}>", random.pick(KEYS), crate::generate::text(random))),
            5 => {
                if let Some(end) = pieces[at].find("</") {
                    pieces[at].replace_range(..end, &crate::generate::text(random));
                }
            }
            6 => {
                if let Some(end) = pieces[at].find('>') {
                    pieces[at]
                        .insert_str(end, &format!(" {}=\"{}\"", random.pick(KEYS), crate::generate::text(random)));
                }
            }
            _ => pieces[at] = pieces[at].replace('<', " "),
        }
    }
    pieces.concat().into_bytes()
}

/// Bytes of the corpus, cut, doubled and overwritten.
pub(crate) fn bytes(random: &mut Random, setting: &Setting) -> Vec<u8> {
    let mut bytes = random.pick(&setting.corpus).clone();
    for _ in 0..=random.below(8) {
        let at = random.below(bytes.len() + 1);
        let to = (at + random.below(40)).min(bytes.len());
        match random.below(6) {
            0 => drop(bytes.drain(at..to)),
            1 => bytes.insert(at, random.next() as u8),
            2 => {
                let copied = bytes[at..to].to_vec();
                drop(bytes.splice(at..at, copied));
            }
            3 => bytes.truncate(to),
            4 => drop(bytes.splice(at..at, random.pick(TEXTS).bytes())),
            _ => {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte = *random.pick(b"\"\\{}[]:,.0-+eE<>/&;#x!?=' \n\t\r\0\xff\xc3\xed\xa0");
                }
            }
        }
    }
    bytes
}

/// Several declarations in one input: lines, or an array, now and then broken.
pub(crate) fn records(random: &mut Random, setting: &Setting) -> Vec<u8> {
    let many: Vec<String> = (0..random.below(6))
        .map(|_| {
            let declaration = json(random, setting);
            String::from_utf8(declaration).unwrap_or_default().replace('\n', " ")
        })
        .collect();
    let text = if random.one_in(2) { many.join("\n") } else { format!("[{}]", many.join(", ")) };
    let mut bytes = text.into_bytes();
    if random.one_in(3) {
        let at = random.below(bytes.len() + 1);
        drop(bytes.splice(at..at, random.pick(TEXTS).bytes()));
    }
    bytes
}

/// A table, in UTF-8 or UTF-16, with marks and line ends in odd places.
pub(crate) fn table(random: &mut Random, _: &Setting) -> Vec<u8> {
    const HEADERS: [&str; 4] = ["reference,hsCode,buyer.name", "hsCode;sku", "\"sku\"\tcolour\t", "sep=|\nhsCode|"];
    const PIECES: [&str; 16] =
        [",", ";", "\t", "|", "\"", "\"", "\"\"", "\n", "\n", "\r", "\r\n", "a", "A1", "é", "𝄞", " "];
    let mut text = [*random.pick::<&str>(&["", "\u{feff}", "\n"]), *random.pick::<&str>(&HEADERS)].concat();
    for _ in 0..random.below(200) {
        text.push_str(random.pick::<&str>(&PIECES));
    }
    let mut bytes: Vec<u8> = match random.below(3) {
        0 => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        1 => text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
        _ => text.into_bytes(),
    };
    if random.one_in(3) {
        bytes.truncate(random.below(bytes.len() + 1));
    }
    if random.one_in(3) {
        let at = random.below(bytes.len() + 1);
        bytes.insert(at, random.below(256) as u8);
    }
    bytes
}

/// A number of some kind.
pub(crate) fn number(random: &mut Random, _: &Setting) -> Vec<u8> {
    let mut text = text(random);
    for _ in 0..random.below(20) {
        text.push(*random.pick(&['0', '1', '5', '9', 'A', 'X', ' ', '-', '.', '/', 'é', '\u{2011}']));
    }
    text.into_bytes()
}
