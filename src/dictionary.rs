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

use std::borrow::Cow;
use std::sync::OnceLock;

use crate::index::{Index, hash, step};

mod attribute;
#[cfg(any(not(target_arch = "wasm32"), feature = "messages"))]
mod explained;
mod format;
mod tables {
    pub(super) mod dec;
    pub(super) mod names;
    pub(super) mod view;
}

pub use attribute::AttributeForm;
#[cfg(any(not(target_arch = "wasm32"), feature = "messages"))]
pub use explained::{Explained, FieldAt, InH7, Occurs, explained, field_at};
pub use format::format_of;
pub(crate) use format::is_blank;
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
    /// The number of its format in [`FORMATS`]; 0 for a class.
    pub format: u8,
}

/// The rows of the generated table, one short line each.
const fn element(
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
    let tables: [&[Standing]; 5] = [
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

    /// The format of its value. A class has [`Base::Class`].
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

/// Every name that a key, an element or an attribute may have; some come more than once.
#[cfg(any(not(target_arch = "wasm32"), feature = "messages"))]
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    let bases = [Base::Amount, Base::Code, Base::DateTime, Base::Id, Base::Measure, Base::Text];
    let fields = Class::EACH.into_iter().flat_map(Class::fields).map(|field| field.name);
    let attributes = bases.into_iter().flat_map(Base::attributes).map(|(name, _)| *name);
    let elements = ELEMENTS.iter().map(|element| element.name);
    fields.chain(attributes).chain(elements).chain(HEADER_ELEMENTS).chain(["MetaData", "DateTimeString"])
}

/// The name of an element in a sentence, to follow "the".
///
/// ```
/// use declarant::dictionary::{ROOT, child, label};
/// let declarant = child(ROOT, "Declarant").unwrap();
/// let address = child(declarant, "Address").unwrap();
/// assert_eq!(label(declarant), "declarant");
/// assert_eq!(label(child(address, "CityName").unwrap()), "city of the declarant");
/// ```
pub fn label(id: ElementId) -> String {
    match label_parts(id) {
        (what, None) => what.into_owned(),
        (what, Some(whose)) if what.ends_with(THE) => format!("{what} {whose}"),
        (what, Some(whose)) => format!("{what} of{THE} {whose}"),
    }
}

/// The end of a label whose class is to follow: "city of the", "name of the person to contact at the".
const THE: &str = " the";

/// The two parts of the name of an element: what it is, which may end in "the", and of which class, if that is said.
pub(crate) fn label_parts(id: ElementId) -> (Cow<'static, str>, Option<String>) {
    let element = element_of(id);
    let Some(label) = listed_label(element) else {
        let is_below = element.parent != ROOT && id != ROOT;
        return (Cow::Owned(spelled(element.name)), is_below.then(|| spelled(element_of(element.parent).name)));
    };
    let whose = label.ends_with(THE).then(|| {
        // "address" alone would be ambiguous, so its owner is named.
        let mut around = element_of(element.parent);
        while matches!(around.name, "Address" | "Communication" | "Contact") {
            around = element_of(around.parent);
        }
        spelled(around.name)
    });
    (Cow::Borrowed(label), whose)
}

/// The label that `schemas/wco-labels.csv` has for an element; none for a class.
fn listed_label(element: &Element) -> Option<&'static str> {
    let known = tables::names::LABELS.binary_search_by_key(&element.wco_id, |(id, _)| id).ok()?;
    tables::names::LABELS.get(known).map(|(_, label)| *label).filter(|_| !element.is_class())
}

/// What the parts of labels may be, for translations: all that are listed, and the names that are spelled. Some come more
/// than once.
pub(crate) fn parts_of_labels() -> impl Iterator<Item = &'static str> {
    let names = ELEMENTS.iter().filter(|element| listed_label(element).is_none());
    let names = names.map(|element| -> &'static str { spelled(element.name).leak() });
    tables::names::LABELS.iter().map(|(_, label)| *label).chain(names)
}

