use crate::case;
use crate::case::Case;
use crate::codes::{country, script};
use crate::dictionary::{Class, Slot, party};
use crate::model::Field;
use crate::report::Severity;
use crate::rule;
use crate::rule::{Arg, Change, Findings};
use crate::territories::postcodes::{self, Usage};
use crate::words::placeholder;

rule! {
    /// A postcode doesn't have the form of its country's.
    ///
    /// Checked for the countries whose form is known here: by digits, by the letters that the country's post uses, and
    /// for territories by the beginning of their codes. Spaces, hyphens and a country's letters in front don't count.
    /// Where zeros at the start seem to be lost, as spreadsheets do, the code with them is proposed. Signs of a
    /// spreadsheet (`20259.0`, `="20259"`), full-width letters, digits of another script and characters that nobody
    /// sees get a safe fix. Where addresses have no postcode, none is asked for, and what only fills the field should
    /// be left out. Whether the place exists isn't looked at.
    ///
    /// Source: UPU, postal addressing systems of the member countries; Royal Mail on the letters of British postcodes,
    /// Eircode on routing keys, Canada Post and PostNL on letters that aren't used; kept here as they are in use, older
    /// forms included.
    name: "postcode-malformed",
    severity: Warning,
    since: "0.1.0",
    authority: Carrier,
    source: "UPU postal addressing systems",
    message: "The {label} can't be right: postcodes in {country} look like {example}.",
    why: "Parcels are sorted by the postcode. With a wrong one the parcel goes astray or comes back.",
    help: "Compare it with a letter from that address, and check the country.",
    also "zero": {
        message: "The {label} can't be right: postcodes in {country} look like {example}. A zero at its start may be lost.",
        why: "Spreadsheets drop zeros at the start. With a wrong postcode the parcel goes astray or comes back.",
        help: "Write it with its zeros, as on a letter from that address, and check the country.",
    },
    also "north": {
        message: "The {label} is in Northern Ireland, which belongs to the United Kingdom.",
        why: "Customs goes by the country, and parcels are sorted by the postcode; these two contradict each other.",
        help: "Choose the United Kingdom as the country, or write the Irish postcode, such as {example}.",
    },
    also "filler": {
        message: "The {label} only fills the field.",
        why: "Parcels are sorted by the postcode. Without a real one the parcel goes astray or comes back.",
        help: "Write the real postcode; in {country} they look like {example}.",
    },
    also "nothing": {
        message: "The {label} only fills the field.",
        why: "Machines that sort parcels take it for a real postcode.",
        help: "Write the real postcode, or leave it out where the address has none.",
    },
    also "none": {
        message: "Addresses in {country} have no postcode, and this one only fills the field.",
        why: "Machines that sort parcels take it for a real postcode.",
        help: "Leave the postcode out.",
    },
    also "beside": {
        message: "The {label} has other words or signs beside it.",
        why: "Machines that sort parcels expect the postcode alone.",
        help: "Write the postcode alone; what else belongs to the address goes into its other fields.",
    },
    also "unseen": {
        message: "The {label} has characters in it that nobody sees.",
        why: "Systems that compare it letter by letter will not recognise it.",
        help: "Write {plain}.",
    },
    also "script": {
        message: "The {label} has characters of another script in it.",
        why: "Systems that compare it letter by letter will not recognise it.",
        help: "Write {plain}.",
    },
    check: Field(looks_at, check),
    beside: [party::ADDRESS_COUNTRY],
}

/// An example of a postcode of a country.
pub(crate) fn example(country: &str) -> Option<&'static str> {
    let row = FORMS.iter().find(|row| row.0 == country.as_bytes());
    row.map(|(.., example)| *example)
}

fn looks_at(class: Class, slot: Slot) -> bool {
    matches!(class, Class::Party(_)) && slot == party::ADDRESS_POSTCODE
}

