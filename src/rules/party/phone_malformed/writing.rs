//! What people write around a telephone number: words, an extension, letters for digits, a second number.

use super::MOST_DIGITS;
use crate::codes::script;

/// The least digits of a number, but on the smallest islands.
pub(super) const LEAST_DIGITS: usize = 7;

/// Whether a character may stand between the digits of a number.
pub(super) fn is_sign(c: char) -> bool {
    matches!(c, ' ' | '-' | '.' | '/' | '(' | ')' | '\u{a0}' | '\u{2010}'..='\u{2013}')
}

/// How many digits a text has.
fn count(text: &str) -> usize {
    text.bytes().filter(u8::is_ascii_digit).count()
}

/// Whether a text has as many digits as a number has.
fn has_digits(text: &str) -> bool {
    (LEAST_DIGITS..=MOST_DIGITS).contains(&count(text))
}

/// Whether a text is a number in digits and signs, with or without a plus.
fn is_number(text: &str) -> bool {
    has_digits(text) && text.strip_prefix('+').unwrap_or(text).chars().all(|c| c.is_ascii_digit() || is_sign(c))
}

/// A number without what marks it as one or as a text, and without an extension, which is told.
pub(super) fn bare(text: &str) -> (&str, bool) {
    let text = script::unmarked(text);
    let is_link = text.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("tel:"));
    let text = text.get(4..).filter(|_| is_link).map_or(text, str::trim_start);
    let Some((at, _)) = text.char_indices().find(|(_, c)| c.is_alphabetic()) else { return (text, false) };
    let (front, behind) = text.split_at(at);
    let word = behind.trim_end_matches(|c: char| !c.is_alphabetic());
    let is_extension = EXTENSIONS.iter().any(|known| word.eq_ignore_ascii_case(known) || word == *known)
        && (1..LEAST_DIGITS).contains(&count(behind));
    let front = front.trim_end_matches(|c: char| is_sign(c) || matches!(c, ',' | ';'));
    if is_extension && count(front) >= LEAST_DIGITS && !front.contains('+') { (front, true) } else { (text, false) }
}

/// What stands before the number of an extension.
const EXTENSIONS: [&str; 11] =
    ["x", "ext", "extension", "extn", "dw", "durchwahl", "int", "interno", "poste", "ramal", "доб"];

/// Whether there are several numbers with words or signs between them.
pub(super) fn has_several(text: &str) -> bool {
    let is_gap = |c: char| c.is_alphabetic() || matches!(c, '+' | ',' | ';' | '|' | '&' | '\n');
    text.split(is_gap).flat_map(|part| part.split(" / ")).filter(|part| has_digits(part)).nth(1).is_some()
}

/// The number with digits for the letters O and l among them, where it has no other letters.
pub(super) fn with_digits(text: &str) -> Option<String> {
    let mut out = String::with_capacity(text.len());
    let (mut letters, mut before) = (0, ' ');
    for c in text.chars() {
        let digit = match c {
            'O' | 'o' => '0',
            'l' | 'I' => '1',
            _ => c,
        };
        letters += usize::from(digit != c);
        if digit.is_alphabetic() || digit != c && before.is_alphabetic() {
            return None;
        }
        out.push(digit);
        before = c;
    }
    ((1..=2).contains(&letters) && is_number(&out)).then_some(out)
}

/// The number that stands behind words: `Tel. 030 1234567`.
pub(super) fn behind_words(text: &str) -> Option<&str> {
    let at = text.find(|c: char| c.is_ascii_digit() || matches!(c, '+' | '('))?;
    let (words, number) = text.split_at(at);
    let has_word = words.chars().filter(|c| c.is_alphabetic()).nth(1).is_some();
    (has_word && is_number(number)).then_some(number)
}

/// The number with a plus sign that stands among other signs or words without a digit: `<b>+4915112345678</b>`. Capitals behind
/// it may be keys that are dialled.
pub(super) fn among_signs(text: &str) -> Option<&str> {
    let (before, number) = text.split_at(text.rfind('+')?);
    let end = number.find(|c: char| c != '+' && !c.is_ascii_digit() && !is_sign(c)).unwrap_or(number.len());
    let (number, behind) = number.split_at_checked(end)?;
    let is_apart = !before.contains(char::is_numeric) && !behind.contains(char::is_numeric);
    let number = number.trim_end_matches(is_sign);
    (is_apart && !behind.starts_with(|c: char| c.is_ascii_uppercase()) && has_digits(number)).then_some(number)
}
