//! The flat form of a JavaScript object, as `pkg/flatten.js` makes it.

use serde_json::Value;

const END: u32 = 0;
const OBJECT: u32 = 1;
const LIST: u32 = 2;
const TEXT: u32 = 3;
const NUMBER: u32 = 4;
const TRUE: u32 = 5;
const FALSE: u32 = 6;
const NULL: u32 = 7;

/// The text of all keys and strings, and a number for each token.
pub(crate) fn of(value: &Value) -> (String, Vec<u32>) {
    let (mut text, mut tokens) = (String::new(), Vec::new());
    walk(value, &mut text, &mut tokens);
    (text, tokens)
}

fn put(tag: u32, piece: &str, text: &mut String, tokens: &mut Vec<u32>) {
    text.push_str(piece);
    tokens.push(tag | (piece.encode_utf16().count() as u32) << 4);
}

fn walk(value: &Value, text: &mut String, tokens: &mut Vec<u32>) {
    match value {
        Value::Null => tokens.push(NULL),
        Value::Bool(true) => tokens.push(TRUE),
        Value::Bool(false) => tokens.push(FALSE),
        Value::Number(number) => put(NUMBER, &number.to_string(), text, tokens),
        Value::String(string) => put(TEXT, string, text, tokens),
        Value::Array(list) => {
            tokens.push(LIST);
            list.iter().for_each(|inner| walk(inner, text, tokens));
            tokens.push(END);
        }
        Value::Object(map) => {
            tokens.push(OBJECT);
            for (key, inner) in map {
                put(TEXT, key, text, tokens);
                walk(inner, text, tokens);
            }
            tokens.push(END);
        }
    }
}
