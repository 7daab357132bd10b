use crate::case;
use crate::case::Case;
use crate::codes::{country, script};
use crate::dictionary::{Class, Slot, party};
use crate::model::Field;
use crate::report::Severity;
use crate::rule;
use crate::rule::{Arg, Change, Findings};
use crate::territories::postcodes::forms::{Plain, fits, is_filler, is_of_its_own, is_used, row_of};
use crate::territories::postcodes::{self, Usage};
use crate::words::placeholder;

rule! {
    /// A postcode doesn't have the form of its country's.
    ///
    /// Checked for the countries whose form is known here: by digits, by the letters that the country's post uses, and
    /// for territories by the beginning of their codes. Spaces, hyphens and a country's letters in front don't count.
    /// Where zeros at the start seem to be lost, as spreadsheets do, the code with them is proposed. Signs of a
    /// spreadsheet (`20259.0`, `20.259`, `="20259"`), full-width letters, digits of another script and characters that nobody
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

fn looks_at(class: Class, slot: Slot) -> bool {
    matches!(class, Class::Party(_)) && slot == party::ADDRESS_POSTCODE
}

/// Whether it is a postcode of the country, written with blanks and hyphens at most. Of most nothing else needs to be asked.
fn is_usual(country: &[u8; 2], text: &str) -> bool {
    let is_code = |code: &[u8]| {
        row_of(country).is_some_and(|row| row.has_form(code)) && is_used(country, code) && !is_filler(country, code)
    };
    let is_plain = || text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b' ' | b'-'));
    is_code(text.as_bytes()) || is_plain() && Plain::read(text).is_some_and(|plain| is_code(plain.bytes()))
}

fn check(_: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some(given) = field.text() else { return };
    let country = case::country(field.of().get(party::ADDRESS_COUNTRY));
    if country.is_some_and(|country| is_usual(&country, given)) {
        return;
    }
    let ascii = script::in_ascii(given);
    let ascii = ascii.as_deref().unwrap_or(given);
    let plain = plain_signs(ascii);
    let text = bare(plain.as_deref().unwrap_or(ascii));
    let whole = of_thousands(text);
    let text = whole.as_deref().unwrap_or(text);
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
    let Some(row) = row_of(&country) else {
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
    let is_shorter = |code: &[u8]| row.forms.iter().any(|form| code.len() < form.len());
    if is_nothing || is_filler(&country, code) {
        let draft = found.at(field.place()).saying("filler").unfinished_if(|| plain.is_some() && is_shorter(code));
        draft.with("country", name).with("example", row.example);
        return;
    }
    let is_bare = |code: &[u8]| row.has_form(code) && is_used(&country, code);
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
    let draft = found.at(field.place()).with("country", name).with("example", row.example);
    if &country == b"IE" && code.starts_with(b"BT") {
        draft.saying("north");
        return;
    }
    // Letters of the country may stand in front.
    let front = code.iter().take_while(|byte| byte.is_ascii_alphabetic()).count().min(3);
    let is_short = |code: &[u8]| is_shorter(code) && !row.has_form(code);
    let draft = draft.unfinished_if(|| plain.is_some() && (is_short(code) || code.get(front..).is_some_and(is_short)));
    if let Some(filled) = filled(text, row.forms).filter(|filled| is_used(&country, filled.as_bytes())) {
        draft.saying("zero").suggest(Change::Replace(field.place(), filled));
    }
}

/// A postcode with a plain blank and hyphen in the place of others: a blank that doesn't break, dashes, and the sign for a
/// long vowel, which is on the hyphen's key of Japanese keyboards. `None` if it has none of these.
fn plain_signs(text: &str) -> Option<String> {
    let plain_sign = |c: char| match c {
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{30fc}' | '\u{ff70}' => '-',
        c if c.is_whitespace() => ' ',
        c => c,
    };
    (!text.is_ascii()).then(|| text.chars().map(plain_sign).collect())
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

/// The digits of a code that a program took for a quantity and wrote in thousands: `50.667` of 50667.
fn of_thousands(text: &str) -> Option<String> {
    let (front, rest) = text.split_once(['.', ','])?;
    let is_number = |digits: &str| digits.bytes().all(|byte| byte.is_ascii_digit());
    let is_it = matches!(front.len(), 1..=3) && rest.len() == 3 && is_number(front) && is_number(rest);
    is_it.then(|| [front, rest].concat())
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
