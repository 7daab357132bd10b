//! The generator of what is restricted: `schemas/restrictions.csv`, and the words under `schemas/restricted/` and
//! `schemas/hazards/`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use super::dictionary::{Row, rows};

/// The blocks of a file of words, as its headings name them.
const BLOCKS: [&str; 5] = ["anywhere", "goods", "first", "end", "tail"];

/// The words for what makes a phrase harmless, each with its constant.
const HARMLESS: [(&str, &str); 11] = [
    ("material", "MATERIAL"),
    ("garment", "GARMENT"),
    ("softener", "SOFTENER"),
    ("cosmetic", "COSMETIC"),
    ("no-animal", "NO_ANIMAL"),
    ("scent", "SCENT"),
    ("copy", "COPY"),
    ("other", "OTHER"),
    ("prepared", "PREPARED"),
    ("toy", "TOY"),
    ("ornament", "ORNAMENT"),
];

/// The kinds of dangerous goods that words name, in the order of `Hazard`.
const HAZARDS: [&str; 10] = [
    "lithium-battery",
    "spare-battery",
    "vehicle",
    "vaporiser",
    "lead-battery",
    "flammable",
    "aerosol",
    "lighter",
    "match",
    "chemical",
];

/// The first of the characters that stand for a kind behind its phrases.
const FIRST_KIND: u8 = b'0';

/// The words of one kind of goods, by block, and what makes them harmless.
#[derive(Default)]
struct Words {
    blocks: [Vec<String>; 5],
    harmless: Vec<&'static str>,
}

impl Words {
    /// The words of a file; nothing if there is none.
    fn read(directory: &str, kind: &str) -> Option<Self> {
        let path = format!("{}/schemas/{directory}/{kind}.txt", env!("CARGO_MANIFEST_DIR"));
        let (text, mut words, mut block) = (std::fs::read_to_string(&path).ok()?, Self::default(), None);
        for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            if let Some(list) = line.strip_prefix("harmless: ") {
                let constant = |word: &str| HARMLESS.iter().find(|(known, _)| *known == word).map(|(_, name)| *name);
                let name = |word| constant(word).unwrap_or_else(|| panic!("{path}: {word} is none of them"));
                words.harmless = list.split(' ').map(name).collect();
            } else if let Some(name) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
                block = BLOCKS.iter().position(|known| *known == name);
                assert!(block.is_some(), "{path}: {name} is no block");
            } else {
                assert!(!line.contains(char::is_uppercase), "{path}: {line} must be in lower case");
                words.blocks[block.unwrap_or_else(|| panic!("{path}: {line} is in no block"))].push(line.to_owned());
            }
        }
        for (block, name) in words.blocks.iter().zip(BLOCKS) {
            let odd = block.windows(2).find(|pair| pair[0] >= pair[1]);
            if let Some([before, behind]) = odd {
                panic!("{path}, [{name}]: {behind} stands behind {before}");
            }
        }
        Some(words)
    }
}

/// The kinds of the table, in its order.
fn kinds(rows: &[Row]) -> Vec<&str> {
    let mut kinds: Vec<&str> = rows.iter().map(|row| row["kind"].as_str()).collect();
    kinds.dedup();
    for (at, kind) in kinds.iter().enumerate() {
        assert!(!kinds[..at].contains(kind), "the rows of {kind} stand together");
    }
    kinds
}

/// All files of words are those of kinds.
fn expect_files(directory: &str, kinds: &[&str]) {
    let path = format!("{}/schemas/{directory}", env!("CARGO_MANIFEST_DIR"));
    for file in std::fs::read_dir(path).expect("the words") {
        let name = file.expect("a file").file_name().into_string().expect("a name");
        let kind = name.strip_suffix(".txt").expect("a text");
        assert!(kinds.contains(&kind), "{directory}/{name}: {kind} is in no row");
    }
}

/// The phrases of all kinds as one sorted text. A tab and the character of the kind follow each.
fn lines(words: &[Words], block: usize) -> String {
    let mut all: BTreeMap<String, char> = BTreeMap::new();
    for (kind, words) in words.iter().enumerate() {
        for phrase in &words.blocks[block] {
            let letter = char::from(FIRST_KIND + u8::try_from(kind).expect("few kinds"));
            assert!(all.insert(phrase.clone(), letter).is_none(), "\"{phrase}\" stands for two kinds");
        }
    }
    let mut lines: Vec<String> = all.iter().map(|(phrase, letter)| format!("{phrase}\t{letter}")).collect();
    lines.sort_unstable();
    lines.join("\n")
}

