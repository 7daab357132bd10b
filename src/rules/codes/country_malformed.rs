use crate::case::Case;
use crate::codes::country;
use crate::model::Field;
use crate::rule;
use crate::rule::{Change, Findings};

rule! {
    /// A country isn't written as its two letters.
    ///
    /// Small letters, three-letter codes, numbers of ISO 3166-1, names, and the letters UK and EL that people and tax
    /// offices write for the United Kingdom and Greece. What is meant is plain, so the fix is safe, but for "na", which
    /// many write where they have nothing to say, for KV, KS, KOS and 1A, which some write for Kosovo, for three-letter
    /// codes with small letters, which may be a word, as Nga is Russia in Vietnamese, for numbers, which may be a
    /// calling code, as 372 is Ireland's number and Estonia's calling code, and for two letters with dots, as S.A. may
    /// be South Africa.
    ///
    /// Source: ISO 3166-1; the pattern of a country in the declaration's JSON Schema.
    name: "country-malformed",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "ISO 3166-1",
    message: "The {label} should be written {code}.",
    why: "Customs' systems know countries by two capital letters only.",
    help: "Write {code} for {country}.",
    check: Field(super::country_unknown::looks_at, check),
}

fn check(_: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some(text) = field.text() else { return };
    let is_alias = text == "UK" || text == "EL";
    if !is_alias && country::find(text).is_some() {
        return;
    }
    let country = super::country_unknown::meant(text);
    if let Some(country) = country {
        let change = Change::Replace(field.place(), country.code().to_owned());
        let draft = found.at(field.place()).with("code", country.code()).with("country", || country.name());
        // USA is no word, and U.S. and U.K. are sure.
        let is_word = text.len() == 3 && text.bytes().any(|byte| byte.is_ascii_lowercase());
        let is_short = text.len() < 5 && text.contains('.');
        let is_number = text.bytes().any(|byte| byte.is_ascii_digit());
        // KOS may be an island, and words stand in front of "Made in China".
        let is_unsure = ["na", "kv", "ks", "kos"].iter().any(|code| text.eq_ignore_ascii_case(code) && text != "NA");
        if is_unsure
            || super::country_unknown::behind_words(text).is_some()
            || is_number
            || (is_word || is_short) && !matches!(country.code(), "US" | "GB")
        {
            draft.suggest(change)
        } else {
            draft.fix(change)
        };
    }
}