/// Countries, the forms of their postcodes without blanks, and an example. Sorted.
///
/// In a form `d` is a digit, `p` one from 1 to 9, `a` a letter; `c` and `b` are letters that Canada uses at the start and
/// further on, `e` and `k` the letters of an Irish routing key and the signs behind it. All others stand for themselves.
#[rustfmt::skip]
static FORMS: &[(&[u8; 2], &[&str], &str)] = &[
    (b"AD", &["ADddd", "ddd"], "AD500"),
    (b"AR", &["dddd", "addddaaa", "adddd"], "C1425"),
    (b"AS", &["96799", "96799dddd"], "96799"),
    (b"AT", &["pddd"], "1010"),
    (b"AU", &["dddd"], "2000"),
    (b"AX", &["22ddd"], "22100"),
    (b"BE", &["pddd"], "1000"),
    (b"BG", &["pddd"], "1000"),
    (b"BL", &["97133", "9709d"], "97133"),
    (b"BR", &["dddddddd"], "01310-100"),
    (b"CA", &["cdbdbd"], "K1A 0B1"),
    (b"CH", &["pddd"], "8001"),
    (b"CN", &["dddddd"], "100000"),
    (b"CY", &["pddd"], "1010"),
    (b"CZ", &["ddddd"], "110 00"),
    (b"DE", &["ddddd"], "10115"),
    (b"DK", &["dddd", "ddd"], "1050"),
    (b"EE", &["ddddd"], "10111"),
    (b"ES", &["ddddd"], "28013"),
    (b"FI", &["ddddd"], "00100"),
    (b"FM", &["9694d", "9694ddddd"], "96941"),
    (b"FO", &["ddd"], "100"),
    (b"FR", &["ddddd"], "75001"),
    (b"GB", &["addaa", "adddaa", "aaddaa", "aadddaa", "adadaa", "aadadaa"], "SW1A 1AA"),
    (b"GF", &["973dd"], "97300"),
    (b"GG", &["GYddaa", "GYdddaa"], "GY1 1AA"),
    (b"GI", &["GX111AA"], "GX11 1AA"),
    (b"GL", &["39dd"], "3900"),
    (b"GP", &["971dd"], "97100"),
    (b"GR", &["ddddd"], "105 57"),
    (b"GU", &["969dd", "969dddddd"], "96910"),
    (b"HR", &["ddddd"], "10000"),
    (b"HU", &["pddd"], "1051"),
    (b"IC", &["35ddd", "38ddd"], "35001"),
    (b"IE", &["edkkkkk", "D6Wkkkk"], "D02 X285"),
    (b"IL", &["ddddddd", "ddddd"], "9103401"),
    (b"IM", &["IMddaa", "IMdddaa"], "IM1 1AA"),
    (b"IN", &["pddddd"], "110001"),
    (b"IS", &["ddd"], "101"),
    (b"IT", &["ddddd"], "00118"),
    (b"JE", &["JEddaa", "JEdddaa"], "JE2 3AA"),
    (b"JP", &["ddddddd"], "100-0001"),
    (b"KR", &["ddddd", "dddddd"], "04524"),
    (b"LI", &["94dd"], "9490"),
    (b"LT", &["ddddd"], "01103"),
    (b"LU", &["pddd"], "1111"),
    (b"LV", &["dddd"], "1050"),
    (b"MC", &["980dd"], "98000"),
    (b"MF", &["97150", "9705d"], "97150"),
    (b"MH", &["969dd", "969dddddd"], "96960"),
    (b"MP", &["9695d", "9695ddddd"], "96950"),
    (b"MQ", &["972dd"], "97200"),
    (b"MX", &["ddddd"], "06000"),
    (b"MY", &["ddddd"], "50000"),
    (b"NC", &["988dd"], "98800"),
    (b"NL", &["pdddaa"], "1012 AB"),
    (b"NO", &["dddd"], "0150"),
    (b"NZ", &["dddd"], "6011"),
    (b"PF", &["987dd"], "98714"),
    (b"PH", &["dddd"], "1000"),
    (b"PL", &["ddddd"], "00-001"),
    (b"PM", &["975dd"], "97500"),
    (b"PR", &["006dd", "007dd", "009dd", "006dddddd", "007dddddd", "009dddddd"], "00901"),
    (b"PT", &["pdddddd", "pddd"], "1000-001"),
    (b"PW", &["9693d", "9694d", "9693ddddd", "9694ddddd"], "96940"),
    (b"RE", &["974dd", "977dd", "978dd"], "97400"),
    (b"RO", &["dddddd"], "010011"),
    (b"RS", &["ddddd", "dddddd"], "11000"),
    (b"RU", &["dddddd"], "101000"),
    (b"SE", &["pdddd"], "111 20"),
    (b"SG", &["dddddd", "dddd"], "018956"),
    (b"SI", &["pddd"], "1000"),
    (b"SJ", &["8099", "91dd"], "9170"),
    (b"SK", &["ddddd"], "811 01"),
    (b"SM", &["4789d"], "47890"),
    (b"TH", &["pdddd"], "10200"),
    (b"TR", &["ddddd"], "34000"),
    (b"TW", &["ddd", "ddddd", "dddddd"], "100"),
    (b"UA", &["ddddd"], "01001"),
    (b"US", &["ddddd", "ddddddddd"], "10001"),
    (b"VA", &["00120"], "00120"),
    (b"VI", &["008dd", "008dddddd"], "00802"),
    (b"WF", &["986dd"], "98600"),
    (b"XI", &["BTddaa", "BTdddaa"], "BT1 5GS"),
    (b"XK", &["ddddd"], "10000"),
    (b"YT", &["976dd"], "97600"),
    (b"ZA", &["dddd"], "8001"),
];

