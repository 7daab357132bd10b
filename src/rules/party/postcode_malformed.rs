use crate::case;
use crate::case::Case;
use crate::dictionary::{Class, Slot, party};
use crate::model::Field;
use crate::rule;
use crate::rule::{Change, Findings};

rule! {
    /// A postcode doesn't have the form of its country's.
    ///
    /// Judged for the countries whose form is known here, by digits and letters only: blanks, hyphens and a country's letters
    /// in front don't count. Where a zero at the start seems to be lost, as spreadsheets do, the code with it is proposed.
    /// Whether the place exists isn't looked at.
    ///
    /// Source: UPU, postal addressing systems of the member countries, whose forms are well known; kept here as they are in
    /// use, older forms included.
    name: "postcode-malformed",
    severity: Warning,
    since: "0.1.0",
    authority: Carrier,
    source: "UPU postal addressing systems",
    message: "The {label} doesn't have the form of that country's, such as {example}.",
    why: "Parcels are sorted by the postcode; a wrong one goes astray, and some customs go by it as well.",
    help: "Compare it with a letter or an address search, and check the country.",
    check: Field(looks_at, check),
}

fn looks_at(class: Class, slot: Slot) -> bool {
    matches!(class, Class::Party(_)) && slot == party::ADDRESS_POSTCODE
}

/// Countries, the forms of their postcodes without blanks (`d` digit, `a` letter, `n` either), and an example. Sorted.
#[rustfmt::skip]
static FORMS: &[(&[u8; 2], &[&str], &str)] = &[
    (b"AD", &["ADddd", "ddd"], "AD500"),
    (b"AR", &["dddd", "addddaaa", "adddd"], "C1425"),
    (b"AT", &["dddd"], "1010"),
    (b"AU", &["dddd"], "2000"),
    (b"BE", &["dddd"], "1000"),
    (b"BG", &["dddd"], "1000"),
    (b"BR", &["dddddddd"], "01310-100"),
    (b"CA", &["adadad"], "K1A 0B1"),
    (b"CH", &["dddd"], "8001"),
    (b"CN", &["dddddd"], "100000"),
    (b"CY", &["dddd"], "1010"),
    (b"CZ", &["ddddd"], "110 00"),
    (b"DE", &["ddddd"], "10115"),
    (b"DK", &["dddd", "ddd"], "1050"),
    (b"EE", &["ddddd"], "10111"),
    (b"ES", &["ddddd"], "28013"),
    (b"FI", &["ddddd"], "00100"),
    (b"FR", &["ddddd"], "75001"),
    (b"GB", &["addaa", "adddaa", "aaddaa", "aadddaa", "adadaa", "aadadaa"], "SW1A 1AA"),
    (b"GR", &["ddddd"], "105 57"),
    (b"HR", &["ddddd"], "10000"),
    (b"HU", &["dddd"], "1051"),
    (b"IE", &["adnnnnn", "aannnnn"], "D02 X285"),
    (b"IL", &["ddddddd", "ddddd"], "9103401"),
    (b"IN", &["dddddd"], "110001"),
    (b"IS", &["ddd"], "101"),
    (b"IT", &["ddddd"], "00118"),
    (b"JP", &["ddddddd"], "100-0001"),
    (b"KR", &["ddddd", "dddddd"], "04524"),
    (b"LI", &["dddd"], "9490"),
    (b"LT", &["ddddd"], "01103"),
    (b"LU", &["dddd"], "1111"),
    (b"LV", &["dddd"], "1050"),
    (b"MC", &["ddddd"], "98000"),
    (b"MX", &["ddddd"], "06000"),
    (b"MY", &["ddddd"], "50000"),
    (b"NL", &["ddddaa"], "1012 AB"),
    (b"NO", &["dddd"], "0150"),
    (b"NZ", &["dddd"], "6011"),
    (b"PH", &["dddd"], "1000"),
    (b"PL", &["ddddd"], "00-001"),
    (b"PT", &["ddddddd", "dddd"], "1000-001"),
    (b"RO", &["dddddd"], "010011"),
    (b"RS", &["ddddd", "dddddd"], "11000"),
    (b"RU", &["dddddd"], "101000"),
    (b"SE", &["ddddd"], "111 20"),
    (b"SG", &["dddddd", "dddd"], "018956"),
    (b"SI", &["dddd"], "1000"),
    (b"SK", &["ddddd"], "811 01"),
    (b"TH", &["ddddd"], "10200"),
    (b"TR", &["ddddd"], "34000"),
    (b"UA", &["ddddd"], "01001"),
    (b"US", &["ddddd", "ddddddddd"], "10001"),
    (b"ZA", &["dddd"], "8001"),
];

