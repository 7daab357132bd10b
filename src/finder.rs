//! Finds the HS codes that words name.
//!
//! [`find`] ranks codes for a description, also while it is typed. Each language has a vocabulary of terms; see
//! `schemas/words/`. A native build has them all, and whole. In WebAssembly they are given with [`load`], so that a page
//! loads only those that it needs, with the terms that matter most.

#[cfg(test)]
#[path = "../tests/words/choose.rs"]
mod choose;
mod mismatch;
mod query;
mod question;
mod rank;
mod stem;
mod traits;
mod vocabulary;

#[cfg(not(target_arch = "wasm32"))]
use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::OnceLock;

use crate::Day;
use crate::codes::hs::{self, Code};
use crate::codes::unit;
use crate::language::{self, first_line, incomplete, kept, odd};
use crate::messages::Language;
use crate::nearest;
use crate::options::{Misuse, named_country};
use crate::profiles;
use crate::words::{Tokens, foreign};
pub(crate) use mismatch::{Mismatch, mismatch};
use query::Query;
pub use question::{Answer, Question};
use rank::{Heading, Ranking};
use traits::Traits;
pub(crate) use traits::texts;
use vocabulary::{LANGUAGES, Vocabulary, is_running, pieces};

/// What is asked of the finder beside the text.
#[derive(Clone, Copy, Debug)]
pub struct Request<'r> {
    /// The most codes wanted.
    pub top: usize,
    /// The language of the text, as a BCP 47 tag; without it, the one that knows most of its words.
    pub language: Option<&'r str>,
    /// The destination: ISO 3166-1 alpha-2.
    pub to: Option<&'r str>,
    /// The day as of which the destination is looked at.
    pub on: Option<Day>,
    /// Goes only by the words that pages load, and so gives the codes that the package for JavaScript gives. Otherwise a
    /// native build goes by all its words, of which there are up to four times as many.
    pub page: bool,
    /// The language of labels, headings and questions, as a BCP 47 tag, where its words are loaded; without it, that of the
    /// text.
    pub labels: Option<&'r str>,
}

impl Default for Request<'_> {
    fn default() -> Self {
        Self { top: 10, language: None, to: None, on: None, page: false, labels: None }
    }
}

/// A code that fits a text.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Suggestion {
    /// Six digits.
    pub code: Code,
    /// What the code covers, in a few words of the language of labels.
    pub label: String,
    /// What its heading covers, in that language where it has a translation, otherwise in English.
    pub heading: &'static str,
    /// How well it fits, from 0 to 1.
    pub score: f64,
    /// The words of the text that decided, in bytes of the text and in its order.
    pub words: Vec<Range<usize>>,
    /// The European Union's supplementary unit as a code of Recommendation 20, where all goods of the code share one.
    pub unit: Option<&'static str>,
    /// The number of digits that the destination wants, where that is known.
    pub digits: Option<u8>,
    /// What to ask to tell this code from those that fit nearly as well.
    pub question: Option<Question>,
}

/// The most codes that can be asked for; a larger [`Request::top`] is this many.
pub const MOST: usize = 100;

static VOCABULARIES: [OnceLock<Option<Vocabulary>>; LANGUAGES.len()] = [const { OnceLock::new() }; LANGUAGES.len()];

/// The texts that a native build has, in the order of the languages: the vocabulary that pages load, and the whole one.
#[cfg(not(target_arch = "wasm32"))]
const BUILT_IN: [[&str; 2]; LANGUAGES.len()] = [
    [include_str!("finder/vocabulary/en.txt"), include_str!("finder/vocabulary/whole/en.txt")],
    [include_str!("finder/vocabulary/fr.txt"), include_str!("finder/vocabulary/whole/fr.txt")],
    [include_str!("finder/vocabulary/de.txt"), include_str!("finder/vocabulary/whole/de.txt")],
    [include_str!("finder/vocabulary/es.txt"), include_str!("finder/vocabulary/whole/es.txt")],
    [include_str!("finder/vocabulary/it.txt"), include_str!("finder/vocabulary/whole/it.txt")],
    [include_str!("finder/vocabulary/pt.txt"), include_str!("finder/vocabulary/whole/pt.txt")],
    [include_str!("finder/vocabulary/nl.txt"), include_str!("finder/vocabulary/whole/nl.txt")],
    [include_str!("finder/vocabulary/pl.txt"), include_str!("finder/vocabulary/whole/pl.txt")],
    [include_str!("finder/vocabulary/zh.txt"), include_str!("finder/vocabulary/whole/zh.txt")],
    [include_str!("finder/vocabulary/ja.txt"), include_str!("finder/vocabulary/whole/ja.txt")],
    [include_str!("finder/vocabulary/ar.txt"), include_str!("finder/vocabulary/whole/ar.txt")],
];

