//! The question whose answer tells codes apart that fit a text nearly as well.

use super::traits::{self, Traits};
use super::vocabulary::Vocabulary;
use super::{Choice, label_of};
use crate::codes::hs::Code;
use crate::messages::Language;

/// A question, with an answer for each code that it leaves.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Question {
    /// What it is about: `material`, `user`, `fabric`, `drive` or `goods`.
    pub about: &'static str,
    /// The question.
    pub text: &'static str,
    /// Its answers, at least two.
    pub answers: Vec<Answer>,
}

/// An answer to a question, and the code that follows.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Answer {
    /// The answer, in the language of labels.
    pub text: String,
    /// The code that the goods have then.
    pub code: Code,
}

/// Codes with at least this part of the score of the one in question may be meant as well.
const NEAR: f32 = 0.5;
/// The most answers.
const MOST: usize = 6;
/// The most traits that an answer names.
const MOST_NAMES: usize = 5;

/// What questions are about: the groups of traits, then the goods. `schemas/words/questions.csv` has the questions in this
/// order, then the answers in that of the traits.
const ABOUT: [&str; 5] = ["material", "user", "fabric", "drive", "goods"];

/// The question that splits a choice from those near it. That of the first choice is about all headings, those of others
/// about their own. It is in the words of the vocabulary.
pub(super) fn question(vocabulary: &Vocabulary, choices: &[Choice], place: usize, asked: Traits) -> Option<Question> {
    let choice = choices.get(place)?;
    // A material is answered by the code of the same kind of goods, which has the same five digits, then by one of the same
    // heading: a dress of cotton is no clothing for babies.
    let distance =
        |other: &Choice| u8::from(other.heading != choice.heading) + u8::from(other.number / 10 != choice.number / 10);
    let is_near = |other: &&Choice| distance(other) < 2 || place == 0 && other.score >= NEAR * choice.score;
    let mut near: Vec<&Choice> = choices.iter().filter(is_near).collect();
    crate::order::sort_by(&mut near, |one, other| distance(one).cmp(&distance(other)));
    near.truncate(12);
    let question = |about: usize, answers: Vec<Answer>| {
        let name = ABOUT.get(about).copied().unwrap_or_default();
        Question { about: name, text: vocabulary.question(about), answers }
    };
    for (about, group) in traits::GROUPS.into_iter().enumerate() {
        if asked.has(group) || choice.traits.and(group).is_none() {
            continue;
        }
        // A material has the code of the nearest goods that are of it, as if it had been named.
        let mut answers: Vec<Answer> = Vec::new();
        let mut known = Traits::NONE;
        for other in &near {
            let new = other.traits.and(group).without(known);
            known = known.or(new);
            if !new.is_none()
                && answers.len() < MOST
                && let Some(code) = Code::of(other.number)
            {
                answers.push(Answer { text: names(vocabulary, new), code });
            }
        }
        if answers.len() > 1 {
            return Some(question(about, answers));
        }
    }
    if place > 0 || near.len() < 2 {
        return None;
    }
    let mut answers: Vec<Answer> = Vec::new();
    for other in near {
        let Some(code) = Code::of(other.number) else { continue };
        let label = label_of(Some(vocabulary), vocabulary.language, code);
        if answers.len() < 4 && answers.iter().all(|known| known.text != label) {
            answers.push(Answer { text: label.to_owned(), code });
        }
    }
    (answers.len() > 1).then(|| question(traits::GROUPS.len(), answers))
}

/// The names of the traits that one answer stands for.
pub(super) fn names(vocabulary: &Vocabulary, traits: Traits) -> String {
    let traits = if traits.has(traits::TEXTILE) { traits.without(traits::FIBRES) } else { traits };
    let comma = Language::listed(vocabulary.language).comma();
    let mut out = String::new();
    for (place, one) in traits.each().enumerate() {
        if place > 0 {
            out.push_str(comma);
        }
        if place == MOST_NAMES {
            out.push('…');
            break;
        }
        out.push_str(vocabulary.question(ABOUT.len() + traits::bit(one) as usize));
    }
    out
}
