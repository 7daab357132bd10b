//! The JavaScript API of the module: a few exports, each one call of the library.
#![allow(unsafe_code, missing_docs, unreachable_pub)] // What wasm-bindgen writes around each export.

#[cfg(feature = "csv")]
mod batch;
#[cfg(feature = "messages")]
mod convert;
mod finder;
mod given;
mod lists;
mod places;
mod requirements;
mod texts;
#[cfg(feature = "messages")]
mod words;

use wasm_bindgen::prelude::*;

// For the tests of the exports.
#[cfg(feature = "csv")]
pub use batch::{Judge, Splitter};
#[cfg(feature = "messages")]
pub use convert::{to_json, to_xml};
pub use lists::{check_id, lookup_code};

use texts::Texts;

use crate::input::batch::lines;
use crate::render::packed::{self, Packed};
use crate::report::Operation;
use crate::{Input, Misuse, Options, Replacement, Validator, language, messages, rules};

/// The validator behind the classes of the package.
///
/// A report, the findings at a field, a patch, and what a report says of the border are handed over as an address: see
/// [`hand_over`](Engine::hand_over).
#[wasm_bindgen]
pub struct Engine {
    validator: Validator,
    /// The last report or patch, and where it is.
    packed: Packed,
    handed: [usize; 3],
}

/// Sets an option by its name in the package. A list is given once for each of its entries.
fn set(options: &mut Options, name: &str, value: String) -> Result<(), Misuse> {
    match name {
        "to" => options.to = Some(value),
        "on" => options.on = Some(value.parse().map_err(|error| Misuse(format!("{error}")))?),
        "actor" => options.actor = Some(value.parse()?),
        "dataset" => options.dataset = Some(value.parse()?),
        "lang" => options.lang = Some(value),
        "languages" => options.languages.push(value),
        "digest" => options.digest = value == "true",
        "salt" => options.salt = Some(value),
        "brands" => options.brands.push(given::brand(&value)?),
        "deniedParties" => options.denied_parties.push(given::denied_party(&value)?),
        "history" => options.history.push(given::earlier_parcel(&value)?),
        "rates" => options.rates.push(given::rate(&value)?),
        "select" => options.select.push(value),
        "ignore" => options.ignore.push(value),
        unknown => return Err(Misuse(format!("unknown option \"{unknown}\""))),
    }
    Ok(())
}

/// The options whose entries are objects. A mistake in one has its number.
const LISTS: [&str; 4] = ["brands", "deniedParties", "history", "rates"];

/// A validator with these options: names and values in turn, joined, with their lengths.
fn validator(given: &str, lengths: &[u32]) -> Result<Validator, Misuse> {
    // Countries of the caller's lists are looked up before a validator is made.
    crate::lists::needed()?;
    let mut options = Options::default();
    let mut given = texts::parts(given, lengths);
    let (mut list, mut number) = ("", 0);
    while let Some((name, value)) = given.next().zip(given.next()) {
        number = if name == list { number + 1 } else { 1 };
        set(&mut options, name, value.to_owned()).map_err(|Misuse(why)| {
            let is_of_list = LISTS.contains(&name);
            Misuse(if is_of_list { format!("the option \"{name}\", entry {number}: {why}") } else { why })
        })?;
        list = name;
    }
    Validator::new(options)
}

#[wasm_bindgen]
impl Engine {
    /// An engine with these options: names and values in turn, joined, with their lengths in UTF-16 units. Throws if one of
    /// them names something unknown.
    #[wasm_bindgen(constructor)]
    pub fn new(given: &str, lengths: &[u32]) -> Result<Engine, JsError> {
        Ok(Engine { validator: validator(given, lengths)?, packed: Packed::default(), handed: [0; 3] })
    }

    /// The report on JSON or XML as bytes.
    #[wasm_bindgen(js_name = checkBytes)]
    pub fn check_bytes(&mut self, bytes: &[u8]) -> usize {
        self.report(bytes.into())
    }

    /// The report on JSON or XML as text.
    #[wasm_bindgen(js_name = checkText)]
    pub fn check_text(&mut self, text: &str) -> usize {
        self.report(text.into())
    }

    /// The report on an object in flat form.
    #[wasm_bindgen(js_name = checkObject)]
    pub fn check_object(&mut self, text: String, tokens: &[u32]) -> usize {
        let address = self.report(Input::object(&text, tokens));
        self.validator.keep(text);
        address
    }

    /// The report on a shopper's part and a seller's part as one declaration.
    #[wasm_bindgen(js_name = checkParts)]
    pub fn check_parts(&mut self, shopper: &str, seller: &str) -> usize {
        let packed = self.validator.check_parts_packed(shopper, seller);
        self.hand_over(packed)
    }