/// Which vocabulary of a language is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Extent {
    /// The one that pages load. Rules go by it, so that a page and a server report the same.
    Page,
    /// All terms, where the build has them: a file for a page can't be as large.
    Whole,
}

/// The first line of the vocabulary of a language.
fn head(language: &str) -> String {
    format!("declarant {} {language} vocabulary", env!("CARGO_PKG_VERSION"))
}

/// Takes the vocabulary of a language, a file of the package such as `de.vocabulary.txt`.
///
/// The first of each language counts. A native build has all.
///
/// ```
/// use declarant::finder;
/// assert!(finder::languages().contains(&"de"));
/// assert!(finder::load("declarant 0.0.1 de vocabulary\n".to_owned()).is_err());
/// ```
///
/// # Errors
/// If it is of another version.
pub fn load(text: String) -> Result<(), Misuse> {
    let first = first_line(&text);
    let place = LANGUAGES.iter().position(|language| head(language) == first).ok_or_else(|| odd("words", first))?;
    let language = LANGUAGES.get(place).copied().unwrap_or_default();
    if let Some(cell) = VOCABULARIES.get(place)
        && cell.get().is_none()
    {
        let rest = kept(text);
        let made = Vocabulary::new(language, rest).ok_or_else(|| incomplete("words"))?;
        cell.get_or_init(|| Some(made));
    }
    Ok(())
}

/// The vocabulary of a language; nothing if it wasn't given.
#[cfg(target_arch = "wasm32")]
fn vocabulary(language: &str, _: Extent) -> Option<&'static Vocabulary> {
    let place = LANGUAGES.iter().position(|known| *known == language)?;
    VOCABULARIES.get(place)?.get()?.as_ref()
}

/// The vocabulary of a language.
#[cfg(not(target_arch = "wasm32"))]
fn vocabulary(language: &str, extent: Extent) -> Option<&'static Vocabulary> {
    static WHOLE: [OnceLock<Option<Vocabulary>>; LANGUAGES.len()] = [const { OnceLock::new() }; LANGUAGES.len()];
    let place = LANGUAGES.iter().position(|known| *known == language)?;
    let [page, whole] = *BUILT_IN.get(place)?;
    let (cells, text) = if extent == Extent::Whole { (&WHOLE, whole) } else { (&VOCABULARIES, page) };
    let made = cells.get(place)?.get_or_init(|| {
        let (first, rest) = text.split_once('\n')?;
        let mut made = Vocabulary::new(LANGUAGES.get(place)?, rest).filter(|_| first == head(language))?;
        made.is_whole = extent == Extent::Whole;
        Some(made)
    });
    made.as_ref()
}

/// Whether any vocabulary is there.
pub(crate) fn is_loaded() -> bool {
    cfg!(not(target_arch = "wasm32")) || VOCABULARIES.iter().any(|cell| cell.get().is_some())
}

/// The languages with a vocabulary, whether or not it was given.
pub fn languages() -> &'static [&'static str] {
    &LANGUAGES
}

/// The keys by which a vocabulary for pages may have the words of a term, and the stems that they stand for. For the
/// generator of vocabularies.
#[doc(hidden)]
#[cfg(not(target_arch = "wasm32"))]
pub fn keys(language: &str, term: &str) -> Vec<(u32, String)> {
    LANGUAGES.iter().find(|known| **known == language).map_or_else(Vec::new, |known| vocabulary::keys(known, term))
}

/// The last line of a vocabulary: the keys of each line. For the generator of vocabularies.
#[doc(hidden)]
#[cfg(not(target_arch = "wasm32"))]
pub fn key_line(lines: &[BTreeSet<u32>]) -> String {
    vocabulary::key_line(lines)
}

