//! The fields of the JSON shape: a row of them for each class of object, one a slot.

use std::sync::OnceLock;

use super::tables::view;
use super::{ElementId, NOT_IN_MESSAGE, Slot, WHOLE, declaration, item};
use crate::index::{Index, hash, step};

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

/// Which part of a declaration is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    /// What the shopper fills in.
    Shopper,
    /// What the seller fills in.
    Seller,
    /// Both together.
    Consignment,
}

impl Part {
    /// All parts, in the order in which a [`Standing`] has them.
    pub(crate) const ALL: [Self; 3] = [Self::Shopper, Self::Seller, Self::Consignment];
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

pub(super) const fn field(name: &'static str, within: Slot, next: Slot, kind: Kind, label: &'static str) -> Field {
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

impl Standing {
    /// The severity of its absence in a part.
    pub(crate) const fn owed_in(&self, part: Part) -> Owed {
        let [of_shopper, of_seller, of_consignment] = self.owed;
        match part {
            Part::Shopper => of_shopper,
            Part::Seller => of_seller,
            Part::Consignment => of_consignment,
        }
    }
}

pub(super) const fn standing(
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

/// Whether it is the field that says what goods are.
pub(crate) fn is_description(class: Class, slot: Slot) -> bool {
    class == Class::Item && slot == item::DESCRIPTION
}

impl Class {
    /// The number of tables of fields.
    pub(crate) const COUNT: usize = 5;
    /// The classes, one for each table of fields, by [`row`](Self::row).
    pub(crate) const EACH: [Class; Self::COUNT] =
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
            Class::Declaration => &view::DECLARATION,
            Class::Party(_) => &view::PARTY,
            Class::TaxId(_) => &view::TAX_ID,
            Class::Item => &view::ITEM,
            Class::Document => &view::DOCUMENT,
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
            Class::Declaration => (&view::DECLARATION_STANDINGS, 0),
            Class::Party(Role::Manufacturer) | Class::TaxId(Role::Manufacturer) => return &UNLISTED,
            Class::Party(role) => (&view::PARTY_STANDINGS, role as usize * view::PARTY.len()),
            Class::TaxId(role) => (&view::TAX_ID_STANDINGS, role as usize * view::TAX_ID.len()),
            Class::Item => (&view::ITEM_STANDINGS, 0),
            Class::Document => (&view::DOCUMENT_STANDINGS, 0),
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
        static INDEXES: [OnceLock<Index>; Class::COUNT] = [const { OnceLock::new() }; Class::COUNT];
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
