//! What a declaration needs before anybody types, as texts, which the package makes into objects.

use wasm_bindgen::prelude::*;

use crate::requirements::{self, Asked, Basis};

/// Writes a list: how many there are, then the texts of each.
fn put<T, const N: usize>(out: &mut Vec<String>, list: Vec<T>, texts: impl Fn(T) -> [String; N]) {
    out.push(list.len().to_string());
    out.extend(list.into_iter().flat_map(texts));
}

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
) -> Result<Vec<String>, JsError> {
    let on = Some(on.parse()?);
    let needed = requirements::of(&Asked { to, from, on, mode, part, relationship, lang })?;
    let mut out = Vec::new();
    put(&mut out, needed.fields, |field| {
        let (path, pointer, id) = field.wco.map_or_else(Default::default, |wco| (wco.path, wco.pointer, wco.id));
        let [need, label, hint, example, id] =
            [field.need.word(), field.label, field.hint, field.example.unwrap_or_default(), id.unwrap_or_default()]
                .map(str::to_owned);
        [field.path, need, label, hint, example, path, pointer, id]
    });
    out.push(needed.numbers.len().to_string());
    for number in needed.numbers {
        let [name, source] = [number.name, number.source].map(str::to_owned);
        out.extend([name, number.need.word().to_owned(), number.message, number.help, source]);
        put(&mut out, number.schemes, |serving| {
            [serving.scheme, serving.label, serving.title, serving.hint, serving.pattern, serving.path]
                .map(str::to_owned)
        });
    }
    put(&mut out, needed.states, |state| [state.code, state.name].map(str::to_owned));
    put(&mut out, needed.digits.into_iter().collect(), |digits| [digits.digits.to_string(), digits.source.to_owned()]);
    put(&mut out, needed.limits, |limit| {
        let amount = limit.amount.unwrap_or_default();
        let [currency, basis] =
            [limit.currency, limit.basis.map(Basis::word)].map(|text| text.unwrap_or_default().to_owned());
        let [of, free, mode, source, certainty] =
            [limit.of, limit.free.word(), limit.mode.word(), limit.source, limit.certainty.word()].map(str::to_owned);
        [of, free, amount, currency, basis, mode, limit.conditional.to_string(), limit.from, source, certainty]
    });
    put(&mut out, needed.not_checked, |unknown| [unknown.rule.to_owned(), unknown.why]);
    Ok(out)
}
