//! The generators of the code lists' tables, from the extracts under `schemas/codes/`.

use std::collections::BTreeMap;
use std::fmt::Write;

#[path = "../../src/codes/fold.rs"]
mod fold;

type Row = BTreeMap<String, String>;

fn rows(name: &str) -> Vec<Row> {
    let path = format!("{}/schemas/codes/{name}.csv", env!("CARGO_MANIFEST_DIR"));
    let mut reader = csv::Reader::from_path(path).expect("the extract is there");
    let headers = reader.headers().expect("a header row").clone();
    let row = |record: csv::StringRecord| {
        headers.iter().map(str::to_owned).zip(record.iter().map(str::to_owned)).collect::<Row>()
    };
    reader.records().map(|record| row(record.expect("a row"))).collect()
}

/// The edition of each list, as SOURCES.md gives them.
fn head(source: &str, edition: &str) -> String {
    format!(
        "//! Generated from schemas/codes/{source} by `UPDATE=1 cargo test --test tables`; do not edit.\n//!\n//! {edition}\n\n"
    )
}

/// A string constant broken over lines after so many characters, or after each line it holds.
fn text(out: &mut String, name: &str, doc: &str, value: &str, width: Option<usize>) {
    let _ = write!(out, "/// {doc}\n#[rustfmt::skip]\npub(crate) static {name}: &str = \"");
    let parts: Vec<String> = match width {
        Some(width) => value.chars().collect::<Vec<_>>().chunks(width).map(|part| part.iter().collect()).collect(),
        None => value.split_inclusive('\n').map(str::to_owned).collect(),
    };
    for part in parts {
        let part = part.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
        let part = match part.strip_prefix(' ') {
            Some(rest) => format!("\\x20{rest}"),
            None => part,
        };
        let _ = write!(out, "\\\n{part}");
    }
    out.push_str("\";\n\n");
}

fn bytes(out: &mut String, name: &str, doc: &str, kind: &str, values: &[u16]) {
    let _ = write!(out, "/// {doc}\n#[rustfmt::skip]\npub(crate) static {name}: [{kind}; {}] = [", values.len());
    for chunk in values.chunks(32) {
        let line: Vec<String> = chunk.iter().map(u16::to_string).collect();
        let _ = write!(out, "\n    {},", line.join(","));
    }
    out.push_str("\n];\n\n");
}

fn day(text: &str) -> String {
    let part: Vec<u32> = text.split('-').map(|part| part.parse().expect("a number")).collect();
    format!("Day::of({}, {}, {})", part[0], part[1], part[2])
}

fn keys(rows: &[Row], width: usize) -> String {
    rows.iter().map(|row| format!("{:width$}", row["code"])).collect()
}

fn lines<'a>(values: impl Iterator<Item = &'a str>) -> String {
    values.collect::<Vec<_>>().join("\n")
}

fn folded(name: &str) -> String {
    let folded = fold::fold(name).unwrap_or_else(|| panic!("{name} cannot be folded"));
    String::from_utf8(folded.as_bytes().to_vec()).expect("text")
}

/// `name=CODE` lines, sorted, without what a shorter rule of the list already answers.
fn aliases(rows: &[Row], known: impl Fn(&str) -> bool) -> String {
    let mut all: BTreeMap<String, &str> = BTreeMap::new();
    for row in rows {
        for name in row["aliases"].split(';').filter(|name| !name.is_empty()) {
            let name = folded(name);
            if known(&name) || fold::is(&row["name"], name.as_bytes()) {
                continue;
            }
            if let Some(other) = all.insert(name.clone(), &row["code"]) {
                assert_eq!(other, row["code"], "{name} names two");
            }
        }
    }
    lines(all.iter().map(|(name, code)| format!("{name}={code}")).collect::<Vec<_>>().iter().map(String::as_str))
}

