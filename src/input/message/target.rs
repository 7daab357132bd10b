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
    static TARGETS: OnceLock<Vec<Target>> = OnceLock::new();
    TARGETS.get_or_init(|| {
        let mut targets = vec![Target::Tree; ELEMENTS.len()];
        let mut set = |element: ElementId, target: Target| {
            if element != NOT_IN_MESSAGE
                && let Some(place) = targets.get_mut(usize::from(element))
            {
                *place = target;
            }
        };
        let above = |element: ElementId| {
            if element == NOT_IN_MESSAGE { NOT_IN_MESSAGE } else { element_of(element).parent }
        };
        let both = |class: Class, slot: Slot| {
            let standing = class.standing(slot);
            [standing.dec, standing.h7]
        };
        let classes = Role::AT_ROOT.into_iter().map(Class::Party).chain([Class::Declaration, Class::Item]);
        for class in classes {
            for slot in (0..class.fields().len() as Slot).rev() {
                for element in both(class, slot) {
                    set(element, Target::Field(class, slot));
                }
            }
        }
        for role in Role::AT_ROOT {
            let class = Class::Party(role);
            for element in both(class, party::NAME) {
                set(above(element), Target::Party(role));
            }
            for element in both(class, party::ADDRESS_CITY) {
                set(above(element), Target::Address(role));
            }
            for element in both(class, party::EMAIL) {
                set(element, Target::Tree);
                set(above(element), Target::Communication(role));
            }
        }
        let root = Class::Declaration;
        let mut special = |class: Class, slot: Slot, target: Target, of_parent: bool| {
            for element in both(class, slot) {
                if of_parent {
                    set(element, Target::Tree);
                    set(above(element), target);
                } else {
                    set(element, target);
                }
            }
        };
        special(root, declaration::ITEMS, Target::Item, false);
        special(root, declaration::TRANSACTION_NATURE, Target::Nature, false);
        special(root, declaration::SHIPMENT_MODE, Target::Mode, false);
        special(root, declaration::ISSUED, Target::Issued, false);
        special(root, declaration::SHIPMENT_UCR, Target::Reference, true);
        special(root, declaration::SHIPMENT_ITEM_ID, Target::TransportDocument, true);
        special(Class::Item, item::HS_CODE, Target::Tree, false);
        special(Class::Item, item::ORIGIN, Target::Origin, true);
        special(Class::Item, item::DANGEROUS_GOODS_UN, Target::DangerousGoods, true);
        special(Class::Document, document::ID, Target::Document, true);
        special(Class::TaxId(Role::Seller), tax_id::VALUE, Target::TaxParty, true);
        set(root.standing(declaration::SHIPMENT_PACKAGES).h7, Target::Tree);
        set(above(root.standing(declaration::SHIPMENT_PACKAGES).h7), Target::Packaging);
        let goods = Class::Item.standing(item::DESCRIPTION).dec;
        set(above(goods), Target::Commodity);
        let item = item_element();
        set(above(item), Target::Shipment);
        set(child(item, "GovernmentProcedure").unwrap_or(NOT_IN_MESSAGE), Target::Procedure);
        targets
    })
}
