//! Numbers and codes that are written in the characters of another script, and characters that nobody sees.

/// A value in ASCII, where it is written with full-width letters and signs, with the digits of another script, or with
/// characters that aren't seen, as they are pasted from pages and messages. `None` if it has none of these.
///
/// What it means doesn't change, so that a fix by it is safe. Accents and letters of other scripts stay.
pub(crate) fn in_ascii(text: &str) -> Option<String> {
    if text.is_ascii() {
        return None;
    }
    // What parts two numbers isn't taken from between them.
    let is_kept = |c: &char| c.is_ascii() || c.is_whitespace() || !is_unseen(*c);
    let plain: String = text.chars().filter(is_kept).map(|c| ascii_of(c).unwrap_or(c)).collect();
    (plain != text).then_some(plain)
}

/// Whether a character is a control, a format character or a filler: Unicode's categories Cc and Cf, line and paragraph
/// separators, and the blanks that have no width or no ink (Unicode 16, `DerivedCoreProperties`, Default_Ignorable).
///
/// Variation selectors are left out: emoji have them.
pub(crate) const fn is_unseen(letter: char) -> bool {
    if letter.is_ascii() {
        return letter.is_ascii_control();
    }
    matches!(letter,
        '\u{80}'..='\u{9f}' | '\u{ad}' | '\u{34f}' | '\u{600}'..='\u{605}' | '\u{61c}' | '\u{6dd}'
        | '\u{70f}' | '\u{890}' | '\u{891}' | '\u{8e2}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
        | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}'
        | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{110bd}' | '\u{110cd}' | '\u{13430}'..='\u{1343f}'
        | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e00ff}')
}

/// A text without the signs by which spreadsheets know a text: `'610910` and `="610910"`.
pub(crate) fn unmarked(text: &str) -> &str {
    text.strip_prefix('\'').or_else(|| text.strip_prefix("=\"")?.strip_suffix('"')).unwrap_or(text)
}

/// A text without the characters that nobody sees and that no script needs. `None` if it has none of these.
///
/// A control character between two words becomes a blank. Joiners stay beside letters that aren't ASCII and in emoji, marks
/// of direction beside letters from right to left, and blanks of no width in scripts that have no others between words.
#[cold]
pub(crate) fn seen(text: &str) -> Option<String> {
    let has = |is_one: fn(char) -> bool| text.chars().any(is_one);
    let is_stray = |c: char| match c {
        '\u{200c}' | '\u{200d}' => !has(|c| !c.is_ascii() && !is_unseen(c)),
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202c}' | '\u{2066}'..='\u{2069}' => !has(|c| {
            matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}') && c != '\u{61c}'
        }),
        '\u{200b}' => !has(|c| matches!(c, '\u{e00}'..='\u{109f}' | '\u{1780}'..='\u{17ff}')),
        '\u{ad}' | '\u{202d}' | '\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' => true,
        c => is_forbidden(c),
    };
    if !text.chars().any(is_stray) {
        return None;
    }
    let mut out = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let is_gap = |c: Option<char>| c.is_none_or(char::is_whitespace);
        if !is_stray(letter) {
            out.push(letter);
        } else if is_forbidden(letter) && !is_gap(out.chars().next_back()) && !is_gap(letters.peek().copied()) {
            out.push(' ');
        }
    }
    Some(out.trim().to_owned())
}

/// Whether a character may stand in no XML message, not even as a reference.
pub(crate) const fn is_forbidden(letter: char) -> bool {
    matches!(letter, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}

/// The first of ten digits of each script whose digits are met in addresses and numbers: Arabic and its eastern form,
/// Devanagari, Bengali, Gurmukhi, Gujarati, Tamil, Telugu, Kannada, Malayalam, Thai, Lao, Burmese, Khmer.
const ZEROS: [u32; 14] =
    [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040, 0x17e0];

fn ascii_of(c: char) -> Option<char> {
    let code = c as u32;
    match code {
        0xff01..=0xff5e => char::from_u32(code - 0xfee0),
        0x3000 => Some(' '),
        // The Arabic signs between thousands and before decimals.
        0x66b => Some('.'),
        0x66c => Some(','),
        _ => {
            let zero = ZEROS.iter().find(|zero| (**zero..**zero + 10).contains(&code))?;
            char::from_digit(code - zero, 10)
        }
    }
}
