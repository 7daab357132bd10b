//! Chooses the words of the vocabulary that pages load out of the whole one, and writes the columns of
//! `schemas/words/<language>.txt`.
//!
//! The file for a page is limited in size. The question is which terms find most within the limit. One term often
//! finds what others name, so they are chosen by trial: all terms of the whole vocabulary are asked for, titles made of
//! them, and the names in `asked/` and in `parcels.tsv`. Each that isn't found votes for the terms that would find it.
//! The terms with most votes for their bytes are taken, for a part of the bytes that are left, and all is asked again.
//!
//! How much a term counts is how often goods are called so. One word says goods' names more often than three do, unless
//! it is in hardly any other term; and a heading is met the more often the more terms it has. `asked/<language>.txt` has
//! names that are often declared, ruled on or sold, without codes: the whole vocabulary knows those.
//!
//! A term of one word costs less as a key than as letters, but can't be completed while it is typed. In chapters that
//! parcels meet most, words are kept as letters.
//!
//! ```text
//! WORDS=en BYTES=59900 cargo test --lib choose -- --ignored --nocapture
//! UPDATE=1 cargo test --test tables
//! ```

#![allow(clippy::print_stdout, reason = "says how far it is")]

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::fmt::Write as _;
use std::io::Write as _;

use super::query::Query;
use super::vocabulary::{LANGUAGES, Vocabulary, is_head_first, keys};
use super::{choices, rank};
use crate::words::Tokens;

/// A term of a code.
struct Item {
    code: String,
    term: String,
    is_label: bool,
    words: Vec<u32>,
    letters: usize,
}

impl Item {
    fn heading(&self) -> &str {
        &self.code[..4]
    }

    fn is_trait(&self) -> bool {
        self.code.starts_with('@')
    }
}

/// How a term is in the file.
#[derive(Clone, Copy, PartialEq)]
enum Form {
    Letters,
    Key,
}

/// The chapters whose words sellers type most.
const TYPED: [u8; 16] = [33, 39, 42, 61, 62, 63, 64, 71, 73, 82, 84, 85, 90, 91, 94, 95];
const TITLES: usize = 4_000;
const ROUNDS: usize = 12;
/// The rounds in which terms are taken out, and how many of a hundred.
const SWAPS: [usize; 3] = [4, 6, 8];
const SWAPPED: usize = 8;
/// How much more a text counts whose words are all known and none in a term of its heading: they contradict its code.
const CONTRADICTED: f32 = 3.0;
/// The bytes that a key takes in the compressed file.
const KEY: f32 = 3.05;

fn chapter(code: &str) -> u8 {
    code[..2].parse().expect("a chapter")
}

/// How often goods of a chapter are met, for each of its terms.
fn met(chapter: u8) -> f32 {
    match chapter {
        33 | 42 | 49 | 57 | 61..=67 | 71 | 91 | 92 | 95 => 1.8,
        3 | 11..=14 | 20 | 26 | 28 | 29 | 31 | 32 | 38 | 50..=56 | 58..=60 | 72 | 81 | 93 => 0.5,
        _ => 1.0,
    }
}

/// How often goods are called by a term of so many words, of which the rarest stands in so many terms.
fn called(words: usize, terms: usize) -> f32 {
    let by_rarity = match words {
        0 | 1 => [1.0, 1.2, 1.6, 2.0, 2.0],
        2 => [0.7, 0.8, 0.9, 1.0, 1.1],
        3 => [0.4, 0.6, 0.7, 0.8, 0.9],
        4 => [0.3, 0.4, 0.5, 0.5, 0.6],
        _ => [0.2; 5],
    };
    let rarity = [2, 4, 8, 32].iter().filter(|least| terms >= **least).count();
    by_rarity[rarity]
}

/// By which power of the number of its terms a heading counts.
const EVEN: f32 = 0.5;
/// The part of titles among all that is asked, that of our own goods, of which only the tuned half may be read, and
/// that of names.
const TITLED: f32 = 0.1;
const OWN: f32 = 0.35;
const NAMED: f32 = 0.3;
/// How much each of the goods counts that parcels mostly hold.
const PARCEL: f32 = 0.0005;