fn spelled(name: &str) -> String {
    let mut out = String::new();
    spell(name, &mut out);
    out
}

/// The code list of an element of DEC, in the words of the message's schema; empty if it names none.
#[cfg(any(not(target_arch = "wasm32"), feature = "messages"))]
pub(crate) fn code_list(id: ElementId) -> &'static str {
    let list = tables::names::USES.get(usize::from(id)).map_or(0, |(list, _)| *list);
    tables::names::CODE_LISTS.get(usize::from(list)).copied().unwrap_or_default()
}

/// The messages and datasets that an element of DEC is used in, such as `DeclarationIM` and `UPU`.
#[cfg(any(not(target_arch = "wasm32"), feature = "messages"))]
pub(crate) fn usages(id: ElementId) -> impl Iterator<Item = &'static str> {
    let bits = tables::names::USES.get(usize::from(id)).map_or(0, |(_, bits)| *bits);
    tables::names::USAGES.into_iter().enumerate().filter(move |(place, _)| bits >> place & 1 == 1).map(|(_, word)| word)
}

/// Writes an XML name as words: "GoodsLocation" as "goods location".
fn spell(name: &str, out: &mut String) {
    if name == "GovernmentAgencyGoodsItem" {
        return out.push_str("item");
    }
    for (end, word) in [("DateTime", " date"), ("Numeric", " number")] {
        if let Some(start) = name.strip_suffix(end).filter(|start| !start.is_empty()) {
            spell(start, out);
            return out.push_str(word);
        }
    }
    let letters: Vec<char> = name.chars().collect();
    for (at, &letter) in letters.iter().enumerate() {
        let is_capital = |at: usize| letters.get(at).is_some_and(char::is_ascii_uppercase);
        let in_short =
            is_capital(at) && (is_capital(at + 1) || at + 1 == letters.len() || at > 0 && is_capital(at - 1));
        let begins =
            is_capital(at) && (at > 0) && (!is_capital(at - 1) || at + 1 < letters.len() && !is_capital(at + 1));
        if begins {
            out.push(' ');
        }
        let is_short = in_short && !(begins && !is_capital(at + 1) && at + 1 < letters.len());
        out.push(if is_short { letter } else { letter.to_ascii_lowercase() });
    }
}

/// The base type of an element's value in the message's schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Base {
    /// No value: a class.
    Class,
    /// An amount of money with its currency.
    Amount,
    /// A code, white space collapsed.
    Code,
    /// A date or date-time, written in a child `DateTimeString`.
    DateTime,
    /// An identifier.
    Id,
    /// A measure with its unit.
    Measure,
    /// A number.
    Numeric,
    /// A quantity with its unit.
    Quantity,
    /// Text.
    Text,
}

/// The characters that a value may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Letters {
    /// Any, but not only blanks.
    NotBlank,
    /// Any at all.
    Any,
    /// The letters A to Z in either case.
    Alphabetic,
    /// The digits 0 to 9.
    Digits,
    /// Letters and digits.
    Alphanumeric,
}

/// The format of an element's value.
///
/// Lengths are in characters, digits as the WCO writes them: `n..16,3` is 16 digits in all, 3 of them decimals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Format {
    /// The base type.
    pub base: Base,
    /// The fewest characters.
    pub min: u16,
    /// The most characters; 0 for no limit.
    pub max: u16,
    /// The most digits in all; 0 for no limit.
    pub digits: u8,
    /// The most decimals.
    pub fraction: u8,
    /// The characters allowed.
    pub letters: Letters,
    /// The only values allowed; empty for any.
    pub values: &'static [&'static str],
    /// The format in the WCO's notation, such as `an..35`.
    pub notation: &'static str,
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
    /// The number of its format in [`FORMATS`]; 0 for a class.
    pub format: u8,
    /// The number of its EU data element in [`EUCDM`]; 0 for none.
    pub eucdm: u8,
}

