//! Scripts and languages whose words aren't judged.

use super::super::{Signs, Tokens};

/// Why a text can't be judged by its words, where it has a word in a script or language that no list is of.
pub(crate) fn unread(text: &str, tokens: &Tokens) -> Option<&'static str> {
    if !tokens.has(Signs::NOT_PLAIN) {
        return None;
    }
    let mut before = None;
    for letter in text.chars() {
        let Some(here) = script(letter) else {
            before = None;
            continue;
        };
        // A single letter of another script may be a unit or a model: µF, Ω.
        if before == Some(here) || here == OTHER_LANGUAGE && text.len() > letter.len_utf8() {
            return Some(here);
        }
        before = Some(here);
    }
    None
}

const OTHER_LANGUAGE: &str = "descriptions are read in English, Arabic, Chinese, Dutch, French, German, Italian, \
                              Japanese, Polish, Portuguese and Spanish; words in other languages aren't judged";

/// What isn't read, by a letter of it.
#[inline]
fn script(letter: char) -> Option<&'static str> {
    // Nearly all letters of a description: ASCII, Arabic, Chinese and Japanese.
    if letter < 'Å' || matches!(letter, '\u{600}'..='\u{66f}' | '\u{3000}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}') {
        return None;
    }
    Some(match letter {
        '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => "descriptions in Greek letters aren't judged",
        '\u{400}'..='\u{52f}' => "descriptions in Cyrillic letters aren't judged",
        '\u{590}'..='\u{5ff}' => "descriptions in Hebrew letters aren't judged",
        '\u{e00}'..='\u{e7f}' => "descriptions in Thai letters aren't judged",
        '\u{1100}'..='\u{11ff}' | '\u{3130}'..='\u{318f}' | '\u{ac00}'..='\u{d7af}' => {
            "descriptions in Korean letters aren't judged"
        }
        '\u{530}'..='\u{58f}' | '\u{700}'..='\u{dff}' | '\u{e80}'..='\u{10ff}' | '\u{1200}'..='\u{1cff}' => {
            "descriptions in this script aren't judged"
        }
        // Letters of the Latin and Arabic alphabets that none of the languages read has.
        'ą' | 'ć' | 'ę' | 'ł' | 'ń' | 'ś' | 'ź' | 'ż' | 'Ą' | 'Ć' | 'Ę' | 'Ł' | 'Ń' | 'Ś' | 'Ź' | 'Ż' =>
        {
            return None;
        }
        'œ' | 'Œ' | 'Ÿ' => return None,
        'å' | 'Å' | 'ø' | 'Ø' | 'ð' | 'Ð' | 'þ' | 'Þ' | '\u{100}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => {
            OTHER_LANGUAGE
        }
        'ٹ' | 'پ' | 'چ' | 'ڈ' | 'ڑ' | 'ژ' | 'ک' | 'گ' | 'ی' | 'ے' => OTHER_LANGUAGE,
        _ => return None,
    })
}

/// Whether a character is seen, and of a script and a language that is read. Of any other, rules may have something to say.
pub(in crate::words) fn is_plain(c: char) -> bool {
    let is_hidden = matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}');
    // Letters of mathematics stand for those of Latin.
    let is_styled = matches!(c, '\u{feff}' | '\u{1d400}'..='\u{1d7ff}');
    !is_hidden && !is_styled && script(c).is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_read_is_said() {
        for text in [
            "Одежда",
            "거실 조명",
            "เสื้อผ้า",
            "בגדים",
            "Ρούχα",
            "Oblečení",
            "Kläder på rea",
            "لباس بچه",
            "Hediyelik eşya",
        ] {
            assert!(unread(text, &Tokens::read(text)).is_some(), "{text}");
        }
        for text in
            ["Kleidung", "vêtements", "odzież", "衣服", "おもちゃ", "ملابس", "10 µF capacitor", "5 Ω", "Coffee ☕"]
        {
            assert!(unread(text, &Tokens::read(text)).is_none(), "{text}");
        }
    }
}