/// The codes of ISO 3166-1 and those outside it that customs data carry.
pub(crate) fn country() -> String {
    let mut all = rows("countries");
    let alias_rows = all.clone();
    let blank = |code: String, name: &str, status: &str| {
        let mut row = Row::from([
            ("code".to_owned(), code),
            ("name".to_owned(), name.to_owned()),
            ("status".to_owned(), status.to_owned()),
        ]);
        for column in ["alpha3", "number", "last", "now", "note"] {
            row.insert(column.to_owned(), String::new());
        }
        row
    };
    for row in &mut all {
        row.insert("status".into(), "current".into());
        for column in ["last", "now", "note"] {
            row.insert(column.into(), String::new());
        }
    }
    for mut row in rows("country-extras") {
        for column in ["alpha3", "number"] {
            row.insert(column.into(), String::new());
        }
        all.push(row);
    }
    // The series that ISO leaves to its users: AA, QM to QZ, XA to XZ, ZZ.
    let series = std::iter::once(*b"AA")
        .chain((b'M'..=b'Z').map(|b| [b'Q', b]))
        .chain((b'A'..=b'Z').map(|b| [b'X', b]))
        .chain(std::iter::once(*b"ZZ"));
    for code in series {
        let code = String::from_utf8(code.to_vec()).expect("letters");
        if all.iter().all(|row| row["code"] != code) {
            all.push(blank(code, "", "user-assigned"));
        }
    }
    all.sort_by(|a, b| a["code"].cmp(&b["code"]));
    let alpha3: Vec<String> = all.iter().map(|row| row["alpha3"].to_lowercase()).collect();
    let kinds: String = all.iter().map(|row| row["status"].chars().next().expect("a status")).collect();
    let mut out = head(
        "countries.csv and country-extras.csv",
        "ISO 3166-1 as of 2026-02, and the codes outside it that customs data carry.",
    );
    out.push_str("use crate::codes::Table;\nuse crate::day::Day;\n\n");
    text(&mut out, "CODES", "The codes, sorted.", &keys(&all, 2), Some(96));
    text(&mut out, "NAMES", "Their names, one a line.", &lines(all.iter().map(|row| row["name"].as_str())), None);
    out.push_str("/// The codes with their names.\npub(crate) static TABLE: Table = Table::new(2, CODES, NAMES);\n\n");
    let three: String = all.iter().map(|row| format!("{:3}", row["alpha3"])).collect();
    text(&mut out, "ALPHA3", "The three-letter codes, in the same order.", &three, Some(96));
    let numbers: String = all.iter().map(|row| format!("{:3}", row["number"])).collect();
    text(&mut out, "NUMBERS", "The numbers, in the same order.", &numbers, Some(96));
    text(&mut out, "KINDS", "Whether each is current, withdrawn, reserved or user-assigned.", &kinds, Some(96));
    let mut extras = String::new();
    let mut count = 0;
    for (i, row) in all.iter().enumerate() {
        if ["last", "now", "note"].iter().all(|column| row[*column].is_empty()) {
            continue;
        }
        count += 1;
        let last = if row["last"].is_empty() { "None".into() } else { format!("Some({})", day(&row["last"])) };
        let _ = writeln!(extras, "    ({i}, {last}, {:?}, {:?}),", row["now"], row["note"]);
    }
    let _ = write!(
        out,
        "/// Place, last day, the codes of today, and a remark.\n#[rustfmt::skip]\npub(crate) static EXTRAS: [(u16, Option<Day>, &str, &str); {count}] = [\n{extras}];\n\n"
    );
    let is_alpha3 = |name: &str| alpha3.iter().any(|code| code == name);
    text(&mut out, "ALIASES", "Folded names and the codes they stand for.", &aliases(&alias_rows, is_alpha3), None);
    out.truncate(out.trim_end().len());
    out.push('\n');
    out
}

/// The codes of ISO 4217 and those withdrawn from it.
pub(crate) fn currency() -> String {
    let all = rows("currencies");
    let mut out =
        head("currencies.csv", "ISO 4217, list one as published on 2026-01-01, and the codes withdrawn since 2001.");
    out.push_str("use crate::codes::Table;\nuse crate::day::Day;\n\n");
    text(&mut out, "CODES", "The codes, sorted.", &keys(&all, 3), Some(96));
    text(&mut out, "NAMES", "Their names, one a line.", &lines(all.iter().map(|row| row["name"].as_str())), None);
    out.push_str("/// The codes with their names.\npub(crate) static TABLE: Table = Table::new(3, CODES, NAMES);\n\n");
    let minor: String =
        all.iter().map(|row| if row["minor"].is_empty() { "-" } else { row["minor"].as_str() }).collect();
    text(&mut out, "MINOR", "How many decimals each has; a dash for none at all.", &minor, Some(96));
    let gone: Vec<(usize, &Row)> = all.iter().enumerate().filter(|(_, row)| !row["last"].is_empty()).collect();
    let _ = write!(
        out,
        "/// Place, last day and the code that took over.\n#[rustfmt::skip]\npub(crate) static GONE: [(u16, Day, &str); {}] = [\n",
        gone.len()
    );
    for (i, row) in gone {
        let _ = writeln!(out, "    ({i}, {}, {:?}),", day(&row["last"]), row["now"]);
    }
    out.push_str("];\n");
    out
}