const fn overlay(element: ElementId, min: u8, max: u16, format: u8, eucdm: u8) -> Overlay {
    Overlay { element, min, max, format, eucdm }
}

/// A class of JSON object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Class {
    /// The declaration itself, with its transaction and its shipment.
    Declaration,
    /// A party in one of its [`Role`]s.
    Party(Role),
    /// A tax number of a party.
    TaxId(Role),
    /// An item.
    Item,
    /// A document of an item.
    Document,
}

/// The role in which a party stands in the declaration.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Who sells the goods.
    Seller,
    /// Who buys them.
    Buyer,
    /// Who sends the parcel.
    Consignor,
    /// Who receives it.
    Consignee,
    /// Who has it imported.
    Importer,
    /// Who makes the declaration.
    Declarant,
    /// The marketplace.
    Platform,
    /// Who answers for the product's safety in the EU.
    ResponsiblePerson,
    /// Who made the goods; a party of an item.
    Manufacturer,
}

impl Role {
    /// The roles that stand at the root of a declaration.
    pub const AT_ROOT: [Role; 8] = [
        Role::Seller,
        Role::Buyer,
        Role::Consignor,
        Role::Consignee,
        Role::Importer,
        Role::Declarant,
        Role::Platform,
        Role::ResponsiblePerson,
    ];

    /// The slot of the declaration (of the item, for the manufacturer) in which the party stands.
    pub const fn slot(self) -> Slot {
        match self {
            Role::Seller => declaration::SELLER,
            Role::Buyer => declaration::BUYER,
            Role::Consignor => declaration::CONSIGNOR,
            Role::Consignee => declaration::CONSIGNEE,
            Role::Importer => declaration::IMPORTER,
            Role::Declarant => declaration::DECLARANT,
            Role::Platform => declaration::PLATFORM,
            Role::ResponsiblePerson => declaration::RESPONSIBLE_PERSON,
            Role::Manufacturer => item::MANUFACTURER,
        }
    }

    /// The name of the role in a sentence.
    pub(crate) const fn label(self) -> &'static str {
        match self {
            Role::Seller => "seller",
            Role::Buyer => "buyer",
            Role::Consignor => "consignor",
            Role::Consignee => "consignee",
            Role::Importer => "importer",
            Role::Declarant => "declarant",
            Role::Platform => "platform",
            Role::ResponsiblePerson => "responsible person",
            Role::Manufacturer => "manufacturer",
        }
    }
}

/// What a field of the JSON shape holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// An object whose fields are slots of the same class.
    Object,
    /// A party.
    Party(Role),
    /// An array of objects.
    List,
    /// A tree of WCO elements.
    Tree,
    /// Text.
    Text,
    /// An exact decimal, as a string.
    Decimal,
    /// A whole number.
    Integer,
    /// `true` or `false`.
    Flag,
    /// A day, `YYYY-MM-DD`.
    Day,
    /// An ISO 3166-1 alpha-2 country.
    Country,
    /// An ISO 4217 currency.
    Currency,
    /// A UN Rec 20 unit.
    Unit,
    /// An Incoterms rule.
    Incoterm,
    /// An HS code.
    HsCode,
    /// A GTIN.
    Gtin,
    /// A web address.
    Url,
    /// An e-mail address.
    Email,
    /// A telephone number.
    Phone,
    /// The name of an identifier scheme.
    Scheme,
    /// A number that identifies a person or a firm.
    IdentityNumber,
    /// One of a few words.
    Word(&'static [&'static str]),
}

impl Kind {
    /// Whether the value must never be shown: identity numbers and contact data.
    pub const fn is_private(self) -> bool {
        matches!(self, Kind::Email | Kind::Phone | Kind::IdentityNumber)
    }
}

/// Who owes a field and can fix it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Owner {
    /// The shopper, at the checkout.
    Shopper,
    /// The seller, in its portal.
    Seller,
    /// Either of the two.
    Either,
}

