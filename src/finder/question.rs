//! The question whose answer tells codes apart that fit a text nearly as well.

use super::Choice;
use super::traits::{self, Traits};
use super::vocabulary::Vocabulary;
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
    /// The answer, in the language of the text.
    pub text: String,
    /// The code that the goods have then.
    pub code: Code,
}

/// Codes with at least this part of the score of the one in question may be meant as well.
const NEAR: f32 = 0.5;
/// The most answers.
const MOST: usize = 6;

const ABOUT: [&str; 5] = ["material", "user", "fabric", "drive", "goods"];

/// The question that splits a choice from those near it. That of the first choice is about all headings, those of others
/// about their own.
pub(super) fn question(vocabulary: &Vocabulary, choices: &[Choice], place: usize, asked: Traits) -> Option<Question> {
    let choice = choices.get(place)?;
    let is_near = |other: &&Choice| {
        if other.heading == choice.heading { true } else { place == 0 && other.score >= NEAR * choice.score }
    };
    let near: Vec<&Choice> = choices.iter().filter(is_near).take(12).collect();
    for (group, about) in traits::GROUPS.into_iter().zip(ABOUT) {
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
                Some(Answer { text: vocabulary.name_of(one).to_owned(), code: Code::of(number)? })
            });
            return Some(Question { about, text: text(vocabulary.language, about), answers: answers.collect() });
        }
    }
    if place > 0 || near.len() < 2 {
        return None;
    }
    let mut answers: Vec<Answer> = Vec::new();
    for other in near {
        if answers.len() < 4
            && answers.iter().all(|known| known.text != other.label)
            && let Some(code) = Code::of(other.number)
        {
            answers.push(Answer { text: other.label.to_owned(), code });
        }
    }
    (answers.len() > 1).then(|| Question { about: "goods", text: text(vocabulary.language, "goods"), answers })
}

/// The question about something, in a language.
fn text(language: &str, about: &str) -> &'static str {
    let row = TEXTS.iter().find(|(known, _)| *known == language).or(TEXTS.first());
    let place = ABOUT.iter().position(|known| *known == about).unwrap_or_default();
    row.and_then(|(_, texts)| texts.split('|').nth(place)).unwrap_or_default()
}

#[rustfmt::skip]
static TEXTS: [(&str, &str); 11] = [
    ("en", "What is it made of?|Who is it for?|Is it knitted or woven?|How is it driven?|Which of these is it?"),
    ("fr", "En quelle matière est-ce ?|Pour qui est-ce ?|Est-ce tricoté ou tissé ?|Comment cela fonctionne-t-il ?|Lequel est-ce ?"),
    ("de", "Woraus besteht es?|Für wen ist es?|Ist es gestrickt oder gewebt?|Wie wird es angetrieben?|Was davon ist es?"),
    ("es", "¿De qué material es?|¿Para quién es?|¿Es de punto o tejido plano?|¿Cómo funciona?|¿Cuál de estos es?"),
    ("it", "Di che materiale è?|Per chi è?|È a maglia o tessuto?|Come funziona?|Quale di questi è?"),
    ("pt", "De que material é?|Para quem é?|É de malha ou tecido plano?|Como funciona?|Qual destes é?"),
    ("nl", "Waarvan is het gemaakt?|Voor wie is het?|Is het gebreid of geweven?|Hoe wordt het aangedreven?|Welke van deze is het?"),
    ("pl", "Z czego jest wykonane?|Dla kogo jest?|Czy to dzianina, czy tkanina?|Jak jest napędzane?|Co z tego to jest?"),
    ("zh", "是什么材料？|给谁用？|针织还是机织？|如何驱动？|是哪一种？"),
    ("ja", "素材は何ですか？|誰が使いますか？|ニットですか、織物ですか？|動力は何ですか？|どれですか？"),
    ("ar", "من أي مادة هو؟|لمن هو؟|هل هو محبوك أم منسوج؟|كيف يعمل؟|أي من هذه هو؟"),
];
