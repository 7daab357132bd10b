//! Folds names for comparison, without case, accents, spaces or punctuation.

/// The maximum length of a folded name in bytes. No list has a longer one.
const LONGEST: usize = 64;

/// A folded name, in a fixed buffer on the stack.
pub(crate) struct Folded {
    bytes: [u8; LONGEST],
    len: usize,
}

impl Folded {
    pub(crate) fn as_bytes(&self) -> &[u8] {
        self.bytes.get(..self.len).unwrap_or_default()
    }
}

/// Folds a name. `None` if it has no letter or digit, or is longer than any name of a list.
pub(crate) fn fold(name: &str) -> Option<Folded> {
    let mut folded = Folded { bytes: [0; LONGEST], len: 0 };
    for c in name.chars() {
        let mut one = [0; 4];
        let plain = plain(c, &mut one);
        let end = folded.len + plain.len();
        folded.bytes.get_mut(folded.len..end)?.copy_from_slice(plain.as_bytes());
        folded.len = end;
    }
    (folded.len > 0).then_some(folded)
}

/// Whether a name folds to the given text. It stops at the first difference.
pub(crate) fn is(name: &str, folded: &[u8]) -> bool {
    let mut rest = folded;
    for c in name.chars() {
        match rest.strip_prefix(plain(c, &mut [0; 4]).as_bytes()) {
            Some(left) => rest = left,
            None => return false,
        }
    }
    rest.is_empty()
}

/// A value in ASCII, where it is written with full-width letters and signs, with the digits of another script, or with
/// characters that aren't seen, as they are pasted from pages and messages. `None` if it has none of these.
///
/// What it means doesn't change, so that a fix by it is safe. Accents and letters of other scripts stay.
pub(crate) fn ascii(text: &str) -> Option<String> {
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

/// Folds a character: lower case without accents, and empty for characters that aren't compared.
///
/// The standard library's tables for all scripts would be larger than the names themselves. Therefore only the scripts
/// of the names are folded to lower case, and only common signs are dropped.
fn plain(c: char, one: &mut [u8; 4]) -> &str {
    match small(c) {
        c @ ('a'..='z' | '0'..='9' | '$') => c.encode_utf8(one),
        '&' => "and",
        '\0'..='\u{a1}' | '\u{a6}'..='\u{b1}' | '\u{b4}'..='\u{bf}' => "",
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ą' => "a",
        'æ' => "ae",
        'ç' | 'ć' | 'č' => "c",
        'ď' | 'đ' => "d",
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ė' | 'ę' | 'ě' | 'ệ' | 'Ệ' => "e",
        'ğ' => "g",
        'ì' | 'í' | 'î' | 'ï' | 'ī' | 'ı' | 'İ' => "i",
        'ł' => "l",
        'ñ' | 'ń' | 'ň' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ō' | 'ő' => "o",
        'œ' => "oe",
        'ř' => "r",
        'ś' | 'š' | 'ş' | 'ș' => "s",
        'ß' | 'ẞ' => "ss",
        'ť' | 'ţ' | 'ț' => "t",
        'ù' | 'ú' | 'û' | 'ü' | 'ū' | 'ů' | 'ű' => "u",
        'ý' | 'ÿ' => "y",
        'ź' | 'ž' | 'ż' => "z",
        'ς' => "σ",
        // Modifier letters and combining accents; general and ideographic punctuation; the byte order mark.
        '\u{2b0}'..='\u{36f}' | '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{303f}' | '\u{feff}' => "",
        c => c.encode_utf8(one),
    }
}

/// The lower case of a Latin, Greek, Cyrillic, Armenian or Georgian capital.
pub(crate) fn small(c: char) -> char {
    let up = |by: u32| char::from_u32(c as u32 + by).unwrap_or(c);
    match c {
        'A'..='Z' | 'À'..='Ö' | 'Ø'..='Þ' | 'Α'..='Ω' | 'А'..='Я' => up(32),
        // Capital and small letters alternate, with capitals at even code points in some ranges and at odd ones in
        // others.
        'Ā'..='ķ' | 'Ŋ'..='ŷ' | 'Ș'..='ț' if (c as u32).is_multiple_of(2) && c != 'İ' => up(1),
        'Ĺ'..='ň' | 'Ź'..='ž' if c as u32 % 2 == 1 => up(1),
        'Ÿ' => 'ÿ',
        'Ə' => 'ə',
        'Ά' => 'ά',
        'Έ'..='Ί' => up(37),
        'Ό' => 'ό',
        'Ύ' | 'Ώ' => up(63),
        'Ѐ'..='Џ' => up(80),
        'Қ' | 'Ҷ' => up(1),
        'Ա'..='Ֆ' => up(48),
        // Georgian capitals, which only programs write, are in a later block than the small letters.
        'Ა'..='Ჺ' => char::from_u32(c as u32 - 0xbc0).unwrap_or(c),
        _ => c,
    }
}
