//! Words that don't say what the goods are, and whether a description has any other.
//!
//! Each word of a description is put into a [`Class`]: a general noun, a colour, a size, a brand and so on. A word that
//! the vocabulary doesn't have is taken to name the goods. A description is vague when no such word is left, so a list of
//! phrases isn't needed: "various plastic articles" is made of three words that each say nothing.
//!
//! German and Dutch compounds of words of the vocabulary are taken apart: `Haushaltswaren`, `Haarpflegeprodukte`.
//! Chinese and Japanese runs are matched by the longest entry. So what other entries make up isn't listed again.

mod compound;
mod unread;
mod vocabulary;

use std::ops::Range;

use super::dictionary::Dictionary;
use super::plural::phrase_hash;
use super::{Signs, Tokens, is_run};
use crate::index;
pub(super) use compound::SHORTEST as SHORTEST_COMPOUND;
use compound::{compound, compound_in};
pub(super) use unread::is_plain;
pub(crate) use unread::unread;
pub(crate) use vocabulary::Class;
use vocabulary::{ALL, ANY, ARABIC, ENGLISH, FILES, FRENCH, HEAD_LAST, ITALIAN, LONGEST, RUNNING, classes};
pub(super) use vocabulary::{Classes, Entry, each, texts};

/// English examples for what a description speaks of, by the beginnings of its words.
const TOPICS: [(&str, &[&str]); 12] = [
    (
        "women's dress, knitted polyester",
        &["apparel", "cloth", "costume", "fashion", "footwear", "garment", "outfit", "wear"],
    ),
    ("dry pasta of durum wheat", &["drink", "fish", "food", "fruit", "grocer", "herb", "snack", "vegetable"]),
    ("greeting cards of printed paper", &["card"]),
    ("silver necklace", &["jewel"]),
    ("oak dining chair", &["furnitur"]),
    ("women's leather handbag", &["bag"]),
    ("brake pads for cars", &["auto", "car", "component", "machine", "part", "spare", "vehicle"]),
    ("wireless headphones", &["appliance", "battery", "computer", "device", "electr", "gadget", "mobile", "phone"]),
    ("men's woollen sweater", &["gift", "present", "sample", "souvenir"]),
    ("cordless drill", &["equipment", "gear", "hardware", "instrument", "kit", "tool"]),
    ("plastic building bricks for children", &["art", "collect", "craft", "decor", "hobby", "model", "sport", "toy"]),
    (
        "face cream, 50 ml",
        &["beauty", "chemi", "cosmetic", "drug", "health", "hygiene", "liquid", "medic", "pharma", "skin"],
    ),
];

/// What a description says instead of naming the goods.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Says {
    /// General words.
    General,
    /// A colour.
    Colour,
    /// A size, an age, a quantity or a price.
    Measure,
    /// A colour and a size or the like.
    Look,
    /// A code, or a code and a word for it.
    Code,
    /// Numbers.
    Number,
    /// Praise.
    Praise,
    /// The name of a maker.
    Brand,
}

/// A description that doesn't name the goods.
#[derive(Clone, Debug)]
pub(crate) struct Vague {
    pub(crate) says: Says,
    /// The places of the words that say it; of a text with a noun without the colours and numbers around.
    pub(crate) places: Range<usize>,
    /// What would do instead, for example.
    pub(crate) example: &'static str,
    /// Whether the whole text is a term that customs refuse.
    pub(crate) is_refused: bool,
    /// Whether it has a noun, if a vague one. Without one, such as `women's`, it is most likely only begun.
    pub(crate) has_noun: bool,
}

/// What was seen in a text, one bit for each class, and some more.
#[derive(Clone, Copy, Default)]
struct Seen(u32);

