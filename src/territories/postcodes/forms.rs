//! What the postcodes of a country look like, and which codes of that form its post uses.
//!
//! Source: UPU, postal addressing systems of the member countries; Royal Mail, Eircode, Canada Post and PostNL.

/// What the postcodes of a country look like.
pub(crate) struct Row {
    pub(crate) country: [u8; 2],
    /// Their forms, without blanks.
    pub(crate) forms: &'static [&'static str],
    /// One of them.
    pub(crate) example: &'static str,
}

const fn row(country: &[u8; 2], forms: &'static [&'static str], example: &'static str) -> Row {
    Row { country: *country, forms, example }
}

/// Sorted by country.
///
/// In a form `d` is a digit, `p` one from 1 to 9, `a` a letter; `c` and `b` are letters that Canada uses at the start and
/// further on, `e` and `k` the letters of an Irish routing key and the signs behind it. All others stand for themselves.
#[rustfmt::skip]
static FORMS: &[Row] = &[
    row(b"AD", &["ADddd", "ddd"], "AD500"),
    row(b"AR", &["dddd", "addddaaa", "adddd"], "C1425"),
    row(b"AS", &["96799", "96799dddd"], "96799"),
    row(b"AT", &["pddd"], "1010"),
    row(b"AU", &["dddd"], "2000"),
    row(b"AX", &["22ddd"], "22100"),
    row(b"BE", &["pddd"], "1000"),
    row(b"BG", &["pddd"], "1000"),
    row(b"BL", &["97133", "9709d"], "97133"),
    row(b"BR", &["dddddddd"], "01310-100"),
    row(b"CA", &["cdbdbd"], "K1A 0B1"),
    row(b"CH", &["pddd"], "8001"),
    row(b"CN", &["dddddd"], "100000"),
    row(b"CY", &["pddd"], "1010"),
    row(b"CZ", &["ddddd"], "110 00"),
    row(b"DE", &["ddddd"], "10115"),
    row(b"DK", &["dddd", "ddd"], "1050"),
    row(b"EE", &["ddddd"], "10111"),
    row(b"ES", &["ddddd"], "28013"),
    row(b"FI", &["ddddd"], "00100"),
    row(b"FM", &["9694d", "9694ddddd"], "96941"),
    row(b"FO", &["ddd"], "100"),
    row(b"FR", &["ddddd"], "75001"),
    row(b"GB", &["addaa", "adddaa", "aaddaa", "aadddaa", "adadaa", "aadadaa"], "SW1A 1AA"),
    row(b"GF", &["973dd"], "97300"),
    row(b"GG", &["GYddaa", "GYdddaa"], "GY1 1AA"),
    row(b"GI", &["GX111AA"], "GX11 1AA"),
    row(b"GL", &["39dd"], "3900"),
    row(b"GP", &["971dd"], "97100"),
    row(b"GR", &["ddddd"], "105 57"),
    row(b"GU", &["969dd", "969dddddd"], "96910"),
    row(b"HR", &["ddddd"], "10000"),
    row(b"HU", &["pddd"], "1051"),
    row(b"IC", &["35ddd", "38ddd"], "35001"),
    row(b"IE", &["edkkkkk", "D6Wkkkk"], "D02 X285"),
    row(b"IL", &["ddddddd", "ddddd"], "9103401"),
    row(b"IM", &["IMddaa", "IMdddaa"], "IM1 1AA"),
    row(b"IN", &["pddddd"], "110001"),
    row(b"IS", &["ddd"], "101"),
    row(b"IT", &["ddddd"], "00118"),
    row(b"JE", &["JEddaa", "JEdddaa"], "JE2 3AA"),
    row(b"JP", &["ddddddd"], "100-0001"),
    row(b"KR", &["ddddd", "dddddd"], "04524"),
    row(b"LI", &["94dd"], "9490"),
    row(b"LT", &["ddddd"], "01103"),
    row(b"LU", &["pddd"], "1111"),
    row(b"LV", &["dddd"], "1050"),
    row(b"MC", &["980dd"], "98000"),
    row(b"MF", &["97150", "9705d"], "97150"),
    row(b"MH", &["969dd", "969dddddd"], "96960"),
    row(b"MP", &["9695d", "9695ddddd"], "96950"),
    row(b"MQ", &["972dd"], "97200"),
    row(b"MX", &["ddddd"], "06000"),
    row(b"MY", &["ddddd"], "50000"),
    row(b"NC", &["988dd"], "98800"),
    row(b"NL", &["pdddaa"], "1012 AB"),
    row(b"NO", &["dddd"], "0150"),
    row(b"NZ", &["dddd"], "6011"),
    row(b"PF", &["987dd"], "98714"),
    row(b"PH", &["dddd"], "1000"),
    row(b"PL", &["ddddd"], "00-001"),
    row(b"PM", &["975dd"], "97500"),
    row(b"PR", &["006dd", "007dd", "009dd", "006dddddd", "007dddddd", "009dddddd"], "00901"),
    row(b"PT", &["pdddddd", "pddd"], "1000-001"),
    row(b"PW", &["9693d", "9694d", "9693ddddd", "9694ddddd"], "96940"),
    row(b"RE", &["974dd", "977dd", "978dd"], "97400"),
    row(b"RO", &["dddddd"], "010011"),
    row(b"RS", &["ddddd", "dddddd"], "11000"),
    row(b"RU", &["dddddd"], "101000"),
    row(b"SE", &["pdddd"], "111 20"),
    row(b"SG", &["dddddd", "dddd"], "018956"),
    row(b"SI", &["pddd"], "1000"),
    row(b"SJ", &["8099", "91dd"], "9170"),
    row(b"SK", &["ddddd"], "811 01"),
    row(b"SM", &["4789d"], "47890"),
    row(b"TH", &["pdddd"], "10200"),
    row(b"TR", &["ddddd"], "34000"),
    row(b"TW", &["ddd", "ddddd", "dddddd"], "100"),
    row(b"UA", &["ddddd"], "01001"),
    row(b"US", &["ddddd", "ddddddddd"], "10001"),
    row(b"VA", &["00120"], "00120"),
    row(b"VI", &["008dd", "008dddddd"], "00802"),
    row(b"WF", &["986dd"], "98600"),
    row(b"XI", &["BTddaa", "BTdddaa"], "BT1 5GS"),
    row(b"XK", &["ddddd"], "10000"),
    row(b"YT", &["976dd"], "97600"),
    row(b"ZA", &["dddd"], "8001"),
];