/// Numbers that look random, the same each time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end.max(1)
    }

    fn chance(&mut self, hundredths: usize) -> bool {
        self.below(100) < hundredths
    }
}

fn path(language: &str) -> String {
    format!("{}/schemas/words/{language}.txt", env!("CARGO_MANIFEST_DIR"))
}

fn items(language: &'static str) -> Vec<Item> {
    let text = std::fs::read_to_string(path(language)).expect("a source");
    let mut items = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let (term, codes) = line.split_once('\t').expect("two columns");
        for code in codes.split_whitespace() {
            let bare = code.trim_start_matches(['*', '~']);
            items.push(Item {
                code: bare.to_owned(),
                term: term.to_owned(),
                is_label: code.starts_with('*'),
                words: keys(language, term).into_iter().map(|(key, _)| key).collect(),
                letters: term.chars().filter(|c| c.is_alphanumeric()).map(|c| c.len_utf8().min(2)).sum(),
            });
        }
    }
    items
}

/// The terms of a line, and the keys of others.
type Line<'i> = (Vec<&'i str>, BTreeSet<u32>);

/// The text of the file for pages, as the generator of tables writes it.
fn text(language: &str, items: &[Item], chosen: &BTreeMap<usize, Form>) -> String {
    let mut lines: BTreeMap<(bool, &str), Line> = BTreeMap::new();
    for (at, _) in chosen.iter().filter(|(_, form)| **form == Form::Letters) {
        let item = &items[*at];
        let (terms, _) = lines.entry((!item.is_trait(), &item.code)).or_default();
        if item.is_label { terms.insert(0, &item.term) } else { terms.push(&item.term) }
    }
    let with_letters: BTreeSet<(bool, &str)> = lines.keys().copied().collect();
    for (at, _) in chosen.iter().filter(|(_, form)| **form == Form::Key) {
        let item = &items[*at];
        let own = (!item.is_trait(), item.code.as_str());
        let of_heading = || with_letters.range((own.0, item.heading())..).next().copied();
        let line = if with_letters.contains(&own) { Some(own) } else { of_heading() };
        let Some(line) = line.filter(|(_, code)| code.starts_with(item.heading())) else { continue };
        if let Some((_, keys)) = lines.get_mut(&line) {
            keys.extend(super::keys(language, &item.term).into_iter().map(|(key, _)| key));
        }
    }
    // The line of questions is that of the committed file.
    let place = LANGUAGES.iter().position(|known| *known == language).expect("a language");
    let mut out = format!("{}\n", super::BUILT_IN[place][0].lines().nth(1).expect("questions"));
    let mut of_lines = Vec::new();
    let mut before = "";
    for ((is_code, code), (terms, keys)) in &lines {
        let is_next = *is_code && code.len() == 6 && code[..4] == *before;
        let _ = writeln!(out, "{} {}", if is_next { &code[4..] } else { code }, terms.join(";"));
        before = if *is_code { &code[..4] } else { "" };
        of_lines.push(keys.clone());
    }
    out + &super::key_line(&of_lines)
}

/// The bytes that a text takes with brotli.
fn size(text: &str) -> usize {
    let script = "const z=require('zlib');const t=require('fs').readFileSync(0);\
        console.log(z.brotliCompressSync(t,{params:{[z.constants.BROTLI_PARAM_LGWIN]:24}}).length)";
    let mut node = std::process::Command::new("node")
        .args(["-e", script])
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .spawn()
        .expect("Node.js");
    node.stdin.take().expect("a pipe").write_all(text.as_bytes()).expect("a pipe");
    let out = node.wait_with_output().expect("an answer").stdout;
    String::from_utf8_lossy(&out).trim().parse().expect("a number")
}

struct Question {
    text: String,
    code: String,
    weight: f32,
    words: HashSet<u32>,
}

