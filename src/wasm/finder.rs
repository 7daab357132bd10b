//! The codes that words name, as texts, which the package makes into objects.

use wasm_bindgen::prelude::*;

use crate::finder::{self, Request, Suggestion};

/// Takes the vocabulary of a language, in UTF-8. Throws if it is of another version.
#[wasm_bindgen(js_name = loadVocabulary)]
pub fn load_vocabulary(text: Vec<u8>) -> Result<(), JsError> {
    Ok(finder::load(super::text_of(text))?)
}

/// The codes that fit a text. Of each: code, label, heading's label, score in thousandths, unit, digits, the number of
/// words, start and end of each word in UTF-16, the number of answers, and if there are any, what the question is about,
/// the question, and each answer with its code.
#[wasm_bindgen(js_name = suggestCodes)]
pub fn suggest_codes(
    text: &str,
    top: usize,
    language: Option<String>,
    to: Option<String>,
    on: Option<String>,
    labels: Option<String>,
) -> Result<Vec<String>, JsError> {
    let on = on.map(|day| day.parse()).transpose()?;
    let [language, to, labels] = [&language, &to, &labels].map(Option::as_deref);
    let request = Request { top, language, to, on, page: true, labels };
    let mut out = Vec::new();
    for one in finder::find(text, &request)? {
        put(&mut out, text, one);
    }
    Ok(out)
}

fn put(out: &mut Vec<String>, text: &str, one: Suggestion) {
    let thousandths = (one.score * 1000.0) as u32;
    out.extend([one.code.to_string(), one.label, one.heading.to_owned(), thousandths.to_string()]);
    out.push(one.unit.unwrap_or_default().to_owned());
    out.push(one.digits.map_or_else(String::new, |digits| digits.to_string()));
    out.push(one.words.len().to_string());
    // The words are in the order of the text, so that it is gone through once.
    let (mut at, mut units) = (0, 0);
    for offset in one.words.iter().flat_map(|word| [word.start, word.end]) {
        units += text.get(at..offset).unwrap_or_default().encode_utf16().count();
        at = offset.max(at);
        out.push(units.to_string());
    }
    let Some(question) = one.question else { return out.push("0".to_owned()) };
    out.push(question.answers.len().to_string());
    out.extend([question.about, question.text].map(str::to_owned));
    out.extend(question.answers.into_iter().flat_map(|answer| [answer.text, answer.code.to_string()]));
}