/// The routing keys of Ireland, sorted: the first three signs of its postcodes.
const IRISH: &[u8] = b"\
    A41 A42 A45 A63 A67 A75 A81 A82 A83 A84 A85 A86 A91 A92 A94 A96 A98 C15 D01 D02 D03 D04 D05 D06 D07 D08 D09 D10 \
    D11 D12 D13 D14 D15 D16 D17 D18 D20 D22 D24 D6W E21 E25 E32 E34 E41 E45 E53 E91 F12 F23 F26 F28 F31 F35 F42 F45 \
    F52 F56 F91 F92 F93 F94 H12 H14 H16 H18 H23 H53 H54 H62 H65 H71 H91 K32 K34 K36 K45 K56 K67 K78 N37 N39 N41 N91 \
    P12 P14 P17 P24 P25 P31 P32 P36 P43 P47 P51 P56 P61 P67 P72 P75 P81 P85 R14 R21 R32 R35 R42 R45 R51 R56 R93 R95 \
    T12 T23 T34 T45 T56 V14 V15 V23 V31 V35 V42 V92 V93 V94 V95 W12 W23 W34 W91 X35 X42 X91 Y14 Y21 Y25 Y34 Y35 ";

/// The areas of British postcodes, sorted: the letters in front, those without a place and those of the islands included.
const BRITISH: &[u8] = b"\
    AB AL B  BA BB BD BF BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E  EC EH \
    EN EX FK FY G  GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L  LA LD LE LL LN LS LU M  ME MK \
    ML N  NE NG NN NP NR NW OL OX PA PE PH PL PO PR QC RG RH RM S  SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA \
    TD TF TN TQ TR TS TW UB W  WA WC WD WF WN WR WS WV XX YO ZE ";