/// The names that are often asked for, each with the code that the whole vocabulary gives it.
fn names(language: &'static str) -> Vec<(String, String)> {
    let path = format!("{}/tests/words/asked/{language}.txt", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).unwrap_or_default();
    let whole = super::vocabulary(language, super::Extent::Whole).expect("a vocabulary");
    let mut tokens = Tokens::default();
    let mut of = |name: &str| {
        tokens.turn_to(name);
        let mut query = Query::new(whole, name, &tokens);
        let ranking = rank::rank(whole, &mut query);
        choices(whole, &ranking, 1).first().map(|choice| (name.to_owned(), format!("{:06}", choice.number)))
    };
    text.lines().filter_map(&mut of).collect()
}

fn questions(language: &'static str, items: &[Item]) -> Vec<Question> {
    let mut dice = Dice(7);
    let goods: Vec<&Item> = items.iter().filter(|item| !item.is_trait()).collect();
    let mut made = Vec::new();
    let mut ask = |text: String, code: &str, weight: f32| {
        let words = keys(language, &text).into_iter().map(|(key, _)| key).collect();
        made.push(Question { text, code: code.to_owned(), weight, words });
    };
    let mut by_heading: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for item in &goods {
        by_heading.entry(item.heading()).or_default().push(&item.term);
    }
    let mut counts: HashMap<u32, usize> = HashMap::new();
    for word in goods.iter().flat_map(|item| &item.words) {
        *counts.entry(*word).or_default() += 1;
    }
    let weights = |item: &&&Item| {
        let terms = by_heading[item.heading()].len() as f32;
        let rarest = item.words.iter().map(|word| counts[word]).min().unwrap_or(1);
        called(item.words.len(), rarest) * met(chapter(item.heading())) * terms.powf(EVEN - 1.0)
    };
    let all: f32 = goods.iter().map(|item| weights(&item)).sum();
    let names = names(language);
    let named = if names.is_empty() { 0.0 } else { NAMED };
    for item in &goods {
        ask(item.term.clone(), &item.code, (1.0 - TITLED - OWN - named) * weights(&item) / all);
    }
    for (name, code) in &names {
        if by_heading.contains_key(&code[..4]) {
            ask(name.clone(), &code[..4], named / names.len() as f32);
        }
    }
    let own = format!("{}/tests/words/goods/{language}.tsv", env!("CARGO_MANIFEST_DIR"));
    let own = std::fs::read_to_string(own).expect("goods of each language");
    let own: Vec<Vec<&str>> =
        own.lines().map(|line| line.split('\t').collect()).filter(|row: &Vec<_>| row[3] == "tuned").collect();
    for row in &own {
        if by_heading.contains_key(row[1]) {
            ask(row[0].to_owned(), row[1], OWN / own.len() as f32);
        }
    }
    // What parcels mostly hold has to be found.
    let parcels = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/words/parcels.tsv"));
    for line in parcels.expect("goods").lines() {
        let row: Vec<&str> = line.split('\t').collect();
        if row[0] == language && by_heading.contains_key(&row[2][..4]) {
            ask(row[1].to_owned(), &row[2][..4], PARCEL);
        }
    }
    let of = |wanted: bool| {
        let fits = |item: &&Item| item.is_trait() && (item.code == "@noise") == wanted;
        items.iter().filter(fits).map(|item| item.term.as_str()).collect::<Vec<_>>()
    };
    let (noise, traits) = (of(true), of(false));
    let titles = TITLES.min(goods.len() / 2);
    for _ in 0..titles {
        let item = loop {
            let item = goods[dice.below(goods.len())];
            if dice.chance(if TYPED.contains(&chapter(&item.code)) { 90 } else { 15 }) {
                break item;
            }
        };
        let others = &by_heading[item.heading()];
        let mut parts = vec![item.term.as_str()];
        if dice.chance(60) {
            parts.push(others[dice.below(others.len())]);
        }
        for _ in 0..dice.below(3) {
            parts.insert(dice.below(parts.len() + 1), noise[dice.below(noise.len())]);
        }
        if dice.chance(60) {
            parts.insert(dice.below(parts.len() + 1), traits[dice.below(traits.len())]);
        }
        let mut title = parts.join(" ");
        if language == "en" && dice.chance(35) {
            let _ = write!(title, " for {}", goods[dice.below(goods.len())].term);
        }
        ask(title, item.heading(), TITLED / titles as f32);
    }
    made
}

