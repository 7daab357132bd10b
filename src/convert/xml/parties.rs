//! The parties of a message that is being made, and their tax numbers.

use std::collections::BTreeSet;

use super::part::Part;
use super::{Writer, content};
use crate::dictionary::{Class, ElementId, Kind, NOT_IN_MESSAGE, Role, Slot, child, element_of, party, tax_id};
use crate::model::Object;

impl Writer<'_> {
    /// The parties. H7 has neither a seller nor a buyer, so they are only written in place of another party.
    pub(super) fn parties(&mut self, root: &mut Part) {
        let mut written = Vec::new();
        for role in Role::AT_ROOT {
            let stands = self.declaration.stand_in(role).filter(|_| self.is_h7());
            let Some(of) = stands.or_else(|| self.declaration.party(role)) else { continue };
            let class = Class::Party(role);
            for slot in 0..class.fields().len() as Slot {
                let field = of.get(slot);
                let element = self.element(class, slot);
                let is_written = match content(field).filter(|_| element != NOT_IN_MESSAGE && !field.is_missing()) {
                    None => false,
                    Some(_) if of.class() == class && self.is_in_tree(field) => true,
                    Some(number) if matches!(slot, party::EMAIL | party::PHONE) => {
                        self.communication(root, of, slot, element, number)
                    }
                    Some(text) => {
                        text.clone_into(&mut root.reach(element).text);
                        true
                    }
                };
                if is_written {
                    written.push(field.place());
                }
            }
        }
        let declaration = self.declaration;
        for of in Role::AT_ROOT.into_iter().filter_map(|role| declaration.party(role)) {
            for slot in 0..of.class().fields().len() as Slot {
                let field = of.get(slot);
                let is_whole = matches!(field.kind(), Kind::Object | Kind::List);
                let is_left = !field.is_missing() && !self.is_in_tree(field) && !written.contains(&field.place());
                if !is_whole && is_left {
                    self.leave_out(field);
                }
            }
        }
    }

    /// Writes a communication of a party. Returns whether it is in the message.
    ///
    /// DEC holds only one, and the e-mail address goes first. H7 holds both in a contact.
    fn communication(&self, root: &mut Part, of: Object<'_>, slot: Slot, element: ElementId, number: &str) -> bool {
        let class = element_of(element).parent;
        let above = element_of(class).parent;
        let holder = if self.is_h7() { element_of(above).parent } else { above };
        let kind_of = |slot: Slot| if slot == party::EMAIL { "EM" } else { "TE" };
        let kind = child(class, "TypeCode");
        let is_it = |part: &Part| part.element == class && part.text_of("ID") == Some(number);
        let is_in = |part: &Part| part.parts().any(is_it);
        let known = root.find(holder);
        if known.is_some_and(|part| if self.is_h7() { part.all(above).any(is_in) } else { is_in(part) }) {
            // A tree that keeps more of the number than the field leaves its kind to the field.
            if let Some(part) = root.reach(above).children.iter_mut().find(|part| is_it(part))
                && part.text_of("TypeCode").is_none()
            {
                part.children.extend(kind.map(|code| Part::of(code, kind_of(slot))));
            }
            return true;
        }
        if root.find(if self.is_h7() { above } else { class }).is_some() {
            return false;
        }
        let communication = |slot: Slot, number: &str| {
            let mut part = Part::new(class);
            part.children.push(Part::of(element, number));
            part.children.extend(kind.map(|code| Part::of(code, kind_of(slot))));
            part
        };
        if !self.is_h7() {
            *root.reach(class) = communication(slot, number);
            return true;
        }
        let (name, phone) = (content(of.get(party::NAME)), content(of.get(party::PHONE)));
        let (Some(name), Some(phone), party::EMAIL) = (name, phone, slot) else { return false };
        let contact = root.reach(above);
        contact.children.extend(child(above, "Name").map(|element| Part::of(element, name)));
        contact.children.extend([communication(party::EMAIL, number), communication(party::PHONE, phone)]);
        true
    }

    /// Writes IOSS numbers as fiscal references of role FR5. That of the platform goes first.
    pub(super) fn tax_ids(&mut self, root: &mut Part) {
        let element = self.element(Class::TaxId(Role::Seller), tax_id::VALUE);
        let class = element_of(element).parent;
        let above = root.find(element_of(class).parent);
        let mut said: BTreeSet<&str> = above
            .into_iter()
            .flat_map(|part| part.all(class))
            .filter(|part| part.text_of("RoleCode") == Some("FR5"))
            .filter_map(|part| part.text_of("ID"))
            .collect();
        let mut parts = Vec::new();
        let roles =
            [Role::Platform].into_iter().chain(Role::AT_ROOT.into_iter().filter(|role| *role != Role::Platform));
        for role in roles {
            let Some(of) = self.declaration.party(role) else { continue };
            let list = of.get(party::TAX_IDS);
            let is_named = !self.is_in_tree(list);
            for entry in list.objects().filter(|_| is_named) {
                let number = entry.get(tax_id::VALUE);
                let is_ioss = entry.get(tax_id::SCHEME).text() == Some("eu-ioss")
                    && matches!(role, Role::Platform | Role::Seller);
                let Some(text) = content(number).filter(|_| is_ioss) else {
                    self.unplaced.push(entry.place());
                    continue;
                };
                // A number that the seller and the platform both give is written once.
                if said.insert(text) {
                    let mut part = Part::new(class);
                    part.children.push(Part::of(element, text));
                    part.children.extend(child(class, "RoleCode").map(|role| Part::of(role, "FR5")));
                    parts.push(part);
                }
            }
        }
        if !parts.is_empty() {
            root.reach(element_of(class).parent).put_first(parts);
        }
    }
}
