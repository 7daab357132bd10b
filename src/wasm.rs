//! The JavaScript API of the module: a few exports, each one call of the library.
#![allow(unsafe_code, missing_docs, unreachable_pub)] // What wasm-bindgen writes around each export.

use serde::Serialize;
use wasm_bindgen::prelude::*;

use crate::report::Verdict;
use crate::{Dataset, Input, Misuse, Options, Validator, codes, convert, ids, rules};

/// The validator behind the classes of the package.
#[wasm_bindgen]
pub struct Engine {
    validator: Validator,
}

fn shown(value: &impl Serialize) -> Result<JsValue, JsError> {
    Ok(value.serialize(&serde_wasm_bindgen::Serializer::json_compatible())?)
}

const fn number(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::Pass => 0,
        Verdict::Review => 1,
        Verdict::Fail => 2,
    }
}

#[wasm_bindgen]
impl Engine {
    /// An engine with these options. Throws if one of them names something unknown.
    #[wasm_bindgen(constructor)]
    pub fn new(options: JsValue) -> Result<Engine, JsError> {
        let options: Options = serde_wasm_bindgen::from_value(options).map_err(|error| Misuse(error.to_string()))?;
        Ok(Engine { validator: Validator::new(options)? })
    }

    /// The report on JSON or XML as bytes.
    #[wasm_bindgen(js_name = checkBytes)]
    pub fn check_bytes(&mut self, bytes: &[u8]) -> Result<JsValue, JsError> {
        shown(&self.validator.check(bytes))
    }

    /// The report on JSON or XML as text.
    #[wasm_bindgen(js_name = checkText)]
    pub fn check_text(&mut self, text: &str) -> Result<JsValue, JsError> {
        shown(&self.validator.check(text))
    }

    /// The report on an object in flat form.
    #[wasm_bindgen(js_name = checkObject)]
    pub fn check_object(&mut self, text: &str, tokens: &[u32]) -> Result<JsValue, JsError> {
        shown(&self.validator.check(Input::object(text, tokens)))
    }

    /// The verdict on JSON or XML as bytes: 0 pass, 1 review, 2 fail.
    #[wasm_bindgen(js_name = verdictBytes)]
    pub fn verdict_bytes(&mut self, bytes: &[u8]) -> u8 {
        number(self.validator.verdict(bytes))
    }

    /// The verdict on JSON or XML as text: 0 pass, 1 review, 2 fail.
    #[wasm_bindgen(js_name = verdictText)]
    pub fn verdict_text(&mut self, text: &str) -> u8 {
        number(self.validator.verdict(text))
    }

    /// The verdict on an object in flat form: 0 pass, 1 review, 2 fail.
    #[wasm_bindgen(js_name = verdictObject)]
    pub fn verdict_object(&mut self, text: &str, tokens: &[u32]) -> u8 {
        number(self.validator.verdict(Input::object(text, tokens)))
    }

    /// The verdicts on NDJSON, one for each line that is not blank: 0 pass, 1 review, 2 fail.
    pub fn verdicts(&mut self, ndjson: &[u8]) -> Vec<u8> {
        let lines = ndjson.split(|&byte| byte == b'\n').filter(|line| !line.trim_ascii().is_empty());
        lines.map(|line| number(self.validator.verdict(line))).collect()
    }

    /// JSON or XML with its safe fixes applied; `undefined` if there are none.
    #[wasm_bindgen(js_name = fixBytes)]
    pub fn fix_bytes(&mut self, bytes: &[u8]) -> Option<Vec<u8>> {
        self.validator.fix(bytes)
    }

    /// The safe fixes of an object in flat form as a JSON Patch, with all values.
    #[wasm_bindgen(js_name = patchObject)]
    pub fn patch_object(&mut self, text: &str, tokens: &[u32]) -> Result<JsValue, JsError> {
        shown(&self.validator.patch(Input::object(text, tokens)))
    }
}

/// Why a number isn't one of a scheme, as one of four words; `undefined` if it is one. Throws for an unknown scheme.
#[wasm_bindgen(js_name = checkId)]
pub fn check_id(scheme: &str, value: &str, on: Option<String>) -> Result<Option<String>, JsError> {
    let known = ids::scheme(scheme).ok_or_else(|| Misuse(format!("unknown scheme \"{scheme}\"")))?;
    let on = on.map(|day| day.parse()).transpose()?;
    Ok(known.check(value, on).err().map(|reason| reason.to_string()))
}

/// Every identifier scheme: name, title, what people call it, what it consists of, country.
#[wasm_bindgen(js_name = listSchemes)]
pub fn list_schemes() -> Result<JsValue, JsError> {
    #[derive(Serialize)]
    struct Entry {
        scheme: &'static str,
        title: &'static str,
        short: &'static str,
        shape: &'static str,
        country: &'static str,
    }
    let entry = |scheme: &&ids::Scheme| Entry {
        scheme: scheme.name,
        title: scheme.title,
        short: scheme.short(),
        shape: scheme.shape,
        country: scheme.country,
    };
    shown(&ids::all().iter().map(entry).collect::<Vec<_>>())
}

/// Looks up a code of a list, on a day if one is given. Returns null if the code is unknown. Throws for an unknown
/// list.
#[wasm_bindgen(js_name = lookupCode)]
pub fn lookup_code(list: &str, code: &str, on: Option<String>) -> Result<JsValue, JsError> {
    #[derive(Serialize)]
    struct Shown {
        list: &'static str,
        code: String,
        label: String,
        usable: bool,
        notes: Vec<String>,
    }
    if !codes::lists().iter().any(|known| known.name == list) {
        let known: Vec<&str> = codes::lists().iter().map(|list| list.name).collect();
        return Err(Misuse(format!("unknown list \"{list}\": there are {}", known.join(", "))).into());
    }
    let on = on.map(|day| day.parse()).transpose()?;
    let entry = codes::lookup(list, code, on).map(|entry| Shown {
        list: entry.list,
        usable: entry.status.is_usable(),
        code: entry.code,
        label: entry.label,
        notes: entry.notes,
    });
    shown(&entry)
}

/// Converts JSON or XML bytes to the JSON shape. Returns the text first, then what the shape can't hold.
#[wasm_bindgen(js_name = toJson)]
pub fn to_json(bytes: &[u8]) -> Vec<String> {
    listed(convert::to_json(bytes))
}

/// Converts JSON or XML bytes to a message. Returns the text first, then the pointers of what the message can't hold.
#[wasm_bindgen(js_name = toXml)]
pub fn to_xml(bytes: &[u8], message: &str) -> Result<Vec<String>, JsError> {
    Ok(listed(convert::to_xml(bytes, message.parse::<Dataset>()?)))
}

fn listed(made: convert::Converted) -> Vec<String> {
    std::iter::once(made.text).chain(made.left_out).collect()
}

/// Every rule: name, family, severity, summary and the version that brought it.
#[wasm_bindgen(js_name = listRules)]
pub fn list_rules() -> Result<JsValue, JsError> {
    shown(&rules::summaries().collect::<Vec<_>>())
}