    /// The report on the object that was checked last, with what was replaced.
    #[wasm_bindgen(js_name = checkAgain)]
    pub fn check_again(&mut self) -> Option<usize> {
        let packed = self.validator.check_kept_packed()?;
        Some(self.hand_over(packed))
    }

    /// Reads an object in flat form and keeps it. Returns whether it can be kept.
    #[wasm_bindgen(js_name = keepObject)]
    pub fn keep_object(&mut self, text: String, tokens: &[u32]) -> bool {
        self.validator.read(Input::object(&text, tokens));
        self.validator.keep(text)
    }

    /// Whether an object is kept.
    #[wasm_bindgen(js_name = hasObject)]
    pub fn has_object(&self) -> bool {
        self.validator.has_kept()
    }

    /// The findings at one field of the object that was checked last, as if it had that text.
    #[wasm_bindgen(js_name = fieldWithText)]
    pub fn field_with_text(&mut self, pointer: &str, text: &str) -> Option<usize> {
        self.field(pointer, Some(Replacement::Text(text)))
    }

    /// The findings at one field of the object that was checked last, as if it were true or false.
    #[wasm_bindgen(js_name = fieldWithFlag)]
    pub fn field_with_flag(&mut self, pointer: &str, flag: bool) -> Option<usize> {
        self.field(pointer, Some(Replacement::Flag(flag)))
    }

    /// The findings at one field of the object that was checked last, as if it were left out.
    #[wasm_bindgen(js_name = fieldWithout)]
    pub fn field_without(&mut self, pointer: &str) -> Option<usize> {
        self.field(pointer, None)
    }

    /// The digest of JSON or XML as bytes.
    #[wasm_bindgen(js_name = digestBytes)]
    pub fn digest_bytes(&mut self, bytes: &[u8]) -> String {
        self.validator.digest(bytes)
    }

    /// The digest of JSON or XML as text.
    #[wasm_bindgen(js_name = digestText)]
    pub fn digest_text(&mut self, text: &str) -> String {
        self.validator.digest(text)
    }

    /// The digest of an object in flat form.
    #[wasm_bindgen(js_name = digestObject)]
    pub fn digest_object(&mut self, text: &str, tokens: &[u32]) -> String {
        self.validator.digest(Input::object(text, tokens))
    }

    /// What the goods of JSON or XML as bytes are for and how they may be cleared.
    #[wasm_bindgen(js_name = borderBytes)]
    pub fn border_bytes(&mut self, bytes: &[u8]) -> usize {
        self.border(bytes.into())
    }

    /// What the goods of JSON or XML as text are for and how they may be cleared.
    #[wasm_bindgen(js_name = borderText)]
    pub fn border_text(&mut self, text: &str) -> usize {
        self.border(text.into())
    }

    /// What the goods of an object in flat form are for and how they may be cleared.
    #[wasm_bindgen(js_name = borderObject)]
    pub fn border_object(&mut self, text: &str, tokens: &[u32]) -> usize {
        self.border(Input::object(text, tokens))
    }

    /// What the goods of the object that was checked last are for and how they may be cleared.
    #[wasm_bindgen(js_name = borderAgain)]
    pub fn border_again(&mut self) -> Option<usize> {
        let packed = self.validator.border_kept_packed()?;
        Some(self.hand_over(packed))
    }

    /// The verdict on JSON or XML as bytes: 0 pass, 1 review, 2 fail.
    #[wasm_bindgen(js_name = verdictBytes)]
    pub fn verdict_bytes(&mut self, bytes: &[u8]) -> u8 {
        self.validator.verdict(bytes) as u8
    }

    /// The verdict on JSON or XML as text: 0 pass, 1 review, 2 fail.
    #[wasm_bindgen(js_name = verdictText)]
    pub fn verdict_text(&mut self, text: &str) -> u8 {
        self.validator.verdict(text) as u8
    }

    /// The verdict on an object in flat form: 0 pass, 1 review, 2 fail.
    #[wasm_bindgen(js_name = verdictObject)]
    pub fn verdict_object(&mut self, text: String, tokens: &[u32]) -> u8 {
        let verdict = self.validator.verdict(Input::object(&text, tokens));
        self.validator.keep(text);
        verdict as u8
    }

    /// Replaces a text of the object that was checked last. Returns whether that could be done.
    #[wasm_bindgen(js_name = replaceText)]
    pub fn replace_text(&mut self, field: usize, text: &str) -> bool {
        self.validator.replace(field, Replacement::Text(text))
    }

    /// Replaces a flag of the object that was checked last. Returns whether that could be done.
    #[wasm_bindgen(js_name = replaceFlag)]
    pub fn replace_flag(&mut self, field: usize, flag: bool) -> bool {
        self.validator.replace(field, Replacement::Flag(flag))
    }

