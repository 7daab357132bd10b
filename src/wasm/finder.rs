//! The codes that words name, as texts, which the package makes into objects.

use wasm_bindgen::prelude::*;

use super::texts::Texts;
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
) -> Result<String, JsError> {
    let on = on.map(|day| day.parse()).transpose()?;
    let [language, to, labels] = [&language, &to, &labels].map(Option::as_deref);
    let request = Request { top, language, to, on, page: true, labels };
    let mut out = Texts::default();
    for one in &finder::find(text, &request)? {
        put(&mut out, text, one);
    }
    Ok(out.into())
}

fn put(out: &mut Texts, text: &str, one: &Suggestion) {
    let thousandths = (one.score * 1000.0) as usize;
    let digits = one.digits.map_or_else(String::new, |digits| digits.to_string());
    out.put(&[&one.code.to_string(), &one.label, one.heading]);
    out.put_number(thousandths);
    out.put(&[one.unit.unwrap_or_default(), &digits]);
    out.put_number(one.words.len());
    // The words are in the order of the text, so that it is gone through once.
    let (mut at, mut units) = (0, 0);
    for offset in one.words.iter().flat_map(|word| [word.start, word.end]) {
        units += text.get(at..offset).unwrap_or_default().encode_utf16().count();
        at = offset.max(at);
        out.put_number(units);
    }
    let Some(question) = &one.question else { return out.put_number(0) };
    out.put_number(question.answers.len());
    out.put(&[question.about, question.text]);
    for answer in &question.answers {
        out.put(&[&answer.text, &answer.code.to_string()]);
    }
}