/// Whether the country's post uses a code of that form.
fn is_used(country: &[u8; 2], code: &[u8]) -> bool {
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

/// Countries with codes that are a row of the keyboard, and with codes such as 11111.
const WITH_ROW: &[u8] = b"AR AU BD BG CH IS LU NL NO PH PL SE SI TN TW UA US ZA";
const WITH_ONES: &[u8] = b"DO FI IR IS KR MU MX RS TW UA US";

/// Whether a code of the right form only fills the field. No country has a code of zeros alone.
fn is_filler(country: &[u8; 2], code: &[u8]) -> bool {
    let is_all = |digit: u8| code.iter().all(|byte| *byte == digit);
    let is_in = |codes: &[u8]| codes.chunks(3).any(|code| code.starts_with(country));
    code.len() >= 3 && is_all(b'0')
        || matches!(code, b"1234" | b"12345" | b"123456" | b"1234567" | b"12345678") && !is_in(WITH_ROW)
        || code.len() >= 5 && (is_all(b'1') || is_all(b'9')) && !is_in(WITH_ONES)
}

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

    fn bytes(&self) -> &[u8] {
        self.bytes.get(..self.len).unwrap_or_default()
    }
}

fn fits(code: &[u8], form: &str) -> bool {
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

fn has_form(code: &[u8], forms: &[&str]) -> bool {
    forms.iter().any(|form| fits(code, form))
}

/// Where the rows of each first letter start.
#[expect(clippy::indexing_slicing, reason = "computed while compiling, where a wrong index is an error")]
static STARTS: [u8; 27] = {
    let (mut starts, mut letter, mut row) = ([0; 27], 0, 0);
    while letter < starts.len() {
        while row < FORMS.len() && FORMS[row].0[0] < b'A' + letter as u8 {
            row += 1;
        }
        starts[letter] = row as u8;
        letter += 1;
    }
    starts
};

/// What is known of a country's postcodes.
fn row_of(country: &[u8; 2]) -> Option<&'static (&'static [u8; 2], &'static [&'static str], &'static str)> {
    let letter = usize::from(country[0].checked_sub(b'A')?);
    let (from, to) = (*STARTS.get(letter)?, *STARTS.get(letter + 1)?);
    FORMS.get(usize::from(from)..usize::from(to))?.iter().find(|row| row.0 == country)
}

/// Whether it is a postcode of the country, written with blanks and hyphens at most. Of most nothing else needs to be asked.
fn is_usual(country: &[u8; 2], text: &str) -> bool {
    let is_code = |code: &[u8]| {
        row_of(country).is_some_and(|(_, forms, _)| has_form(code, forms))
            && is_used(country, code)
            && !is_filler(country, code)
    };
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        return is_code(text.as_bytes());
    }
    text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b' ' | b'-'))
        && Plain::read(text).is_some_and(|plain| is_code(plain.bytes()))
}

