//! Words that don't say what the goods are, and whether a description has any other.
//!
//! Each word of a description is put into a [`Class`]: a general noun, a colour, a size, a brand and so on. A word that
//! the vocabulary doesn't have is taken to name the goods. A description is vague when no such word is left, so a list of
//! phrases isn't needed: "various plastic articles" is made of three words that each say nothing.
//!
//! German and Dutch compounds of words of the vocabulary are taken apart: `Haushaltswaren`, `Haarpflegeprodukte`.
//! Chinese and Japanese runs are matched by the longest entry. So what other entries make up isn't listed again.

mod code;
mod compound;
mod run;
mod seen;
mod unread;
mod vocabulary;

use std::ops::Range;

use super::dictionary::Dictionary;
use super::plural::phrase_hash;
use super::{Signs, Tokens, is_run};
use code::{has_digit, is_in_code, is_model, numeric};
pub(super) use compound::SHORTEST as SHORTEST_COMPOUND;
use compound::{compound, compound_in};
use run::{languages_at, run};
pub(crate) use seen::Says;
use seen::Seen;
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
        if !now.has_any(Seen::LOOK) {
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
