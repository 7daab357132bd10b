//! The data dictionary: every element of the WCO message, every field of the JSON shape, and the mapping between them.
//!
//! [`ELEMENTS`] is the WCO message DEC, followed by the elements that only EU H7 has. [`H7`] is the H7 dataset as an
//! overlay on it. The JSON shape is a row of [`Field`]s for each [`Class`] of object, one per slot. A field's
//! [`Standing`] gives its element in the message and who owes it.
//!
//! ```
//! use declarant::dictionary::{self, Class, ROOT, child, class_path, element_of};
//! let shipment = child(ROOT, "GoodsShipment").unwrap();
//! let destination = child(child(shipment, "Destination").unwrap(), "CountryCode").unwrap();
//! assert_eq!(class_path(destination), "Declaration/GoodsShipment/Destination/CountryCode");
//! assert!(element_of(shipment).is_class() && !element_of(destination).is_class());
//! let slot = Class::Item.slot("hsCode").unwrap();
//! assert_eq!((Class::Item.pointer(slot).as_str(), Class::Item.field(slot).label), ("/hsCode", "HS code"));
//! let element = Class::Item.standing(slot).dec;
//! assert_eq!(element_of(element).wco_id, dictionary::explained("145")[0].id);
//! ```
//!
//! The tables are generated from `schemas/wco-dec.csv`, `schemas/eu-h7.csv`, `schemas/wco-labels.csv` and
//! `schemas/view.csv`. The message's schema gives the type of a classification no id. Its id here, 337, is the one in
//! customs' rejections.

mod attribute;
mod element;
#[cfg(any(not(target_arch = "wasm32"), feature = "messages"))]
mod explained;
mod field;
mod format;
mod label;
mod message;
mod tables {
    pub(super) mod dec;
    pub(super) mod names;
    pub(super) mod view;
}

pub use attribute::AttributeForm;
pub use element::{
    ELEMENTS, Element, FIRST_H7, Overlay, ROOT, ancestry, child, children, class_path, element_of, is_private,
    overlay_of, tree_pointer,
};
use element::{element, overlay};
pub(crate) use element::{element_at, is_party, item_element};
#[cfg(any(not(target_arch = "wasm32"), feature = "messages"))]
pub use explained::{Explained, FieldAt, InH7, Occurs, explained, field_at};
pub use field::{Class, Field, Kind, Owed, Owner, Role, Standing};
pub(crate) use field::{Part, is_description, objects, slot_at};
use field::{field, standing};
pub(crate) use format::is_blank;
pub use format::{Base, Format, Letters, format_of};
pub use label::label;
#[cfg(any(not(target_arch = "wasm32"), feature = "messages"))]
pub(crate) use label::{code_list, usages};
pub(crate) use label::{label_parts, parts_of_labels};
pub use message::MessageType;
pub use tables::dec::{EUCDM, FORMATS, H7};
// The numbers of slots are those of one version. Others find a slot by its path, with `Class::slot`.
#[doc(hidden)]
pub use tables::view::{declaration, document, item, party, tax_id};

/// The edition of the message's own schema that [`ELEMENTS`] was taken from.
pub const DEC_EDITION: &str = "WCO DEC-DMS 2.15";

/// The namespaces of a message.
pub mod namespace {
    /// The namespace of the message DEC.
    pub const MESSAGE: &str = "urn:wco:datamodel:WCO:DEC-DMS:2";
    /// The namespace of the elements inside a date.
    pub const TYPES: &str = "urn:wco:datamodel:WCO:Declaration_DS:DMS:2";
    /// The namespace of the header around a message.
    pub const HEADER: &str = "urn:wco:datamodel:WCO:DocumentMetaData-DMS:2";
}

/// The elements of the header around a message, in order. The declaration comes after them.
pub const HEADER_ELEMENTS: [&str; 6] = [
    "WCODataModelVersionCode",
    "WCOTypeName",
    RESPONSIBLE_COUNTRY,
    "ResponsibleAgencyName",
    "AgencyAssignedCustomizationCode",
    "AgencyAssignedCustomizationVersionCode",
];
/// The only element of the header with a format: two letters.
pub const RESPONSIBLE_COUNTRY: &str = "ResponsibleCountryCode";

/// The index of an element in [`ELEMENTS`].
pub type ElementId = u16;

/// The index of a field in the row of its class.
pub type Slot = u8;

/// No element: the field has no place in the message.
pub const NOT_IN_MESSAGE: ElementId = ElementId::MAX;

/// No slot: the object as a whole.
pub const WHOLE: Slot = Slot::MAX;

/// Every name that a key, an element or an attribute may have; some come more than once.
#[cfg(any(not(target_arch = "wasm32"), feature = "messages"))]
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    let bases = [Base::Amount, Base::Code, Base::DateTime, Base::Id, Base::Measure, Base::Text];
    let fields = Class::EACH.into_iter().flat_map(Class::fields).map(|field| field.name);
    let attributes = bases.into_iter().flat_map(Base::attributes).map(|(name, _)| *name);
    let elements = ELEMENTS.iter().map(|element| element.name);
    fields.chain(attributes).chain(elements).chain(HEADER_ELEMENTS).chain(["MetaData", "DateTimeString"])
}
