//! The lists of rules, identifier schemes and codes. Each crosses as texts, which the package makes into objects.

use wasm_bindgen::prelude::*;

use crate::{Misuse, codes, ids, nearest, privacy, rules};

/// Why a number isn't one of a scheme, as one of four words; `undefined` if it is one. Throws for an unknown scheme.
#[wasm_bindgen(js_name = checkId)]
pub fn check_id(scheme: &str, value: &str, on: Option<String>) -> Result<Option<String>, JsError> {
    let unknown = || {
        let known: Vec<&str> = ids::all().iter().map(|scheme| scheme.name).collect();
        Misuse(format!("unknown scheme {}", nearest::question(scheme, &known)))
    };
    let known = ids::scheme(scheme).ok_or_else(unknown)?;
    let on = on.map(|day| day.parse()).transpose()?;
    Ok(known.check(value, on).err().map(|reason| reason.to_string()))
}

/// What an error says of an unknown name, masked: which is meant, or which there are.
#[wasm_bindgen(js_name = choiceOf)]
pub fn choice_of(given: &str, known: Vec<String>) -> String {
    let known: Vec<&str> = known.iter().map(String::as_str).collect();
    privacy::masked(&nearest::choice(given, &known))
}

/// Every identifier scheme, seven texts each: name, title, what people call it, what it consists of, country, the source
/// of its rule, and what of a number can't be verified.
#[wasm_bindgen(js_name = listSchemes)]
pub fn list_schemes() -> Vec<String> {
    let texts = |scheme: &&ids::Scheme| {
        let (source, unverified) =
            (scheme.source_in_words().unwrap_or_default(), scheme.unverified.unwrap_or_default());
        [scheme.name, scheme.title, scheme.short(), scheme.shape, scheme.country, source, unverified].map(str::to_owned)
    };
    ids::all().iter().flat_map(texts).collect()
}

/// Looks up a code of a list, on a day if one is given: the list, the code, its label, whether it is usable, and notes.
/// Returns `undefined` if the code is unknown. Throws for an unknown list.
#[wasm_bindgen(js_name = lookupCode)]
pub fn lookup_code(list: &str, code: &str, on: Option<String>) -> Result<Option<Vec<String>>, JsError> {
    if !codes::lists().iter().any(|known| known.name == list) {
        let known: Vec<&str> = codes::lists().iter().map(|list| list.name).collect();
        return Err(Misuse(format!("unknown list {}", nearest::choice(list, &known))).into());
    }
    let on = on.map(|day| day.parse()).transpose()?;
    Ok(codes::lookup(list, code, on).map(|entry| {
        let mut texts = vec![entry.list.to_owned(), entry.code, entry.label, entry.status.is_usable().to_string()];
        texts.extend(entry.notes);
        texts
    }))
}

/// Every rule, five texts each: name, family, severity, summary and the version that brought it.
#[wasm_bindgen(js_name = listRules)]
pub fn list_rules() -> Vec<String> {
    let texts = |rule: rules::Summary| {
        [rule.rule, rule.family, rule.severity.word(), rule.summary, rule.since].map(str::to_owned)
    };
    rules::summaries().flat_map(texts).collect()
}
