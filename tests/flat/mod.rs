//! The flat form of a JavaScript object, as `pkg/flatten.js` makes it.

use declarant::dictionary::{Class, Kind, Role, Slot, WHOLE};
use serde_json::Value;

const END: u32 = 0;
const OBJECT: u32 = 1;
const LIST: u32 = 2;
const TEXT: u32 = 3;
const NUMBER: u32 = 4;
const TRUE: u32 = 5;
const FALSE: u32 = 6;
const NULL: u32 = 7;
const KEY: u32 = 10;

/// The classes in the order in which their fields are numbered.
const CLASSES: [Class; 5] =
    [Class::Declaration, Class::Party(Role::Seller), Class::TaxId(Role::Seller), Class::Item, Class::Document];

/// The text of all strings, and a number for each token.
pub(crate) fn of(value: &Value) -> (String, Vec<u32>) {
    let (mut text, mut tokens) = (String::new(), Vec::new());
    walk(value, Some((0, WHOLE)), &mut text, &mut tokens);
    (text, tokens)
}

fn put(tag: u32, piece: &str, text: &mut String, tokens: &mut Vec<u32>) {
    text.push_str(piece);
    tokens.push(tag | (piece.encode_utf16().count() as u32) << 4);
}

/// The number of a key, and of what its value holds: a class by its place among all, and the slot within it.
fn field(key: &str, (class, within): (usize, Slot)) -> Option<(u32, Option<(usize, Slot)>)> {
    let before: usize = CLASSES[..class].iter().map(|class| class.fields().len()).sum();
    let fields = CLASSES[class].fields();
    let slot = fields.iter().position(|field| field.within == within && field.name == key)?;
    let held = match (fields[slot].kind, class) {
        (Kind::Object, _) => Some((class, slot as Slot)),
        (Kind::Party(_), _) => Some((1, WHOLE)),
        (Kind::List, 0) => Some((3, WHOLE)),
        (Kind::List, 3) => Some((4, WHOLE)),
        (Kind::List, _) => Some((2, WHOLE)),
        _ => None,
    };
    Some(((before + slot) as u32, held))
}

fn walk(value: &Value, shape: Option<(usize, Slot)>, text: &mut String, tokens: &mut Vec<u32>) {
    match value {
        Value::Null => tokens.push(NULL),
        Value::Bool(true) => tokens.push(TRUE),
        Value::Bool(false) => tokens.push(FALSE),
        Value::Number(number) => put(NUMBER, &number.to_string(), text, tokens),
        Value::String(string) => put(TEXT, string, text, tokens),
        Value::Array(list) => {
            tokens.push(LIST);
            list.iter().for_each(|inner| walk(inner, shape, text, tokens));
            tokens.push(END);
        }
        Value::Object(map) => {
            tokens.push(OBJECT);
            for (key, inner) in map {
                let known = shape.and_then(|shape| field(key, shape));
                match known {
                    Some((number, _)) => tokens.push(KEY | number << 4),
                    None => put(TEXT, key, text, tokens),
                }
                walk(inner, known.and_then(|(_, held)| held), text, tokens);
            }
            tokens.push(END);
        }
    }
}
