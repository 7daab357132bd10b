//! From one form to another: the message as JSON, the JSON shape as a message.
//!
//! What both forms know goes through unchanged: XML as JSON and back is the same message. What the other form has no
//! place for is listed.

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
