use super::description_placeholder::is_placeholder;
use crate::case::Case;
use crate::dictionary::is_description;
use crate::model::Field;
use crate::rule;
use crate::rule::Findings;
use crate::words::{Signs, Tokens};

rule! {
    /// A goods description is one or two letters long.
    ///
    /// Counted for texts in Latin letters only: one or two signs of Chinese or Japanese can be a whole word.
    ///
    /// Source: European Commission, guidance on acceptable goods descriptions: plain language, exact enough to identify the
    /// goods. The bound of three letters is this project's own.
    name: "description-short",
    severity: Warning,
    since: "0.1.0",
    authority: Customs,
    source: "EU guidance on goods descriptions",
    message: "\"{word}\" is too short to say what the goods are.",
    why: "Customs decides by the description whether a parcel is stopped; one or two letters aren't enough.",
    help: "Say what it is, what it is made of and what it is for, such as \"women's dress, knitted polyester\".",
    check: Field(is_description, check),
    needs: [SHORT],
}

fn check(case: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some(text) = field.text() else { return };
    let tokens = case.tokens(text);
    if is_short(text, &tokens) && !is_placeholder(text, &tokens) {
        found.at(field.place()).unfinished().word(field, text);
    }
}

/// Whether the last word of a text has one or two letters, as one that is only begun.
pub(super) fn is_begun(text: &str, tokens: &Tokens) -> bool {
    let last = tokens.count().saturating_sub(1);
    let (start, end) = tokens.span(last);
    end == text.len() && text.get(start..).is_some_and(|word| word.chars().count() < 3)
}

/// Whether a text is one or two Latin letters.
pub(super) fn is_short(text: &str, tokens: &Tokens) -> bool {
    if !tokens.has(Signs::SHORT) {
        return false;
    }
    let letters: usize = tokens.iter().map(str::len).sum();
    // Two letters with an accent are a word: `lã` is wool.
    let is_latin = text.is_ascii();
    let has_letter = tokens.iter().any(|token| token.bytes().any(|byte| byte.is_ascii_alphabetic()));
    is_latin && has_letter && letters < 3 && !matches!(tokens.get(0), "tv" | "cd" | "pc" | "bh" | "lp")
}
