//! Numbers and codes that are written in the characters of another script.

/// A value in ASCII, where it is written with full-width letters and signs, with the digits of another script, or with
/// characters that aren't seen, as they are pasted from pages and messages. `None` if it has none of these.
///
/// What it means doesn't change, so that a fix by it is safe. Accents and letters of other scripts stay.
pub(crate) fn in_ascii(text: &str) -> Option<String> {
    if text.is_ascii() {
        return None;
    }
    let plain: String = text.chars().filter(|c| !is_hidden(*c)).map(|c| ascii_of(c).unwrap_or(c)).collect();
    (plain != text).then_some(plain)
}

/// Whether a character isn't seen: soft hyphens, joiners, marks of direction, the byte order mark.
fn is_hidden(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}')
        || matches!(c, '\u{2066}'..='\u{2069}' | '\u{feff}')
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