/// What a subheading covers, in a few words of a language, or those of its heading.
///
/// Labels are of our own, and no substitute for the legal texts.
///
/// ```
/// use declarant::{codes::hs, finder};
/// assert_eq!(finder::label(hs::Code::read("610910").unwrap(), Some("de")), "T-Shirt");
/// assert_eq!(finder::heading(hs::heading(6109).unwrap(), None), "T-shirts and vests, knitted");
/// assert_eq!(finder::chapter(61, Some("fr")), "vêtements, en maille");
/// ```
pub fn label(code: Code, language: Option<&str>) -> &'static str {
    let language = language.and_then(|tag| known_language(tag).ok()).unwrap_or(crate::LANGUAGE);
    label_of(vocabulary(language, Extent::Whole), language, code)
}

/// The same in the words of a vocabulary, if there is one.
fn label_of(vocabulary: Option<&Vocabulary>, language: &str, code: Code) -> &'static str {
    let row = vocabulary.and_then(|vocabulary| vocabulary.row(code.number()));
    row.map_or_else(|| heading_of(language, code), |row| row.label)
}

/// What sets the goods of a code apart from others of its heading: what they are made of, whom they are for, how their
/// fabric is made or how they are driven. Empty where none of that does.
///
/// ```
/// use declarant::{codes::hs, finder};
/// assert_eq!(finder::traits(hs::Code::read("610910").unwrap(), Some("de")), "Baumwolle");
/// assert_eq!(finder::traits(hs::Code::read("851713").unwrap(), None), "");
/// ```
pub fn traits(code: Code, language: Option<&str>) -> String {
    let language = language.and_then(|tag| known_language(tag).ok()).unwrap_or(crate::LANGUAGE);
    let Some(vocabulary) = vocabulary(language, Extent::Whole) else { return String::new() };
    let groups = traits::GROUPS.into_iter().fold(Traits::NONE, Traits::or);
    let of = |code: Code| vocabulary.traits_of(code.number()).and(groups);
    let common = hs::siblings(code).fold(groups, |common, sibling| common.and(of(sibling)));
    question::names(vocabulary, of(code).without(common))
}

/// A supplementary unit, in a language that it is translated to, otherwise in English.
pub fn unit(of: &hs::SupplementaryUnit, language: Option<&str>) -> String {
    language.map_or(Language::ENGLISH, Language::listed).phrase(of.label).into_owned()
}

/// What a heading covers, in a language that its label is translated to, otherwise in English.
pub fn heading(heading: hs::Heading, language: Option<&str>) -> &'static str {
    language.map_or(Language::ENGLISH, Language::listed).say(heading.label())
}

/// What a chapter covers, in a language that its label is translated to, otherwise in English; empty for a chapter that
/// HS 2022 has not.
pub fn chapter(number: u8, language: Option<&str>) -> &'static str {
    language.map_or(Language::ENGLISH, Language::listed).say(hs::chapter(number))
}

/// What the heading of a code covers.
fn heading_of(language: &str, code: Code) -> &'static str {
    hs::heading(code.heading()).map_or("", |found| heading(found, Some(language)))
}