impl Seen {
    /// A colour, a measure or a number.
    const LOOK: Self = Self(
        1 << Class::Colour as u32
            | 1 << Class::Shade as u32
            | 1 << Class::Measure as u32
            | Self::NUMBER.0
            | Self::CODE.0,
    );
    /// A number, a single letter or the letters of a code.
    const NUMBER: Self = Self(1 << 16);
    /// A word of letters and digits that is long enough to be a code.
    const CODE: Self = Self(1 << 17);

    /// A word that adds nothing.
    const IDLE: Self = Self(
        1 << Class::Filler as u32 | 1 << Class::Label as u32 | 1 << Class::Purpose as u32 | 1 << Class::Alone as u32,
    );

    /// A noun for many kinds of goods.
    const KIND: Self = Self::of(Class::Kind).or(Self::of(Class::Decor));

    const fn of(class: Class) -> Self {
        Self(1 << class as u32)
    }

    fn has(self, class: Class) -> bool {
        self.0 & (1 << class as u32) != 0
    }

    fn has_all(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    fn has_any(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether a noun is among them.
    fn has_noun(self) -> bool {
        self.has_any(Self::of(Class::Generic).or(Self::KIND).or(Self::of(Class::Thing)))
    }

    /// Whether the words name goods together: a thing of a maker or for an occasion, olive oil, Christmas decorations.
    fn names_goods(self) -> bool {
        let beside_thing =
            Self::KIND.or(Self::of(Class::Brand)).or(Self::of(Class::Purpose)).or(Self::of(Class::Shade));
        self.has(Class::Thing) && self.has_any(beside_thing)
            || self.has(Class::Decor) && self.has(Class::Purpose) && !self.has(Class::Generic)
    }

    /// What it says where it names no goods.
    fn says(self) -> Option<Says> {
        let has_colour = self.has(Class::Colour) || self.has(Class::Shade);
        let is_shade_alone = !self.has(Class::Colour) && !self.has(Class::Measure) && !self.has_all(Self::NUMBER);
        Some(match self {
            _ if self.has_noun() => Says::General,
            _ if self.has(Class::Shade) && is_shade_alone => return None,
            _ if self.has_all(Self::CODE) => Says::Code,
            _ if self.has(Class::Label) && self.has_all(Self::NUMBER) => Says::Code,
            _ if self.has(Class::Marketing) => Says::Praise,
            _ if self.has(Class::Brand) => Says::Brand,
            _ if has_colour && self.has(Class::Measure) => Says::Look,
            _ if has_colour => Says::Colour,
            _ if self.has(Class::Measure) => Says::Measure,
            _ if self.has_any(Self::IDLE) => Says::General,
            _ => Says::Number,
        })
    }
}

/// What a text says instead of naming the goods; nothing where a word of it may name them.
///
/// Parts of a text that are separated by a sign may each be in another language, as on a label in three languages. A part
/// without a noun counts only in a language that a part with one is in: `rose` is a colour beside `cadeau`, and a flower
/// beside `gift`.
pub(crate) fn judge(text: &str, tokens: &Tokens) -> Option<Vague> {
    if tokens.names_goods.get() || !tokens.has(Signs::UNNAMED) {
        return None;
    }
    let vague = judge_anew(text, tokens);
    tokens.names_goods.set(vague.is_none());
    vague
}

/// Whether a text is the name of a maker that is a word of a language as well. It is read as a name where the text is
/// nothing else.
pub(super) fn is_name(text: &str) -> bool {
    const NAMES: &str =
        "Apple BOSS Boss Champion Coach Esprit GAP Gap Guess NEXT Natura Next RESERVED Reserved Supreme";
    text.len() < 10 && NAMES.split(' ').any(|name| name == text)
}

fn judge_anew(text: &str, tokens: &Tokens) -> Option<Vague> {
    if is_name(text) {
        let example = FILES.first().map_or("", |file| file.example);
        return Some(Vague { says: Says::Brand, places: 0..1, example, is_refused: false, has_noun: true });
    }
    // Names of goods by their accents or capitals, or where they are nothing else: a computer and not a piece, wool and not
    // an article, a German phone and not an English adjective.
    const WRITTEN_SO: [&str; 12] =
        ["Dés", "Handy", "Lã", "PC", "Róże", "Van", "dés", "lã", "róże", "van", "Ñame", "ñame"];
    if WRITTEN_SO.contains(&text) {
        return None;
    }
    if tokens.is_cut() || tokens.count() == 0 || !(0..tokens.count()).all(|place| may_be_vague(text, tokens, place)) {
        return None;
    }
    let mut all = Seen::default();
    let (mut spoken, mut bare) = (0_u16, ALL);
    let mut places: Option<Range<usize>> = None;
    let mut start = 0;
    while start < tokens.count() {
        let end = (start + 1..tokens.count()).find(|place| is_apart(tokens, start, *place)).unwrap_or(tokens.count());
        let (seen, languages, told) = part(text, tokens, start..end)?;
        // What a part without a noun says is marked only where no part has one.
        if seen.has_noun() == all.has_noun() {
            places = Some(places.map_or(told.start, |known| known.start)..told.end);
        } else if seen.has_noun() {
            places = Some(told);
        }
        if seen.has_noun() {
            spoken |= languages;
        } else {
            bare &= languages;
        }
        all = all.or(seen);
        start = end;
    }
    if spoken != 0 && spoken & bare == 0 {
        return None;
    }
    let says = all.says()?;
    let language = if spoken == 0 { bare } else { spoken }.trailing_zeros() as usize;
    let example = if language == ENGLISH { topic(tokens) } else { None };
    let whole = phrase_hash(tokens.iter());
    Some(Vague {
        says,
        places: places.unwrap_or(0..tokens.count()),
        example: example.or_else(|| FILES.get(language).map(|file| file.example)).unwrap_or_default(),
        is_refused: Dictionary::get().lists_of(whole).has(Signs::REFUSED),
        has_noun: all.has_noun(),
    })
}

/// Whether a word is a noun of languages that put what goods are for behind it, and of no other.
pub(super) fn is_head_first(token: &str) -> bool {
    let of = languages_of(token);
    of != 0 && of & HEAD_LAST == 0 && !is_idle(token)
}

/// Whether a word says nothing of what goods are for, in each language that has it: a colour, a size, praise or a maker.
pub(super) fn is_idle(token: &str) -> bool {
    let classes = classes(token);
    let is_of_goods = |class| {
        use Class::{Area, Decor, Generic, Kind, Specific, Thing};
        matches!(class, Generic | Kind | Decor | Area | Thing | Specific)
    };
    let mut own = (0..ANY).filter_map(|language| classes.of(language)).peekable();
    own.peek().is_some() && !own.any(is_of_goods)
}

/// The example for what an English text speaks of.
fn topic(tokens: &Tokens) -> Option<&'static str> {
    let begins = |beginning: &&str| tokens.iter().any(|token| token.starts_with(beginning));
    TOPICS.iter().find(|topic| topic.1.iter().any(begins)).map(|topic| topic.0)
}

/// Whether a token may be other than the name of goods. This rules out nearly every description that has no word with the
/// sign [`NAMED`](Signs::NAMED) at its first words. No such word may be.
fn may_be_vague(text: &str, tokens: &Tokens, place: usize) -> bool {
    let token = tokens.get(place);
    tokens.may_begin(Signs::VAGUE, place)
        || tokens.may_begin(Signs::RUN, place)
        || token.len() == 1
        || token.bytes().any(|byte| byte.is_ascii_digit())
        || unjoined(token).is_some()
        || is_in_code(text, tokens, place)
        || compound(token) != 0
}

/// Whether a part of the text ends before a token: at a sign, at an "and", or where a run of words without blanks begins
/// or ends beside a word. A number or a code belongs to either.
fn is_apart(tokens: &Tokens, start: usize, place: usize) -> bool {
    let is_number = |place: usize| has_digit(tokens.get(place));
    let is_run = |place: usize| tokens.may_begin(Signs::RUN, place);
    tokens.is_parted(place)
        || AND.contains(&tokens.get(place))
        || (is_run(place) != is_run(start) && !is_number(place) && !is_number(start))
}

/// Words that join two kinds of goods.
const AND: [&str; 6] = ["and", "et", "i", "oraz", "und", "y"];

/// What a part of a text says, in which languages, and where; nothing where a word of it may name goods.
///
/// A word that says nothing in one language may name goods in another: `vis` is fish in Dutch, and screws in French. So the
/// part names goods if a listed word does so in any language that has all its words.
fn part(text: &str, tokens: &Tokens, range: Range<usize>) -> Option<(Seen, u16, Range<usize>)> {
    let mut candidates = ALL;
    for place in range.clone() {
        candidates &= languages(text, tokens, place);
    }
    let mut found: Option<(Seen, u16, Range<usize>)> = None;
    while candidates != 0 {
        let language = candidates.trailing_zeros() as usize;
        candidates &= candidates - 1;
        match cover(text, tokens, range.clone(), language) {
            Reading::Unread => {}
            Reading::Goods => return None,
            // The name of goods that is a colour in another language, such as Spanish `rosa`.
            Reading::Vague(seen, _) if range.len() == tokens.count() && seen.says().is_none() => return None,
            Reading::Vague(seen, told) => match &mut found {
                Some((_, languages, _)) => *languages |= 1 << language,
                None => found = Some((seen, 1 << language, told)),
            },
        }
    }
    found
}

/// What a part of a text is in one language.
enum Reading {
    /// It has a word that the vocabulary doesn't have, or words that say what the goods are by standing together.
    Unread,
    /// It has a listed word that names goods.
    Goods,
    /// It names none: what it says, and where.
    Vague(Seen, Range<usize>),
}

/// The languages in which a token may be other than the name of goods.
fn languages(text: &str, tokens: &Tokens, place: usize) -> u16 {
    let token = tokens.get(place);
    if is_run(token) {
        return RUNNING & languages_at(token);
    }
    let classes = classes(token);
    let listed = classes.languages();
    if numeric(token, ENGLISH).is_some() || is_in_code(text, tokens, place) {
        return ALL;
    }
    listed | compound(token) | unjoined(token).map_or(0, |(_, languages)| languages)
}

/// Whether a word is the name of a maker in the letters of a language, which isn't a name in Latin letters.
pub(super) fn is_maker(token: &str) -> bool {
    !token.is_ascii() && classes(token).of(ARABIC) == Some(Class::Brand)
}

/// Whether a word has a class in some language that isn't that of makers' names.
pub(super) fn is_word(word: &str) -> bool {
    let classes = classes(word);
    (0..=ANY).filter_map(|language| classes.of(language)).any(|class| class != Class::Brand)
}

/// The languages whose lists have a word, one bit for each in the order of the files.
pub(super) fn languages_of(word: &str) -> u16 {
    classes(word).languages()
}

/// What the tokens of a range say if they are read in one language.
fn cover(text: &str, tokens: &Tokens, range: Range<usize>, language: usize) -> Reading {
    let (mut seen, mut told) = (Seen::default(), range.start..range.start);
    let mut before = Seen::default();
    // Whether a listed word names goods, and whether words do by standing together.
    let (mut is_named, mut is_paired) = (false, false);
    // Whether a word is the name of goods where no noun is there.
    let mut is_alone = false;
    let mut place = range.start;
    while place < range.end {
        let token = tokens.get(place);
        let (now, words) = match longest(tokens, place..range.end, language) {
            Some((Class::Thing, 1)) if is_model(tokens, place) => (Some(Seen::of(Class::Label)), 1),
            Some((class, words)) => (Some(Seen::of(class)), words),
            None if before.has(Class::Label) && has_digit(token) && token.is_ascii() => (Some(Seen::NUMBER), 1),
            None if is_run(token) => (run(token, language), 1),
            None => {
                let compound = || compound_in(token, language).map(Seen::of);
                let code = || is_in_code(text, tokens, place).then_some(Seen::NUMBER);
                (numeric(token, language).or_else(compound).or_else(code), 1)
            }
        };
        let Some(now) = now else { return Reading::Unread };
        is_named |= now.has(Class::Specific);
        // A colour that is the name of goods has no plural as a colour: roses, olives.
        is_alone |= now.has(Class::Alone) && !has_digit(tokens.get(place + 1))
            || now.has(Class::Shade) && words == 1 && token.ends_with('s');
        is_paired |= names_goods(now, before, seen, language);
        if now.0 & Seen::LOOK.0 == 0 {
            if told.is_empty() {
                told.start = place;
            }
            told.end = place + words;
        }
        seen = seen.or(now);
        before = now;
        place += words;
    }
    if is_named || is_alone && !seen.has_noun() {
        return Reading::Goods;
    }
    let is_of_area = seen.has(Class::Area) && !seen.has(Class::Generic);
    if is_paired || seen.names_goods() || is_of_area {
        return Reading::Unread;
    }
    if !seen.has_noun() {
        told = range;
    }
    Reading::Vague(seen, told)
}

/// Whether a token stands for a code rather than for a thing: `model` in `model A123`.
fn is_model(tokens: &Tokens, place: usize) -> bool {
    let token = tokens.get(place);
    (token.starts_with("mod") || token == "موديل") && has_digit(tokens.get(place + 1))
}

fn has_digit(token: &str) -> bool {
    token.bytes().any(|byte| byte.is_ascii_digit())
}

/// Whether a thing names goods by what stands around it: a tool box, a tube of steel.
fn names_goods(now: Seen, before: Seen, seen: Seen, language: usize) -> bool {
    let is_compound = HEAD_LAST >> language & 1 == 1 && (before.has_noun() || before.has(Class::Area));
    now.has(Class::Thing) && (is_compound || seen.has(Class::Thing))
}

/// The longest phrase of a language that the first tokens of a range are, and its number of tokens.
fn longest(tokens: &Tokens, range: Range<usize>, language: usize) -> Option<(Class, usize)> {
    let dictionary = Dictionary::get();
    let words = |count: usize| (range.start..range.start + count).map(|place| tokens.get(place));
    let first = dictionary.classes_of(phrase_hash(words(1)));
    let most = if first.is_part(language) { range.len().min(LONGEST) } else { 1 };
    (2..=most)
        .rev()
        .find_map(|count| dictionary.classes_of(phrase_hash(words(count))).of(language).map(|class| (class, count)))
        .or_else(|| first.of(language).map(|class| (class, 1)))
        .or_else(|| {
            let (word, languages) = unjoined(tokens.get(range.start))?;
            if languages >> language & 1 == 0 {
                return None;
            }
            classes(word).of(language).map(|class| (class, 1))
        })
}

/// A word without what is written in one with it, and the languages that do so: the Arabic "for the", and the French and
/// Italian `d'` and `l'`, whose apostrophe is no part of a token.
fn unjoined(token: &str) -> Option<(&str, u16)> {
    if let Some(rest) = token.strip_prefix("لل") {
        return Some((rest, 1 << ARABIC)).filter(|_| rest.len() >= 6);
    }
    if !may_be_joined(token.as_bytes()) {
        return None;
    }
    let rest = token.get(1..)?;
    let listed = classes(rest).languages();
    Some((rest, listed & (1 << FRENCH | 1 << ITALIAN))).filter(|(_, languages)| *languages != 0)
}

/// Whether a word begins as one does that is written in one with the French and Italian `d'` or `l'`.
pub(super) fn may_be_joined(word: &[u8]) -> bool {
    matches!(word, [b'd' | b'l', b'a' | b'e' | b'h' | b'i' | b'o' | b'u', _, _, _, ..])
}

/// What a token with a digit or a single letter is.
fn numeric(token: &str, language: usize) -> Option<Seen> {
    let digits = token.bytes().filter(u8::is_ascii_digit).count();
    if digits == token.len() || (token.len() == 1 && token.is_ascii()) {
        return Some(Seen::NUMBER);
    }
    if digits == 0 || is_run(token) {
        return None;
    }
    // Dimensions: 30x40.
    let is_side = |side: &str| !side.is_empty() && side.bytes().all(|byte| byte.is_ascii_digit());
    if token.contains('x') && token.trim_end_matches('x').split('x').all(is_side) {
        return Some(Seen::of(Class::Measure));
    }
    // A unit behind a number, or a system of sizes before it: 100ml, EU42.
    let is_digit = |c: char| c.is_ascii_digit();
    let unit = token.trim_start_matches(is_digit).trim_end_matches(is_digit);
    let is_unit = !token.ends_with(is_digit) || (unit.len() == 2 && digits < 4);
    let class = classes(unit).of(language).filter(|_| is_unit);
    if let Some(class @ (Class::Measure | Class::Filler | Class::Colour)) = class {
        return Some(Seen::of(class));
    }
    // A short one may be the name of goods, such as MP3 and PS5.
    Some(if token.len() >= 5 && digits >= 2 && token.is_ascii() { Seen::CODE } else { Seen::of(Class::Area) })
}

/// Whether a token of letters belongs to a code: `AB` in `AB-1234` and in `AB 1234`.
fn is_in_code(text: &str, tokens: &Tokens, place: usize) -> bool {
    let token = tokens.get(place);
    let is_upper = || tokens.written(text, place, 1).bytes().all(|byte| byte.is_ascii_uppercase());
    if token.len() > 5 || !is_upper() {
        return false;
    }
    let is_number = |place: usize| {
        let token = tokens.get(place);
        token.len() >= 3 && token.bytes().any(|byte| byte.is_ascii_digit())
    };
    let is_joined = |first: usize| !tokens.written(text, first, 2).contains(char::is_whitespace);
    let is_before = is_number(place + 1) && (is_joined(place) || (token.len() <= 3 && !ABBREVIATIONS.contains(&token)));
    let is_behind = place > 0 && is_number(place - 1) && is_joined(place - 1);
    // Behind a word for it a short one is a code as well: `ref ZX-9`.
    let is_told =
        || place > 0 && is_joined(place) && has_digit(tokens.get(place + 1)) && is_label(tokens.get(place - 1));
    is_before || is_behind || is_told()
}

/// Whether a word stands for a code in some language.
fn is_label(token: &str) -> bool {
    let classes = classes(token);
    token.starts_with("mod") || (0..=ANY).any(|language| classes.of(language) == Some(Class::Label))
}

/// Goods with short names in capital letters.
const ABBREVIATIONS: [&str; 24] = [
    "bag", "cap", "cd", "cnc", "cpu", "dvd", "gps", "gpu", "hat", "hdd", "lcd", "led", "pc", "pcb", "pen", "pvc",
    "ram", "rca", "ssd", "tea", "toy", "tv", "usb", "wig",
];

/// The languages of Chinese and Japanese that have an entry at the start of a run; both where it begins with Latin letters.
fn languages_at(run: &str) -> u16 {
    if run.starts_with(|c: char| c.is_ascii_alphanumeric()) {
        return RUNNING;
    }
    prefixes(run).fold(0, |all, (classes, _)| all | classes.languages())
}

/// What the first characters of a run are in the vocabulary, and their length: one, two and so on, as far as an entry goes.
fn prefixes(run: &str) -> impl Iterator<Item = (Classes, usize)> {
    let dictionary = Dictionary::get();
    let (mut hash, mut goes_on) = (index::SEED, true);
    run.char_indices().map_while(move |(from, c)| {
        if !goes_on {
            return None;
        }
        let to = from + c.len_utf8();
        hash = run.as_bytes().get(from..to)?.iter().fold(hash, |hash, byte| index::step(hash, *byte));
        let classes;
        (classes, goes_on) = dictionary.prefix_of(hash);
        Some((classes, to))
    })
}

/// What a run of Chinese or Japanese says, matched by the longest entries; nothing where it has another word.
fn run(token: &str, language: usize) -> Option<Seen> {
    let (mut rest, mut seen, mut before) = (token, Seen::default(), Seen::default());
    while !rest.is_empty() {
        let latin = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_alphanumeric()).len();
        let (now, step) = if latin > 0 {
            let word = rest.get(..latin)?;
            let listed = classes(word).of(language).map(Seen::of);
            let code = || before.has(Class::Label).then_some(Seen::NUMBER);
            (listed.or_else(code).or_else(|| numeric(word, language))?, latin)
        } else {
            let listed = prefixes(rest).filter_map(|(classes, to)| Some((Seen::of(classes.of(language)?), to)));
            listed.last()?
        };
        // A single character behind a number counts, `2本`, and one behind a letter grades: `B品`.
        let is_count = before.has_all(Seen::NUMBER) && rest.chars().next().is_some_and(|c| c.len_utf8() == step);
        let now = match now {
            now if names_goods(now, before, seen, language) => Seen::of(Class::Specific),
            now if is_count && (now.has(Class::Specific) || now.has(Class::Generic)) => Seen::of(Class::Measure),
            now => now,
        };
        seen = seen.or(now);
        before = now;
        rest = rest.get(step..)?;
    }
    Some(seen)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_vague(text: &str) -> bool {
        judge(text, &Tokens::read(text)).is_some()
    }