/// A postcode in capitals without blanks and hyphens, on the stack.
struct Plain {
    bytes: [u8; 16],
    len: usize,
}

impl Plain {
    fn read(text: &str) -> Option<Self> {
        let mut plain = Self { bytes: [0; 16], len: 0 };
        for c in text.chars() {
            match c {
                ' ' | '-' | '.' | '\u{a0}' | '\u{2010}'..='\u{2013}' => {}
                c if c.is_ascii_alphanumeric() => {
                    *plain.bytes.get_mut(plain.len)? = (c as u8).to_ascii_uppercase();
                    plain.len += 1;
                }
                _ => return None,
            }
        }
        Some(plain)
    }

    fn bytes(&self) -> &[u8] {
        self.bytes.get(..self.len).unwrap_or_default()
    }
}

fn fits(code: &[u8], form: &str) -> bool {
    code.len() == form.len()
        && code.iter().zip(form.bytes()).all(|(byte, sign)| match sign {
            b'd' => byte.is_ascii_digit(),
            b'a' => byte.is_ascii_alphabetic(),
            b'n' => byte.is_ascii_alphanumeric(),
            other => *byte == other,
        })
}

fn check(_: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some(text) = field.text() else { return };
    let Some(country) = case::country(field.of().get(party::ADDRESS_COUNTRY)) else { return };
    let Ok(row) = FORMS.binary_search_by_key(&&country, |row| row.0) else { return };
    let Some(&(_, forms, example)) = FORMS.get(row) else { return };
    let Some(plain) = Plain::read(text) else {
        // Digits of other scripts, as on an Arabic or Japanese keyboard, are digits still.
        if text.is_ascii() {
            found.at(field.place()).with("example", example);
        }
        return;
    };
    let code = plain.bytes();
    // "D-10115", "SE-111 20", "LV-1050".
    let letters = code.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
    let bare = code.get(letters..).filter(|_| letters <= 2).unwrap_or_default();
    let is_one = |code: &[u8]| forms.iter().any(|form| fits(code, form));
    if is_one(code) || is_one(bare) || is_of_its_own(&country, code) {
        return;
    }
    let draft = found.at(field.place()).with("example", example);
    let is_short = code.iter().all(u8::is_ascii_digit) && forms.iter().any(|form| fits(&filled(code), form));
    if is_short && text.len() == code.len() && matches!(&country, b"US" | b"DE" | b"FR" | b"ES" | b"IT" | b"FI" | b"MX")
    {
        draft.suggest(Change::Replace(field.place(), format!("0{text}")));
    }
}

/// The code with a zero in front.
fn filled(code: &[u8]) -> Vec<u8> {
    let mut filled = Vec::with_capacity(code.len() + 1);
    filled.push(b'0');
    filled.extend_from_slice(code);
    filled
}

/// Codes outside their country's form: Santa's and the forces' in Britain, places abroad with a code of their own.
fn is_of_its_own(country: &[u8; 2], code: &[u8]) -> bool {
    match country {
        b"GB" => matches!(code, b"GIR0AA" | b"SAN4TA" | b"XM45HQ") || code.starts_with(b"BF") || code.ends_with(b"1ZZ"),
        _ => false,
    }
}
