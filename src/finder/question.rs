//! The question whose answer tells codes apart that fit a text nearly as well.

use super::traits::{self, Traits};
use super::vocabulary::Vocabulary;
use super::{Choice, label_of};
use crate::codes::hs::Code;

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
        let mut answers: Vec<(Traits, u32)> = Vec::new();
        // Each code has an answer before a code for several materials has another. Within a heading a material's code is
        // the best that has it, as if the material had been named.
        for may_repeat in [false, true] {
            for (at, other) in near.iter().enumerate() {
                let better = || near.iter().take(at).filter(|better| better.heading == other.heading);
                for one in other.traits.and(group).each() {
                    let is_known =
                        answers.iter().any(|(known, code)| *known == one || !may_repeat && *code == other.number);
                    if !is_known && !better().any(|better| better.traits.has(one)) {
                        answers.push((one, other.number));
                    }
                }
            }
        }
        if answers.len() > 1 {
            let answers = answers.into_iter().take(MOST);
            let answers = answers.filter_map(|(one, number)| {
                let answer = vocabulary.question(ABOUT.len() + traits::bit(one) as usize);
                Some(Answer { text: answer.to_owned(), code: Code::of(number)? })
            });
            return Some(question(about, answers.collect()));
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
