use super::counterfeit_phrase::{capitalised, held};
use crate::case::Case;
use crate::dictionary::{Class, Slot, item};
use crate::model::Field;
use crate::rule;
use crate::rule::Findings;
use crate::words::{self, Signs, Tokens, brand};

rule! {
    /// A word is spelt to look like a brand that is often copied.
    ///
    /// Look-alike letters (l for i, 0 for o, Cyrillic for Latin) and doubled ones are seen through: "Nlke", "Addidas". So are
    /// letters that stand apart ("N I K E"), signs for letters ("Pr@da", "N*ke"), characters that aren't shown, and other
    /// spellings that are listed ("Abidas"). It may be a slip of the keyboard, so a person has to look. The list of brands
    /// is short; a platform's own list of rights holders knows more.
    ///
    /// Source: EU Intellectual Property Office and OECD on the brands most often seized; Universal Postal Convention,
    /// article 19.
    name: "brand-lookalike",
    severity: Warning,
    since: "0.1.0",
    authority: Product,
    source: "Universal Postal Convention art. 19; Regulation (EU) No 608/2013",
    message: "\"{word}\" in the {label} looks like a misspelling of {held}.",
    why: "Copies are offered under such spellings; customs stops them, and destroys them if they are copies.",
    help: "If {brand} is meant and the goods are genuine, spell it {brand}; copies of a brand must not be sent.",
    also "apart": {
        message: "\"{word}\" in the {label} is {held}, written so that it isn't found.",
        why: "Copies are offered under such spellings; customs stops them, and destroys them if they are copies.",
        help: "If the goods are genuine, write {brand} in one word; copies of a brand must not be sent.",
    },
    also "hidden": {
        message: "{held} in the {label} has a character in it that isn't shown, so that it isn't found.",
        why: "Copies are offered under such spellings; customs stops them, and destroys them if they are copies.",
        help: "If the goods are genuine, write {brand} anew without it; copies of a brand must not be sent.",
    },
    check: Field(looks_at, check),
    needs: [APART, LOOKALIKE, MARKED, MISSPELT, NOT_PLAIN],
}

fn looks_at(class: Class, slot: Slot) -> bool {
    class == Class::Item && matches!(slot, item::DESCRIPTION | item::BRAND)
}

fn check(case: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some(text) = field.text() else { return };
    let alike = Signs::LOOKALIKE.or(Signs::MISSPELT);
    // Most brands are a plain word, which no other rule splits.
    if field.slot() == item::BRAND && !words::may_have(text, alike.or(Signs::APART)) {
        return;
    }
    let tokens = case.tokens(text);
    let mut places = tokens.places(alike);
    let lookalike = places.find_map(|at| brand::lookalike(tokens.get(at)).map(|brand| (at, brand)));
    let (variant, word, brand) = if let Some((place, brand)) = lookalike {
        ("", tokens.written(text, place, 1), brand)
    } else if let Some((word, brand)) = spelt(text, &tokens) {
        ("apart", word, brand)
    } else if let Some((word, brand)) = hidden(text, &tokens) {
        ("hidden", word, brand)
    } else if let Some((word, brand)) = signed(text, &tokens) {
        ("", word, brand)
    } else {
        return;
    };
    let draft = found.at(field.place()).saying(variant).word(field, word);
    draft.with("brand", || capitalised(brand)).with("held", || held(case, brand));
}

/// The brand whose letters stand apart, as in `N I K E` and `A.d.i.d.a.s`.
fn spelt<'t>(text: &'t str, tokens: &Tokens) -> Option<(&'t str, &'static str)> {
    if !tokens.has(Signs::APART) {
        return None;
    }
    let is_letter = |place: usize| tokens.get(place).len() == 1;
    let mut place = 0;
    while place + 4 <= tokens.count() {
        let end = (place..tokens.count()).find(|at| !is_letter(*at)).unwrap_or(tokens.count());
        if end - place >= 4 {
            let letters: String = (place..end).map(|at| tokens.get(at)).collect();
            if let Some(brand) = brand::spelt(&letters) {
                return Some((tokens.written(text, place, end - place), brand));
            }
        }
        place = end + 1;
    }
    None
}

/// The brand with a character in it that isn't shown, such as a zero-width space.
fn hidden<'t>(text: &'t str, tokens: &Tokens) -> Option<(&'t str, &'static str)> {
    let is_hidden = |c: char| matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{feff}');
    if !tokens.has(Signs::NOT_PLAIN) || !text.contains(is_hidden) {
        return None;
    }
    let words = text.split(|c: char| !c.is_alphanumeric() && !is_hidden(c));
    words.take(MOST).filter(|word| word.len() < 64 && word.trim_matches(is_hidden).contains(is_hidden)).find_map(
        |word| {
            let letters = brand::letters_of(word, is_hidden);
            Some((word, brand::spelt(&letters).or_else(|| brand::lookalike(&letters))?))
        },
    )
}

/// The brand with a sign for one of its letters, as in `Pr@da` and `N*ke`.
fn signed<'t>(text: &'t str, tokens: &Tokens) -> Option<(&'t str, &'static str)> {
    if !tokens.has(Signs::MARKED) {
        return None;
    }
    let is_sign = |c: char| matches!(c, '$' | '*' | '@' | '|');
    let words = text.split(|c: char| !c.is_alphanumeric() && !is_sign(c)).take(MOST);
    words
        .filter(|word| word.len() < 64 && word.trim_matches(is_sign).contains(is_sign))
        .find_map(|word| Some((word, brand::lookalike(&brand::letters_of(word, |_| false))?)))
}

/// The maximum number of words in which hidden characters are sought.
const MOST: usize = 64;
