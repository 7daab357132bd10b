use super::description_placeholder::looks_at;
use crate::case::Case;
use crate::dictionary::declaration;
use crate::model::Field;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// A goods description by post is in a script that the destination doesn't write.
    ///
    /// The form CN 23 is to be filled in in English, French or a language that the destination accepts. A description counts that
    /// has no Latin letter, and is in Arabic, Chinese, Cyrillic, Greek, Hebrew, Japanese, Korean or Thai letters that no
    /// official language of the destination is written in. It is advice, since customs may accept more than it must.
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
    check: Field(looks_at, check),
    beside: [declaration::SHIPMENT_MODE, Route],
    unless: Verdict,
}

/// Scripts, with the countries whose official languages are written in them.
const SCRIPTS: [(&str, &str); 8] = [
    ("Arabic", "AE AF BH DJ DZ EG EH ER IL IN IQ IR JO KM KW LB LY MA MR OM PK PS QA SA SD SO SY TD TN YE"),
    ("Chinese", "CN HK JP KR MO MY SG TW"),
    ("Cyrillic", "BA BG BY KG KZ MD ME MK MN RS RU TJ UA UZ XK"),
    ("Greek", "CY GR"),
    ("Hebrew", "IL"),
    ("Japanese", "JP"),
    ("Korean", "KP KR"),
    ("Thai", "TH"),
];

fn check(case: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some(text) = field.text().filter(|text| !text.is_ascii()) else { return };
    let Some((script, countries)) = script(text).and_then(|script| SCRIPTS.iter().find(|(name, _)| *name == script))
    else {
        return;
    };
    if case.declaration.get(declaration::SHIPMENT_MODE).text().is_some_and(|mode| mode != "post") {
        return;
    }
    if case.to().is_some_and(|to| !countries.contains(to)) {
        found.at(field.place()).with("script", *script);
    }
}

/// The script of a text that has no Latin letter and at least two of another script.
fn script(text: &str) -> Option<&'static str> {
    let (mut first, mut letters) = (None, 0);
    for c in text.chars() {
        let script = match c {
            'a'..='z' | 'A'..='Z' | 'À'..='ɏ' if c.is_alphabetic() => return None,
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
    first.filter(|_| letters >= 2)
}
