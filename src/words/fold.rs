//! Folds letters for comparison: lower case without accents, kana of full width, Arabic without the article.

/// Folds a letter or digit for comparison. Empty for characters that separate words.
pub(super) fn fold(c: char, one: &mut [u8; 4]) -> &str {
    match c {
        'a'..='z' | '0'..='9' => c.encode_utf8(one),
        'A'..='Z' => c.to_ascii_lowercase().encode_utf8(one),
        // Most letters of Arabic, which stand first since they are many.
        'ا' | 'ب' | 'ت'..='غ' | 'ف'..='و' | 'ي' => c.encode_utf8(one),
        '\0'..='\u{bf}' | '×' | '÷' => "",
        'À'..='Å' | 'à'..='å' | 'Ā'..='ą' => "a",
        'Æ' | 'æ' => "ae",
        'Ç' | 'ç' | 'Ć'..='č' => "c",
        'Ď'..='đ' | 'Ð' | 'ð' => "d",
        'È'..='Ë' | 'è'..='ë' | 'Ē'..='ě' => "e",
        'Ĝ'..='ģ' => "g",
        'Ĥ'..='ħ' => "h",
        'Ì'..='Ï' | 'ì'..='ï' | 'Ĩ'..='ı' => "i",
        'Ĵ' | 'ĵ' => "j",
        'Ķ'..='ĸ' => "k",
        'Ĺ'..='ł' => "l",
        'Ñ' | 'ñ' | 'Ń'..='ň' => "n",
        'Ò'..='Ö' | 'Ø' | 'ò'..='ö' | 'ø' | 'Ō'..='ő' => "o",
        'Œ' | 'œ' => "oe",
        'Ŕ'..='ř' => "r",
        'Ś'..='š' | 'Ș' | 'ș' => "s",
        'ß' | 'ẞ' => "ss",
        'Ţ'..='ŧ' | 'Ț' | 'ț' => "t",
        'Ù'..='Ü' | 'ù'..='ü' | 'Ũ'..='ų' => "u",
        'Ŵ' | 'ŵ' => "w",
        'Ý' | 'ý' | 'ÿ' | 'Ŷ'..='Ÿ' => "y",
        'Ź'..='ž' => "z",
        '\u{300}'..='\u{36f}' | '\u{640}' | '\u{64b}'..='\u{652}' => "",
        'أ' | 'إ' | 'آ' | 'ٱ' => "ا",
        'ة' => "ه",
        'ى' => "ي",
        '،' | '؛' | '؟' | '・' => "",
        '٠'..='٩' => shifted(c, 0x660, '0').encode_utf8(one),
        // Full-width digits and letters.
        '０'..='９' => shifted(c, 0xff10, '0').encode_utf8(one),
        'Ａ'..='Ｚ' => shifted(c, 0xff21, 'a').encode_utf8(one),
        'ａ'..='ｚ' => shifted(c, 0xff41, 'a').encode_utf8(one),
        // Half-width kana, and the signs for their voice.
        '\u{ff66}'..='\u{ff9d}' => {
            let at = 3 * (c as usize - 0xff66);
            KANA.get(at..at + 3).unwrap_or_default()
        }
        'ﾞ' => "\u{3099}",
        'ﾟ' => "\u{309a}",
        // Cyrillic and Greek are folded to lower case; other scripts stay as they are.
        'А'..='Я' | 'Α'..='Ω' => char::from_u32(c as u32 + 32).unwrap_or(c).encode_utf8(one),
        // Signs: general punctuation, arrows to ornaments, ideographic stops, full-width punctuation, pictures.
        '\u{2000}'..='\u{2bff}'
        | '\u{3000}'..='\u{3004}'
        | '\u{3008}'..='\u{3020}'
        | '\u{fe00}'..='\u{fe6f}'
        | '\u{ff00}'..='\u{ff0f}'
        | '\u{ff1a}'..='\u{ff20}'
        | '\u{1f000}'..='\u{1faff}' => "",
        other => other.encode_utf8(one),
    }
}

/// The lower case of a letter, of Latin, Greek and Cyrillic alone. No list has a capital of any other script, so that the
/// standard library's table of all letters, eleven kilobytes, isn't needed.
pub(crate) const fn lower(c: char) -> char {
    let shift = match c {
        'A'..='Z' | 'À'..='Ö' | 'Ø'..='Þ' | 'Α'..='Ρ' | 'Σ'..='Ϋ' | 'А'..='Я' => 32,
        'Ѐ'..='Џ' => 80,
        // Each capital before its small letter.
        'Ā'..='į' | 'Ĳ'..='ķ' | 'Ŋ'..='ŷ' => 1 - c as u32 % 2,
        'Ĺ'..='ň' | 'Ź'..='ž' => c as u32 % 2,
        'Ÿ' => return 'ÿ',
        'ẞ' => return 'ß',
        // The sign of kelvin.
        '\u{212a}' => return 'k',
        _ => 0,
    };
    match char::from_u32(c as u32 + shift) {
        Some(lower) => lower,
        None => c,
    }
}

/// Maps a letter from one range of an alphabet to the same letter in another.
fn shifted(c: char, from: u32, to: char) -> char {
    char::from_u32(c as u32 - from + to as u32).unwrap_or(c)
}

/// The kana that have a half-width form, in its order.
const KANA: &str =
    "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";

/// The last kana of a word with the sign for its voice.
pub(super) fn voiced(word: &str, sign: &str) -> Option<char> {
    let step = if sign == "\u{3099}" { 1 } else { 2 };
    match word.chars().last()? {
        'ウ' => Some('ヴ'),
        kana @ ('か'..='ほ' | 'カ'..='ホ') => char::from_u32(kana as u32 + step),
        _ => None,
    }
}

/// Whether a character within a word is no part of it when words are compared: an apostrophe, an accent, a vowel sign.
pub(super) fn is_left_out(c: char) -> bool {
    matches!(c, '\'' | '\u{2019}' | '\u{300}'..='\u{36f}' | '\u{640}' | '\u{64b}'..='\u{652}')
}

/// The length in bytes of the "and" and the article at the start of an Arabic word.
///
/// A word that is listed as a whole isn't cut: a pillow, `وساده`, isn't "and plain". Other words that only look as if they
/// had one are cut, so the lists have them in that form.
pub(super) fn article(word: &str) -> usize {
    let is_long = |rest: &str| rest.len() >= 6;
    let rest = word.strip_prefix('و').filter(|rest| is_long(rest)).unwrap_or(word);
    let rest = rest.strip_prefix("ال").filter(|rest| is_long(rest)).unwrap_or(rest);
    word.len() - rest.len()
}

/// Whether a character is one of Chinese or Japanese, which have no blanks between words.
pub(crate) fn is_running(c: char) -> bool {
    matches!(c, '\u{3005}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}')
}

pub(super) fn is_arabic(c: char) -> bool {
    matches!(c, '\u{600}'..='\u{6ff}')
}
