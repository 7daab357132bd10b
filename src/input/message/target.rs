//! The counterpart that each element has in the JSON shape.

use std::sync::OnceLock;

use crate::dictionary::{
    Class, ELEMENTS, ElementId, NOT_IN_MESSAGE, Role, Slot, child, declaration, document, element_of, item,
    item_element, party, tax_id,
};

/// The counterpart of an element in the JSON shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// None: the element stays in the tree.
    Tree,
    /// A field of the declaration, of a party or of the current item.
    Field(Class, Slot),
    Shipment,
    Item,
    Commodity,
    Party(Role),
    Address(Role),
    Communication(Role),
    TaxParty,
    Nature,
    Mode,
    Issued,
    Reference,
    Procedure,
    Origin,
    DangerousGoods,
    Document,
    TransportDocument,
    Packaging,
}

/// The counterpart of each element.
pub(super) fn targets() -> &'static [Target] {
    static TARGETS: OnceLock<Targets> = OnceLock::new();
    let targets = TARGETS.get_or_init(|| {
        let mut targets = Targets(vec![Target::Tree; ELEMENTS.len()]);
        targets.add_fields();
        targets.add_parties();
        targets.add_others();
        targets
    });
    &targets.0
}

/// The counterparts as far as they are known. What is set later counts.
struct Targets(Vec<Target>);

impl Targets {
    /// The elements that the dictionary names for fields. Of two fields for one element the first counts.
    fn add_fields(&mut self) {
        let classes = Role::AT_ROOT.into_iter().map(Class::Party).chain([Class::Declaration, Class::Item]);
        for class in classes {
            for slot in (0..class.fields().len() as Slot).rev() {
                self.set_field(class, slot, Target::Field(class, slot));
            }
        }
    }

    /// The classes of parties.
    fn add_parties(&mut self) {
        for role in Role::AT_ROOT {
            let class = Class::Party(role);
            for name in elements(class, party::NAME) {
                self.set_above(name, Target::Party(role));
            }
            for city in elements(class, party::ADDRESS_CITY) {
                self.set_above(city, Target::Address(role));
            }
            self.set_around(class, party::EMAIL, Target::Communication(role));
        }
    }

    /// What the two forms hold differently.
    fn add_others(&mut self) {
        let root = Class::Declaration;
        self.set_field(root, declaration::ITEMS, Target::Item);
        self.set_field(root, declaration::TRANSACTION_NATURE, Target::Nature);
        self.set_field(root, declaration::SHIPMENT_MODE, Target::Mode);
        self.set_field(root, declaration::ISSUED, Target::Issued);
        self.set_around(root, declaration::SHIPMENT_UCR, Target::Reference);
        self.set_around(root, declaration::SHIPMENT_ITEM_ID, Target::TransportDocument);
        self.set_field(Class::Item, item::HS_CODE, Target::Tree);
        self.set_around(Class::Item, item::ORIGIN, Target::Origin);
        self.set_around(Class::Item, item::DANGEROUS_GOODS_UN, Target::DangerousGoods);
        self.set_around(Class::Document, document::ID, Target::Document);
        self.set_around(Class::TaxId(Role::Seller), tax_id::VALUE, Target::TaxParty);
        // In DEC the number of packages is a value of the shipment.
        let packages = root.standing(declaration::SHIPMENT_PACKAGES).h7;
        self.set(packages, Target::Tree);
        self.set_above(packages, Target::Packaging);
        self.set_above(Class::Item.standing(item::DESCRIPTION).dec, Target::Commodity);
        self.set_above(item_element(), Target::Shipment);
        self.set(child(item_element(), "GovernmentProcedure").unwrap_or(NOT_IN_MESSAGE), Target::Procedure);
    }

    /// The counterpart of the elements of a field.
    fn set_field(&mut self, class: Class, slot: Slot, target: Target) {
        for element in elements(class, slot) {
            self.set(element, target);
        }
    }

    /// The counterpart of the classes around the elements of a field, which are read with them.
    fn set_around(&mut self, class: Class, slot: Slot, target: Target) {
        for element in elements(class, slot) {
            self.set(element, Target::Tree);
            self.set_above(element, target);
        }
    }

    fn set_above(&mut self, element: ElementId, target: Target) {
        if element != NOT_IN_MESSAGE {
            self.set(element_of(element).parent, target);
        }
    }

    fn set(&mut self, element: ElementId, target: Target) {
        if element != NOT_IN_MESSAGE
            && let Some(place) = self.0.get_mut(usize::from(element))
        {
            *place = target;
        }
    }
}

/// The elements of a field, of DEC and of H7.
fn elements(class: Class, slot: Slot) -> [ElementId; 2] {
    let standing = class.standing(slot);
    [standing.dec, standing.h7]
}
