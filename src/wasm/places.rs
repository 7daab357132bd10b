//! The fields of a declaration, and the law of a destination.

use wasm_bindgen::prelude::*;

use super::texts::Texts;
use crate::dictionary::{Class, Kind, objects};
#[cfg(feature = "messages")]
use crate::{Day, Misuse, dictionary, profiles};

/// Every field of the JSON shape, five texts each: its pointer, in the first entry of a list; its label; what is to be
/// filled in; whose it is, `shopper`, `seller` or `either`; its box on the postal form CN 23.
#[wasm_bindgen(js_name = listFields)]
pub fn list_fields() -> String {
    let mut out = Texts::default();
    for (start, class) in objects("0") {
        for (slot, field) in (0..).zip(class.fields()) {
            if class == Class::Document || field.kind == Kind::Tree {
                continue;
            }
            let standing = class.standing(slot);
            let pointer = format!("{start}{}", class.pointer(slot));
            out.put(&[&pointer, field.label, standing.hint, standing.owner.word(), standing.cn23]);
        }
    }
    out.into()
}

/// What a destination's law says as of a day: the profile's code and name, then eight texts for each fact: the topic, the
/// first day, the day it ends before or nothing, the value in words, the source, how sure it is, which day of a parcel
/// counts, and whether it is in force. With `coming` the facts that begin after the day, or aren't in force, instead.
#[cfg(feature = "messages")]
#[wasm_bindgen(js_name = profileFacts)]
pub fn profile_facts(to: &str, on: &str, coming: bool) -> Result<String, JsError> {
    let on: Day = on.parse().map_err(|error| Misuse(format!("{error}")))?;
    let Some(profile) = profiles::find(to).or_else(|| profiles::of(to, on)) else { return Ok(String::new()) };
    let mut out = Texts::default();
    out.put(&[profile.code, profile.name]);
    for fact in if coming { profile.facts_after(on) } else { profile.facts_on(on) } {
        let until = fact.until.map_or_else(String::new, |day| day.to_string());
        out.put(&[fact.what, &fact.from.to_string(), &until, &fact.value, fact.source]);
        out.put(&[fact.certainty.word(), fact.counts.word(), fact.status.word()]);
    }
    Ok(out.into())
}

/// The elements of the message that a WCO id, pointer, class path, EU data element number or JSON Pointer stands for, as a
/// JSON list.
#[cfg(feature = "messages")]
#[wasm_bindgen(js_name = explainElements)]
pub fn explain_elements(thing: &str) -> String {
    serde_json::to_string(&dictionary::explained(thing)).unwrap_or_default()
}