fn check(_: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some(given) = field.text() else { return };
    let country = case::country(field.of().get(party::ADDRESS_COUNTRY));
    if country.is_some_and(|country| is_usual(&country, given)) {
        return;
    }
    let ascii = script::in_ascii(given);
    let text = bare(ascii.as_deref().unwrap_or(given));
    let Some(country) = country else {
        if placeholder::is_nothing(text) {
            found.at(field.place()).saying("nothing");
        }
        return;
    };
    let name = || Arg::Own(country::of_letters(country).map(country::Country::in_sentence).unwrap_or_default());
    let plain = Plain::read(text);
    let code = plain.as_ref().map_or(&[][..], Plain::bytes);
    // What begins with a digit is no sign for nothing, unless it is of zeros.
    let is_number = text.bytes().next().is_some_and(|byte| byte.is_ascii_digit());
    let is_nothing =
        !is_number && placeholder::is_nothing(text) || code.len() >= 2 && code.iter().all(|byte| *byte == b'0');
    let Some(&(_, forms, example)) = row_of(&country) else {
        let is_nothing = is_nothing || code == b"0" || code == country;
        // Where postcodes are rare, whatever is given is left alone.
        if is_nothing && postcodes::usage(country) == Usage::None {
            let change = Change::Remove(field.place());
            found.at(field.place()).saying("none").severity(Severity::Advice).with("country", name).suggest(change);
        } else if is_nothing {
            found.at(field.place()).saying("nothing");
        } else {
            write_plain(field, given, text, found);
        }
        return;
    };
    let is_shorter = |code: &[u8]| forms.iter().any(|form| code.len() < form.len());
    if is_nothing || is_filler(&country, code) {
        let draft = found.at(field.place()).saying("filler").unfinished_if(|| plain.is_some() && is_shorter(code));
        draft.with("country", name).with("example", example);
        return;
    }
    let has_form = |code: &[u8]| has_form(code, forms);
    let is_bare = |code: &[u8]| has_form(code) && is_used(&country, code);
    let is_one = |code: &[u8]| {
        // "D-10115", "SE-111 20", "LV-1050", "GB-SW1A 1AA", and three letters of the country, as once on cars: "SLO-1000".
        let is_behind = |letters: usize| {
            code.split_at_checked(letters).is_some_and(|(front, rest)| {
                let is_country = letters < 3 || matches!(front, b"EST" | b"FIN" | b"LUX" | b"SLO");
                is_country && front.iter().all(u8::is_ascii_alphabetic) && is_bare(rest)
            })
        };
        (0..=3).any(is_behind)
    };
    // Letters of other scripts may be those of a keyboard.
    if plain.is_none() && !text.is_ascii() {
        return;
    }
    if is_one(code) || is_of_its_own(&country, code) {
        return write_plain(field, given, text, found);
    }
    // The whole is a code of the Netherlands, so the country may be wrong.
    let is_dutch = fits(code, "pdddaa") && is_used(b"NL", code);
    if let Some(code) = beside(before_cedex(text), is_one).filter(|_| !is_dutch) {
        let draft = found.at(field.place()).saying("beside").severity(Severity::Advice);
        draft.suggest(Change::Replace(field.place(), code.to_owned()));
        return;
    }
    let draft = found.at(field.place()).with("country", name).with("example", example);
    if &country == b"IE" && code.starts_with(b"BT") {
        draft.saying("north");
        return;
    }
    // Letters of the country may stand in front.
    let front = code.iter().take_while(|byte| byte.is_ascii_alphabetic()).count().min(3);
    let is_short = |code: &[u8]| is_shorter(code) && !has_form(code);
    let draft = draft.unfinished_if(|| plain.is_some() && (is_short(code) || code.get(front..).is_some_and(is_short)));
    if let Some(filled) = filled(text, forms).filter(|filled| is_used(&country, filled.as_bytes())) {
        draft.saying("zero").suggest(Change::Replace(field.place(), filled));
    }
}

/// Says that the postcode should be written plainly, if it isn't.
fn write_plain(field: Field<'_>, given: &str, plain: &str, found: &mut Findings) {
    if plain == given {
        return;
    }
    let variant = match given {
        given if given.is_ascii() => "beside",
        given if given.contains(plain) || script::seen(given).as_deref() == Some(plain) => "unseen",
        _ => "script",
    };
    let draft = found.at(field.place()).saying(variant).severity(Severity::Advice);
    let draft = if variant == "beside" { draft } else { draft.with("plain", plain.to_owned()) };
    draft.fix(Change::Replace(field.place(), plain.to_owned()));
}

/// A code without the signs by which spreadsheets know a text, and without the decimal of a program that took it for a
/// quantity.
fn bare(text: &str) -> &str {
    let text = script::unmarked(text);
    text.strip_suffix(".0").filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit())).unwrap_or(text)
}

