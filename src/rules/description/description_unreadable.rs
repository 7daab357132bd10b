use crate::case::Case;
use crate::dictionary::is_description;
use crate::model::Field;
use crate::rule;
use crate::rule::{Arg, Findings};
use crate::words::foreign;

rule! {
    /// A goods description is in a script or a language that customs at the destination doesn't read.
    ///
    /// The option `languages` says which languages descriptions may be in. A text counts that has several general words or
    /// linking words of another language, and none of these; names of goods don't, since they are lent, as "T-shirt" is.
    /// Without the option, only what goes by post is looked at, and only its script.
    ///
    /// The form CN 23 is to be filled in in English, French or a language that the destination accepts. A description
    /// counts that has no Latin letter, and is in Arabic, Chinese, Cyrillic, Greek, Hebrew, Japanese, Korean or Thai
    /// letters that no official language of the destination is written in. It is advice, since customs may accept more
    /// than it must.
    ///
    /// Source: UPU CN 23, instructions to the sender: English, French or a language accepted in the destination country. The
    /// scripts of countries are those of their official languages.
    name: "description-unreadable",
    severity: Advice,
    since: "0.1.0",
    authority: Customs,
    source: "UPU CN 23",
    message: "The {label} is in {script} script, in which no official language of the destination is written.",
    why: "Customs there may not be able to read it, and then holds the parcel until somebody says what is in it.",
    help: "Write it in English, in French or in the language of the destination.",
    also "language": {
        message: "The {label} seems to be in {language}, and it should be in {languages}.",
        why: "Customs there may not be able to read it, and then holds the parcel until somebody says what is in it.",
        help: "Write it in {languages}.",
    },
    check: Field(is_description, check),
    beside: [declaration::SHIPMENT_MODE, Route],
    unless: Verdict,
}

/// Scripts, with the countries whose official languages are written in them, and the languages that are.
#[rustfmt::skip]
const SCRIPTS: [(&str, &str, &str); 8] = [
    ("Arabic", "AE AF BH DJ DZ EG EH ER IL IN IQ IR JO KM KW LB LY MA MR OM PK PS QA SA SD SO SY TD TN YE", "ar ckb fa ps sd ug ur"),
    ("Chinese", "CN HK JP KR MO MY SG TW", "ja yue zh"),
    ("Cyrillic", "BA BG BY KG KZ MD ME MK MN RS RU TJ UA UZ XK", "be bg bs kk ky mk mn ru sr tg uk"),
    ("Greek", "CY GR", "el"),
    ("Hebrew", "IL", "he yi"),
    ("Japanese", "JP", "ja"),
    ("Korean", "KP KR", "ko"),
    ("Thai", "TH", "th"),
];

fn check(case: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let languages = &case.options.languages;
    let Some(text) = field.text().filter(|text| !languages.is_empty() || !text.is_ascii()) else { return };
    let written = script(text);
    let row = written.and_then(|(script, _)| SCRIPTS.iter().find(|(name, ..)| *name == script));
    if !languages.is_empty() {
        let foreign = match row {
            Some((script, _, tags)) => {
                let is_read = tags.split(' ').any(|tag| languages.iter().any(|wanted| wanted == tag));
                (!is_read).then(|| [script, " characters"].concat())
            }
            None => foreign::language(text, &case.tokens(text), languages),
        };
        if let Some(language) = foreign {
            let wanted: Vec<&str> = languages.iter().map(|tag| foreign::name(tag)).collect();
            found
                .at(field.place())
                .saying("language")
                .with("language", || Arg::Own(language))
                .with("languages", || Arg::Own(wanted.join(" or ")));
        }
        return;
    }
    let Some((script, countries, _)) = row else { return };
    if written.is_some_and(|(_, has_latin)| has_latin) || case.mode().is_some_and(|mode| mode != "post") {
        return;
    }
    if case.to().is_some_and(|to| !countries.contains(to)) {
        found.at(field.place()).with("script", *script);
    }
}

/// The script of a text that has at least two letters of it and more than Latin ones, and whether it has any of these.
fn script(text: &str) -> Option<(&'static str, bool)> {
    let (mut first, mut letters, mut latin) = (None, 0, 0);
    for c in text.chars() {
        let script = match c {
            'a'..='z' | 'A'..='Z' | 'À'..='ɏ' if c.is_alphabetic() => {
                latin += 1;
                continue;
            }
            'Ͱ'..='Ͽ' => "Greek",
            'Ѐ'..='ԯ' => "Cyrillic",
            '\u{590}'..='\u{5ff}' => "Hebrew",
            '\u{600}'..='\u{6ff}' => "Arabic",
            '\u{e00}'..='\u{e7f}' => "Thai",
            '\u{3040}'..='\u{30ff}' => "Japanese",
            '\u{3400}'..='\u{9fff}' => "Chinese",
            '\u{1100}'..='\u{11ff}' | '\u{ac00}'..='\u{d7af}' => "Korean",
            _ => continue,
        };
        if !c.is_alphabetic() {
            continue;
        }
        letters += 1;
        // Japanese has Chinese characters too.
        first = match first {
            None | Some("Chinese") => Some(script),
            known => known,
        };
    }
    first.filter(|_| letters >= 2 && letters > latin).map(|script| (script, latin > 0))
}
