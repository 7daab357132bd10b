//! The lists of rules, identifier schemes and codes. Each crosses as texts, which the package makes into objects.

use wasm_bindgen::prelude::*;

use super::texts::Texts;
use crate::{Misuse, codes, ids, nearest, privacy, rules};

/// Why a number isn't one of a scheme, as one of four words; empty if it is one. Throws for an unknown scheme.
#[wasm_bindgen(js_name = checkId)]
pub fn check_id(scheme: &str, value: &str, on: Option<String>) -> Result<String, JsError> {
    let unknown = || {
        let known: Vec<&str> = ids::all().iter().map(|scheme| scheme.name).collect();
        Misuse(format!("unknown scheme {}", nearest::question(scheme, &known)))
    };
    let known = ids::scheme(scheme).ok_or_else(unknown)?;
    let on = on.map(|day| day.parse()).transpose()?;
    Ok(known.check(value, on).err().map_or_else(String::new, |reason| reason.to_string()))
}

/// What an error says of an unknown name, masked: which is meant, or which there are of the known ones, a line each.
#[wasm_bindgen(js_name = choiceOf)]
pub fn choice_of(given: &str, known: &str) -> String {
    let known: Vec<&str> = known.lines().collect();
    privacy::masked(&nearest::choice(given, &known))
}

/// Every identifier scheme, seven texts each: name, title, what people call it, what it consists of, country, the source
/// of its rule, and what of a number can't be verified.
#[wasm_bindgen(js_name = listSchemes)]
pub fn list_schemes() -> String {
    let mut out = Texts::default();
    for scheme in ids::all() {
        let (source, unverified) =
            (scheme.source_in_words().unwrap_or_default(), scheme.unverified.unwrap_or_default());
        out.put(&[scheme.name, scheme.title, scheme.short(), scheme.shape, scheme.country, source, unverified]);
    }
    out.into()
}

/// Looks up a code of a list, on a day if one is given: the list, the code, its label, whether it is usable, and notes.
/// Empty if the code is unknown. Throws for an unknown list.
#[wasm_bindgen(js_name = lookupCode)]
pub fn lookup_code(list: &str, code: &str, on: Option<String>) -> Result<String, JsError> {
    if !codes::lists().iter().any(|known| known.name == list) {
        let known: Vec<&str> = codes::lists().iter().map(|list| list.name).collect();
        return Err(Misuse(format!("unknown list {}", nearest::choice(list, &known))).into());
    }
    let on = on.map(|day| day.parse()).transpose()?;
    let mut out = Texts::default();
    if let Some(entry) = codes::lookup(list, code, on) {
        let usable = if entry.status.is_usable() { "true" } else { "false" };
        out.put(&[entry.list, &entry.code, &entry.label, usable]);
        for note in &entry.notes {
            out.put(&[note]);
        }
    }
    Ok(out.into())
}

/// Every rule, five texts each: name, family, severity, summary and the version that brought it.
#[wasm_bindgen(js_name = listRules)]
pub fn list_rules() -> String {
    let mut out = Texts::default();
    for rule in rules::summaries() {
        out.put(&[rule.rule, rule.family, rule.severity.word(), rule.summary, rule.since]);
    }
    out.into()
}
