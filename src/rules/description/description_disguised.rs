use crate::case::Case;
use crate::dictionary::is_description;
use crate::model::Field;
use crate::report::Severity;
use crate::rule;
use crate::rule::Findings;
use crate::words::{Signs, Tokens, brand, is_listed};

rule! {
    /// A word of a goods description is written so that searches don't find it.
    ///
    /// A Cyrillic or Greek letter looks like a Latin one, but systems that look for "clothes" don't find "clоthes" with a
    /// Cyrillic o. The same holds for characters inside a word that aren't shown, for letters that stand apart ("p h o n e"),
    /// and for letters of mathematics. A keyboard may be the cause, so a person has to look, and a single letter that stands
    /// alone or a soft hyphen is advice. Signs of the trade such as µ, Ω and the β of β-carotene are no letters of a Latin word
    /// and pass; so do words that are Cyrillic or Greek as a whole.
    ///
    /// Source: Unicode Technical Standard #39 on letters that look alike; the WCO's and posts' systems compare letters by their
    /// codes. What is counted as a disguise is this project's own choice.
    name: "description-disguised",
    severity: Warning,
    since: "0.1.0",
    authority: Customs,
    source: "UTS #39",
    message: "\"{word}\" in the {label} has a Cyrillic or Greek letter that only looks like a Latin one.",
    why: "Systems of customs don't find such a word, which also looks like an attempt to hide it.",
    help: "Type it anew with Latin letters only: \"{plain}\".",
    also "hidden": {
        message: "\"{plain}\" in the {label} has a character in it that isn't shown.",
        why: "Systems of customs don't find such a word, which also looks like an attempt to hide it.",
        help: "Delete the word and type it anew: \"{plain}\".",
    },
    also "apart": {
        message: "The letters of \"{word}\" stand apart, so that it isn't read as a word.",
        why: "Systems of customs don't find such a word, which also looks like an attempt to hide it.",
        help: "Write it as one word: \"{plain}\".",
    },
    also "styled": {
        message: "\"{word}\" in the {label} is written with signs of mathematics in place of letters.",
        why: "Systems of customs don't find such a word, which also looks like an attempt to hide it.",
        help: "Type it anew with the letters of the keyboard.",
    },
    check: Field(is_description, check),
    needs: [APART, NOT_PLAIN],
}

fn check(case: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some(text) = field.text() else { return };
    let tokens = case.tokens(text);
    if let Some((word, plain)) = apart(text, &tokens) {
        found.at(field.place()).saying("apart").word(field, word).with("plain", || plain);
        return;
    }
    let Some(Disguise { how, word }) = disguise(text, &tokens) else { return };
    let draft =
        found.at(field.place()).word(field, word).with("plain", || word.chars().filter_map(plain).collect::<String>());
    match how {
        How::Mixed => {}
        How::Letter => _ = draft.severity(Severity::Advice),
        How::Hidden => _ = draft.saying("hidden"),
        How::Hyphen => _ = draft.saying("hidden").severity(Severity::Advice),
        How::Styled => _ = draft.saying("styled"),
    }
}

/// The word whose letters stand apart, and how it is written as one. Letters that spell no known word must be at least
/// six and the whole text, and a part of the alphabet isn't a word.
pub(super) fn apart<'t>(text: &'t str, tokens: &Tokens) -> Option<(&'t str, String)> {
    if !tokens.has(Signs::APART) {
        return None;
    }
    let is_letter = |place: usize| {
        let mut letters = tokens.get(place).chars();
        letters.next().is_some_and(|c| c.is_ascii_lowercase() || latin_of(c).is_some()) && letters.next().is_none()
    };
    // One sign between two letters, the same one between all.
    let gap = |place: usize| match text.as_bytes().get(tokens.span(place).1..tokens.span(place + 1).0) {
        Some([sign @ (b' ' | b'.' | b'-' | b'_' | b'*')]) => *sign,
        _ => 0,
    };
    let mut place = 0;
    while place < tokens.count() {
        let mut end = place + 1;
        while is_letter(place) && is_letter(end) && gap(end - 1) != 0 && gap(end - 1) == gap(place) {
            end += 1;
        }
        let letters = place..end;
        place = end;
        if letters.len() < 4 {
            continue;
        }
        let written = tokens.written(text, letters.start, letters.len());
        let plain: String = written.chars().filter_map(plain).filter(char::is_ascii_alphabetic).collect();
        let folded = plain.to_ascii_lowercase();
        // Beside other words they may be notes, keys or vitamins.
        let is_all = letters.len() == tokens.count();
        let is_alphabet = folded.as_bytes().windows(2).all(|pair| matches!(pair, [one, next] if one + 1 == *next));
        if brand::spelt(&folded).is_none() && !is_alphabet && (is_listed(&folded) || is_all && letters.len() >= 6) {
            return Some((written, plain));
        }
    }
    None
}

