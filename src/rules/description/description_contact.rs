use std::ops::RangeInclusive;

use crate::case::Case;
use crate::dictionary::is_description;
use crate::model::Field;
use crate::rule;
use crate::rule::Findings;
use crate::words::{Signs, Tokens, boxes};

rule! {
    /// A goods description has contact data in it: an e-mail address, a phone number, a street with its number.
    ///
    /// A phone number counts where it begins with + or stands behind a word for it, a street where its number stands with it in
    /// the manner of the language, a post office box where its number follows, a British or Canadian postcode where it stands
    /// alone. Nothing of it is repeated.
    ///
    /// Source: advice of our own.
    name: "description-contact",
    severity: Advice,
    since: "0.1.0",
    authority: Customs,
    source: "advice of our own",
    message: "The {label} has an e-mail address in it.",
    why: "Everybody who handles the parcel can read it, and it says nothing about the goods.",
    help: "Take it out; the sender and the recipient have fields of their own for it.",
    also "phone": {
        message: "The {label} has a phone number in it.",
        why: "Everybody who handles the parcel can read it, and it says nothing about the goods.",
        help: "Take it out; the sender and the recipient have fields of their own for it.",
    },
    also "address": {
        message: "The {label} has an address in it.",
        why: "Everybody who handles the parcel can read it, and it says nothing about the goods.",
        help: "Take it out; the sender and the recipient have fields of their own for it.",
    },
    check: Field(is_description, check),
    unless: Verdict,
}

fn check(case: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some((variant, part)) = field.text().and_then(|text| contact(case, text)) else { return };
    let draft = found.at(field.place()).saying(variant);
    if let Some(span) = field.span_of(part) {
        draft.span(span);
    }
}

/// The first contact data in a text, with the wording for it.
fn contact<'t>(case: &Case<'_>, text: &'t str) -> Option<(&'static str, &'t str)> {
    if let Some(part) = email(text) {
        return Some(("", part));
    }
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    if digits == 0 {
        return None;
    }
    let tokens = case.tokens(text);
    if digits >= *DIGITS.start()
        && let Some(part) = phone(text, &tokens)
    {
        return Some(("phone", part));
    }
    Some(("address", address(text, &tokens)?))
}

/// The first word that is an e-mail address.
fn email(text: &str) -> Option<&str> {
    if !text.as_bytes().contains(&b'@') {
        return None;
    }
    let is_sign = |c: char| !(c.is_alphanumeric() || matches!(c, '@' | '.' | '_' | '-' | '+'));
    text.split(is_sign).map(|word| word.trim_matches('.')).find(|word| {
        let Some((name, host)) = word.split_once('@') else { return false };
        let end = host.rsplit_once('.').filter(|(host, _)| !host.is_empty()).map_or("", |(_, end)| end);
        !name.is_empty() && end.len() >= 2 && end.bytes().all(|byte| byte.is_ascii_alphabetic())
    })
}

/// Words for a phone number that follows them.
const PHONES: [&str; 17] = [
    "celular",
    "handy",
    "hotline",
    "mobil",
    "mobile",
    "phone",
    "tel",
    "telefon",
    "telefone",
    "telefono",
    "telefoon",
    "telephone",
    "viber",
    "wechat",
    "whatsapp",
    "电话",
    "電話",
];

/// How many digits a phone number has with the code of its country.
const DIGITS: RangeInclusive<usize> = 9..=15;

/// The phone number in a text.
fn phone<'t>(text: &'t str, tokens: &Tokens) -> Option<&'t str> {
    let is_number = |place: usize| tokens.get(place).bytes().all(|byte| byte.is_ascii_digit());
    let mut place = 0;
    while place < tokens.count() {
        let mut end = place;
        while end < tokens.count() && is_number(end) {
            end += 1;
        }
        let digits: usize = (place..end).map(|at| tokens.get(at).len()).sum();
        // Nothing but signs that are written in phone numbers stands between its groups.
        let written = tokens.written(text, place, end - place);
        let is_plain = written
            .chars()
            .all(|c| c.is_ascii_digit() || c.is_whitespace() || matches!(c, '-' | '.' | '(' | ')' | '/'));
        if DIGITS.contains(&digits) && is_plain {
            let before = text.get(..tokens.span(place).0).unwrap_or_default().trim_end_matches('(');
            let is_named = (place.saturating_sub(2)..place).any(|at| PHONES.contains(&tokens.get(at)));
            if before.ends_with('+') || is_named {
                return Some(written);
            }
        }
        place = end.max(place + 1);
    }
    None
}