fn text(out: &mut String, doc: &str, name: &str, value: &str) {
    let value = value.replace('\\', "\\\\").replace('"', "\\\"").replace('\t', "\\t").replace('\n', "\\n\\\n");
    write!(out, "\n/// {doc}\n#[rustfmt::skip]\npub(super) static {name}: &str = \"\\\n{value}\";\n")
        .expect("a string takes it");
}

/// `src/words/restricted/tables.rs`: the phrases, and what makes those of each kind harmless.
pub(crate) fn words() -> String {
    let table = rows("restrictions.csv");
    let kinds = kinds(&table);
    expect_files("restricted", &kinds);
    expect_files("hazards", &HAZARDS);
    let read = |directory: &str, kinds: &[&str]| -> Vec<Words> {
        kinds.iter().map(|kind| Words::read(directory, kind).unwrap_or_default()).collect()
    };
    let (goods, hazards) = (read("restricted", &kinds), read("hazards", &HAZARDS));
    let mut out = String::from(
        "//! Generated from schemas/restricted/ and schemas/hazards/ by `UPDATE=1 cargo test --test tables`.\n\n\
         use super::{COPY, COSMETIC, GARMENT, MATERIAL, NO_ANIMAL, ORNAMENT, OTHER, PREPARED, SCENT, SOFTENER, TOY};\n",
    );
    text(&mut out, "Phrases that count anywhere in a description.", "ANYWHERE", &lines(&goods, 0));
    text(&mut out, "Phrases that count where they say what the goods are.", "GOODS", &lines(&goods, 1));
    text(&mut out, "Phrases that count where the text begins with them.", "FIRST", &lines(&goods, 2));
    text(&mut out, "Words that count at the end of a run without blanks.", "ENDS", &lines(&goods, 3));
    text(&mut out, "Words that count at the end of a longer one.", "TAILS", &lines(&goods, 4));
    text(&mut out, "Phrases for dangerous goods that count anywhere.", "HAZARDS", &lines(&hazards, 0));
    text(&mut out, "The same where a clause begins with them.", "HAZARDS_FIRST", &lines(&hazards, 2));
    text(&mut out, "The same at the end of a run without blanks.", "HAZARD_ENDS", &lines(&hazards, 3));
    write!(out, "\n/// What makes the phrases of each kind harmless.\n#[rustfmt::skip]\npub(super) static HARMLESS: [u16; {}] = [\n", kinds.len())
        .expect("a string takes it");
    for (kind, words) in kinds.iter().zip(&goods) {
        let bits = if words.harmless.is_empty() { "0".to_owned() } else { words.harmless.join(" | ") };
        writeln!(out, "    {bits}, // {kind}").expect("a string takes it");
    }
    out.push_str("];\n");
    out
}

/// A column of HS codes as the rule reads it: digits without dots, parted by blanks.
fn codes(row: &Row, column: &str) -> String {
    let text = row[column].replace('.', "").replace("none", "");
    for code in text.split_whitespace() {
        let ends: Vec<&str> = code.split('-').collect();
        let is_code = |end: &&str| matches!(end.len(), 2..=6) && end.bytes().all(|byte| byte.is_ascii_digit());
        let is_range = ends.len() == 1 || ends.len() == 2 && ends[0].len() == ends[1].len() && ends[0] < ends[1];
        assert!(is_range && ends.iter().all(is_code), "{code} of {} is no HS code or range", row["kind"]);
    }
    text
}

/// The headings of these codes; of a code that is a chapter, the chapter.
fn headings(codes: &str) -> impl Iterator<Item = u16> {
    codes.split_whitespace().flat_map(|code| {
        let (from, to) = code.split_once('-').unwrap_or((code, code));
        assert!(from.len() != 3, "{code} is neither of a chapter nor of headings");
        let start = |code: &str| code[..code.len().min(4)].parse::<u16>().expect("digits");
        start(from)..=start(to)
    })
}

