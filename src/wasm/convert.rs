//! The conversions.

use wasm_bindgen::prelude::*;

use crate::convert;

/// Converts JSON or XML bytes to the JSON shape. Returns the text first, then what the shape can't hold.
#[wasm_bindgen(js_name = toJson)]
pub fn to_json(bytes: &[u8]) -> Vec<String> {
    listed(convert::to_json(bytes))
}

/// Converts JSON or XML bytes to a message. Returns the text first, then the pointers of what the message can't hold, and
/// behind `=` each of those of what it says though the declaration leaves it out.
#[wasm_bindgen(js_name = toXml)]
pub fn to_xml(bytes: &[u8], message: &str) -> Result<Vec<String>, JsError> {
    Ok(listed(convert::to_xml(bytes, message.parse()?)))
}

fn listed(made: convert::Converted) -> Vec<String> {
    let assumed = made.assumed.into_iter().map(|path| format!("={path}"));
    std::iter::once(made.text).chain(made.left_out).chain(assumed).collect()
}
