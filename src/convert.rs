//! From one form to another: the message as JSON, the JSON shape as a message.
//!
//! What both forms know goes through unchanged: XML as JSON and back is the same message. What the other form has no
//! place for is listed.

use crate::dictionary::ElementId;
use crate::input::Input;
use crate::model::Store;
use crate::options::Dataset;
use crate::render;

/// A message, and what of the declaration is not in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// The message in XML.
    pub text: String,
    /// The JSON Pointers of the fields that the message has no place for.
    pub left_out: Vec<String>,
}

/// A declaration in the JSON shape.
///
/// ```
/// let xml = r#"<Declaration xmlns="urn:wco:datamodel:WCO:DEC-DMS:2"><FunctionCode>9</FunctionCode>
///   <GoodsShipment><Seller><Name>Atelier Nord</Name></Seller></GoodsShipment></Declaration>"#;
/// let json: serde_json::Value = serde_json::from_str(&declarant::convert::to_json(xml)).unwrap();
/// assert_eq!(json["seller"]["name"], "Atelier Nord");
/// assert_eq!(json["wco"]["FunctionCode"], "9");
/// ```
pub fn to_json<'i>(input: impl Into<Input<'i>>) -> String {
    let mut store = Store::new();
    input.into().read(&mut store, |declaration, _| {
        let value = render::json::value(declaration);
        serde_json::to_string_pretty(&value).unwrap_or_default()
    })
}

/// A declaration as a WCO message: DEC, or EU H7.
///
/// ```
/// use declarant::{Dataset, convert};
/// let message = convert::to_xml(r#"{"seller": {"name": "Atelier Nord"}, "purpose": "personal"}"#, Dataset::WcoDec);
/// assert!(message.text.contains("<Name>Atelier Nord</Name>"));
/// assert_eq!(message.left_out, ["/purpose"]);
/// ```
pub fn to_xml<'i>(input: impl Into<Input<'i>>, dataset: Dataset) -> Message {
    let mut store = Store::new();
    input.into().read(&mut store, |declaration, _| {
        let (text, left_out) = render::xml::message(declaration, dataset == Dataset::EuH7);
        Message { text, left_out }
    })
}

/// How the two forms say the same differently: what a named field is written as, and when that is all there was.
pub(crate) mod canon {
    use super::ElementId;

    /// The code for a nature of transaction.
    pub(crate) fn nature(word: &str) -> Option<&'static str> {
        Some(match word {
            "sale" => "1",
            "return" => "2",
            "gift" => "31",
            "sample" => "32",
            "documents" => "91",
            _ => return None,
        })
    }

    /// The code for a mode of transport (UN Recommendation 19).
    pub(crate) fn mode(word: &str) -> Option<&'static str> {
        Some(match word {
            "sea" => "1",
            "rail" => "2",
            "road" => "3",
            "air" => "4",
            "post" => "5",
            _ => return None,
        })
    }

    /// The classifications that an HS code is written as: number and type.
    pub(crate) fn classifications(code: &str, by_h7: bool) -> Vec<(String, &'static str)> {
        let is_plain = code.is_ascii() && !by_h7;
        match (is_plain, code.len(), code.get(..8), code.get(8..)) {
            (true, 10, Some(first), Some(last)) => vec![(first.to_owned(), "TSP"), (last.to_owned(), "TRC")],
            (true, 8, ..) => vec![(code.to_owned(), "TSP")],
            _ => vec![(code.to_owned(), "HS")],
        }
    }

    /// Category and type of a document: the message splits a type of four characters.
    pub(crate) fn document_type(code: &str, by_h7: bool) -> (Option<&str>, &str) {
        match (by_h7, code.is_ascii() && code.len() == 4) {
            (false, true) => (code.get(..1), code.get(1..).unwrap_or("")),
            _ => (None, code),
        }
    }

    /// The name of an element.
    pub(crate) fn name(element: ElementId) -> &'static str {
        crate::dictionary::element_of(element).name
    }
}