/// The codes that fit a text, best first.
///
/// ```
/// use declarant::finder::{self, Request};
/// let request = Request { top: 3, labels: Some("de"), ..Request::default() };
/// let found = finder::find("cotton t-shirt", &request)?;
/// assert_eq!((found[0].code.to_string().as_str(), found[0].label.as_str()), ("610910", "T-Shirt"));
/// assert!(found.len() <= 3 && found[0].score <= 1.0);
/// assert_eq!(found[0].words, [0..6, 7..14]);
/// let misuse = finder::find("mug", &Request { to: Some("Germany"), ..request }).unwrap_err();
/// assert!(misuse.to_string().starts_with("unknown country"));
/// # Ok::<(), declarant::Misuse>(())
/// ```
///
/// # Errors
/// If the language or the destination isn't known, or the vocabulary wasn't given.
pub fn find(text: &str, request: &Request<'_>) -> Result<Vec<Suggestion>, Misuse> {
    let digits = request.to.map(|to| digits(to, request.on)).transpose()?.flatten();
    let mut tokens = Tokens::default();
    tokens.turn_to(text);
    let extent = if request.page { Extent::Page } else { Extent::Whole };
    let Reading { vocabulary, query, ranking } = read(text, &tokens, request.language, extent)?;
    let top = request.top.min(MOST);
    let choices = choices(vocabulary, &ranking, top);
    let shown = match request.labels {
        Some(tag) => self::vocabulary(known_language(tag)?, extent).unwrap_or(vocabulary),
        None => vocabulary,
    };
    let question = |place: usize| question::question(shown, &choices, place, ranking.traits);
    let suggestion = |(place, choice): (usize, &Choice)| {
        let parts = ranking.headings.get(choice.heading).map_or(0, |heading| heading.parts);
        let naming = ranking.naming.iter().filter(|(one, _)| choice.traits.has(*one));
        let parts = naming.fold(parts, |all, (_, bits)| all | bits);
        let mut words: Vec<Range<usize>> = Vec::new();
        for (_, part) in query.parts.iter().enumerate().filter(|(at, _)| parts >> at & 1 == 1) {
            match words.last_mut() {
                Some(last) if part.from <= last.end => last.end = last.end.max(part.to),
                _ => words.push(part.from..part.to),
            }
        }
        let code = Code::of(choice.number)?;
        let subheading = hs::find(code.digits().as_str());
        let unit = subheading.and_then(|found| found.supplementary_unit()).map(|unit| unit.unit);
        let score = f64::from((choice.score / ranking.most.max(0.01)).clamp(0.0, 1.0));
        Some(Suggestion {
            code,
            label: label_of(Some(shown), shown.language, code).to_owned(),
            heading: heading_of(shown.language, code),
            score: (score * 1000.0).round() / 1000.0,
            words,
            unit: unit.filter(|code| unit::find(code).is_some()),
            digits,
            question: question(place),
        })
    };
    Ok(choices.iter().enumerate().take(top).filter_map(suggestion).collect())
}

/// The number of digits that a destination wants of any carrier on a day, if it is known.
///
/// # Errors
/// If the destination isn't known.
pub fn digits(to: &str, on: Option<Day>) -> Result<Option<u8>, Misuse> {
    let to = if to.eq_ignore_ascii_case("EU") { "EU".to_owned() } else { named_country(to)? };
    let Some(on) = on else { return Ok(None) };
    let profile = profiles::of(&to, on).or_else(|| profiles::find(&to));
    let entry = profile.and_then(|profile| profiles::as_of(profile.digits, on));
    let entry = entry.filter(|entry| entry.value.origins.is_empty());
    Ok(entry.map(|entry| entry.value.post.min(entry.value.other)).filter(|digits| *digits > 0))
}

/// A text as words of a language.
struct Reading {
    vocabulary: &'static Vocabulary,
    query: Query,
    ranking: Ranking,
}

impl Reading {
    fn new(vocabulary: &'static Vocabulary, text: &str, tokens: &Tokens) -> Self {
        let mut query = Query::new(vocabulary, text, tokens);
        let ranking = rank::rank(vocabulary, &mut query);
        Self { vocabulary, query, ranking }
    }

    /// How well the best heading explains the words that are known, from 0 to about 1.
    fn share(&self) -> f32 {
        self.ranking.headings.first().map_or(0.0, |best| best.score / self.ranking.most.max(0.01))
    }
}

/// A text that the first language explains this well is read in it.
const EXPLAINED: f32 = 0.9;
/// How much more another language must make of a text.
const OTHERWISE: f32 = 1.05;
/// How much it counts how well the best heading explains what is known, where no word is known in full yet.
const GUESSED: f32 = 0.3;

/// More than this doesn't count: `t-shirt` is all there is to goods in eight languages, and so in the first of them.
const FULLY: f32 = 1.3;