impl Owner {
    /// The word for it.
    pub(crate) const fn word(self) -> &'static str {
        match self {
            Owner::Shopper => "shopper",
            Owner::Seller => "seller",
            Owner::Either => "either",
        }
    }
}

/// The objects that have fields, each with its JSON Pointer: the declaration, its parties with their tax numbers, an item
/// and a document of it. `index` stands for their places in lists.
pub(crate) fn objects(index: &str) -> Vec<(String, Class)> {
    let mut objects = vec![(String::new(), Class::Declaration)];
    for role in Role::AT_ROOT {
        let party = Class::Declaration.pointer(role.slot());
        let tax_id = format!("{party}/taxIds/{index}");
        objects.extend([(party, Class::Party(role)), (tax_id, Class::TaxId(role))]);
    }
    let item = format!("/items/{index}");
    let manufacturer = format!("{item}{}", Class::Item.pointer(item::MANUFACTURER));
    let document = format!("{item}/documents/{index}");
    objects.extend([
        (item, Class::Item),
        (manufacturer, Class::Party(Role::Manufacturer)),
        (document, Class::Document),
    ]);
    objects
}

/// The field at a JSON Pointer with `*` for the index in a list, or the object as a whole.
pub(crate) fn slot_at(path: &str) -> Option<(Class, Slot)> {
    objects("*").into_iter().find_map(|(start, class)| {
        let rest = path.strip_prefix(&start)?;
        let slot = (0..class.fields().len() as Slot).chain([WHOLE]).find(|slot| class.pointer(*slot) == rest)?;
        Some((class, slot))
    })
}

/// The element at a JSON Pointer into a `wco` tree, with `*` for the index in a list.
pub(crate) fn element_at(path: &str) -> Option<ElementId> {
    let of_item = path.strip_prefix("/items/*/wco/").map(|rest| (item_element(), rest));
    let (start, rest) = of_item.or_else(|| Some((ROOT, path.strip_prefix("/wco/")?)))?;
    rest.split('/').filter(|name| *name != "*").try_fold(start, child)
}

/// The severity of a field's absence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Owed {
    /// Not at all.
    Optional,
    /// Advice.
    Wanted,
    /// A warning.
    Expected,
    /// An error.
    Required,
}

/// A field of the JSON shape.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    /// Its key.
    pub name: &'static str,
    /// The slot of its parent object; [`WHOLE`] for the class itself.
    pub within: Slot,
    /// The next slot of the same object. The last one is followed by the first.
    pub next: Slot,
    /// What it holds.
    pub kind: Kind,
    /// Its name in a sentence.
    pub label: &'static str,
}

const fn field(name: &'static str, within: Slot, next: Slot, kind: Kind, label: &'static str) -> Field {
    Field { name, within, next, kind, label }
}

/// The element of a field in the message, and who owes the field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// Who owes it and can fix it.
    pub owner: Owner,
    /// The severity of its absence in the shopper's part, the seller's part and a whole declaration.
    pub owed: [Owed; 3],
    /// Its element in the message DEC.
    pub dec: ElementId,
    /// Its element in EU H7.
    pub h7: ElementId,
    /// Its box on the postal form CN 23.
    pub cn23: &'static str,
    /// What is to be filled in, with an example: "the country where it was made, as two letters"; empty where none is
    /// owed.
    pub hint: &'static str,
}

const fn standing(
    owner: Owner,
    owed: [Owed; 3],
    dec: ElementId,
    h7: ElementId,
    cn23: &'static str,
    hint: &'static str,
) -> Standing {
    Standing { owner, owed, dec, h7, cn23, hint }
}

