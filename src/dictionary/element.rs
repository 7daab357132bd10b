//! The elements of the WCO message DEC, with EU H7 as an overlay.

use std::sync::OnceLock;

use super::tables;
use super::{Class, ElementId, Format, H7, NOT_IN_MESSAGE, Standing, declaration, format_of};
use crate::index::{Index, hash, step};

/// An element of the WCO message: a class, or an attribute of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Element {
    /// Its XML name.
    pub name: &'static str,
    /// Its parent class; its own index for the root.
    pub parent: ElementId,
    /// The index after its last descendant.
    pub end: ElementId,
    /// How often it must stand, at least.
    pub min: u8,
    /// How often it may stand, at most; 0 for any number.
    pub max: u16,
    /// Its WCO id, a class id such as `42A` or an attribute id such as `017`; empty where it has none.
    pub wco_id: &'static str,
    /// The number of its format in [`FORMATS`](super::FORMATS); 0 for a class.
    pub format: u8,
}

/// The rows of the generated table, one short line each.
pub(super) const fn element(
    name: &'static str,
    parent: ElementId,
    end: ElementId,
    min: u8,
    max: u16,
    wco_id: &'static str,
    format: u8,
) -> Element {
    Element { name, parent, end, min, max, wco_id, format }
}

/// The root of the message, `Declaration`.
pub const ROOT: ElementId = 0;

/// The elements of the message DEC in its own order, then those that only EU H7 has.
///
/// A build without messages has those that fields stand for and the classes around them. The others are blank, since it
/// meets none and their names would make it larger.
pub static ELEMENTS: [Element; tables::dec::ELEMENTS.len()] =
    if crate::MESSAGES { tables::dec::ELEMENTS } else { elements_of_fields() };

/// Keeps an element and the classes around it.
#[expect(clippy::indexing_slicing, reason = "computed while compiling, where a wrong index is an error")]
const fn keep(element: ElementId, kept: &mut [Element]) {
    let mut at = element;
    while at != NOT_IN_MESSAGE && at != ROOT {
        kept[at as usize] = tables::dec::ELEMENTS[at as usize];
        at = kept[at as usize].parent;
    }
}

#[expect(clippy::indexing_slicing, reason = "computed while compiling, where a wrong index is an error")]
const fn elements_of_fields() -> [Element; tables::dec::ELEMENTS.len()] {
    let mut kept = [element("", ROOT, 0, 0, 1, "", 0); tables::dec::ELEMENTS.len()];
    kept[ROOT as usize] = tables::dec::ELEMENTS[ROOT as usize];
    let tables: [&[Standing]; Class::COUNT] = [
        &tables::view::DECLARATION_STANDINGS,
        &tables::view::PARTY_STANDINGS,
        &tables::view::TAX_ID_STANDINGS,
        &tables::view::ITEM_STANDINGS,
        &tables::view::DOCUMENT_STANDINGS,
    ];
    let mut table = 0;
    while table < tables.len() {
        let mut row = 0;
        while row < tables[table].len() {
            let standing = &tables[table][row];
            keep(standing.dec, &mut kept);
            keep(standing.h7, &mut kept);
            row += 1;
        }
        table += 1;
    }
    kept
}

impl Element {
    /// Whether the element is a class, which holds elements and no value.
    pub const fn is_class(&self) -> bool {
        self.format == 0
    }

    /// Whether the element may occur more than once in its class.
    pub const fn repeats(&self) -> bool {
        self.max != 1
    }

    /// The format of its value. A class has [`Base::Class`](super::Base::Class).
    pub fn format(&self) -> &'static Format {
        format_of(self.format)
    }
}

/// The element of that index.
///
/// Indices come from the table itself. Any other gives the root.
pub fn element_of(id: ElementId) -> &'static Element {
    ELEMENTS.get(usize::from(id)).unwrap_or(&ELEMENTS[0])
}

/// The child elements of a class in the order of the message. Those that only H7 has come last.
pub fn children(class: ElementId) -> impl Iterator<Item = ElementId> {
    let (mut next, end) = if class < FIRST_H7 { (class + 1, element_of(class).end) } else { (0, 0) };
    let inner = std::iter::from_fn(move || {
        (next < end).then(|| {
            let this = next;
            next = element_of(this).end;
            this
        })
    });
    let extra = (FIRST_H7..ELEMENTS.len() as ElementId).filter(move |&id| element_of(id).parent == class);
    inner.chain(extra)
}

/// The first element that only H7 has.
pub const FIRST_H7: ElementId = ELEMENTS[0].end;