/// A text in the language asked for, or in the one that makes most of it: that knows its words, and goods that are called
/// so. Nearly all texts are in the first one, whose vocabulary then is the only one that is made.
fn read(text: &str, tokens: &Tokens, language: Option<&str>, extent: Extent) -> Result<Reading, Misuse> {
    if let Some(tag) = language {
        return Ok(Reading::new(of_tag(tag, extent)?, text, tokens));
    }
    let all = length(tokens).max(1.0);
    let mut best: Option<(f32, Reading)> = None;
    // Where no language of the script is loaded, others are asked.
    let of_script = by_script(text);
    let is_loaded = of_script.iter().any(|language| vocabulary(language, extent).is_some());
    let languages = if is_loaded { of_script } else { &LANGUAGES };
    for vocabulary in languages.iter().filter_map(|language| vocabulary(language, extent)) {
        let reading = Reading::new(vocabulary, text, tokens);
        let (known, share) = (known(vocabulary, tokens) / all, reading.share().min(FULLY));
        let is_first = best.is_none();
        // Two words that it shares with another language explain no more than their part of the text.
        let value = known * (1.0 + known * share) + GUESSED * share;
        if best.as_ref().is_none_or(|(most, _)| value > most * OTHERWISE) {
            best = Some((value, reading));
        }
        if is_first && known >= KNOWN && share >= EXPLAINED {
            break;
        }
    }
    let none = || Misuse(format!("no words are loaded: {}", to_load("en")));
    best.map(|(_, reading)| reading).ok_or_else(none)
}

/// A language that knows this part of the words may be taken without a look at others.
const KNOWN: f32 = 0.75;

/// The words by which a text's language is known: no numbers.
fn telling(tokens: &Tokens) -> impl Iterator<Item = &str> {
    tokens.iter().filter(|token| !query::is_number(token))
}

/// How many words a text has; of Chinese and Japanese, characters.
fn length(tokens: &Tokens) -> f32 {
    let of = |token: &str| {
        if pieces(token).any(|(_, piece)| is_running(piece)) { token.chars().count() as f32 } else { 1.0 }
    };
    telling(tokens).map(of).sum()
}

/// How much a general word counts, or one that links others: several languages may have it.
const GENERAL: f32 = 0.5;

/// How much a word counts that is made of two: `naaimachine` is Dutch.
const COMPOUND: f32 = 0.75;

/// How many of them a language knows. `filo di rame` is Italian by `di`.
fn known(vocabulary: &Vocabulary, tokens: &Tokens) -> f32 {
    let of = |token: &str| {
        let general = if foreign::is_of(vocabulary.language, token) { GENERAL } else { 0.0 };
        let known = vocabulary.knows(token).max(general);
        if known == 0.0 && query::is_compound(vocabulary, token) { COMPOUND } else { known }
    };
    telling(tokens).map(of).sum()
}

/// The languages that a text may be in by its letters, the likeliest first.
fn by_script(text: &str) -> &'static [&'static str] {
    if text.is_ascii() {
        return &LANGUAGES;
    }
    let has = |from: char, to: char| text.chars().any(|c| (from..=to).contains(&c));
    if has('\u{3041}', '\u{30ff}') {
        &["ja", "zh"]
    } else if has('\u{4e00}', '\u{9fff}') {
        &["zh", "ja"]
    } else if has('\u{621}', '\u{64a}') {
        &["ar"]
    } else {
        &LANGUAGES
    }
}

/// The language of a tag, if it is one that has words.
fn known_language(tag: &str) -> Result<&'static str, Misuse> {
    let language = language::of_tag(tag).unwrap_or_default();
    let known = LANGUAGES.into_iter().find(|known| known.eq_ignore_ascii_case(language));
    known.ok_or_else(|| Misuse(format!("there are no words of the language {}", nearest::choice(tag, &LANGUAGES))))
}

/// The vocabulary of a language.
fn of_tag(tag: &str, extent: Extent) -> Result<&'static Vocabulary, Misuse> {
    let language = known_language(tag)?;
    let none = || Misuse(format!("the words of \"{language}\" aren't loaded: {}", to_load(language)));
    vocabulary(language, extent).ok_or_else(none)
}

/// How a caller loads the words of a language.
pub(crate) fn to_load(tag: &str) -> String {
    language::call("loadWords", "finder::load", tag)
}

/// A code that may be suggested.
#[derive(Clone, Copy, Debug)]
struct Choice {
    number: u32,
    /// The place of its heading among those found.
    heading: usize,
    score: f32,
    traits: Traits,
}