struct Disguise<'t> {
    how: How,
    word: &'t str,
}

enum How {
    /// A letter of another script among Latin ones.
    Mixed,
    /// Such a letter alone in a Latin text, or in a word of two letters.
    Letter,
    /// A character that isn't shown.
    Hidden,
    /// A soft hyphen, as copied from a page.
    Hyphen,
    /// Mathematical alphanumerics.
    Styled,
}

/// The first word that is disguised.
fn disguise<'t>(text: &'t str, tokens: &Tokens) -> Option<Disguise<'t>> {
    // Letters of most scripts disguise nothing.
    let is_odd = |c: char| is_hidden(c) || matches!(c, '\u{370}'..='\u{52f}' | '\u{1d400}'..='\u{1d7ff}');
    if !tokens.has(Signs::NOT_PLAIN) || !text.contains(is_odd) {
        return None;
    }
    let is_apart = |c: char| !c.is_alphanumeric() && !is_hidden(c);
    let (mut letter, mut is_foreign) = (None, false);
    for word in text.split(is_apart).filter(|word| !word.is_ascii()) {
        let how = judge(word);
        match how {
            // A brand is the matter of another rule.
            Some(How::Mixed | How::Hidden | How::Hyphen) if is_brand(word) => {}
            Some(How::Letter) if word.chars().nth(1).is_none() => letter = letter.or(Some(word)),
            Some(how) => return Some(Disguise { how, word }),
            None => is_foreign |= word.chars().any(|c| matches!(c, '\u{370}'..='\u{52f}')),
        }
    }
    let is_latin = || text.bytes().filter(u8::is_ascii_alphabetic).count() > 1;
    letter.filter(|_| !is_foreign && is_latin()).map(|word| Disguise { how: How::Letter, word })
}

fn is_brand(word: &str) -> bool {
    let letters = brand::letters_of(word, is_hidden);
    brand::spelt(&letters).is_some() || brand::lookalike(&letters).is_some()
}

/// How a word is disguised.
fn judge(word: &str) -> Option<How> {
    let (mut latin, mut alike, mut styled) = (0, 0, 0);
    let mut hidden = None;
    let mut before = '\0';
    let mut letters = word.chars().peekable();
    while let Some(c) = letters.next() {
        let next = letters.peek().copied().unwrap_or('\0');
        match c {
            'a'..='z' | 'A'..='Z' => latin += 1,
            // What turns letters around has no place before Latin ones.
            '\u{202d}' | '\u{202e}' if next.is_ascii_alphanumeric() => hidden = Some(How::Hidden),
            '\u{1d400}'..='\u{1d7ff}' => styled += 1,
            _ if is_hidden(c) && before.is_ascii_alphanumeric() && next.is_ascii_alphanumeric() => {
                hidden = Some(if c == '\u{ad}' { How::Hyphen } else { How::Hidden });
            }
            // The α of TNFα and the β of β-HCG are signs.
            'α'..='ω' if !(before.is_ascii_alphabetic() && next.is_ascii_alphabetic()) => return None,
            '\u{370}'..='\u{52f}' if latin_of(c).is_some() => alike += 1,
            '\u{370}'..='\u{52f}' => return None,
            _ => {}
        }
        before = c;
    }
    match (latin, alike) {
        _ if styled >= 3 => Some(How::Styled),
        (0, 1) if before.is_uppercase() && word.chars().nth(1).is_none() => Some(How::Letter),
        (0, _) | (_, 0) => hidden,
        (1, 1) => Some(How::Letter),
        _ => Some(How::Mixed),
    }
}

/// Whether a character isn't shown. Joiners, which other scripts need, are.
fn is_hidden(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}')
        || matches!(c, '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// A character as it should be written; nothing where it isn't shown.
fn plain(c: char) -> Option<char> {
    if is_hidden(c) { None } else { Some(latin_of(c).unwrap_or(c)) }
}

/// The Latin letter that a Cyrillic or Greek one looks like.
fn latin_of(c: char) -> Option<char> {
    let mut letters = ALIKE.chars();
    letters.by_ref().step_by(2).position(|alike| alike == c).and_then(|at| ALIKE.chars().nth(2 * at + 1))
}

/// Letters of other scripts, each with the Latin one that it looks like.
const ALIKE: &str =
    "аaеeоoрpсcуyхxіiѕsјjһhԁdԛqԝwкkтtАAВBЕEКKМMНHОOРPСCТTХXІIЅSЈJУYοoνvαaεeιiκkρpτtΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX";
