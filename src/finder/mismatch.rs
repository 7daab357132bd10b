//! Whether a code and a description can't both be right.
//!
//! The words must name goods of another section of the Harmonized System for sure, and no telling word may stand in a term
//! of the declared heading. So words that many goods share (`steel`, `set`) and broad ones never contradict a code, and
//! nearly every description is done after a few lookups.
//!
//! What is most often wrong isn't the ranking but the reading: a word that the vocabulary doesn't have may be the one that
//! names the goods, and a short text may be in a language that wasn't asked. So the word that names the goods must be
//! known, and no other language may know more of the text or have a word of it in the declared heading.

use super::query::{Query, first_clause};
use super::stem::stem;
use super::traits::MATERIALS;
use super::vocabulary::{Vocabulary, is_head_first, is_running, pairs, pieces};
use super::{Extent, LANGUAGES, Reading, by_script, known, of_heading, read};
use crate::codes::hs::{self, Code};
use crate::words::{Signs, Tokens, vague};

/// What a description names, where that isn't what is declared.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Mismatch {
    /// The likelier headings, best first, at most three.
    pub(crate) likelier: Vec<hs::Heading>,
    /// The likeliest code.
    pub(crate) code: Code,
    /// How sure it is, in hundredths.
    pub(crate) sure: u8,
}

/// Words must explain at least this part of what the text says, unless it has a telling term.
const LEAST: f32 = 0.2;
/// A term that stands whole in the text and says at least this much names the goods.
const TELLING_TERM: f32 = 3.3;
/// [`LEAST`] where the declared heading takes goods of many kinds.
const LEAST_BROAD: f32 = 0.35;
/// [`TELLING_TERM`] there.
const TELLING_TERM_BROAD: f32 = 4.8;
/// What the label of such a heading has.
const BROAD: [&str; 4] = ["other ", "parts", "antiques", "toys"];
/// In a text of at least this many words a telling term counts although some words aren't known, if no more than this
/// many tenths of the long ones: titles name makers, but "La Roche-Posay" names no rock.
const TITLE: usize = 4;
const MOST_UNREAD: usize = 6;
/// The most words of a clause whose last one names the goods. A longer one is a title, which ends in anything.
const LONGEST_CLAUSE: usize = 4;
/// Goods like those of the declared heading may have at most this part of the evidence for the best one.
const MOST_DECLARED: f32 = 0.45;
/// Headings with at least this part of the evidence for the best one are likely as well.
const LIKELY: f32 = 0.6;
/// A word that says less than this is no sign of anything.
const TELLING: f32 = 3.5;
/// A word stands for one of the vocabulary for sure, and not for one with a slip of the pen or a longer one.
const SURE: f32 = 0.92;

/// Headings of works, whose titles name anything: films, books, newspapers, picture books, music, prints, records and
/// programs, games, paintings, engravings, sculptures.
const WORKS: [u16; 11] = [3706, 4901, 4902, 4903, 4904, 4911, 8523, 9504, 9701, 9702, 9703];
/// Articles that titles begin with, and descriptions hardly ever.
const ARTICLES: [&str; 24] = [
    "a", "an", "as", "das", "de", "der", "die", "ein", "eine", "el", "gli", "het", "i", "il", "la", "las", "le", "les",
    "lo", "los", "o", "os", "the", "un",
];