/// How much the second and later codes of a heading count, so that other headings have a place in the list.
const LATER: [f32; 3] = [1.0, 0.47, 0.3];
/// How much a code counts whose traits are those of the text, and one whose traits aren't: among the codes of its heading,
/// and among all. A material decides little between kinds of goods, and most within one.
const IN_HEADING: [f32; 2] = [1.25, 0.6];
const AMONG_ALL: [f32; 2] = [1.06, 0.9];
/// How much of the evidence of a heading holds for each of its codes.
const OF_HEADING: f32 = 0.75;
/// How much of a code's own evidence counts beside that: `dress` tells 6104.43 from its neighbours, however much the heading
/// says of women's knitted dresses.
const BESIDE_HEADING: f32 = 0.3;

/// How much of the evidence of a code holds for those of the same five digits that are of other materials: they are the same
/// kind of goods, such as dresses.
const OF_KIND: f32 = 0.9;

/// How much more a code counts among those of its heading if the text is its label: `cutlery set` names single pieces as
/// well. Where headings are compared it would count words that are vague for some goods and labels of others.
const CALLED_SO: f32 = 1.25;

/// The codes of the best headings, best first, of which so many are wanted.
fn choices(vocabulary: &'static Vocabulary, ranking: &Ranking, top: usize) -> Vec<Choice> {
    let mut choices: Vec<Choice> = Vec::new();
    for (place, heading) in ranking.headings.iter().take(2 * top + 4).enumerate() {
        choices.extend(of_heading(vocabulary, heading, place, ranking.traits));
    }
    crate::order::sort_by(&mut choices, |one, other| other.score.total_cmp(&one.score));
    choices
}

/// The codes of a heading.
fn of_heading(vocabulary: &'static Vocabulary, heading: &Heading, place: usize, asked: Traits) -> Vec<Choice> {
    let base = u32::from(heading.number) * 100;
    let Some(first) = Code::of(base) else { return Vec::new() };
    let row = |number: u32| heading.rows.iter().find(|ranked| vocabulary.number(ranked.row) == number);
    let of_heading =
        heading.rows.iter().find(|ranked| vocabulary.is_heading(ranked.row)).map_or(0.0, |found| found.own);
    let of_kind = |number: u32, traits: Traits| {
        let is_sibling = |other: u32| other / 10 == number / 10 && vocabulary.traits_of(other).has(traits::MATERIALS);
        let siblings = heading.rows.iter().filter(|ranked| is_sibling(vocabulary.number(ranked.row)));
        let most = siblings.map(|ranked| ranked.own).fold(0.0, f32::max);
        if traits.has(traits::MATERIALS) { most } else { 0.0 }
    };
    let mut choices: Vec<Choice> = Vec::new();
    for code in hs::siblings(first) {
        let number = code.number();
        let traits = vocabulary.traits_of(number);
        let (own, called) =
            row(number).map_or((0.0, 1.0), |ranked| (ranked.own, if ranked.is_called_so { CALLED_SO } else { 1.0 }));
        let of_others = (of_heading * OF_HEADING).max(of_kind(number, traits) * OF_KIND);
        let own = own.max(of_others) + own * BESIDE_HEADING;
        if own == 0.0 {
            continue;
        }
        choices.push(Choice { number, heading: place, score: own * called * fit(asked, traits, IN_HEADING), traits });
    }
    // Of codes that fit alike, the usual one comes first, and those for parts last. Of the others the last one is that for
    // all other goods.
    choices.reverse();
    let rank = |choice: &Choice| (choice.traits.has(traits::PARTS), !choice.traits.has(traits::USUAL));
    crate::order::sort_by(&mut choices, |one, other| {
        other.score.total_cmp(&one.score).then_with(|| rank(one).cmp(&rank(other)))
    });
    let best = choices.first().map_or(1.0, |choice| choice.score).max(0.01);
    for (at, choice) in choices.iter_mut().enumerate() {
        let later = LATER.get(at).or(LATER.last()).copied().unwrap_or_default();
        choice.score = heading.score * fit(asked, choice.traits, AMONG_ALL) * (choice.score / best) * later;
    }
    choices
}

/// How well the traits of a text fit those of a code.
fn fit(asked: Traits, has: Traits, [fits, misfits]: [f32; 2]) -> f32 {
    let mut fit = 1.0;
    for group in traits::GROUPS {
        let (asked, has) = (asked.and(group), has.and(group));
        if !asked.is_none() && !has.is_none() {
            fit *= if asked.has(has) { fits } else { misfits };
        }
    }
    fit
}
