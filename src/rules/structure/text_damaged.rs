mod encoding;
mod page;

use crate::case::Case;
use crate::codes::script;
use crate::input::Encoding;
use crate::model::{Field, has_words, may_be_damaged};
use crate::report::Severity;
use crate::rule;
use crate::rule::{Change, Findings};

rule! {
    /// A text was damaged on its way: it has signs of another encoding, or codes of a web page, in the place of letters.
    ///
    /// UTF-8 that is read as Windows-1252 has two signs or three for each letter that isn't English: `KÃ¶ln` for
    /// `Köln`. Only signs that no language writes one after the other are found. Where the whole text can be read back,
    /// that is the fix. A text in another encoding than Windows-1252 has signs in most places, `Ôóòáîëêà` for
    /// `Футболка`, or within words, `bawe³niana` for `bawełniana`, or letters where no word has them, `MŸller` for
    /// `Müller`. A text that was taken from a page may have the page's codes for signs, `Men&#39;s` for `Men's`, and
    /// characters that nobody sees, such as a blank of no width. Those that a script or an emoji needs are left alone.
    /// The page's tags around a text, and the signs of a program, are found at its edges.
    ///
    /// Source: RFC 3629 on UTF-8; HTML, section 13.5, on the names of characters; XML 1.0, section 2.2, on the characters that a
    /// message can hold.
    name: "text-damaged",
    severity: Warning,
    since: "0.1.0",
    authority: Customs,
    source: "RFC 3629; HTML 13.5",
    message: "The {label} has other signs in the place of letters, such as Ã¶ for ö.",
    why: "Customs and the carrier see it as it stands here.",
    help: "Write the letters themselves. Texts are damaged like this when a file is saved in one encoding and read in another.",
    also "code": {
        message: "The {label} has codes of a web page in it, such as &amp; for &.",
        why: "Customs and the carrier see it as it stands here.",
        help: "Write the signs themselves.",
    },
    also "control": {
        message: "The {label} has control characters in it, which no message can hold.",
        why: "Customs' system refuses them, and a conversion leaves the whole value out.",
        help: "Write it without them.",
    },
    also "unseen": {
        message: "The {label} has characters in it that nobody sees.",
        why: "Systems that compare it letter by letter will not recognise it.",
        help: "Write it without them.",
    },
    also "tags": {
        message: "The {label} has tags of a web page or signs of a program around it, such as <p>.",
        why: "Customs and the carrier see it as it stands here.",
        help: "Write the text alone.",
    },
    check: Field(has_words, check),
    unless: Plain,
}

fn check(_: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some(text) = field.text().filter(|text| may_be_damaged(text.as_bytes())) else { return };
    if encoding::is_misread(text.as_bytes()) {
        let draft = found.at(field.place());
        if let Some(letters) = Encoding::Windows1252.encode(text).and_then(|bytes| String::from_utf8(bytes).ok()) {
            draft.fix(Change::Replace(field.place(), letters));
        }
    } else if encoding::is_foreign(text) {
        found.at(field.place());
    } else if let Some(plain) = script::seen(text) {
        without_unseen(field, text, plain, found);
    } else {
        let decoded = page::decoded(text);
        let text = decoded.as_deref().unwrap_or(text);
        let alone = page::without_tags(text);
        if alone.len() < text.len() || text.starts_with("{\"") || text.starts_with("[\"") {
            let draft = found.at(field.place()).severity(Severity::Advice).saying("tags");
            if alone.len() < text.len() && !alone.is_empty() {
                draft.suggest(Change::Replace(field.place(), alone));
            }
        } else if let Some(decoded) = decoded {
            let draft = found.at(field.place()).severity(Severity::Advice).saying("code");
            if !decoded.contains('\u{FFFD}') {
                draft.fix(Change::Replace(field.place(), decoded));
            }
        }
    }
}

/// Says that a text has characters that nobody sees, and is this without them.
fn without_unseen(field: Field<'_>, text: &str, plain: String, found: &mut Findings) {
    let draft = found.at(field.place());
    let draft = match text.contains(script::is_forbidden) {
        true => draft.saying("control"),
        false => draft.saying("unseen").severity(Severity::Advice),
    };
    // Where a blank takes a control's place, or letters were turned around, a person should look.
    let is_guess = plain.matches(' ').count() > text.matches(' ').count() || text.contains(['\u{202d}', '\u{202e}']);
    if plain.is_empty() {
        return;
    }
    let change = Change::Replace(field.place(), plain);
    if is_guess {
        draft.suggest(change);
    } else {
        draft.fix(change);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The rule doesn't look at a text without signs of damage, so no debug build notices a sign that is missing there.
    #[test]
    fn what_nobody_sees_is_a_sign_of_damage() {
        for letter in '\0'..=char::MAX {
            for text in [format!("a{letter}b"), letter.into()] {
                assert!(script::seen(&text).is_none() || may_be_damaged(text.as_bytes()), "{text:?}");
            }
        }
    }

    #[test]
    fn what_is_misread_has_a_sign_of_damage() {
        let byte_of = |letter: char| Encoding::Windows1252.encode(letter.encode_utf8(&mut [0; 4]))?.first().copied();
        let mut letters: Vec<(u8, char)> =
            ('\u{80}'..='\u{2122}').filter_map(|letter| Some((byte_of(letter)?, letter))).collect();
        letters.sort_unstable();
        assert_eq!(letters.len(), 128);
        let read = |byte: u8| if byte.is_ascii() { byte.into() } else { letters[usize::from(byte) - 128].1 };
        let misread = |letter: char| -> String { letter.to_string().bytes().map(read).collect() };
        let pairs = letters.iter().flat_map(|(_, one)| letters.iter().map(move |(_, two)| [*one, *two]));
        let words = pairs.map(String::from_iter).chain(('\u{80}'..='\u{ffff}').map(misread));
        let mut found = 0;
        for word in words {
            for text in [format!("a{word}b"), format!("{word}b"), format!("a{word}"), word] {
                let is_misread = encoding::is_misread(text.as_bytes());
                assert!(!is_misread || may_be_damaged(text.as_bytes()), "{text:?}");
                found += usize::from(is_misread);
            }
        }
        assert!(found > 10_000, "{found}");
    }
}
