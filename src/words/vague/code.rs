//! Words with digits, and letters that belong to a code.

use super::seen::Seen;
use super::vocabulary::{ANY, Class, classes};
use crate::words::{Tokens, is_run};

/// Whether a token stands for a code rather than for a thing: `model` in `model A123`.
pub(super) fn is_model(tokens: &Tokens, place: usize) -> bool {
    let token = tokens.get(place);
    (token.starts_with("mod") || token == "موديل") && has_digit(tokens.get(place + 1))
}

pub(super) fn has_digit(token: &str) -> bool {
    token.bytes().any(|byte| byte.is_ascii_digit())
}

/// What a token with a digit or a single letter is.
pub(super) fn numeric(token: &str, language: usize) -> Option<Seen> {
    let digits = token.bytes().filter(u8::is_ascii_digit).count();
    if digits == token.len() || (token.len() == 1 && token.is_ascii()) {
        return Some(Seen::NUMBER);
    }
    if digits == 0 || is_run(token) {
        return None;
    }
    // Dimensions: 30x40.
    let is_side = |side: &str| !side.is_empty() && side.bytes().all(|byte| byte.is_ascii_digit());
    if token.contains('x') && token.trim_end_matches('x').split('x').all(is_side) {
        return Some(Seen::of(Class::Measure));
    }
    // A unit behind a number, or a system of sizes before it: 100ml, EU42.
    let is_digit = |c: char| c.is_ascii_digit();
    let unit = token.trim_start_matches(is_digit).trim_end_matches(is_digit);
    let is_unit = !token.ends_with(is_digit) || (unit.len() == 2 && digits < 4);
    let class = classes(unit).of(language).filter(|_| is_unit);
    if let Some(class @ (Class::Measure | Class::Filler | Class::Colour)) = class {
        return Some(Seen::of(class));
    }
    // A short one may be the name of goods, such as MP3 and PS5.
    Some(if token.len() >= 5 && digits >= 2 && token.is_ascii() { Seen::CODE } else { Seen::of(Class::Area) })
}

/// Whether a token of letters belongs to a code: `AB` in `AB-1234` and in `AB 1234`.
pub(super) fn is_in_code(text: &str, tokens: &Tokens, place: usize) -> bool {
    let token = tokens.get(place);
    let is_upper = || tokens.written(text, place, 1).bytes().all(|byte| byte.is_ascii_uppercase());
    if token.len() > 5 || !is_upper() {
        return false;
    }
    let is_number = |place: usize| {
        let token = tokens.get(place);
        token.len() >= 3 && token.bytes().any(|byte| byte.is_ascii_digit())
    };
    let is_joined = |first: usize| !tokens.written(text, first, 2).contains(char::is_whitespace);
    let is_before = is_number(place + 1) && (is_joined(place) || (token.len() <= 3 && !ABBREVIATIONS.contains(&token)));
    let is_behind = place > 0 && is_number(place - 1) && is_joined(place - 1);
    // Behind a word for it a short one is a code as well: `ref ZX-9`.
    let is_told =
        || place > 0 && is_joined(place) && has_digit(tokens.get(place + 1)) && is_label(tokens.get(place - 1));
    is_before || is_behind || is_told()
}

/// Goods with short names in capital letters.
const ABBREVIATIONS: [&str; 24] = [
    "bag", "cap", "cd", "cnc", "cpu", "dvd", "gps", "gpu", "hat", "hdd", "lcd", "led", "pc", "pcb", "pen", "pvc",
    "ram", "rca", "ssd", "tea", "toy", "tv", "usb", "wig",
];

/// Whether a word stands for a code in some language.
fn is_label(token: &str) -> bool {
    let classes = classes(token);
    token.starts_with("mod") || (0..=ANY).any(|language| classes.of(language) == Some(Class::Label))
}