    /// The verdict on the object that was checked last, with what was replaced: 0 pass, 1 review, 2 fail.
    #[wasm_bindgen(js_name = verdictAgain)]
    pub fn verdict_again(&mut self) -> Option<u8> {
        self.validator.verdict_kept().map(|verdict| verdict as u8)
    }

    /// The verdicts on NDJSON, one for each line that is not blank: 0 pass, 1 review, 2 fail.
    pub fn verdicts(&mut self, ndjson: &[u8]) -> Vec<u8> {
        let lines = lines(ndjson).filter(|line| !line.trim_ascii().is_empty());
        lines.map(|line| self.validator.verdict(line) as u8).collect()
    }

    /// Whether the last declaration needs the module with everything: it is XML, or has a `wco` tree.
    #[wasm_bindgen(js_name = isBeyond)]
    pub fn is_beyond(&self) -> bool {
        self.validator.is_beyond()
    }

    /// JSON or XML with its safe fixes applied; `undefined` if there are none.
    #[wasm_bindgen(js_name = fixBytes)]
    pub fn fix_bytes(&mut self, bytes: &[u8]) -> Option<Vec<u8>> {
        self.validator.fix(bytes)
    }

    /// The safe fixes of an object in flat form as a JSON Patch, with all values. They may bring others to light.
    #[wasm_bindgen(js_name = patchObject)]
    pub fn patch_object(&mut self, text: &str, tokens: &[u32]) -> usize {
        let operations = self.validator.patch_once(Input::object(text, tokens));
        self.patch(&operations)
    }

    /// The fixes at one pointer of an object in flat form as a JSON Patch, safe or not, with all values.
    #[wasm_bindgen(js_name = patchObjectAt)]
    pub fn patch_object_at(&mut self, text: &str, tokens: &[u32], path: &str) -> usize {
        let operations = self.validator.patch_at(Input::object(text, tokens), path);
        self.patch(&operations)
    }

    fn patch(&mut self, operations: &[Operation]) -> usize {
        let mut out = Packed::default();
        packed::patch(operations, &mut out);
        self.hand_over(out)
    }

    fn field(&mut self, pointer: &str, value: Option<Replacement<'_>>) -> Option<usize> {
        let packed = self.validator.check_field_packed(pointer, value)?;
        Some(self.hand_over(packed))
    }

    fn report(&mut self, input: Input<'_>) -> usize {
        let packed = self.validator.check_packed(input);
        self.hand_over(packed)
    }

    fn border(&mut self, input: Input<'_>) -> usize {
        let packed = self.validator.border_packed(input);
        self.hand_over(packed)
    }

    /// Keeps what is handed over until the next call, and returns the address at which the page reads where it is: the
    /// address of the numbers, that of the texts, and the length of these in bytes. A copy of the numbers would be garbage
    /// that takes longer to collect than to read.
    fn hand_over(&mut self, packed: Packed) -> usize {
        self.packed = packed;
        let Packed { numbers, texts } = &self.packed;
        self.handed = [numbers.as_ptr().addr(), texts.as_ptr().addr(), texts.len()];
        self.handed.as_ptr().addr()
    }
}

/// Takes the words of reports, their translation, what HS codes cover, or the lists, in UTF-8. Throws if they are of
/// another version.
#[wasm_bindgen(js_name = loadText)]
pub fn load_text(text: Vec<u8>) -> Result<(), JsError> {
    let text = text_of(text);
    let taken = if crate::lists::is_it(&text) {
        crate::lists::load(text)
    } else if messages::is_it(&text) {
        messages::load(text)
    } else {
        language::load(text)
    };
    taken.map_err(JsError::from)
}

/// The text of a file. One that isn't UTF-8 is none of the package, and is refused as empty.
fn text_of(file: Vec<u8>) -> String {
    String::from_utf8(file).unwrap_or_default()
}

/// Whether this module reads messages. Only the one with everything does.
#[wasm_bindgen(js_name = hasMessages)]
pub fn has_messages() -> bool {
    crate::MESSAGES
}

/// What is the same in all findings of a rule in these words: the rule's name, its authority, its source, why it
/// matters and what to do. A report refers to them by these two numbers, so that a page asks for them once.
#[wasm_bindgen(js_name = ruleTexts)]
pub fn rule_texts(rule: u32, words: u32) -> String {
    let mut out = Texts::default();
    if let Some((_, rule)) = rules::ALL.iter().find(|(_, known)| packed::number_of(known) == rule) {
        let [why, help] = packed::fixed_words_of(rule, words);
        out.put(&[rule.name, rule.authority.word(), rule.source_in_words(), &why, &help]);
    }
    out.into()
}
