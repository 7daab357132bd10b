//! The vocabularies that the finder of codes reads, from `schemas/words/`.

use std::collections::{BTreeMap, BTreeSet};

use declarant::codes::hs;

fn source(name: &str) -> String {
    let path = format!("{}/schemas/words/{name}.txt", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The rows of a source: two columns. They are sorted by their letters of either case, and none stands twice.
fn rows<'s>(name: &str, text: &'s str, separator: char) -> Vec<(&'s str, &'s str)> {
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    let row = |line: &'s str| {
        line.split_once(separator)
            .unwrap_or_else(|| panic!("{name}: {separator:?} parts the columns, and {line} has none"))
    };
    let rows: Vec<_> = lines.map(row).collect();
    for pair in rows.windows(2) {
        assert!(
            pair[0].0.to_lowercase() < pair[1].0.to_lowercase(),
            "{name}: out of order or twice: {} and {}",
            pair[0].0,
            pair[1].0
        );
    }
    rows
}

fn check_code(name: &str, term: &str, code: &str) {
    let is_known = match code.len() {
        2 => !hs::chapter(code.parse().unwrap_or_default()).is_empty(),
        4 => code.parse().is_ok_and(|number| hs::heading(number).is_some()),
        6 => hs::find(code).is_some(),
        _ => false,
    };
    assert!(is_known, "{name}, {term}: {code} is no code of HS 2022");
}

/// The vocabulary of a language: a line for each trait and code. The whole one has the codes of the third column too, and
/// the letters of all words.
pub(crate) fn vocabulary(language: &str, is_whole: bool) -> String {
    let text = source(language);
    let mut terms: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut labelled = BTreeSet::new();
    let mut keyed: Vec<(&str, &str)> = Vec::new();
    for (term, columns) in rows(language, &text, '\t') {
        assert!(!term.contains(';') && term.trim() == term && !term.is_empty(), "{language}: {term}");
        let (codes, more) = columns.split_once('\t').unwrap_or((columns, ""));
        let mut before = "";
        let more = if is_whole { more } else { "" };
        let mut codes: Vec<&str> = codes.split(' ').chain(more.split(' ')).filter(|code| !code.is_empty()).collect();
        codes.sort_by_key(|code| code.trim_start_matches(['*', '~']));
        for code in codes {
            let bare = code.trim_start_matches(['*', '~']);
            assert!(before < bare, "{language}: a code twice: {term}");
            before = bare;
            if !bare.starts_with('@') {
                check_code(language, term, bare);
            }
            if code.starts_with('~') && !is_whole {
                keyed.push((bare, term));
                continue;
            }
            let of_code = terms.entry(bare).or_default();
            if code.starts_with('*') {
                assert!(!bare.starts_with('@'), "{language}: {term}: questions.csv says what traits are called");
                assert!(labelled.insert(bare), "{language}: a second label of {bare}: {term}");
                of_code.insert(0, term);
            } else {
                of_code.push(term);
            }
        }
    }
    let is_trait = |(code, _): &(&&str, &Vec<&str>)| code.starts_with('@');
    let mut out = format!("declarant {} {language} vocabulary\n?{}\n", env!("CARGO_PKG_VERSION"), questions(language));
    let mut before = "";
    let mut keys: BTreeMap<&str, BTreeSet<u32>> = BTreeMap::new();
    // A key stands for one stem only: a word whose key is that of another is written in letters.
    let mut stems: BTreeMap<u32, String> = BTreeMap::new();
    for term in terms.values().flatten() {
        stems.extend(declarant::finder::keys(language, term));
    }
    let mut in_letters = Vec::new();
    for (code, term) in keyed {
        let [(key, stem)] = &declarant::finder::keys(language, term)[..] else {
            panic!("{language}: not one word: {term}")
        };
        if stems.entry(*key).or_insert_with(|| stem.clone()) != stem {
            in_letters.push((code, term));
            continue;
        }
        // A code without a line gives its keys to its heading, or to the first code of that.
        let heading = code.get(..4).unwrap_or_default();
        let of_heading = || terms.range(heading..).next().filter(|(other, _)| other.starts_with(heading));
        let (line, _) = terms.get_key_value(code).or_else(of_heading).unwrap_or_else(|| panic!("{language}: {term}"));
        keys.entry(line).or_default().insert(*key);
    }
    for (code, term) in in_letters {
        terms.entry(code).or_default().push(term);
    }
    let mut of_lines = Vec::new();
    for (code, terms) in terms.iter().filter(is_trait).chain(terms.iter().filter(|row| !is_trait(row))) {
        // The heading is written once: the codes that follow are their last two digits.
        let heading = code.get(..4).unwrap_or_default();
        let is_next = code.len() == 6 && !code.starts_with('@') && heading == before;
        let written = if is_next { &code[4..] } else { code };
        out += &format!("{written} {}\n", terms.join(";"));
        before = heading;
        of_lines.push(keys.remove(code).unwrap_or_default());
    }
    out + &declarant::finder::key_line(&of_lines)
}

/// The questions that tell codes apart, then their answers, which traits of goods are.
fn questions(language: &str) -> String {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/words/questions.csv");
    let mut reader = csv::Reader::from_path(path).expect("the questions");
    let column = reader.headers().expect("a head").iter().position(|name| name == language).expect("a column");
    let rows: Vec<_> = reader.records().map(|row| row.expect("a row")).collect();

    let (question, traits) = (rust("question"), rust("traits"));
    let names = list(&question, "const ABOUT").into_iter().chain(list(&traits, "const NAMES"));
    assert!(
        rows.iter().map(|row| &row[0]).eq(names.take(rows.len())),
        "questions.csv: other names, or in another order"
    );

    let texts: Vec<&str> = rows.iter().map(|row| &row[column]).collect();
    assert!(texts.iter().all(|text| !text.is_empty() && !text.contains(';')), "questions.csv: a text in {language}");
    texts.join(";")
}

/// A source of the finder.
fn rust(name: &str) -> String {
    let path = format!("{}/src/finder/{name}.rs", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(path).expect("a source of the finder")
}

/// The texts of a list in it.
fn list<'r>(rust: &'r str, head: &str) -> Vec<&'r str> {
    let (_, list) = rust.split_once(head).expect("the list");
    list.split_once("];").expect("its end").0.split('"').skip(1).step_by(2).collect()
}

/// The traits of codes, each as the letter of its place among their names.
pub(crate) fn traits() -> String {
    let rust = rust("traits");
    let names = list(&rust, "const NAMES");
    let mut out = String::new();
    for (code, row) in rows("traits", &source("traits"), ' ') {
        check_code("traits", code, code);
        let row: Vec<&str> = row.split(' ').filter(|name| !name.starts_with('+')).collect();
        if row.is_empty() {
            continue;
        }
        let letter = |name: &str| {
            let place = names.iter().position(|known| *known == name);
            char::from(b'A' + place.unwrap_or_else(|| panic!("traits: no trait {name}")) as u8)
        };
        out += &format!("{code} {}\n", row.into_iter().map(letter).collect::<String>());
    }
    out
}

/// The codes that are usual, beside those of the list of traits that pages load.
pub(crate) fn usual() -> String {
    let text = source("traits");
    let is_usual = |row: &str| row.split(' ').any(|name| name == "+usual");
    let rows = rows("traits", &text, ' ');
    rows.into_iter().filter(|(_, row)| is_usual(row)).map(|(code, _)| format!("{code}\n")).collect()
}
