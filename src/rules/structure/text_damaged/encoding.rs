//! Signs that a text is read in another encoding than it was written in.

use crate::input::Encoding;

/// Whether a letter in UTF-8 was read as Windows-1252 somewhere in a text.
pub(super) fn is_misread(text: &[u8]) -> bool {
    let before = |at: usize| at.checked_sub(1).and_then(|before| text.get(before));
    (0..text.len()).any(|at| text.get(at..).is_some_and(|rest| begins_misread(before(at), rest)))
}

/// Whether a text in another encoding was read as Windows-1252.
pub(super) fn is_foreign(text: &str) -> bool {
    is_of_signs(text) || has_sign_within(text) || has_odd_letter(text)
}

/// Whether a text begins with what Windows-1252 makes of a letter in UTF-8: one of ÂÃÄÅÐ with a sign, â with that of the
/// euro, or another letter with two signs. A space and a mark of quotation may follow a word. So may a sign, as in
/// "BLÅ·HVIT", "LÃ®" and "5 Å±1", where none of small letters is before it and neither they nor more signs behind. A dash or
/// a mark may join two words, as in "LÃ–ALGODÃO".
fn begins_misread(before: Option<&u8>, text: &[u8]) -> bool {
    let is_sign = |sign: u8| !matches!(sign, 0xA0 | 0xAB | 0xBB);
    let is_small = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_lowercase);
    let is_start = || before.is_none_or(|before| before.is_ascii() && !before.is_ascii_alphanumeric());
    match text {
        [0xC3, 0x82..=0x85 | 0x90, 0xC2, sign, behind @ ..] => {
            let is_odd = behind.first().is_some_and(|byte| !byte.is_ascii());
            is_small(before) || is_sign(*sign) && (is_small(behind.first()) || is_odd)
        }
        [0xC3, 0x83, 0xC5 | 0xCB, ..] | [0xC3, 0xA2, 0xE2, 0x82, 0xAC, ..] => true,
        [0xC3, 0x83..=0x85, 0xE2, 0x80..=0x84, _, behind @ ..] | [0xC3, 0x84 | 0x85, 0xC5, _, behind @ ..] => {
            is_small(before) || is_start() && is_small(behind.first())
        }
        [0xC3, 0xA0..=0xAF, 0xC2, first, 0xC2, second, ..] => is_sign(*first) && is_sign(*second),
        _ => false,
    }
}

/// Whether most of a text is what Windows-1252 has beyond ASCII, as where it was read as Windows-1252 but is in Cyrillic,
/// Greek, Chinese or Japanese letters. A text in any language of Windows-1252 has far fewer.
fn is_of_signs(text: &str) -> bool {
    let Some(mut bytes) = Encoding::Windows1252.encode(text) else { return false };
    // Neither digits and marks of punctuation tell, nor a line or a mask, which repeats one sign.
    bytes.retain(|byte| byte.is_ascii_alphabetic() || !byte.is_ascii() && !is_punctuation(*byte));
    let all = bytes.len();
    bytes.retain(|byte| !byte.is_ascii());
    let has_letter = bytes.iter().any(|byte| matches!(byte, 0x83 | 0xC0..));
    let has_several = bytes.iter().any(|byte| bytes.first() != Some(byte));
    // Beside letters alone there may be an alphabet in another word.
    let has_sign = bytes.iter().any(|byte| matches!(byte, 0x80..0xC0 | 0xD7 | 0xF7));
    let least = if has_sign { all.div_ceil(2) } else { all - all / 4 };
    bytes.len() >= least.max(6) && has_letter && has_several
}

/// Whether a byte of Windows-1252 is a mark of punctuation beyond ASCII.
const fn is_punctuation(byte: u8) -> bool {
    matches!(byte, 0x85 | 0x91..=0x97 | 0xA0 | 0xAB | 0xB7 | 0xBB)
}

/// Whether a sign stands within a word that Windows-1252 has in the place of a Polish letter.
fn has_sign_within(text: &str) -> bool {
    const SIGNS: [char; 9] = ['¹', '³', '¿', '¶', '¼', '¾', '±', '¯', '£'];
    const UNITS: [&str; 4] = ["cm", "dm", "km", "mm"];
    let is_part = |letter: char| letter.is_alphabetic() || SIGNS.contains(&letter);
    text.split(|letter: char| !is_part(letter)).any(|word| {
        let Some((front, behind)) = word.split_once(SIGNS) else { return false };
        front.chars().nth(1).is_some() && !UNITS.contains(&front) && behind.contains(char::is_lowercase)
    })
}

/// Whether a letter or sign stands where no language writes it, as where a text was in a code page of central Europe, Turkey,
/// DOS or the Macintosh: `£ukasz`, `Beþiktaþ`, `M„ller`, `MŸller`, and `f√ºr` where UTF-8 was read as the Macintosh's.
fn has_odd_letter(text: &str) -> bool {
    let (mut before, mut letters) = (' ', text.chars().peekable());
    while let Some(letter) = letters.next() {
        let after = letters.peek().copied().unwrap_or(' ');
        let is_within = before.is_ascii_alphabetic() && after.is_ascii_lowercase();
        let is_odd = match letter {
            '£' | '¯' => !before.is_alphanumeric() && after.is_lowercase(),
            'Š' | 'Ž' | 'Ÿ' => is_within,
            '\u{201a}' | '\u{201e}' => is_within && before.is_ascii_lowercase(),
            // No Icelandic word ends in it, or has it before most consonants.
            'þ' => before.is_ascii_lowercase() && (!after.is_alphabetic() || "bcdfgklmnpstxz".contains(after)),
            '√' => matches!(after, '§' | '©' | 'º' | '∂' | '®' | '±' | '´' | '≥' | '°' | '†' | 'ü' | 'Ñ' | 'ñ'),
            letter => matches!(letter, '\u{80}'..='\u{84}' | '\u{86}'..='\u{9f}'),
        };
        if is_odd {
            return true;
        }
        before = letter;
    }
    false
}