/// An example of a postcode of a country.
pub(crate) fn example(country: &str) -> Option<&'static str> {
    FORMS.iter().find(|row| row.country == *country.as_bytes()).map(|row| row.example)
}

/// What is known of a country's postcodes.
pub(crate) fn row_of(country: &[u8; 2]) -> Option<&'static Row> {
    let letter = usize::from(country[0].checked_sub(b'A')?);
    let (from, to) = (*STARTS.get(letter)?, *STARTS.get(letter + 1)?);
    FORMS.get(usize::from(from)..usize::from(to))?.iter().find(|row| row.country == *country)
}

/// Where the rows of each first letter start.
#[expect(clippy::indexing_slicing, reason = "computed while compiling, where a wrong index is an error")]
static STARTS: [u8; 27] = {
    let (mut starts, mut letter, mut row) = ([0; 27], 0, 0);
    while letter < starts.len() {
        while row < FORMS.len() && FORMS[row].country[0] < b'A' + letter as u8 {
            row += 1;
        }
        starts[letter] = row as u8;
        letter += 1;
    }
    starts
};

impl Row {
    /// Whether a code has one of the forms.
    pub(crate) fn has_form(&self, code: &[u8]) -> bool {
        self.forms.iter().any(|form| fits(code, form))
    }
}

/// Whether a code has that form.
pub(crate) fn fits(code: &[u8], form: &str) -> bool {
    code.len() == form.len()
        && code.iter().zip(form.bytes()).all(|(byte, sign)| match sign {
            b'd' => byte.is_ascii_digit(),
            b'p' => matches!(byte, b'1'..=b'9'),
            b'a' => byte.is_ascii_uppercase(),
            b'b' => b"ABCEGHJKLMNPRSTVWXYZ".contains(byte),
            b'c' => b"ABCEGHJKLMNPRSTVXY".contains(byte),
            b'e' => b"ACDEFHKNPRTVWXY".contains(byte),
            b'k' => b"ACDEFHKNPRTVWXY0123456789".contains(byte),
            other => *byte == other,
        })
}

/// A postcode in capitals without blanks and hyphens, on the stack.
pub(crate) struct Plain {
    bytes: [u8; 16],
    pub(crate) len: usize,
}

impl Plain {
    /// That of a text; nothing where other signs are in it, or it is longer than any postcode.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let mut plain = Self { bytes: [0; 16], len: 0 };
        for c in text.chars() {
            match c {
                c if c.is_ascii_alphanumeric() => {
                    *plain.bytes.get_mut(plain.len)? = (c as u8).to_ascii_uppercase();
                    plain.len += 1;
                }
                ' ' | '-' | '.' | '\u{a0}' | '\u{2010}'..='\u{2013}' => {}
                _ => return None,
            }
        }
        Some(plain)
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        self.bytes.get(..self.len).unwrap_or_default()
    }
}

