use crate::case::Case;
use crate::codes::country::{self, Country};
use crate::codes::{NOT_KNOWN_THEN, Status};
use crate::dictionary::{Class, Kind, Slot, item};
use crate::ids::is_shaped;
use crate::model::Field;
use crate::report::Severity;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// A country is given that isn't in any list.
    ///
    /// Countries are two capital letters of ISO 3166-1, with the codes beside it that customs and posts use: XI for
    /// Northern Ireland, XK for Kosovo, the codes reserved for the Canary Islands and others. Codes that the standard
    /// leaves to users mean something to two partners only, and are a warning. `EU` is an origin, never a place to send
    /// to.
    ///
    /// Source: ISO 3166-1, and the codes outside it in Regulation (EU) 2020/1470 on the nomenclature of countries.
    name: "country-unknown",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "ISO 3166-1",
    message: "The {label} isn't a country code.",
    why: "Customs and carriers go by the country; without a known one the parcel can't be declared.",
    help: "Choose the country from the list, or write its two letters, such as DE for Germany.",
    also "private": {
        message: "The {label}, {code}, is a code for private use, to which everybody may give a meaning of their own.",
        why: "Customs doesn't know which country is meant.",
        help: "Write the country's own two letters.",
    },
    also "union": {
        message: "The {label} is EU, but a parcel comes from or goes to a single country.",
        why: "EU may only stand for an origin in the Union as a whole; an address needs the member state.",
        help: "Write the two letters of the member state, such as FR for France.",
    },
    also "own": {
        message: "The {label}, {code}, isn't one of the country codes that are the same everywhere.",
        why: "The United Kingdom's tariff has some codes of its own that start with Z; other customs refuse them.",
        help: "Make sure that the customs this goes to has the code.",
    },
    check: Field(looks_at, check),
}

pub(super) fn looks_at(class: Class, slot: Slot) -> bool {
    class.field(slot).kind == Kind::Country
}

/// The country that is written, or that is written in small letters.
pub(super) fn written(text: &str) -> Option<Country> {
    if let Some(country) = country::find(text) {
        return Some(country);
    }
    let code = <[u8; 2]>::try_from(text.as_bytes()).ok()?.map(|letter| letter.to_ascii_uppercase());
    country::of_letters(code)
}

/// The country that a code or a name stands for, also behind words as in "Made in China".
pub(super) fn meant(text: &str) -> Option<Country> {
    let name = behind_words(text).unwrap_or(text);
    country::alias(name).and_then(country::find).or_else(|| written(name))
}

/// What stands behind the words with which goods are marked.
pub(super) fn behind_words(text: &str) -> Option<&str> {
    let (words, name) = text.split_at_checked(8)?;
    words.eq_ignore_ascii_case("made in ").then_some(name)
}

/// Whether a code may be one of the United Kingdom's tariff, which has some with a Z, such as ZN.
pub(super) fn is_own(code: &str) -> bool {
    is_shaped(code, &["Za"])
}

fn check(case: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some(text) = field.text() else { return };
    let is_origin = field.of().class() == Class::Item && field.slot() == item::ORIGIN;
    let is_message = case.is_message();
    let Some(country) = written(text) else {
        // Preferences are claimed for groups of countries, too, whose codes have four characters.
        if meant(text).is_some() || is_message && is_origin && is_shaped(text, &["nnnn"]) {
            return;
        }
        let draft = found.at(field.place());
        if is_message && is_own(text) {
            draft.saying("own").severity(Severity::Advice).with("code", || text.to_owned());
        } else {
            // It may become a code or a name.
            draft.unfinished_if(|| text.len() != 2);
        }
        return;
    };
    if case.is_before(country.first()) {
        found.not_checked(NOT_KNOWN_THEN);
    } else if matches!(country.code(), "EZ" | "UN") {
        // Reserved for the area of the euro and for passports.
        found.at(field.place());
    } else if country.code() == "EU" && !is_origin {
        found.at(field.place()).saying("union");
    } else if country.status() == Status::Private && country::alias(text).is_none() {
        found.at(field.place()).saying("private").severity(Severity::Warning).with("code", country.code());
    }
}