/// The standing of fields that aren't in the table, such as a manufacturer's address.
static UNLISTED: Standing = standing(Owner::Seller, [Owed::Optional; 3], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", "");

impl Class {
    /// The classes, one for each table of fields, by [`row`](Self::row).
    pub(crate) const EACH: [Class; 5] =
        [Class::Declaration, Class::Party(Role::Seller), Class::TaxId(Role::Seller), Class::Item, Class::Document];

    /// The number of its fields' table. Parties in all roles share one.
    pub(crate) const fn row(self) -> usize {
        match self {
            Class::Declaration => 0,
            Class::Party(_) => 1,
            Class::TaxId(_) => 2,
            Class::Item => 3,
            Class::Document => 4,
        }
    }

    /// The fields of the class, one for each slot.
    pub fn fields(self) -> &'static [Field] {
        match self {
            Class::Declaration => &tables::view::DECLARATION,
            Class::Party(_) => &tables::view::PARTY,
            Class::TaxId(_) => &tables::view::TAX_ID,
            Class::Item => &tables::view::ITEM,
            Class::Document => &tables::view::DOCUMENT,
        }
    }

    /// The class of the entries of its list; no class has two lists of objects.
    pub(crate) fn of_list(self) -> Self {
        match self {
            Class::Declaration => Class::Item,
            Class::Item => Class::Document,
            Class::Party(role) => Class::TaxId(role),
            _ => Class::TaxId(Role::Seller),
        }
    }

    /// The field in that slot.
    pub fn field(self, slot: Slot) -> &'static Field {
        let fields = self.fields();
        #[expect(clippy::indexing_slicing, reason = "no class is without fields")]
        fields.get(usize::from(slot)).unwrap_or(&fields[0])
    }

    /// The element of the field in that slot, and who owes the field.
    pub fn standing(self, slot: Slot) -> &'static Standing {
        let (table, row): (&[Standing], usize) = match self {
            Class::Declaration => (&tables::view::DECLARATION_STANDINGS, 0),
            Class::Party(Role::Manufacturer) | Class::TaxId(Role::Manufacturer) => return &UNLISTED,
            Class::Party(role) => (&tables::view::PARTY_STANDINGS, role as usize * tables::view::PARTY.len()),
            Class::TaxId(role) => (&tables::view::TAX_ID_STANDINGS, role as usize * tables::view::TAX_ID.len()),
            Class::Item => (&tables::view::ITEM_STANDINGS, 0),
            Class::Document => (&tables::view::DOCUMENT_STANDINGS, 0),
        };
        table.get(row + usize::from(slot)).unwrap_or(&UNLISTED)
    }

    /// The field's path within its class as the end of a JSON Pointer, such as `/transaction/paid/amount`.
    pub fn pointer(self, slot: Slot) -> String {
        if slot == WHOLE {
            return String::new();
        }
        let field = self.field(slot);
        let mut pointer = self.pointer(field.within);
        pointer.push('/');
        pointer.push_str(field.name);
        pointer
    }

    /// The slot of a field by its path within the class, with dots, such as `transaction.paid.amount`.
    pub fn slot(self, path: &str) -> Option<Slot> {
        path.split('.').try_fold(WHOLE, |within, name| self.slot_in(within, name))
    }

    /// The slot of a field by its name and the slot of its parent object.
    pub(crate) fn slot_in(self, within: Slot, name: &str) -> Option<Slot> {
        /// An index for each shape of object. Parties in all roles have the same fields.
        static INDEXES: [OnceLock<Index>; 5] = [const { OnceLock::new() }; 5];
        let key = |within: Slot, name: &str| step(hash(name.as_bytes()), within);
        let fields = self.fields();
        let index = INDEXES.get(self.row())?.get_or_init(|| {
            let mut index = Index::default();
            fields.iter().enumerate().for_each(|(slot, field)| index.insert(key(field.within, field.name), slot));
            index
        });
        let is_it = |slot: usize| fields.get(slot).is_some_and(|field| field.within == within && field.name == name);
        index.find(key(within, name), is_it).map(|slot| slot as Slot)
    }
}
