//! What the words in the name of a party say: a firm's, a person's, or both.

use std::rc::Rc;

use crate::case::Case;
use crate::words::trade::{self, Firm};
use crate::words::{Signs, Tokens, names};

/// The name of a party, and its words.
pub(super) struct Name<'a> {
    pub(super) text: &'a str,
    tokens: Rc<Tokens>,
}

impl<'a> Name<'a> {
    pub(super) fn new(case: &Case<'_>, text: &'a str) -> Self {
        Self { text, tokens: case.tokens(text) }
    }

    pub(super) fn count(&self) -> usize {
        self.tokens.count()
    }

    /// What stands before a word.
    pub(super) fn before(&self, at: usize) -> &'a str {
        self.text.get(..self.tokens.span(at).0).unwrap_or(self.text)
    }

    /// How many words at a place say for whose attention.
    pub(super) fn attention(&self, at: usize) -> usize {
        trade::attention(self.tokens.get(at), self.tokens.get(at + 1))
    }

    /// Where it begins to say in whose care.
    pub(super) fn care(&self) -> Option<usize> {
        let is_it = |at: &usize| match self.tokens.get(*at) {
            "c" => self.tokens.get(at + 1) == "o",
            "p" => self.tokens.get(at + 1) == "a",
            word => *at > 0 && matches!(word, "bei" | "chez" | "presso"),
        };
        (0..self.count()).find(is_it)
    }

    /// Where the firm begins at which a person receives her parcels: "Ana Ruiz (ACME Ltd)", "Ana Ruiz, ACME Ltd".
    pub(super) fn employer(&self) -> Option<usize> {
        let tokens = &self.tokens;
        let is_it = |at: &usize| {
            let gap = self.text.get(tokens.span(at - 1).1..tokens.span(*at).0).unwrap_or_default();
            let is_bracket = gap.contains(['(', '（']);
            // Without a name, as in "Ruiz & Sons, Ltd." and "Norte, S.A. de C.V.", a form is that of what stands before it.
            let is_name = |place: usize| tokens.get(place).len() > 3 && tokens.phrase(&trade::FIRMS, place).is_none();
            let is_firm = (*at..tokens.count()).any(is_name);
            is_firm && (is_bracket || *at > 1 && (gap.contains([',', '/']) || gap.contains(" - ")))
        };
        (1..tokens.count()).find(is_it)
    }

    /// Where the name of the one begins for whose attention it is: "ACME Ltd, attn. Ana Ruiz".
    pub(super) fn addressee(&self) -> Option<usize> {
        let mut at = (1..self.count()).find(|at| self.attention(*at) > 0)?;
        while self.attention(at) > 0 {
            at += self.attention(at);
        }
        Some(at)
    }

    /// Whether a person's name stands from a place to the end.
    pub(super) fn is_person_from(&self, at: usize) -> bool {
        let tokens = &self.tokens;
        let is_of_person = |place: usize| {
            let is_capital =
                || tokens.written(self.text, place, 1).starts_with(|c: char| !c.is_lowercase() && !c.is_ascii_digit());
            tokens.is_link(place) || is_capital() && !tokens.may_begin(Signs::FIRM, place)
        };
        (at + 2..=at + 4).contains(&tokens.count()) && (at..tokens.count()).all(is_of_person)
    }

    /// What the words before a place, or all of them, say of a firm: its form rather than its trade.
    pub(super) fn firm(&self, end: Option<usize>) -> Option<Firm> {
        let places = self.tokens.places(Signs::FIRM).filter(|place| end.is_none_or(|end| *place < end));
        let mut words = places.filter_map(|place| self.tokens.phrase(&trade::FIRMS, place)).map(|(entry, _)| entry.1);
        let first = words.next()?;
        Some(if words.any(|word| word == Firm::Form) { Firm::Form } else { first })
    }

    /// Whether as many words may be a person's name.
    pub(super) fn may_be_person(&self, count: usize) -> bool {
        let is_worded = !self.text.bytes().any(|byte| byte.is_ascii_digit() || b"&+@".contains(&byte));
        let is_run = !self.text.is_ascii() && count == 1 && (2..=5).contains(&self.text.chars().count());
        is_run || is_worded && (2..=4).contains(&count)
    }

    /// Whether it has a legal form, even one that is no evidence of a firm. It is looked for where a word is one of the list,
    /// or is short and in capitals or with points.
    pub(super) fn has_form(&self) -> bool {
        let has_points = self.text.contains('.');
        let may_be_form = |at: usize| {
            let token = self.tokens.get(at);
            let is_small = || self.tokens.written(self.text, at, 1).bytes().any(|byte| byte.is_ascii_lowercase());
            !token.is_ascii() || trade::begins_form(token) || token.len() <= 4 && (has_points || !is_small())
        };
        (0..self.count()).any(may_be_form) && names::has_form(self.text)
    }
}