/// How far a question is from being answered: 0 if its code is first, 1 if its heading isn't among five.
fn loss(vocabulary: &'static Vocabulary, question: &Question, tokens: &mut Tokens) -> f32 {
    tokens.turn_to(&question.text);
    let mut query = Query::new(vocabulary, &question.text, tokens);
    let ranking = rank::rank(vocabulary, &mut query);
    let heading: u32 = question.code[..4].parse().expect("a heading");
    match choices(vocabulary, &ranking, 5).iter().take(5).position(|choice| choice.number / 100 == heading) {
        None => 1.0,
        Some(0) => 0.0,
        Some(_) => 0.5,
    }
}

fn choose(language: &'static str, budget: usize) -> (Vec<Item>, BTreeMap<usize, Form>) {
    let items = items(language);
    let is_han = matches!(language, "zh" | "ja");
    let questions = questions(language, &items);
    let mut headings: HashMap<u32, HashSet<&str>> = HashMap::new();
    let mut by_heading: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    let mut labels: HashMap<&str, usize> = HashMap::new();
    for (at, item) in items.iter().enumerate() {
        if !item.is_trait() {
            by_heading.entry(item.heading()).or_default().push(at);
            for word in &item.words {
                headings.entry(*word).or_default().insert(item.heading());
            }
        }
        if item.is_label {
            labels.insert(&item.code, at);
        }
    }
    for (at, item) in items.iter().enumerate() {
        labels.entry(&item.code).or_insert(at);
    }
    let count = by_heading.len() as f32;
    let says = |word: &u32| headings.get(word).map_or(0.0, |of| (1.0 + count / (of.len() as f32 + 0.5)).ln());
    let all: Vec<f32> = items.iter().map(|item| item.words.iter().map(says).sum::<f32>().max(0.01)).collect();
    let mut chosen: BTreeMap<usize, Form> = BTreeMap::new();
    for (at, item) in items.iter().enumerate().filter(|(_, item)| item.is_trait()) {
        let is_key = item.words.len() == 1 && !item.is_label && labels[item.code.as_str()] != at && item.letters > 3;
        chosen.insert(at, if is_key && !is_han { Form::Key } else { Form::Letters });
    }
    for (heading, of_heading) in &by_heading {
        let own = labels.get(heading).copied();
        let first = own.or_else(|| of_heading.iter().copied().find(|at| items[*at].is_label));
        let first = first.or_else(|| of_heading.iter().copied().min_by_key(|at| items[*at].letters));
        chosen.insert(labels[items[first.expect("a term")].code.as_str()], Form::Letters);
    }
    let mut known: HashSet<u32> = HashSet::new();
    let learn = |known: &mut HashSet<u32>, at: usize| known.extend(&items[at].words);
    for (at, form) in &chosen {
        if *form == Form::Letters {
            learn(&mut known, *at);
        }
    }
    let mut losses = vec![1.0; questions.len()];
    let mut tokens = Tokens::default();
    for round in 0..ROUNDS {
        let written = text(language, &items, &chosen);
        let bytes = size(&written) + 30;
        let vocabulary = Vocabulary::new(language, written.leak()).expect("a vocabulary");
        let vocabulary: &'static Vocabulary = Box::leak(Box::new(vocabulary));
        // What was found is nearly always found again.
        for (at, question) in questions.iter().enumerate() {
            if losses[at] > 0.0 || at % 6 == round % 6 || round + 1 == ROUNDS {
                losses[at] = loss(vocabulary, question, &mut tokens);
            }
        }
        let total: f32 = questions.iter().map(|question| question.weight).sum();
        let part = |most: f32| {
            let found = questions.iter().zip(&losses).filter(|(_, loss)| **loss <= most);
            100.0 * found.map(|(question, _)| question.weight).sum::<f32>() / total
        };
        println!(
            "{language} {round}: {} terms, {bytes} bytes, first {:.1}, of five {:.1}",
            chosen.len(),
            part(0.0),
            part(0.5)
        );
        let is_last = round + 1 == ROUNDS;
        if is_last {
            break;
        }
        let fit = |question: &Question, at: usize| {
            let words = &items[at].words;
            let shared: f32 = words.iter().filter(|word| question.words.contains(word)).map(says).sum();
            let head = if is_head_first(language) { words.first() } else { words.last() };
            let has_head = head.is_some_and(|head| question.words.contains(head));
            let covered = shared / all[at];
            shared * covered * covered * if has_head { 1.0 } else { 0.45 }
        };
        // In some rounds, terms that few questions are answered by make place for others.
        if SWAPS.contains(&round) {
            let mut credit: HashMap<usize, f32> = HashMap::new();
            for (question, loss) in questions.iter().zip(&losses).filter(|(_, loss)| **loss < 1.0) {
                let own = by_heading[&question.code[..4]].iter().filter(|at| chosen.contains_key(at));
                let best = own.map(|at| (fit(question, *at), *at)).max_by(|one, other| one.0.total_cmp(&other.0));
                if let Some((_, at)) = best.filter(|(fit, _)| *fit > 0.0) {
                    *credit.entry(at).or_default() += question.weight * (1.0 - loss);
                }
            }
            let is_needed = |at: &usize| items[*at].is_trait() || labels[items[*at].code.as_str()] == *at;
            let mut worth: Vec<(f32, usize)> = chosen
                .iter()
                .filter(|(at, _)| !is_needed(at))
                .map(|(at, form)| {
                    let cost = if *form == Form::Key { KEY } else { 1.2 + 1.4 * items[*at].words.len() as f32 };
                    (credit.get(at).copied().unwrap_or_default() / cost, *at)
                })
                .collect();
            worth.sort_by(|one, other| one.0.total_cmp(&other.0).then(one.1.cmp(&other.1)));
            for (_, at) in worth.iter().take(worth.len() * SWAPPED / 100) {
                chosen.remove(at);
            }
            losses.fill(1.0);
            known = chosen
                .iter()
                .filter(|(_, form)| **form == Form::Letters)
                .flat_map(|(at, _)| items[*at].words.iter().copied())
                .collect();
            continue;
        }
        if bytes + 40 >= budget {
            continue;
        }
        let mut votes: HashMap<usize, f32> = HashMap::new();
        let of_chosen: HashSet<u32> = chosen.keys().flat_map(|at| items[*at].words.iter().copied()).collect();
        let in_chosen = |question: &Question| {
            let mut own = by_heading[&question.code[..4]].iter().filter(|at| chosen.contains_key(at));
            own.any(|at| items[*at].words.iter().any(|word| question.words.contains(word)))
        };
        for (question, loss) in questions.iter().zip(&losses).filter(|(_, loss)| **loss > 0.0) {
            let is_known = *loss == 1.0 && question.words.len() < 4 && question.words.is_subset(&of_chosen);
            let loss = &(loss * if is_known && !in_chosen(question) { CONTRADICTED } else { 1.0 });
            let mut fits: Vec<(f32, usize)> = Vec::new();
            for at in by_heading[&question.code[..4]].iter().filter(|at| !chosen.contains_key(at)) {
                let fit = fit(question, *at);
                if fit > 0.0 {
                    fits.push((fit, *at));
                }
            }
            fits.sort_by(|one, other| other.0.total_cmp(&one.0));
            let best = fits.first().map_or(1.0, |fit| fit.0);
            for (fit, at) in fits.iter().take(6) {
                *votes.entry(*at).or_default() += question.weight * loss * (fit / best).powi(2);
            }
        }
        if votes.is_empty() {
            break;
        }
        // What a term costs as letters, by how much of it is known already.
        let letters = |known: &HashSet<u32>, at: usize| {
            let item = &items[at];
            let each = item.letters as f32 / item.words.len().max(1) as f32;
            let rate = if is_han { 1.0 } else { 0.6 };
            item.words.iter().map(|word| if known.contains(word) { 1.9 } else { 1.2 + rate * each }).sum::<f32>() + 0.8
        };
        let form = |known: &HashSet<u32>, at: usize| {
            let item = &items[at];
            let is_short = item.letters < 5 || is_han || item.words.len() != 1 || item.is_label;
            let is_typed = TYPED.contains(&chapter(&item.code)) && headings[&item.words[0]].len() > 3;
            if is_short || is_typed || letters(known, at) <= KEY { Form::Letters } else { Form::Key }
        };
        let cost = |known: &HashSet<u32>, chosen: &BTreeMap<usize, Form>, at: usize| match form(known, at) {
            Form::Key => KEY,
            Form::Letters => {
                let label = labels[items[at].code.as_str()];
                let more = if label == at || chosen.contains_key(&label) { 0.0 } else { 2.0 + letters(known, label) };
                letters(known, at) + more
            }
        };
        let mut order: Vec<(f32, usize)> =
            votes.iter().map(|(at, votes)| (votes / cost(&known, &chosen, *at), *at)).collect();
        order.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)));
        let left = (budget - bytes) as f32;
        let spend = left
            * if round + 3 < ROUNDS {
                0.42
            } else if round + 2 < ROUNDS {
                0.6
            } else {
                0.95
            };
        let mut used = 0.0;
        for (_, at) in order {
            if used >= spend {
                break;
            }
            if chosen.contains_key(&at) {
                continue;
            }
            used += 0.8 * cost(&known, &chosen, at);
            let form = form(&known, at);
            chosen.insert(at, form);
            if form == Form::Letters {
                let label = labels[items[at].code.as_str()];
                chosen.insert(label, Form::Letters);
                learn(&mut known, at);
                learn(&mut known, label);
            }
        }
    }
    (items, chosen)
}

