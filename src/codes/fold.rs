//! How names are compared: without case, accents, spaces or punctuation.

/// The longest folded name, in bytes; what is longer names nothing in any list.
const LONGEST: usize = 64;

/// A name as it is compared, on the stack.
pub(crate) struct Folded {
    bytes: [u8; LONGEST],
    len: usize,
}

impl Folded {
    pub(crate) fn as_bytes(&self) -> &[u8] {
        self.bytes.get(..self.len).unwrap_or_default()
    }
}

/// Folds a name; nothing if it has no letter or digit, or is longer than any name of a list.
pub(crate) fn fold(name: &str) -> Option<Folded> {
    let mut folded = Folded { bytes: [0; LONGEST], len: 0 };
    for c in name.chars().flat_map(char::to_lowercase) {
        let mut one = [0; 4];
        let plain = plain(c, &mut one);
        let end = folded.len + plain.len();
        folded.bytes.get_mut(folded.len..end)?.copy_from_slice(plain.as_bytes());
        folded.len = end;
    }
    (folded.len > 0).then_some(folded)
}

/// Whether a name folds to that, told at the first letter that does not.
pub(crate) fn is(name: &str, folded: &[u8]) -> bool {
    let mut rest = folded;
    for c in name.chars().flat_map(char::to_lowercase) {
        match rest.strip_prefix(plain(c, &mut [0; 4]).as_bytes()) {
            Some(left) => rest = left,
            None => return false,
        }
    }
    rest.is_empty()
}

/// What stands for a lower-case character: plain letters for accented ones, nothing for what is not compared.
fn plain(c: char, one: &mut [u8; 4]) -> &str {
    match c {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ą' => "a",
        'æ' => "ae",
        'ç' | 'ć' | 'č' => "c",
        'ď' | 'đ' => "d",
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ė' | 'ę' | 'ě' => "e",
        'ğ' => "g",
        'ì' | 'í' | 'î' | 'ï' | 'ī' | 'ı' => "i",
        'ł' => "l",
        'ñ' | 'ń' | 'ň' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ő' => "o",
        'œ' => "oe",
        'ř' => "r",
        'ś' | 'š' | 'ş' | 'ș' => "s",
        'ß' => "ss",
        'ς' => "σ",
        'ť' | 'ţ' | 'ț' => "t",
        'ù' | 'ú' | 'û' | 'ü' | 'ū' | 'ů' | 'ű' => "u",
        'ý' | 'ÿ' => "y",
        'ź' | 'ž' | 'ż' => "z",
        '&' => "and",
        '$' | '€' | '£' | '¥' | '₩' | '₹' | '₺' | '₽' | '₫' | '฿' | '₴' | '₪' | '₱' => {
            c.encode_utf8(one)
        }
        c if c.is_alphanumeric() => c.encode_utf8(one),
        _ => "",
    }
}