/// The codes of UN/ECE Recommendation 20.
pub(crate) fn unit() -> String {
    let all = rows("units");
    let mut out = head("units.csv", "UN/ECE Recommendation 20, revisions 11 to 17; retired codes are marked.");
    out.push_str("use crate::Decimal;\n\n");
    let kind = |row: &Row| {
        let kind = row["measures"].chars().next().unwrap_or('.');
        match (kind, row["retired"].as_str()) {
            (kind, "") => kind,
            ('.', _) => ':',
            (kind, _) => kind.to_ascii_uppercase(),
        }
    };
    let goods = |row: &&Row| !row["measures"].is_empty();
    // Written by column: all first characters, then all second ones, then all third ones; it packs to a third.
    let columns: String =
        (0..3).flat_map(|column| all.iter().map(move |row| row["code"].chars().nth(column).unwrap_or(' '))).collect();
    text(
        &mut out,
        "CODES",
        "The sorted codes by column: all first characters, all second, all third.",
        &columns,
        Some(96),
    );
    text(
        &mut out,
        "NAMES",
        "The names of those that goods are measured in, one a line.",
        &lines(all.iter().filter(goods).map(|row| row["name"].as_str())),
        None,
    );
    text(
        &mut out,
        "KINDS",
        "What each measures: mass, length, area, volume, count, energy, time, or a dot; capitals and colons are retired.",
        &all.iter().map(kind).collect::<String>(),
        Some(96),
    );
    let factors: Vec<(usize, &Row)> = all.iter().enumerate().filter(|(_, row)| !row["kilograms"].is_empty()).collect();
    let _ = write!(
        out,
        "/// Place of each unit of mass, and the kilograms that one of it is.\n#[rustfmt::skip]\npub(crate) static KILOGRAMS: [(u16, Decimal); {}] = [\n",
        factors.len()
    );
    for (i, row) in factors {
        let (whole, fraction) = row["kilograms"].split_once('.').unwrap_or((&row["kilograms"], ""));
        let digits: u64 = format!("{whole}{fraction}").parse().expect("a decimal");
        let _ = writeln!(out, "    ({i}, Decimal::of({digits}, {})), // {}", fraction.len(), row["code"]);
    }
    out.push_str("];\n");
    out
}

/// The codes of UN/ECE Recommendation 21.
pub(crate) fn package() -> String {
    let all = rows("packages");
    let mut out = head(
        "packages.csv",
        "UN/ECE Recommendation 21, the last two code lists; what the last lacks is marked retired.",
    );
    out.push_str("use crate::codes::Table;\n\n");
    text(&mut out, "CODES", "The codes, sorted.", &keys(&all, 2), Some(96));
    text(&mut out, "NAMES", "Their names, one a line.", &lines(all.iter().map(|row| row["name"].as_str())), None);
    out.push_str("/// The codes with their names.\npub(crate) static TABLE: Table = Table::new(2, CODES, NAMES);\n\n");
    let retired = lines(all.iter().filter(|row| !row["retired"].is_empty()).map(|row| row["code"].as_str()));
    text(&mut out, "RETIRED", "The codes that the last list no longer has, one a line.", &retired, None);
    out.truncate(out.trim_end().len());
    out.push('\n');
    out
}

fn varint(out: &mut Vec<u16>, mut value: u32) {
    while value >= 0x80 {
        out.push((value & 0x7f | 0x80) as u16);
        value >>= 7;
    }
    out.push(value as u16);
}

fn zigzag(value: i32) -> u32 {
    ((value << 1) ^ (value >> 31)) as u32
}

const EDITIONS: [u32; 8] = [1992, 1996, 2002, 2007, 2012, 2017, 2022, 2028];

/// What stands for the edition of a code that older ones had, and the ones between not.
const BROKEN: usize = 7;

/// Editions, a character from `#` on for each run: the edition, and eight times how many follow with the same.
fn runs_of_editions(editions: impl Iterator<Item = usize>) -> String {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for edition in editions {
        match runs.last_mut() {
            Some((last, more)) if *last == edition && *more < 10 => *more += 1,
            _ => runs.push((edition, 0)),
        }
    }
    runs.into_iter().map(|(edition, more)| char::from(b'#' + (more * 8 + edition) as u8)).collect()
}

