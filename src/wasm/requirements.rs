//! What a declaration needs before anybody types, as texts, which the package makes into objects.

use wasm_bindgen::prelude::*;

use super::texts::Texts;
use crate::requirements::{self, Asked, Basis};

/// What a declaration needs. The texts are lists, each after its length: fields, numbers with their schemes, states,
/// digits, limits, and what isn't known. An empty text is a value that is left out.
#[wasm_bindgen]
pub fn requirements(
    to: String,
    from: Option<String>,
    on: String,
    mode: Option<String>,
    part: Option<String>,
    relationship: Option<String>,
    lang: Option<String>,
) -> Result<String, JsError> {
    let on = Some(on.parse()?);
    let needed = requirements::of(&Asked { to, from, on, mode, part, relationship, lang })?;
    let mut out = Texts::default();
    out.put_number(needed.fields.len());
    for field in &needed.fields {
        let wco = field.wco.as_ref();
        let (path, pointer) = wco.map_or(("", ""), |wco| (&wco.path, &wco.pointer));
        let (example, id) = (field.example.unwrap_or_default(), wco.and_then(|wco| wco.id).unwrap_or_default());
        out.put(&[&field.path, field.need.word(), field.label, field.hint, example, path, pointer, id]);
    }
    out.put_number(needed.numbers.len());
    for number in &needed.numbers {
        out.put(&[number.name, number.need.word(), &number.message, &number.help, number.source]);
        out.put_number(number.schemes.len());
        for serving in &number.schemes {
            out.put(&[serving.scheme, serving.label, serving.title, serving.hint, serving.pattern, serving.path]);
        }
    }
    out.put_number(needed.states.len());
    for state in &needed.states {
        out.put(&[state.code, state.name]);
    }
    out.put_number(needed.digits.iter().len());
    if let Some(digits) = &needed.digits {
        out.put_number(digits.digits.into());
        out.put(&[digits.source]);
    }
    out.put_number(needed.limits.len());
    for limit in &needed.limits {
        let amount = limit.amount.as_deref().unwrap_or_default();
        let [currency, basis] = [limit.currency, limit.basis.map(Basis::word)].map(Option::unwrap_or_default);
        let conditional = if limit.conditional { "true" } else { "false" };
        out.put(&[limit.of, limit.free.word(), amount, currency, basis, limit.mode.word(), conditional]);
        out.put(&[&limit.from, limit.source, limit.certainty.word()]);
    }
    out.put_number(needed.not_checked.len());
    for unknown in &needed.not_checked {
        out.put(&[unknown.rule, &unknown.why]);
    }
    Ok(out.into())
}