/// What a description names, if that isn't of the declared section. Nothing if no vocabulary is there.
pub(crate) fn mismatch(text: &str, tokens: &Tokens, declared: Code) -> Option<Mismatch> {
    let is_work = WORKS.contains(&declared.heading());
    if is_work && (ARTICLES.contains(&tokens.get(0)) || tokens.iter().any(|token| token == "the")) {
        return None;
    }
    // A vocabulary takes milliseconds to make, and a telling word in any language settles the matter. So the likeliest
    // language is looked at before others are made to choose among them.
    let first = by_script(text).iter().find_map(|language| super::vocabulary(language, Extent::Page))?;
    if is_supported(first, tokens, declared) {
        return None;
    }
    let Reading { vocabulary, query, ranking } = read(text, tokens, None, Extent::Page).ok()?;
    if !std::ptr::eq(vocabulary, first) && is_supported(vocabulary, tokens, declared) {
        return None;
    }
    let best = ranking.headings.first()?;
    let of_kin = ranking.headings.iter().find(|heading| is_kin(heading.number, declared.heading()));
    // What is for children or a model of something is a toy, unless it is worn.
    if declared.heading() == 9503 && !matches!(best.number / 100, 61..=65) && is_toy(text, tokens) {
        return None;
    }
    let declared_score = of_kin.map_or(0.0, |found| found.score);
    let share = best.score / ranking.most.max(0.01);
    // A material or a user names no goods, though the terms of some are full of it: "stainless steel set".
    let of_traits = ranking.naming.iter().fold(0, |all, (_, bits)| all | bits);
    // A title seldom names what a thing is made of.
    let has_material = || ranking.naming.iter().any(|(one, _)| one.has(MATERIALS));
    if is_work && may_be_title(text, tokens) && !has_material() {
        return None;
    }
    if declared_score > MOST_DECLARED * best.score
        || best.parts & !of_traits == 0
        || tokens.has(Signs::RUN) && !ends_run(vocabulary, &query, text, best.number)
        || !names_goods(vocabulary, &query, tokens)
    {
        return None;
    }
    let is_broad =
        hs::heading(declared.heading()).is_none_or(|heading| BROAD.iter().any(|word| heading.label().contains(word)));
    let long = || (0..tokens.count()).filter(|place| tokens.get(*place).len() >= 4);
    let unread = long().filter(|place| !is_read(&query, tokens, *place)).count();
    let (is_all_read, is_mostly_read) = (unread == 0, unread * 10 <= long().count() * MOST_UNREAD);
    let (least, telling) = if is_broad { (LEAST_BROAD, TELLING_TERM_BROAD) } else { (LEAST, TELLING_TERM) };
    // Pairs of characters are in many words, so of a run a term must stand in the text as a whole.
    let is_explained = is_all_read && share >= least && (best.whole > 0.0 || !tokens.has(Signs::RUN));
    let is_told = best.whole >= telling && (is_all_read || is_mostly_read && tokens.count() >= TITLE);
    // General words such as "gift set" name no goods, though some goods are called so.
    let is_unsure = || is_read_otherwise(vocabulary, tokens, declared) || vague::judge(text, tokens).is_some();
    if !is_explained && !is_told || is_unsure() {
        return None;
    }
    let likely = ranking.headings.iter().take_while(|heading| heading.score >= LIKELY * best.score).take(3);
    let likelier: Vec<hs::Heading> = likely.filter_map(|heading| hs::heading(heading.number)).collect();
    let choices = of_heading(vocabulary, best, 0, ranking.traits);
    let code = Code::of(choices.first()?.number)?;
    let rest = declared_score / best.score;
    let sure = (100.0 * share.min(1.0) * (1.0 - rest)).clamp(0.0, 99.0) as u8;
    Some(Mismatch { likelier, code, sure })
}

/// Whether a text says that goods are for children or dolls, or a model of something.
fn is_toy(text: &str, tokens: &Tokens) -> bool {
    text.contains("1:")
        || text.contains("1/")
        || tokens.has_beginning(
            "bambin bambol baukasten bausatz bonec bouwpakket crianc dzieci enfant h0 kinder lalek maquet miniat model \
             munec nino poppen poupee puppen schaalmodel اطفال للاطفال مصغر نموذج",
        )
}

/// Whether a text may be the title of a work: each long word begins with a capital letter. Where letters have no case, it
/// always may.
fn may_be_title(text: &str, tokens: &Tokens) -> bool {
    let is_capital = |place: usize| !tokens.written(text, place, 1).starts_with(char::is_lowercase);
    (0..tokens.count()).all(|place| tokens.get(place).len() < 4 || is_capital(place))
}

/// Whether goods of two headings are told apart by more than their names: by how far they are worked, what they are
/// made of, or how old they are.
fn is_kin(one: u16, other: u16) -> bool {
    // Of footwear, umbrellas and feathers, of instruments and clocks, and of furniture, toys and pens a section is no kind.
    let is_mixed = |chapter: u16| matches!(chapter, 64..=67 | 90..=92 | 94..=96);
    let section = |heading: u16| hs::section((heading / 100) as u8).map(|(number, _)| number);
    let is_of_section = || section(one) == section(other) && (!is_mixed(one / 100) || one / 100 == other / 100);
    let is_food = |heading: u16| heading < 2500;
    let are_alike = |group: &&[u16]| group.contains(&one) && group.contains(&other);
    is_of_section()
        || (is_food(one) && is_food(other))
        || ALIKE.iter().any(are_alike)
        || is_called_so(one, other)
        || other == 9706
}

