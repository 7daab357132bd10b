//! Goods whose heading turns on more than their name, and the words that answer.
//!
//! A line of `question/goods.txt` is a noun with the question that it leaves open: `g` of garments, `f` of footwear, `b` of
//! bags, `e` of what is eaten, `u` of electronics; a capital letter where the language puts the noun behind its adjectives.
//! A line of `question/answers.txt` is a word that answers: `m` names a material or how it is made, `k` how food is kept, `o`
//! says that the goods are others: a coat for dogs, a life jacket, a balm that smells of mango. A T-shirt is always knitted.
//! The words are English, Dutch, French, German, Italian, Polish, Portuguese and Spanish.

use super::lines::Lines;
use super::{Signs, Tokens, is_number, several, vague};

pub(super) static GOODS: Lines = Lines::new(include_str!("question/goods.txt"), Signs::ASKED);

pub(super) static ANSWERS: Lines = Lines::new(include_str!("question/answers.txt"), Signs::ANSWER);

/// What decides the heading of goods.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Question {
    /// Knitted or woven, the fibre, for whom.
    Garment,
    /// The material of the upper and of the sole.
    Footwear,
    /// The material of the outer surface.
    Bag,
    /// What it is, and how it is kept.
    Food,
    /// What it does.
    Function,
}

/// The question that a description leaves open, with the place of the noun and its number of tokens.
///
/// The noun must be what the goods are: at the end of the first clause, or at its beginning in languages with the noun
/// first. A "dress pattern" and a "porte-chaussures" are something else.
pub(crate) fn open(tokens: &Tokens) -> Option<(Question, usize, usize)> {
    if tokens.is_cut() {
        return None;
    }
    let head = tokens.head();
    let (question, place, words) = tokens.places(Signs::ASKED).find_map(|place| {
        let (letter, words) = tokens.line_value(&GOODS, place)?;
        let is_head = match letter {
            // Any other word may be the answer: `temperature sensor`.
            b'u' => (0..tokens.count()).all(|at| {
                (place..place + words).contains(&at) || is_number(tokens.get(at)) || vague::is_idle(tokens.get(at))
            }),
            b'A'..=b'Z' => place + words == head + 1,
            _ => place == 0,
        };
        is_head.then_some((letter.to_ascii_lowercase(), place, words))
    })?;
    let wanted = if question == b'e' { b'k' } else { b'm' };
    let is_answer =
        |place: usize| tokens.line_value(&ANSWERS, place).is_some_and(|(answer, _)| answer == wanted || answer == b'o');
    // A dress and soap have the colour and the scent of food.
    let is_other = |at: usize| {
        !(place..place + words).contains(&at)
            && (tokens.line(&several::GOODS, at).is_some()
                || tokens.line_value(&GOODS, at).is_some_and(|(letter, _)| !letter.eq_ignore_ascii_case(&b'e')))
    };
    if tokens.places(Signs::ANSWER).any(is_answer)
        || question == b'e' && tokens.places(Signs::ASKED.or(Signs::SEVERAL)).any(is_other)
    {
        return None;
    }
    let question = match question {
        b'f' => Question::Footwear,
        b'b' => Question::Bag,
        b'e' => Question::Food,
        b'u' => Question::Function,
        _ => Question::Garment,
    };
    Some((question, place, words))
}