/// Whether a text is a British or Canadian postcode with its blank, which no code of goods is written like: `SW1A 1AA`. The
/// postcodes of other countries are numbers, and so is much else.
fn is_postcode(text: &str) -> bool {
    if text.len() > "SW1A 1AA".len() {
        return false;
    }
    let Some((first, last)) = text.split_once(' ') else { return false };
    let has_form = |part: &str, form: &str| {
        part.len() == form.len()
            && part.bytes().zip(form.bytes()).all(|(byte, form)| match form {
                b'A' => byte.is_ascii_uppercase(),
                _ => byte.is_ascii_digit(),
            })
    };
    last.len() == 3
        && (has_form(last, "9AA")
            && ["A9", "A99", "AA9", "AA99", "A9A", "AA9A"].iter().any(|form| has_form(first, form))
            || has_form(last, "9A9") && has_form(first, "A9A"))
}

/// The street or post office box with its number in a text.
fn address<'t>(text: &'t str, tokens: &Tokens) -> Option<&'t str> {
    if is_postcode(text.trim()) {
        return Some(text.trim());
    }
    let is_number = |place: usize| {
        let token = tokens.get(place);
        token.len() <= 5 && token.bytes().next().is_some_and(|byte| byte.is_ascii_digit()) && !token.ends_with("mm")
    };
    if let Some((_, place, words)) = tokens.find(&boxes::PHRASES).filter(|(_, place, words)| is_number(place + words)) {
        return Some(tokens.written(text, place, words + 1));
    }
    let is_capital = |place: usize| tokens.written(text, place, 1).chars().next().is_some_and(char::is_uppercase);
    let named = tokens.places(Signs::STREET).find_map(|place| match tokens.get(place) {
        // 12 Baker Street, London
        "street" | "road" | "avenue" | "lane" | "boulevard" if is_capital(place) && tokens.is_parted(place + 1) => {
            let number = (place.saturating_sub(3)..place).find(|at| is_number(*at))?;
            let is_name = place - number >= 2 && (number + 1..place).all(is_capital);
            (is_name && is_capital(place + 1)).then(|| tokens.written(text, number, place - number + 1))
        }
        // 12 rue de la Paix
        "rue" | "avenue" | "boulevard" if place > 0 && is_number(place - 1) => {
            let is_of = matches!(tokens.get(place + 1), "de" | "des" | "du")
                || tokens.get(place).len() == 3 && is_capital(place + 1);
            is_of.then(|| tokens.written(text, place - 1, 3))
        }
        // Calle Mayor 12, Rua Augusta 12, ul. Długa 12
        "calle" | "rua" | "ul" | "ulica" => {
            let number = (place + 2..place + 5).find(|at| is_number(*at))?;
            (is_capital(place + 1)).then(|| tokens.written(text, place, number - place + 1))
        }
        _ => None,
    });
    // Hauptstraße 12, Kerkstraat 12, Hauptstr. 12
    named.or_else(|| {
        let places = 1..tokens.count();
        places.filter(|place| is_number(*place)).map(|place| place - 1).find_map(|place| {
            let token = tokens.get(place);
            let is_whole = || ["strasse", "straat"].iter().any(|end| token.len() > end.len() && token.ends_with(end));
            let is_street = token.len() > 5 && token.ends_with("str") || !tokens.is_parted(place + 1) && is_whole();
            (is_street && is_capital(place)).then(|| tokens.written(text, place, 2))
        })
    })
}