/// Whether the country's post uses a code of that form.
pub(crate) fn is_used(country: &[u8; 2], code: &[u8]) -> bool {
    let first = code.first().copied().unwrap_or_default();
    let two = || match *code {
        [tens @ b'0'..=b'9', ones @ b'0'..=b'9', ..] => Some((tens - b'0') * 10 + ones - b'0'),
        _ => None,
    };
    match country {
        b"CZ" => matches!(first, b'1'..=b'7'),
        b"ES" => two().is_some_and(|two| (1..=52).contains(&two)),
        b"GB" => {
            let area = match *code {
                [one, b'0'..=b'9', ..] => [one, b' '],
                [one, other, ..] => [one, other],
                _ => return false,
            };
            let is_used = BRITISH.as_chunks().0.binary_search_by_key(&area, |&[one, other, _]| [one, other]).is_ok();
            is_used && !code.iter().rev().take(2).any(|byte| b"CIKMOV".contains(byte))
        }
        b"IE" => code.first_chunk::<3>().is_some_and(|key| {
            let is_used = IRISH.as_chunks().0.binary_search_by_key(key, |&[one, two, three, _]| [one, two, three]);
            is_used.is_ok()
        }),
        b"NL" => !code.ends_with(b"SA") && !code.ends_with(b"SD") && !code.ends_with(b"SS"),
        b"RU" => matches!(first, b'1'..=b'6'),
        b"SK" => matches!(first, b'0' | b'8' | b'9'),
        b"TR" => two().is_some_and(|two| (1..=81).contains(&two) || two == 99),
        _ => true,
    }
}

/// The areas of British postcodes, sorted: the letters in front, those without a place and those of the islands included.
const BRITISH: &[u8] = b"\
    AB AL B  BA BB BD BF BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E  EC EH \
    EN EX FK FY G  GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L  LA LD LE LL LN LS LU M  ME MK \
    ML N  NE NG NN NP NR NW OL OX PA PE PH PL PO PR QC RG RH RM S  SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA \
    TD TF TN TQ TR TS TW UB W  WA WC WD WF WN WR WS WV XX YO ZE ";

/// The routing keys of Ireland, sorted: the first three signs of its postcodes.
const IRISH: &[u8] = b"\
    A41 A42 A45 A63 A67 A75 A81 A82 A83 A84 A85 A86 A91 A92 A94 A96 A98 C15 D01 D02 D03 D04 D05 D06 D07 D08 D09 D10 \
    D11 D12 D13 D14 D15 D16 D17 D18 D20 D22 D24 D6W E21 E25 E32 E34 E41 E45 E53 E91 F12 F23 F26 F28 F31 F35 F42 F45 \
    F52 F56 F91 F92 F93 F94 H12 H14 H16 H18 H23 H53 H54 H62 H65 H71 H91 K32 K34 K36 K45 K56 K67 K78 N37 N39 N41 N91 \
    P12 P14 P17 P24 P25 P31 P32 P36 P43 P47 P51 P56 P61 P67 P72 P75 P81 P85 R14 R21 R32 R35 R42 R45 R51 R56 R93 R95 \
    T12 T23 T34 T45 T56 V14 V15 V23 V31 V35 V42 V92 V93 V94 V95 W12 W23 W34 W91 X35 X42 X91 Y14 Y21 Y25 Y34 Y35 ";

/// Codes outside their country's form: Santa's and the forces' in Britain, overseas territories with a code of their own.
pub(crate) fn is_of_its_own(country: &[u8; 2], code: &[u8]) -> bool {
    match country {
        b"CA" => code == b"H0H0H0",
        b"GB" => matches!(code, b"GIR0AA" | b"SAN4TA" | b"XM45HQ") || code.starts_with(b"BF") || code.ends_with(b"1ZZ"),
        _ => false,
    }
}

/// Whether a code of the right form only fills the field. No country has a code of zeros alone.
pub(crate) fn is_filler(country: &[u8; 2], code: &[u8]) -> bool {
    let is_all = |digit: u8| code.iter().all(|byte| *byte == digit);
    let is_in = |codes: &[u8]| codes.chunks(3).any(|code| code.starts_with(country));
    code.len() >= 3 && is_all(b'0')
        || matches!(code, b"1234" | b"12345" | b"123456" | b"1234567" | b"12345678") && !is_in(WITH_ROW)
        || code.len() >= 5 && (is_all(b'1') || is_all(b'9')) && !is_in(WITH_ONES)
}

/// Countries with codes that are a row of the keyboard, and with codes such as 11111.
const WITH_ROW: &[u8] = b"AR AU BD BG CH IS LU NL NO PH PL SE SI TN TW UA US ZA";
const WITH_ONES: &[u8] = b"DO FI IR IS KR MU MX RS TW UA US";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::territories::postcodes::{Usage, usage};

    #[test]
    fn tables_are_sorted_and_examples_fit() {
        assert!(FORMS.is_sorted_by_key(|row| row.country));
        let ((british, no_rest), (irish, none)) = (BRITISH.as_chunks::<3>(), IRISH.as_chunks::<4>());
        assert!(british.is_sorted() && irish.is_sorted() && no_rest.is_empty() && none.is_empty());
        for row in FORMS {
            let Row { country, example, .. } = row;
            let plain = Plain::read(example).expect("a code");
            let code = plain.bytes();
            assert!(row.has_form(code) && is_used(country, code), "{example}");
            assert!(!is_filler(country, code) && usage(*country) != Usage::None, "{example}");
        }
    }
}
