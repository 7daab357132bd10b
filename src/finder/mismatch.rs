//! Whether a code and a description can't both be right.
//!
//! The words must name goods of another chapter for sure, and no telling one of them may stand in a term of the declared
//! heading. So words that many goods share (`steel`, `set`) and broad ones never contradict a code, and nearly every
//! description is done after a few lookups.

use super::query::Query;
use super::rank;
use super::stem::stem;
use super::vocabulary::{Vocabulary, is_run, pairs, pieces};
use super::{Extent, chosen, of_heading};
use crate::codes::hs::{self, Code};
use crate::words::Tokens;

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

/// Words must explain at least this part of what the text says, unless it has a telling term and no rival.
const LEAST: f32 = 0.6;
/// The same where the declared heading takes goods of many kinds, by these words of its label.
const LEAST_BROAD: f32 = 0.8;
const BROAD: [&str; 4] = ["other ", "parts", "antiques", "toys"];
/// A term that stands whole in the text and says at least this much names the goods of a long text, unless a heading of
/// other goods has more than this part of the evidence.
const TELLING_TERM: f32 = 5.5;
const RIVAL: f32 = 0.7;
/// The page's words of languages other than English are fewer, and more often lack the goods that are meant. There a term
/// must stand whole in the text and say at least this much. Of 1,515 right pairs 7 are then flagged instead of 25, and of
/// wrong pairs 31 % are found instead of 67.
const TELLING_ELSEWHERE: f32 = 6.5;
/// The declared chapter may have at most this part of the evidence for the best heading.
const MOST_DECLARED: f32 = 0.25;
/// Headings with at least this part of the evidence for the best one are likely as well.
const LIKELY: f32 = 0.6;
/// A word that says less than this is no sign of anything.
const TELLING: f32 = 2.5;

/// What a description names, if that isn't of the declared chapter. Nothing if no vocabulary is there.
pub(crate) fn mismatch(text: &str, tokens: &Tokens, declared: Code) -> Option<Mismatch> {
    let vocabulary = chosen(text, tokens, None, Extent::Page).ok()?;
    if is_supported(vocabulary, tokens, declared) {
        return None;
    }
    let mut query = Query::new(vocabulary, text, tokens);
    let ranking = rank::rank(vocabulary, &mut query);
    let best = ranking.headings.first()?;
    let of_chapter = |heading: u16| heading / 100 == declared.heading() / 100;
    let declared_score =
        ranking.headings.iter().find(|heading| of_chapter(heading.number)).map_or(0.0, |found| found.score);
    let share = best.score / ranking.most.max(0.01);
    if is_kin(best.number / 100, declared.heading() / 100) || declared_score > MOST_DECLARED * best.score {
        return None;
    }
    let is_broad =
        hs::heading(declared.heading()).is_none_or(|heading| BROAD.iter().any(|word| heading.label().contains(word)));
    let rival = ranking.headings.iter().find(|heading| !is_kin(heading.number / 100, best.number / 100));
    let is_clear = best.whole >= TELLING_TERM && rival.is_none_or(|rival| rival.score < RIVAL * best.score);
    // An unknown word may be the one that names the goods.
    let is_read = tokens.iter().all(|token| token.len() < 4 || vocabulary.knows(token) > 0.0);
    let is_named = if is_broad { is_read && share >= LEAST_BROAD } else { is_read && share >= LEAST || is_clear };
    let is_known = vocabulary.language == "en" || best.whole >= TELLING_ELSEWHERE;
    if !is_named || !is_known {
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

/// Whether goods of two chapters are told apart by more than their names: by how far they are worked, or what they are
/// made of.
fn is_kin(one: u16, other: u16) -> bool {
    let section = |chapter: u16| hs::section(chapter as u8).map(|(number, _)| number);
    let is_food = |chapter: u16| chapter <= 24;
    section(one) == section(other) || (is_food(one) && is_food(other))
}

/// Whether a telling word stands in a term of the declared heading.
fn is_supported(vocabulary: &Vocabulary, tokens: &Tokens, declared: Code) -> bool {
    let heading = declared.heading();
    tokens.iter().any(|token| {
        pieces(token).any(|(_, piece)| {
            if is_run(piece) {
                return pairs(piece).any(|(_, pair)| {
                    vocabulary.word(pair).is_some_and(|word| vocabulary.is_in_heading(word, heading))
                });
            }
            let word = vocabulary.word(stem(vocabulary.language, piece));
            word.is_some_and(|word| vocabulary.weight(word) >= TELLING && vocabulary.is_in_heading(word, heading))
        })
    })
}
