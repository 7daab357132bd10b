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

/// Folds a character: lower case without accents, and empty for characters that aren't compared.
///
/// The standard library's tables for all scripts would be larger than the names themselves. Therefore only the scripts
/// of the names are folded to lower case, and only common signs are dropped.
pub(crate) fn plain(c: char, one: &mut [u8; 4]) -> &str {
    match small(c) {
        // A half, a millionth and the like make another unit of what they stand before.
        c @ ('a'..='z' | '0'..='9' | '$' | '±' | '¼'..='¾') => c.encode_utf8(one),
        'µ' => "μ",
        '&' => "and",
        // Full-width letters and signs.
        c @ '\u{ff01}'..='\u{ff5e}' => plain(char::from_u32(c as u32 - 0xfee0).unwrap_or_default(), one),
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
