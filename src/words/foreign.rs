//! Whether a text is for sure in another language than some.
//!
//! What tells a language are the general words of descriptions, such as `neu` and `femme`, and those that link others, such
//! as `avec` and `für`: the lists under `vague/` say of which languages a word is. Names of goods tell nothing: they are
//! lent, as `T-shirt` and `Jeans` are. So nothing is said of a text that has one word of a language that is wanted, or too
//! few of another.

use super::Tokens;
use super::vague;

/// The languages whose words are known, in the order of the lists of vague words: tags, and names as sentences have them.
pub(super) const LANGUAGES: [(&str, &str); 11] = [
    ("en", "English"),
    ("ar", "Arabic"),
    ("de", "German"),
    ("es", "Spanish"),
    ("fr", "French"),
    ("it", "Italian"),
    ("nl", "Dutch"),
    ("pl", "Polish"),
    ("pt", "Portuguese"),
    ("zh", "Chinese"),
    ("ja", "Japanese"),
];

/// The fewest words that only another language has, and the fewest where one of them links others.
const LEAST: usize = 3;
const LEAST_LINKED: usize = 2;
/// One of so many words must be of another language.
const SHARE: usize = 3;

/// The name of a language; of one that isn't known, its tag.
pub(crate) fn name(tag: &str) -> &str {
    LANGUAGES.iter().find(|(known, _)| *known == tag).map_or(tag, |(_, name)| name)
}

/// The bit of a language in sets of them.
fn position(tag: &str) -> Option<usize> {
    LANGUAGES.iter().position(|(known, _)| *known == tag)
}

/// Whether a folded word is a general one of a language, or one that links others in it.
pub(crate) fn is_of(language: &str, token: &str) -> bool {
    position(language).is_some_and(|place| vague::languages_of(token) >> place & 1 == 1)
}

/// The language that a text in Latin letters is in for sure, or those that it may be in, if it is none of those that are
/// wanted. Where one is wanted that has no lists, nothing is sure.
pub(crate) fn language(text: &str, tokens: &Tokens, wanted: &[String]) -> Option<String> {
    let mut readable = 0u16;
    for tag in wanted {
        readable |= 1 << position(tag)?;
    }
    // For each word the languages that it may be in, if none of them is wanted.
    let mut words: Vec<u16> = Vec::new();
    let (mut linked, mut excluded) = (0u16, readable);
    for place in 0..tokens.count() {
        let token = tokens.get(place);
        // Perfumes are called so everywhere.
        if token == "eau" {
            return None;
        }
        if token.len() < 2 || token.bytes().any(|byte| byte.is_ascii_digit()) {
            continue;
        }
        let mut known = vague::languages_of(token);
        if known & readable != 0 {
            // It is in none of the languages that don't have this word.
            excluded |= !known;
            known = 0;
        }
        if tokens.is_link(place) {
            linked |= known;
        }
        words.push(known);
    }
    // A letter that one language alone has counts as a linking word.
    if let Some(language) = text.chars().find_map(language_of) {
        linked |= 1 << language;
        words.push(1 << language);
    }
    let (mut most, mut names) = (0, String::new());
    for (language, (_, name)) in LANGUAGES.iter().enumerate() {
        let own = 1 << language;
        let count = words.iter().filter(|known| **known & own != 0).count();
        let least = if linked & own != 0 { LEAST_LINKED } else { LEAST };
        if excluded & own != 0 || count < least.max(most) || count * SHARE < words.len() {
            continue;
        }
        if count > most {
            names.clear();
        } else {
            names.push_str(" or ");
        }
        names.push_str(name);
        most = count;
    }
    (most > 0).then_some(names)
}

/// The language of a letter that no other one listed has.
fn language_of(letter: char) -> Option<usize> {
    let tag = match letter {
        'ß' => "de",
        'ą' | 'ć' | 'ę' | 'ł' | 'ń' | 'ś' | 'ź' | 'ż' => "pl",
        'ã' | 'õ' => "pt",
        _ => return None,
    };
    position(tag)
}