/// Writes the columns of a source.
fn write(language: &str, items: &[Item], chosen: &BTreeMap<usize, Form>) {
    let mut forms: HashMap<(&str, &str), Form> = HashMap::new();
    for (at, form) in chosen {
        forms.insert((&items[*at].term, &items[*at].code), *form);
    }
    let text = std::fs::read_to_string(path(language)).expect("a source");
    let mut out = String::new();
    for line in text.lines() {
        let Some((term, codes)) = line.split_once('\t').filter(|_| !line.starts_with('#')) else {
            out += &format!("{line}\n");
            continue;
        };
        let (mut page, mut rest) = (Vec::new(), Vec::new());
        for code in codes.split_whitespace() {
            let bare = code.trim_start_matches(['*', '~']);
            let star = if code.starts_with('*') { "*" } else { "" };
            match forms.get(&(term, bare)) {
                Some(Form::Letters) => page.push(format!("{star}{bare}")),
                Some(Form::Key) => page.push(format!("~{bare}")),
                None => rest.push(format!("{star}{bare}")),
            }
        }
        for codes in [&mut page, &mut rest] {
            codes.sort_by(|one, other| one.trim_start_matches(['*', '~']).cmp(other.trim_start_matches(['*', '~'])));
        }
        out += &format!("{term}\t{}", page.join(" "));
        out += &if rest.is_empty() { "\n".to_owned() } else { format!("\t{}\n", rest.join(" ")) };
    }
    std::fs::write(path(language), out).expect("a file");
}

#[test]
#[ignore = "takes minutes; run it after many words were added"]
fn choose_the_words_of_pages() {
    let wanted = std::env::var("WORDS").expect("WORDS=en");
    let budget = std::env::var("BYTES").ok().and_then(|bytes| bytes.parse().ok()).expect("BYTES=59900");
    let language = LANGUAGES.into_iter().find(|known| *known == wanted).expect("a language");
    let (items, chosen) = choose(language, budget);
    let written = format!("{}\n{}", super::head(language), text(language, &items, &chosen));
    println!("{language}: {} bytes", size(&written));
    write(language, &items, &chosen);
}