/// The table of headings, each with a kind that its goods may be of.
fn headings_of(kinds: &BTreeSet<(u16, usize)>) -> String {
    let rows: Vec<String> = kinds.iter().map(|(heading, kind)| format!("({heading}, {kind})")).collect();
    let lines: Vec<String> = rows.chunks(10).map(|row| format!("    {},", row.join(", "))).collect();
    format!(
        "\n/// The headings of the HS, and chapters, whose goods may be of a kind, each with the kind.\n#[rustfmt::skip]\n\
         pub(super) static HEADINGS: [(u16, u8); {}] = [\n{}\n];\n",
        rows.len(),
        lines.join("\n")
    )
}

fn level(word: &str) -> &'static str {
    match word {
        "error" => "Level::Found(Severity::Error)",
        "warning" => "Level::Found(Severity::Warning)",
        "advice" => "Level::Found(Severity::Advice)",
        "unknown" => "Level::Unknown",
        "-" => "Level::Silent",
        other => panic!("{other} is no level"),
    }
}

/// The rows of the restrictions, each with the HS codes that hold for it.
fn restrictions() -> Vec<Row> {
    let mut table = rows("restrictions.csv");
    for number in 1..table.len() {
        let (before, row) = table.split_at_mut(number);
        let (before, row) = (&before[number - 1], &mut row[0]);
        let columns = ["hs", "hs some", "hs beside"];
        // What the first row of a kind says of HS codes holds for the others, column by column.
        for column in columns {
            if row["kind"] == before["kind"] && row[column].is_empty() {
                row.insert(column.to_owned(), before[column].clone());
            }
        }
    }
    table
}

/// `src/cli/restricted/table.rs`: what the command line shows of each row.
pub(crate) fn shown() -> String {
    let table = restrictions();
    let mut out = String::from(
        "//! Generated from schemas/restrictions.csv by `UPDATE=1 cargo test --test tables`.\n\n\
         use super::Restriction;\n\n/// The restrictions, by kind; of each kind the first that holds counts.\n#[rustfmt::skip]\n",
    );
    writeln!(out, "pub(super) static ROWS: [Restriction; {}] = [", table.len()).expect("a string takes it");
    for row in &table {
        let shown =
            ["kind", "to", "from", "when", "words", "code", "hs", "hs some", "goods", "authority", "paper", "source"]
                .map(|column| if row["words"] == "unknown" && column == "source" { &row["why"] } else { &row[column] });
        writeln!(out, "    Restriction::of({shown:?}),").expect("a string takes it");
    }
    out.push_str("];\n");
    out
}

