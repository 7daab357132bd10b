//! Where the JSON shape and the message differ: what a field of the JSON shape is written as.

use crate::dictionary::{ElementId, MessageType, element_of};

/// The classifications of an HS code, as number and type. H7 takes only the six digits of the HS.
pub(crate) fn classifications(code: &str, message: MessageType) -> Vec<(String, &'static str)> {
    let is_h7 = message == MessageType::EuH7;
    let is_plain = code.is_ascii() && !is_h7;
    match (is_plain, code.len(), code.get(..8), code.get(8..)) {
        (true, 10, Some(first), Some(last)) => vec![(first.to_owned(), "TSP"), (last.to_owned(), "TRC")],
        (true, 8, ..) => vec![(code.to_owned(), "TSP")],
        _ if is_h7 && code.bytes().all(|byte| byte.is_ascii_digit()) => {
            vec![(code.get(..6).unwrap_or(code).to_owned(), "HS")]
        }
        _ => vec![(code.to_owned(), "HS")],
    }
}

/// The category and type of a document. DEC splits a type of four characters.
pub(crate) fn document_type(code: &str, message: MessageType) -> (Option<&str>, &str) {
    match message {
        MessageType::WcoDec if code.is_ascii() && code.len() == 4 => (code.get(..1), code.get(1..).unwrap_or("")),
        _ => (None, code),
    }
}

/// The name of an element.
pub(crate) fn name(element: ElementId) -> &'static str {
    element_of(element).name
}
