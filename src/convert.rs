//! From one form to another: the message as JSON, the JSON shape as a message.
//!
//! What both forms know goes through unchanged: XML as JSON and back is the same message. What the other form has no
//! place for is listed.

use crate::codes::hs;
use crate::input::Input;
use crate::model::Store;
use crate::options::Dataset;
use crate::render;

/// A declaration in the other form, and what of it is not in there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Converted {
    /// The declaration: a message in XML, or JSON.
    pub text: String,
    /// What the other form has no place for: JSON Pointers of fields; of a message also the paths of elements,
    /// attributes and texts that the dictionary does not know.
    pub left_out: Vec<String>,
}

/// A declaration in the JSON shape.
///
/// ```
/// let xml = r#"<Declaration xmlns="urn:wco:datamodel:WCO:DEC-DMS:2"><FunctionCode>9</FunctionCode>
///   <GoodsShipment><Seller><Name>Atelier Nord</Name><Mood>good</Mood></Seller></GoodsShipment></Declaration>"#;
/// let made = declarant::convert::to_json(xml);
/// let json: serde_json::Value = serde_json::from_str(&made.text).unwrap();
/// assert_eq!(json["seller"]["name"], "Atelier Nord");
/// assert_eq!(json["wco"]["FunctionCode"], "9");
/// assert_eq!(made.left_out, ["Declaration/GoodsShipment/Seller/Mood"]);
/// ```
pub fn to_json<'i>(input: impl Into<Input<'i>>) -> Converted {
    let mut store = Store::new();
    input.into().read(&mut store, |declaration, _| {
        let value = render::json::value(declaration);
        let text = serde_json::to_string_pretty(&value).unwrap_or_default();
        Converted { text, left_out: render::json::left_out(declaration) }
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
pub fn to_xml<'i>(input: impl Into<Input<'i>>, dataset: Dataset) -> Converted {
    let mut store = Store::new();
    input.into().read(&mut store, |declaration, _| {
        let (text, left_out) = render::xml::message(declaration, dataset == Dataset::EuH7, is_supplementary);
        Converted { text, left_out }
    })
}

/// Whether a unit is the one that the tariff counts goods of an HS code in, besides their mass.
fn is_supplementary(code: &str, unit: &str) -> bool {
    let known = hs::normalise(code).and_then(|digits| hs::find(digits.as_str().get(..6)?));
    known
        .and_then(hs::Subheading::supplementary_unit)
        .is_some_and(|known| known.unit == unit || known.unit == "H87" && matches!(unit, "C62" | "NAR"))
}