/// How many successors of an outdated code are kept.
const SUCCESSORS: usize = 8;

/// A code that took goods from more codes than this is nobody's likely successor.
const COMMON: u32 = 30;

/// The Harmonized System: codes, older codes, what changes in 2028, units and labels.
pub(crate) fn hs() -> String {
    let current = rows("hs2022");
    let codes: Vec<u32> = current.iter().map(|row| row["code"].parse().expect("digits")).collect();
    let began: BTreeMap<u32, u32> = current
        .iter()
        .map(|row| (row["code"].parse().expect("digits"), row["since"].parse().expect("a year")))
        .collect();
    let place = |code: u32| codes.partition_point(|known| *known < code) as i32;
    let mut out = head(
        "hs2022.csv, hs-outdated.csv, hs2028.csv, hs-labels.csv",
        "HS 2022, codes last in HS 1992 to 2017, known changes of HS 2028 (incomplete), EU supplementary units of 2025-01.",
    );
    // Codes: the headings of a chapter, how many subheadings each has, and the last two digits of each subheading.
    let mut headings: Vec<u16> = Vec::new();
    let mut counts: Vec<u16> = Vec::new();
    let (mut heading_starts, mut starts) = (vec![0u16; 99], vec![0u16; 99]);
    let mut last = 0;
    for code in &codes {
        if code / 100 != last {
            last = code / 100;
            headings.push((last % 100) as u16);
            counts.push(0);
        }
        *counts.last_mut().expect("a heading") += 1;
    }
    for chapter in 0..99u32 {
        let before = codes.iter().filter(|code| *code / 10_000 < chapter);
        starts[chapter as usize] = before.clone().count() as u16;
        let distinct: std::collections::BTreeSet<u32> = before.map(|code| code / 100).collect();
        heading_starts[chapter as usize] = distinct.len() as u16;
    }
    let subs: Vec<u16> = codes.iter().map(|code| (code % 100) as u16).collect();
    bytes(&mut out, "HEADING_STARTS", "Where the headings of each chapter start.", "u16", &heading_starts);
    bytes(&mut out, "STARTS", "Where the subheadings of each chapter start.", "u16", &starts);
    bytes(&mut out, "HEADINGS", "The last two digits of each heading.", "u8", &headings);
    bytes(&mut out, "COUNTS", "How many subheadings each heading has.", "u8", &counts);
    bytes(&mut out, "SUBHEADINGS", "The last two digits of each subheading.", "u8", &subs);
    // Units, run by run.
    let mut names: Vec<&str> = vec![""];
    let mut runs: Vec<(usize, u32)> = Vec::new();
    for row in &current {
        let unit = names.iter().position(|name| *name == row["eu_unit"]).unwrap_or_else(|| {
            names.push(&row["eu_unit"]);
            names.len() - 1
        });
        match runs.last_mut() {
            Some((last, count)) if *last == unit => *count += 1,
            _ => runs.push((unit, 1)),
        }
    }
    let mut stream = Vec::new();
    for (unit, count) in runs {
        stream.push(unit as u16);
        varint(&mut stream, count);
    }
    bytes(
        &mut out,
        "UNIT_RUNS",
        "The EU supplementary unit of each subheading: unit, and for how many in a row.",
        "u8",
        &stream,
    );
    let _ = write!(
        out,
        "/// The EU supplementary units that the runs number, in the EU's own symbols; the first is none.\n#[rustfmt::skip]\npub(crate) static UNITS: [&str; {}] = {names:?};\n\n",
        names.len()
    );
    // The codes that have not been there since HS 1992, run by run.
    let since = |row: &Row| {
        let stands = row.get("earlier").is_none_or(String::is_empty);
        let year: u32 = row["since"].parse().expect("a year");
        if stands { EDITIONS.iter().position(|known| *known == year).expect("an edition") } else { BROKEN }
    };
    text(
        &mut out,
        "SINCE",
        "The edition that each subheading began with, or 7 after a break: that, and eight times how many more in a row.",
        &runs_of_editions(current.iter().map(since)),
        Some(96),
    );
    // Older codes.
    let outdated = rows("hs-outdated");
    let runs = runs_of_editions(outdated.iter().map(since));
    text(&mut out, "OUTDATED_SINCE", "The same of each outdated code.", &runs, Some(96));
    let mut wanted: BTreeMap<&str, u32> = BTreeMap::new();
    for row in &outdated {
        for target in row["targets"].split_whitespace() {
            *wanted.entry(target).or_default() += 1;
        }
    }
    let mut offsets = vec![0u16; 99];
    let mut stream = Vec::new();
    let mut chapter = 0;
    let mut previous = 0;
    for row in &outdated {
        let code: u32 = row["code"].parse().expect("digits");
        while chapter < (code / 10_000) as usize {
            chapter += 1;
            offsets[chapter] = stream.len() as u16;
            previous = chapter as u32 * 10_000;
        }
        let year: u32 = row["last"].parse().expect("a year");
        let edition = EDITIONS.iter().position(|known| *known == year).expect("an edition");
        // Likeliest first: the same heading, then codes made by the next edition, then the same chapter, then codes
        // that few others became; the order of the source says nothing about weight.
        let mut targets: Vec<u32> =
            row["targets"].split_whitespace().map(|code| code.parse().expect("digits")).collect();
        targets.sort_by_key(|target| {
            (
                target / 100 != code / 100,
                began[target] != EDITIONS[edition + 1],
                target / 10_000 != code / 10_000,
                wanted[format!("{target:06}").as_str()],
                *target,
            )
        });
        // Where anything else took over, what took a little from very many codes (electronic waste, display modules) is
        // left out: nobody's toy car became that.
        let all = targets.len();
        let common = |target: &u32| target / 100 != code / 100 && wanted[format!("{target:06}").as_str()] > COMMON;
        if !targets.iter().all(common) {
            targets.retain(|target| !common(target));
        }
        targets.truncate(SUCCESSORS);
        let more = targets.len() < all;
        varint(&mut stream, code - previous);
        previous = code;
        stream.push((edition * 32 + usize::from(more) * 16 + targets.len()) as u16);
        let mut from = place(code);
        for target in targets {
            varint(&mut stream, zigzag(place(target) - from));
            from = place(target);
        }
    }
    while chapter < 98 {
        chapter += 1;
        offsets[chapter] = stream.len() as u16;
    }
    bytes(&mut out, "OUTDATED_STARTS", "Where the outdated codes of each chapter start.", "u16", &offsets);
    bytes(
        &mut out,
        "OUTDATED",
        "Outdated codes: step, last edition with the number of successors, and the steps between their places.",
        "u8",
        &stream,
    );
    // HS 2028.
    let mut stream = Vec::new();
    let mut previous = 0;
    for row in rows("hs2028") {
        let code: u32 = row["code"].parse().expect("digits");
        varint(&mut stream, code - previous);
        previous = code;
        let targets: Vec<u32> = row["targets"].split_whitespace().map(|code| code.parse().expect("digits")).collect();
        stream.push(targets.len() as u16);
        let mut from = code as i32;
        for target in targets {
            varint(&mut stream, zigzag(target as i32 - from));
            from = target as i32;
        }
    }
    bytes(
        &mut out,
        "CHANGES",
        "What HS 2028 changes: step, number of targets, and the steps between them.",
        "u8",
        &stream,
    );
    // Labels, a chapter a string: its own first, then its headings' in their order.
    let labels: BTreeMap<String, String> =
        rows("hs-labels").into_iter().map(|row| (row["code"].clone(), row["label"].clone())).collect();
    let mut used = 0;
    let _ = write!(
        out,
        "/// Labels in plain words, a chapter a string: its own, then one a heading; an empty line has none yet.\n#[rustfmt::skip]\npub(crate) static LABELS: [&str; 98] = [\n"
    );
    for chapter in 0..98usize {
        let (from, to) = (heading_starts[chapter] as usize, heading_starts[chapter + 1] as usize);
        let mut text = labels.get(&format!("{chapter:02}")).cloned().unwrap_or_default();
        used += usize::from(!text.is_empty());
        for heading in &headings[from..to] {
            let label = labels.get(&format!("{chapter:02}{heading:02}")).map_or("", String::as_str);
            used += usize::from(!label.is_empty());
            text.push('\n');
            text.push_str(label);
        }
        let _ = writeln!(out, "    {text:?},");
    }
    out.push_str("];\n");
    assert_eq!(used, labels.len(), "every label belongs to a chapter or heading");
    out
}