    #[test]
    fn general_words_of_each_language_are_vague() {
        for text in [
            "Geschenk",
            "Kleidung für Kinder",
            "2 Stück Zubehör",
            "Elektronikartikel, neu",
            "PERSÖNLICHE GEGENSTÄNDE",
            "cadeau",
            "Vêtements femme",
            "pièces détachées d'auto",
            "échantillon sans valeur",
            "cadeau rose",
            "ropa de mujer",
            "repuestos",
            "juguetes para niños",
            "abbigliamento",
            "regalo di compleanno",
            "pezzi di ricambio",
            "roupas",
            "peças automotivas",
            "brinquedos",
            "kleding",
            "persoonlijke spullen",
            "speelgoed voor kinderen",
            "odzież używana",
            "części zamienne",
            "prezent",
            "衣服",
            "男士衣服",
            "礼品2个",
            "电子产品 配件",
            "洋服",
            "子供用のおもちゃ",
            "プレゼント",
            "ملابس",
            "الملابس",
            "ملابس وهدايا",
            "هديّة",
            "قطع غيار",
            "cadeau / Geschenk / gift",
            "衣服 clothes",
        ] {
            assert!(is_vague(text), "{text}");
        }
    }

    #[test]
    fn a_noun_or_a_material_beside_them_says_what_the_goods_are() {
        for text in [
            "Kleidung aus Baumwolle",
            "Geschenkpapier",
            "Spielzeugauto aus Holz",
            "papier cadeau",
            "sac cadeau",
            "rose gift",
            "vêtements en coton",
            "ropa de algodón",
            "vestido de algodón",
            "scarpe da uomo",
            "giocattolo in legno",
            "roupa de banho",
            "brinquedo de pelúcia",
            "houten speelgoed",
            "zabawka pluszowa",
            "玩具车",
            "棉质衣服",
            "工具箱",
            "電子レンジ",
            "おもちゃの車",
            "ملابس قطنية",
            "لعبة خشبية",
            "Tasche aus Leder",
            "Monster toy",
            "temperature probe",
        ] {
            assert!(!is_vague(text), "{text}");
        }
    }
}
