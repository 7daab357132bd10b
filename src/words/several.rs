//! Goods that are rarely of one piece with others, to tell a list of goods from one thing.
//!
//! A line of `several.txt` is a noun with its kind: `g` garments, `f` footwear, `b` bags, `e` what goes with phones and
//! computers, `h` the household, `t` toys, `j` jewellery and watches, `c` cosmetics, `s` stationery, `o` tools; a capital
//! letter where the language puts the noun behind its adjectives. The words are English, Arabic, Chinese, Dutch, French,
//! German, Italian, Japanese, Polish, Portuguese and Spanish. Words that are something else in another of them are left out.

use super::lines::Lines;
use super::{Signs, Tokens};

pub(super) static GOODS: Lines = Lines::new(include_str!("several.txt"), Signs::SEVERAL);

/// The maximum number of words of a clause that names one kind of goods.
const LONGEST: usize = 4;

/// The number of tokens that name several kinds of goods, from the first; nothing where a text may speak of one.
///
/// Only lists of short clauses count, parted by commas or an "and": garments beside footwear, either beside other goods, or
/// three kinds of other goods. A lamp with a clock and a wallet for a phone may be one thing, so two kinds of those don't
/// count.
pub(crate) fn goods(text: &str, tokens: &Tokens) -> Option<usize> {
    // Nearly every text has fewer than two of the nouns.
    let has_joined = || tokens.has(Signs::RUN) && text.contains(AND_IN_RUNS);
    if tokens.is_cut() || tokens.places(Signs::SEVERAL.or(Signs::RUN)).nth(1).is_none() && !has_joined() {
        return None;
    }
    let mut kinds = 0_u32;
    let mut start = 0;
    while start < tokens.count() {
        let ends = |place: &usize| {
            let token = tokens.get(*place);
            tokens.is_parted(*place) || is_and(token) || is_count(token) && !is_and(tokens.get(place - 1))
        };
        let end = (start + 1..tokens.count()).find(ends).unwrap_or(tokens.count());
        if start > 0 && !is_list(text, tokens, start) {
            return None;
        }
        let mut first = start;
        while first < end && (is_and(tokens.get(first)) || is_count(tokens.get(first))) {
            first += 1;
        }
        if end > first {
            if end - first > LONGEST || (first..end).any(|place| is_of_one(tokens, place)) {
                return None;
            }
            kinds |= kinds_of(tokens, first, end);
        }
        start = end;
    }
    let has = |kind: u8| kinds >> (kind - b'a') & 1;
    let others = kinds.count_ones() - has(b'g') - has(b'f');
    (has(b'g') + has(b'f') + others.min(1) >= 2 || others >= 3).then_some(tokens.count())
}

/// Whether the first clause, which says what the goods are, names others than the tokens of a range do: a necklace, of a
/// "gold bar necklace". A later clause that begins with them may name more goods, and a pen may be one to inject with.
pub(crate) fn is_other(tokens: &Tokens, place: usize, words: usize) -> bool {
    let head = tokens.head();
    let end = if matches!(tokens.get(head), "set" | "kit") { head } else { head + 1 };
    let is_named = |at: usize| {
        let Some((kind, count)) = tokens.line_value(&GOODS, at) else { return false };
        let is_head = if kind.is_ascii_uppercase() { at + count == end } else { at == 0 };
        is_head && (at + count <= place || place + words <= at) && tokens.get(at) != "pen"
    };
    (place < end || !tokens.is_parted(place)) && tokens.places(Signs::SEVERAL).any(is_named)
}

/// Whether a noun stands at a place of a language that puts adjectives behind it.
pub(super) fn is_head_first(tokens: &Tokens, place: usize) -> bool {
    tokens.line_value(&GOODS, place).is_some_and(|(kind, _)| kind.is_ascii_lowercase())
}

/// Whether a text names garments, footwear or bags, which have the names of goods as colours: a champagne dress.
pub(crate) fn has_worn(tokens: &Tokens) -> bool {
    let is_worn = |at: usize| {
        let kind = tokens.line_value(&GOODS, at).map(|found| found.0).or_else(|| tokens.end_value(&GOODS, at));
        kind.is_some_and(|kind| matches!(kind.to_ascii_lowercase(), b'g' | b'f' | b'b'))
    };
    tokens.places(Signs::SEVERAL.or(Signs::RUN)).any(is_worn)
}

/// The kinds of the nouns that a clause names the goods by, a bit for each; more than one where an "and" is in a run.
fn kinds_of(tokens: &Tokens, start: usize, end: usize) -> u32 {
    let last = end - 1;
    let bit = |kind: u8| 1 << (kind.to_ascii_lowercase() - b'a');
    if tokens.may_begin(Signs::RUN, last) {
        let parts = tokens.get(last).split(AND_IN_RUNS);
        return parts.fold(0, |all, part| all | GOODS.end(part).and_then(|line| line.bytes().last()).map_or(0, bit));
    }
    let kind = (start..end).find_map(|place| {
        let (kind, words) = tokens.line_value(&GOODS, place)?;
        let is_head = if kind.is_ascii_uppercase() { place + words == end } else { place == start };
        is_head.then_some(kind)
    });
    kind.map_or(0, bit)
}

/// Whether a comma, a sign of its own or an "and", and nothing else, stands between a token and the one before.
fn is_list(text: &str, tokens: &Tokens, place: usize) -> bool {
    let between = text.get(tokens.span(place - 1).1..tokens.span(place).0).unwrap_or_default();
    matches!(between, " / " | " | ")
        || between.chars().all(|c| c.is_whitespace() || matches!(c, ',' | ';' | '+' | '&' | '、' | '，' | '،'))
}

/// The "and" of Chinese and Japanese, which stands within a run.
const AND_IN_RUNS: [char; 3] = ['和', '与', 'と'];

/// Whether a token says how many there are of what follows: `2`, `1x`.
fn is_count(token: &str) -> bool {
    let number = token.strip_suffix('x').unwrap_or(token);
    matches!(number.len(), 1 | 2) && number.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_and(token: &str) -> bool {
    matches!(token, "and" | "e" | "en" | "et" | "i" | "oraz" | "und" | "y")
}

/// Whether a word says that what it stands with is one thing, or a part of one. A toy car and a pair of shoes don't.
fn is_of_one(tokens: &Tokens, place: usize) -> bool {
    let token = tokens.get(place);
    if token == "of" && place > 0 && tokens.get(place - 1).starts_with("pair")
        || token == "toy" && tokens.line_value(&GOODS, place).is_some()
    {
        return false;
    }
    [
        "set", "kit", "ensembl", "conjunt", "complet", "komplet", "zestaw", "costum", "kostum", "doll", "print",
        "pattern", "miniatur",
    ]
    .iter()
    .any(|beginning| token.starts_with(beginning))
        || matches!(
            token,
            "accessory"
                | "avec"
                | "barbie"
                | "cat"
                | "con"
                | "cosplay"
                | "dla"
                | "dog"
                | "for"
                | "from"
                | "fur"
                | "gift"
                | "in"
                | "met"
                | "mit"
                | "of"
                | "on"
                | "outfit"
                | "para"
                | "pet"
                | "pour"
                | "shaped"
                | "style"
                | "toy"
                | "voor"
                | "with"
                | "z"
        )
}