/// Whether goods of the declared heading, the other, have the names of those of the first: parts of vehicles are called
/// caps, skirts and boots.
fn is_called_so(one: u16, other: u16) -> bool {
    matches!(other, 8708 | 8714) && matches!(one / 100, 61..=65)
}

/// Headings of goods that go by the same names.
const ALIKE: [&[u16]; 11] = [
    // Tableware, ornaments and other articles, in one material or another.
    &[
        3924, 3926, 4016, 4205, 4414, 4419, 4420, 4421, 4602, 4823, 6307, 6815, 6911, 6912, 6913, 6914, 7013, 7020,
        7323, 7326, 7418, 7419, 7615, 8306,
    ],
    // Stickers, labels and protective films.
    &[3919, 3920, 3926, 4821, 4908, 4911, 7007],
    // Stamps, new and collected.
    &[4907, 9704],
    // Costumes.
    &[6103, 6104, 6114, 6203, 6204, 6211, 9503, 9505],
    // What is worn in the hair or on the head.
    &[6117, 6217, 6505, 9506, 9615],
    // Beads, pearls and what is made of them.
    &[7018, 7101, 7113, 7116, 7117],
    // Linings of brakes, mounted or not.
    &[6813, 8708, 8714],
    // Bags for vacuum cleaners.
    &[4823, 6307, 8508],
    // Goggles and masks for sports.
    &[9004, 9506],
    // Needles and hooks for knitting, of steel or not.
    &[3926, 4421, 7319],
    // Shavers, electric or not.
    &[8212, 8214, 8510],
];

/// Whether the vocabulary has the word that names the goods: the last one of the first clause, or the first one in
/// languages that put the noun first. That of a title can't be told by its place.
fn names_goods(vocabulary: &Vocabulary, query: &Query, tokens: &Tokens) -> bool {
    let Some(clause) = first_clause(tokens) else { return false };
    let head = if is_head_first(vocabulary.language) { clause.start } else { clause.end - 1 };
    clause.len() > LONGEST_CLAUSE || is_read(query, tokens, head)
}

/// Whether a run of Chinese or Japanese ends in a word of some heading, before a number or at its end. What a run ends in
/// names the goods: `奶酪刀` is a knife, although the vocabulary may know the cheese alone.
fn ends_run(vocabulary: &Vocabulary, query: &Query, text: &str, heading: u16) -> bool {
    query.candidates.iter().any(|candidate| {
        let end = query.parts.get(usize::from(candidate.part)).map_or(0, |part| part.to);
        !text.get(end..).is_some_and(is_running) && vocabulary.is_in_heading(candidate.word, heading)
    })
}

/// Whether a word is known: to the vocabulary, or as a colour, a size or another word that names no goods.
fn is_read(query: &Query, tokens: &Tokens, place: usize) -> bool {
    if tokens.may_begin(Signs::VAGUE, place) || tokens.is_link(place) {
        return true;
    }
    let (from, to) = tokens.span(place);
    let has_run = tokens.may_begin(Signs::RUN, place);
    query.candidates.iter().any(|candidate| {
        (candidate.quality >= SURE || has_run)
            && query.parts.get(usize::from(candidate.part)).is_some_and(|part| part.from < to && part.to > from)
    })
}

/// Whether another language knows more of the words, or has a telling one of them in the declared heading.
fn is_read_otherwise(vocabulary: &Vocabulary, tokens: &Tokens, declared: Code) -> bool {
    let own = known(vocabulary, tokens);
    LANGUAGES.iter().filter(|language| **language != vocabulary.language).any(|language| {
        super::vocabulary(language, Extent::Page)
            .is_some_and(|other| known(other, tokens) > own || is_supported(other, tokens, declared))
    })
}

/// Whether a telling word stands in a term of the declared heading.
fn is_supported(vocabulary: &Vocabulary, tokens: &Tokens, declared: Code) -> bool {
    let heading = declared.heading();
    tokens.iter().any(|token| {
        pieces(token).any(|(_, piece)| {
            if is_running(piece) {
                return pairs(piece).any(|(_, pair)| {
                    vocabulary.word(pair).is_some_and(|word| vocabulary.is_in_heading(word, heading))
                });
            }
            let word = vocabulary.word(stem(vocabulary.language, piece));
            word.is_some_and(|word| vocabulary.weight(word) >= TELLING && vocabulary.is_in_heading(word, heading))
        })
    })
}