/// The postcode that stands beside other words: `CEP 01310-100`, `75001 CEDEX`, `(04524)`. None where there are two, or
/// digits outside it.
fn beside(text: &str, is_one: impl Fn(&[u8]) -> bool) -> Option<&str> {
    let is_gap = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | ':' | '/' | '(' | ')' | '[' | ']');
    let words: Vec<&str> = text.split(is_gap).filter(|word| !word.is_empty()).take(MOST_WORDS + 1).collect();
    if words.len() > MOST_WORDS {
        return None;
    }
    // A code of two words, such as `SW1A 1AA`, is sought before one of one word.
    let written = |from: usize, count: usize| {
        let (first, last) = (words.get(from)?, words.get(from + count - 1)?);
        // "1012 AB" is a code, and "1012 in Amsterdam" has none.
        let is_word = last.bytes().all(|byte| byte.is_ascii_alphabetic())
            && last.as_bytes().last().is_some_and(u8::is_ascii_lowercase);
        if count > 1 && is_word {
            return None;
        }
        let start = first.as_ptr() as usize - text.as_ptr() as usize;
        text.get(start..last.as_ptr() as usize - text.as_ptr() as usize + last.len())
    };
    let is_code = |written: &&str| Plain::read(written).is_some_and(|plain| is_one(plain.bytes()));
    let mut codes = [2, 1].into_iter().flat_map(|count| (0..words.len()).filter_map(move |from| written(from, count)));
    let code = codes.find(is_code)?;
    let digits = |text: &str| text.bytes().filter(u8::is_ascii_digit).count();
    (digits(code) == digits(text)).then_some(code)
}

/// The most words in which a postcode is sought.
const MOST_WORDS: usize = 6;

/// What stands in front of the number of a French delivery office: `75001 CEDEX 01`.
fn before_cedex(text: &str) -> &str {
    let mut words = text.split(' ').rev();
    let is_number = |word: &str| word.len() <= 2 && word.bytes().all(|byte| byte.is_ascii_digit());
    match (words.next(), words.next()) {
        (Some(number), Some(cedex)) if is_number(number) && cedex.eq_ignore_ascii_case("cedex") => {
            text.get(..text.len() - number.len()).unwrap_or(text)
        }
        _ => text,
    }
}

/// The code with the zeros in front that a spreadsheet takes away; nothing if it is no code then. In one with a hyphen the
/// number of digits behind it goes by the length.
fn filled(text: &str, forms: &[&str]) -> Option<String> {
    let (front, behind) = text.split_once('-').unwrap_or((text, ""));
    let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if front.is_empty() || !is_number(front) || !is_number(behind) || text.len() == front.len() && text.starts_with('0')
    {
        return None;
    }
    let is_code = |filled: &String| {
        Plain::read(filled).is_some_and(|plain| {
            let length = if matches!(plain.len, 7 | 9) { 4 } else { 3 };
            (text.len() == front.len() || behind.len() == length) && forms.iter().any(|form| fits(plain.bytes(), form))
        })
    };
    ["0", "00"].into_iter().map(|zeros| format!("{zeros}{text}")).find(is_code)
}

/// Codes outside their country's form: Santa's and the forces' in Britain, overseas territories with a code of their own.
fn is_of_its_own(country: &[u8; 2], code: &[u8]) -> bool {
    match country {
        b"CA" => code == b"H0H0H0",
        b"GB" => matches!(code, b"GIR0AA" | b"SAN4TA" | b"XM45HQ") || code.starts_with(b"BF") || code.ends_with(b"1ZZ"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_sorted_and_examples_fit() {
        assert!(FORMS.is_sorted_by_key(|row| row.0));
        let ((british, no_rest), (irish, none)) = (BRITISH.as_chunks::<3>(), IRISH.as_chunks::<4>());
        assert!(british.is_sorted() && irish.is_sorted() && no_rest.is_empty() && none.is_empty());
        for (country, forms, example) in FORMS {
            let plain = Plain::read(example).expect("a code");
            let code = plain.bytes();
            assert!(forms.iter().any(|form| fits(code, form)) && is_used(country, code), "{example}");
            assert!(!is_filler(country, code) && postcodes::usage(**country) != Usage::None, "{example}");
        }
    }
}
