//! Finds the entries of lists in a text that was split, and the clauses that it has.

use super::lines::{Lines, List, cut, first_word, phrase};
use super::plural::{Forms, is};
use super::{LINKS, Signs, Tokens};

impl Tokens {
    /// The longest phrase of a list that begins at a token, and its number of tokens.
    pub(crate) fn phrase<T>(
        &self,
        list: &'static List<T>,
        place: usize,
    ) -> Option<(&'static (&'static str, T), usize)> {
        if !self.may_begin(list.signs, place) {
            return None;
        }
        let mut best: Option<(&(&str, T), usize)> = None;
        for form in Forms::of(self.get(place)) {
            let form = form.as_str();
            // A blank sorts before every letter, so a phrase that begins with the word comes before all longer words.
            let from = list.phrases.partition_point(|(phrase, _)| *phrase < form);
            let Some(rest) = list.phrases.get(from..) else { continue };
            for entry in rest.iter().take_while(|(phrase, _)| first_word(phrase) == form) {
                if let Some(words) = self.words_of(entry.0, place)
                    && best.is_none_or(|(_, longest)| words > longest)
                {
                    best = Some((entry, words));
                }
            }
        }
        best
    }

    /// The number of words of a phrase, if the tokens behind a place are those behind its first word.
    fn words_of(&self, phrase: &str, place: usize) -> Option<usize> {
        let (mut rest, mut words) = (cut(phrase, b' ').1, 1);
        while let Some(text) = rest {
            let (word, behind) = cut(text, b' ');
            if !is(self.get(place + words), word) {
                return None;
            }
            (rest, words) = (behind, words + 1);
        }
        Some(words)
    }

    /// The first phrase of a list in the text, with its position and length.
    pub(crate) fn find<T>(&self, list: &'static List<T>) -> Option<(&'static (&'static str, T), usize, usize)> {
        self.places(list.signs).find_map(|place| self.phrase(list, place).map(|(entry, words)| (entry, place, words)))
    }

    /// Whether the text as a whole is a phrase of a list.
    pub(crate) fn whole<T>(&self, list: &'static List<T>) -> Option<&'static (&'static str, T)> {
        self.phrase(list, 0).filter(|(_, words)| *words == self.count() && !self.cut).map(|(entry, _)| entry)
    }

    /// The longest phrase of a list of lines that begins at a token, and its number of tokens. A value stays behind it.
    pub(crate) fn line(&self, lines: &'static Lines, place: usize) -> Option<(&'static str, usize)> {
        if !self.may_begin(lines.signs, place) {
            return None;
        }
        let mut best: Option<(&str, usize)> = None;
        for form in Forms::of(self.get(place)) {
            for line in lines.beginning_with(form.as_str()) {
                if let Some(words) = self.words_of(phrase(line), place)
                    && best.is_none_or(|(_, longest)| words > longest)
                {
                    best = Some((line, words));
                }
            }
        }
        best
    }

    /// The value of the longest phrase that begins at a token, and its number of tokens.
    pub(crate) fn line_value(&self, lines: &'static Lines, place: usize) -> Option<(u8, usize)> {
        self.line(lines, place).and_then(|(line, words)| Some((line.bytes().last()?, words)))
    }

    /// The value of the first phrase of a list of lines in the text, with its position and length.
    pub(crate) fn find_line(&self, lines: &'static Lines) -> Option<(u8, usize, usize)> {
        self.places(lines.signs).find_map(|place| {
            let (value, words) = self.line_value(lines, place)?;
            Some((value, place, words))
        })
    }

    /// Whether a token is one of a list of words.
    pub(crate) fn is_one_of(&self, place: usize, list: &Lines) -> bool {
        self.may_begin(list.signs, place) && Forms::of(self.get(place)).any(|form| list.has(form.as_str()))
    }

    /// Whether any token is one of a list of words.
    pub(crate) fn has_one_of(&self, list: &Lines) -> bool {
        self.places(list.signs).any(|place| self.is_one_of(place, list))
    }

    /// Whether an entry of a list may begin at a token.
    #[inline]
    pub(crate) fn may_begin(&self, signs: Signs, place: usize) -> bool {
        self.list.get(place).is_some_and(|token| token.signs.has_all(signs))
    }

    /// The word of a list that the first run ends in which ends in any, and its value; digits and Latin letters behind
    /// it are ignored.
    pub(crate) fn run_end(&self, lines: &'static Lines) -> Option<(&'static str, u8)> {
        let line = self.places(lines.signs).find_map(|place| lines.end(run_of(self.get(place))))?;
        Some((phrase(line), line.bytes().last()?))
    }

    /// The value of the word of a list that a run at a token ends in.
    pub(crate) fn end_value(&self, lines: &'static Lines, place: usize) -> Option<u8> {
        lines.end(self.get(place))?.bytes().last()
    }

    /// The last token of the first clause, which names the goods. It ends at `for`, `with` or a comma.
    pub(crate) fn head(&self) -> usize {
        self.clause_end(0)
    }

    /// The last token of the clause that a token begins.
    pub(crate) fn clause_end(&self, start: usize) -> usize {
        let mut end = start;
        for place in start + 1..self.count() {
            let is_number = || self.get(place).bytes().any(|byte| byte.is_ascii_digit());
            if self.is_parted(place) || self.is_link(place) || is_number() {
                break;
            }
            end = place;
        }
        end
    }

    /// The last token of the clause that a token begins. Where an "and" ends it and two words or more follow, the last of
    /// them names the goods: knives, of "cheese and butter knives", but both of "cheese and wine".
    pub(crate) fn joint_end(&self, text: &str, start: usize) -> usize {
        let end = self.clause_end(start);
        let (and, next) = (end + 1, end + 2);
        let is_and = match self.get(and) {
            "and" | "und" => true,
            // In the Romance languages it says where or what of.
            "en" => self.may_begin(Signs::GOODS, next),
            _ => false,
        };
        let last = self.clause_end(next);
        // A German or Dutch word that is broken off goes on behind the "and": "Fleisch- und Käsemesser".
        let is_broken_off = || text.get(self.span(end).1..).is_some_and(|rest| rest.starts_with('-'));
        let is_joint = is_and && !self.is_parted(and) && !self.is_parted(next) && self.get(last - 1) != "gift";
        if is_joint && (last > next || next < self.count() && is_broken_off()) { last } else { end }
    }

    /// Whether a token links the goods to something else, as `for`, `with`, `aus` and `pour` do.
    pub(crate) fn is_link(&self, place: usize) -> bool {
        self.may_begin(LINKS.signs, place) && LINKS.has(self.get(place))
    }
}

/// A run without the digits and Latin letters behind it.
pub(super) fn run_of(token: &str) -> &str {
    token.trim_end_matches(|c: char| c.is_ascii_alphanumeric())
}