/// The element of that name in a class.
///
/// ```
/// use declarant::dictionary::{ROOT, child, element_of};
/// let agent = child(ROOT, "Agent").unwrap();
/// assert_eq!(element_of(agent).wco_id, "05A");
/// assert!(child(ROOT, "Agents").is_none());
/// ```
pub fn child(class: ElementId, name: &str) -> Option<ElementId> {
    static INDEX: OnceLock<Index> = OnceLock::new();
    let key = |class: ElementId, name: &str| class.to_le_bytes().into_iter().fold(hash(name.as_bytes()), step);
    let index = INDEX.get_or_init(|| {
        let mut index = Index::default();
        // The root is the child of no class.
        for (id, element) in ELEMENTS.iter().enumerate().skip(1) {
            index.insert(key(element.parent, element.name), id);
        }
        index
    });
    let is_it = |id: usize| ELEMENTS.get(id).is_some_and(|element| element.parent == class && element.name == name);
    index.find(key(class, name), is_it).map(|id| id as ElementId)
}

/// A row of the H7 overlay, in H7's own order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Overlay {
    /// The element it narrows or adds.
    pub element: ElementId,
    /// How often it must stand, at least.
    pub min: u8,
    /// How often it may stand, at most; 0 for any number.
    pub max: u16,
    /// The number of its format in [`FORMATS`](super::FORMATS); 0 for a class.
    pub format: u8,
    /// The number of its EU data element in [`EUCDM`](super::EUCDM); 0 for none.
    pub eucdm: u8,
}

pub(super) const fn overlay(element: ElementId, min: u8, max: u16, format: u8, eucdm: u8) -> Overlay {
    Overlay { element, min, max, format, eucdm }
}

/// The row of the H7 overlay for an element.
pub fn overlay_of(element: ElementId) -> Option<&'static Overlay> {
    static INDEX: OnceLock<Index> = OnceLock::new();
    let key = |element: ElementId| hash(&element.to_le_bytes());
    let index = INDEX.get_or_init(|| {
        let mut index = Index::default();
        H7.iter().enumerate().for_each(|(row, overlay)| index.insert(key(overlay.element), row));
        index
    });
    index
        .find(key(element), |row| H7.get(row).is_some_and(|overlay| overlay.element == element))
        .and_then(|row| H7.get(row))
}

/// The element of an item in a message.
pub(crate) fn item_element() -> ElementId {
    Class::Declaration.standing(declaration::ITEMS).dec
}

/// The ancestors of an element from the root down, and the element itself.
pub fn ancestry(id: ElementId) -> Vec<ElementId> {
    let mut chain = vec![id];
    let mut at = id;
    while at != ROOT {
        at = element_of(at).parent;
        chain.push(at);
    }
    chain.reverse();
    chain
}

/// The class path of an element, such as `Declaration/GoodsShipment/Seller/Name`.
pub fn class_path(id: ElementId) -> String {
    let names: Vec<_> = ancestry(id).iter().map(|&id| element_of(id).name).collect();
    names.join("/")
}

/// Whether the value of an element must never be shown: identity numbers, contact data, and the access codes of
/// guarantees.
pub fn is_private(id: ElementId) -> bool {
    let found = element_of(id);
    match element_of(found.parent).name {
        "Communication" => found.name == "ID",
        "ObligationGuarantee" => matches!(found.name, "ID" | "ReferenceID" | "AccessCode"),
        _ => found.name == "ID" && is_party(found.parent),
    }
}

/// Whether a class of the message is a party.
pub(crate) fn is_party(class: ElementId) -> bool {
    matches!(
        element_of(class).name,
        "AEOMutualRecognitionParty"
            | "Agent"
            | "AuthorisationHolder"
            | "Buyer"
            | "Carrier"
            | "Consignee"
            | "Consignor"
            | "Declarant"
            | "DomesticDutyTaxParty"
            | "Exporter"
            | "Importer"
            | "Payer"
            | "Seller"
            | "Submitter"
            | "Surety"
    )
}

/// The JSON Pointer of an element in a `wco` tree, with `*` for any item.
///
/// ```
/// use declarant::dictionary::{ROOT, child, tree_pointer};
/// let agent = child(ROOT, "Agent").unwrap();
/// assert_eq!(tree_pointer(child(agent, "ID").unwrap()), "/wco/Agent/ID");
/// ```
pub fn tree_pointer(id: ElementId) -> String {
    let path = class_path(id);
    match path.strip_prefix("Declaration/GoodsShipment/GovernmentAgencyGoodsItem/") {
        Some(rest) => format!("/items/*/wco/{rest}"),
        None => format!("/wco/{}", path.strip_prefix("Declaration").unwrap_or("").trim_start_matches('/')),
    }
}

/// The element at a JSON Pointer into a `wco` tree, with `*` for the index in a list.
pub(crate) fn element_at(path: &str) -> Option<ElementId> {
    let of_item = path.strip_prefix("/items/*/wco/").map(|rest| (item_element(), rest));
    let (start, rest) = of_item.or_else(|| Some((ROOT, path.strip_prefix("/wco/")?)))?;
    rest.split('/').filter(|name| *name != "*").try_fold(start, child)
}