/// `src/rules/restriction/restricted_goods/table.rs`: the rows, an index of them, and their words.
pub(crate) fn table() -> String {
    let table = restrictions();
    let kinds = kinds(&table);
    assert!(kinds.len() <= 64, "a bit for each kind");
    let mut by_heading = BTreeSet::new();
    let (mut rows, mut words) = (Vec::new(), Vec::new());
    for (number, row) in table.iter().enumerate() {
        let first = table.iter().position(|of| of["kind"] == row["kind"]).expect("itself");
        let called = match number - first {
            0 => row["kind"].clone(),
            beyond => format!("{} {}", row["kind"], beyond + 1),
        };
        let kind = kinds.iter().position(|kind| *kind == row["kind"]).expect("a kind");
        let sets = ["hs", "hs some", "hs beside"].map(|column| codes(row, column));
        let is_found = |column: &str| matches!(row[column].as_str(), "error" | "warning" | "advice");
        if row["code"] != "-" {
            by_heading.extend(sets[..2].iter().flat_map(|codes| headings(codes)).map(|heading| (heading, kind)));
        }
        let has_words = Words::read("restricted", &row["kind"]).is_some();
        let variants =
            [("", has_words, "words"), (" code", !sets[0].is_empty(), "code"), (" some", !sets[1].is_empty(), "code")];
        let mut names = Vec::new();
        for (form, is_there, column) in variants {
            let name = format!("{called}{form}");
            if !is_there || !is_found(column) {
                names.push(String::new());
                continue;
            }
            let goods = &row["goods"];
            let message = match form {
                "" => format!("\\\"{{word}}\\\" may be {goods}."),
                " code" => format!("By the HS code {{code}} these goods are {goods}."),
                _ => format!("By the HS code {{code}} these goods may be {goods}."),
            };
            let help = row["help"].replace("[authority]", &row["authority"]).replace("[paper]", &row["paper"]);
            for (column, mark) in [("authority", "[authority]"), ("paper", "[paper]")] {
                let is_named = row[column].is_empty() || row["help"].contains(mark);
                assert!(is_named && !help.contains(mark), "{name}: the help must have {mark}, for its column {column}");
            }
            for (column, word) in
                ["to", "from", "when"].into_iter().flat_map(|of| row[of].split(' ').map(move |word| (of, word)))
            {
                let is_place = || word == "EU" || declarant::codes::country::find(word).is_some();
                let is_known = match column {
                    "when" => word == "sale" || declarant::codes::lookup("mode", word, None).is_some(),
                    _ => is_place() || column == "from" && word == "not",
                };
                assert!(
                    word.is_empty() || is_known,
                    "{name}: {word} in the column {column} is nothing that the rule knows"
                );
            }
            for column in ["goods", "authority", "why", "help", "source"] {
                assert!(!row[column].is_empty(), "{name}: its {column} is empty");
            }
            let quoted = |text: &str| text.replace('"', "\\\"");
            words.push(format!(
                "    (\n        {name:?},\n        Words::new(\n            \"{message}\",\n            \"{}\",\n            \"{}\",\n        ),\n    ),",
                quoted(&row["why"]),
                quoted(&help)
            ));
            names.push(name);
        }
        rows.push(format!(
            "    row([{:?}, {:?}, {:?}], {:?}, {:?}, {:?}, {}, {}, {}, {names:?}, {:?}),",
            sets[0],
            sets[1],
            sets[2],
            row["to"],
            row["from"],
            row["when"],
            level(&row["words"]),
            level(&row["code"]),
            !row["paper"].is_empty() && !row["help"].starts_with("Don't send"),
            if row["words"] == "unknown" { &row["why"] } else { &row["source"] },
        ));
    }
    let mut out = String::from(
        "//! Generated from schemas/restrictions.csv by `UPDATE=1 cargo test --test tables`.\n\n\
         use super::{Level, Restriction, row};\nuse crate::report::Severity;\nuse crate::rule::Words;\n",
    );
    write!(out, "\n/// The restrictions, by kind; of each kind the first that holds counts.\n#[rustfmt::skip]\npub(super) static ROWS: [Restriction; {}] = [\n{}\n];\n", rows.len(), rows.join("\n"))
        .expect("a string takes it");
    let starts: Vec<String> = kinds
        .iter()
        .map(|kind| table.iter().position(|row| row["kind"] == *kind).expect("a row"))
        .chain([table.len()])
        .map(|start| start.to_string())
        .collect();
    write!(out, "\n/// For each kind its first row, and the number of rows.\n#[rustfmt::skip]\npub(super) static KINDS: [u8; {}] = [{}];\n", starts.len(), starts.join(", "))
        .expect("a string takes it");
    out.push_str(&headings_of(&by_heading));
    write!(out, "\n/// What a person reads of each row: of words, of a code whose goods are all such, and of one whose goods may be.\n#[rustfmt::skip]\npub(super) static WORDS: [(&str, Words); {}] = [\n{}\n];\n", words.len(), words.join("\n"))
        .expect("a string takes it");
    out
}

/// `src/rules/restriction/dangerous_goods_missing/table.rs`: the HS codes of dangerous goods.
pub(crate) fn hazards() -> String {
    let table = rows("hazards.csv");
    assert!(table.iter().map(|row| row["kind"].as_str()).eq(HAZARDS), "the rows are in the order of the kinds");
    let mut by_heading = BTreeSet::new();
    let mut out = String::from(
        "//! Generated from schemas/hazards.csv by `UPDATE=1 cargo test --test tables`.\n\n\
         /// For each kind of dangerous goods the HS codes whose goods are all so, those of which some are, and others beside\n\
         /// which words count.\n#[rustfmt::skip]\n",
    );
    writeln!(out, "pub(super) static CODES: [[&str; 3]; {}] = [", table.len()).expect("a string takes it");
    for (kind, row) in table.iter().enumerate() {
        assert!(!row["source"].is_empty(), "{}: a source", row["kind"]);
        let sets = ["hs", "hs some", "hs beside"].map(|column| codes(row, column));
        by_heading.extend(sets[..2].iter().flat_map(|codes| headings(codes)).map(|heading| (heading, kind)));
        writeln!(out, "    {sets:?}, // {}", row["kind"]).expect("a string takes it");
    }
    out.push_str("];\n");
    out.push_str(&headings_of(&by_heading));
    out
}
