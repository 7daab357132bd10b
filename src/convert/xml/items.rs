//! The items of a message that is being made.

use super::part::Part;
use super::{Writer, content};
use crate::codes::hs;
use crate::convert::canon;
use crate::dictionary::{Class, NOT_IN_MESSAGE, Slot, child, declaration, document, element_of, item};
use crate::model::{Field, Given, Object};

impl Writer<'_> {
    pub(super) fn item(&mut self, part: &mut Part, of: Object<'_>, single: bool) {
        // The message's element is the supplementary quantity. It is written if it was read, or if the unit is the
        // tariff's supplementary unit. H7 allows it only with a gross mass.
        let quantity = self.element(Class::Item, item::QUANTITY_VALUE);
        let (code, unit) = (of.get(item::HS_CODE).text(), of.get(item::QUANTITY_UNIT).text());
        let is_supplementary = code.zip(unit).is_some_and(|(code, unit)| is_supplementary(code, unit))
            && (!self.is_h7() || of.get(item::GROSS_MASS_VALUE).given() == Given::Value);
        let is_quantity_written = part.find(quantity).is_some() || is_supplementary;
        for slot in 0..of.class().fields().len() as Slot {
            let field = of.get(slot);
            // What is of another type is listed already.
            if field.given() != Given::Value || self.is_in_tree(field) {
                continue;
            }
            match slot {
                item::WCO => {}
                item::HS_CODE => self.hs_code(part, field),
                item::DOCUMENTS => self.documents(part, of),
                item::MANUFACTURER => self.leave_out(field),
                item::ORIGIN => self.origin(part, field),
                item::QUANTITY if !is_quantity_written => self.leave_out(field),
                item::QUANTITY_VALUE | item::QUANTITY_UNIT if !is_quantity_written => {}
                _ => self.field(part, field),
            }
        }
        if self.is_h7() {
            self.procedures(part);
            let packages = self.declaration.get(declaration::SHIPMENT_PACKAGES);
            let element = Class::Declaration.standing(declaration::SHIPMENT_PACKAGES).h7;
            // The schema demands a number. Without one, there is one package.
            let said = content(packages).filter(|_| packages.given() == Given::Value);
            let is_one = single && self.is_new && said.is_none() && part.find(element).is_none();
            if is_one {
                self.assumed.push(packages.place());
            }
            if let Some(number) = said.or(is_one.then_some("1")).filter(|_| single) {
                // The first packaging counts them, whatever stands in a later one.
                let count = &mut part.reach(element_of(element).parent).enter(element).text;
                if !count.is_empty() && count != number {
                    self.left_out.push("/items/0/wco/Packaging/0/QuantityQuantity".to_owned());
                }
                number.clone_into(count);
            }
        }
    }

    /// H7 is for goods of procedure 40 without a previous one; a gift goes by C08, IOSS by F48.
    fn procedures(&self, part: &mut Part) {
        let Some(class) = child(part.element, "GovernmentProcedure") else { return };
        if !self.is_new || part.all(class).next().is_some() {
            return;
        }
        let code = |name: &str, text: &str| child(class, name).map(|element| Part::of(element, text));
        let new =
            |codes: [Option<Part>; 2]| Part { children: codes.into_iter().flatten().collect(), ..Part::new(class) };
        part.children.push(new([code("CurrentCode", "40"), code("PreviousCode", "00")]));
        part.children.extend(self.additional.map(|additional| new([code("CurrentCode", additional), None])));
    }

    /// The non-preferential country of origin.
    fn origin(&mut self, part: &mut Part, field: Field<'_>) {
        let element = self.element(Class::Item, field.slot());
        let Some(country) = content(field).filter(|_| element != NOT_IN_MESSAGE) else { return self.leave_out(field) };
        let class = element_of(element).parent;
        let is_it = |part: &&mut Part| -> bool {
            part.element == class && matches!(part.text_of("TypeCode").map(str::trim), None | Some("" | "1"))
        };
        if part.children.iter_mut().filter(is_it).any(|origin| origin.text_of("CountryCode") == Some(country)) {
            return;
        }
        match part.children.iter_mut().find(is_it) {
            Some(origin) => country.clone_into(&mut origin.enter(element).text),
            None => {
                part.put_first(vec![Part { children: vec![Part::of(element, country)], ..Part::new(class) }]);
            }
        }
    }

    fn hs_code(&mut self, part: &mut Part, field: Field<'_>) {
        let Some(code) = content(field) else { return self.leave_out(field) };
        let element = Class::Item.standing(item::HS_CODE).dec;
        let class = element_of(element).parent;
        let commodity = part.reach(element_of(class).parent);
        // An equal code under `wco` is kept as it is.
        let of_type = |types: &[&str]| {
            let mut all = commodity.all(class);
            all.find(|part| part.text_of("IdentificationTypeCode").is_some_and(|kind| types.contains(&kind.trim())))
                .and_then(|part| part.text_of("ID"))
        };
        let said = of_type(&["HS", "TSP"]);
        let further = of_type(&["TRC"]).filter(|further| further.trim().len() == 2);
        let joined = said.zip(further).map(|(said, further)| format!("{}{}", said.trim(), further.trim()));
        if said == Some(code) || joined.as_deref() == Some(code) {
            return;
        }
        commodity.children.retain(|part| {
            let kind = part.text_of("IdentificationTypeCode").map(str::trim);
            part.element != class || !matches!(kind, Some("HS" | "TSP"))
        });
        let classifications = canon::classifications(code, self.message);
        if classifications.iter().map(|(number, _)| number.len()).sum::<usize>() < code.len() {
            self.leave_out(field);
        }
        let parts = classifications.into_iter().map(|(number, kind)| {
            let mut part = Part::new(class);
            part.children.push(Part::of(element, &number));
            part.children.extend(child(class, "IdentificationTypeCode").map(|element| Part::of(element, kind)));
            part
        });
        commodity.put_first(parts.collect());
    }

    fn documents(&mut self, part: &mut Part, of: Object<'_>) {
        let element = self.element(Class::Document, document::ID);
        let class = element_of(element).parent;
        let is_one = |at: &usize| part.children.get(*at).is_some_and(|part| part.element == class);
        let places: Vec<usize> = (0..part.children.len()).filter(is_one).collect();
        for (index, entry) in of.get(item::DOCUMENTS).objects().enumerate() {
            let (kind, number) = (content(entry.get(document::TYPE)), content(entry.get(document::ID)));
            let mut new = Part::new(class);
            let place = places.get(index).and_then(|&at| part.children.get_mut(at));
            let target = match place {
                Some(place) => place,
                None => &mut new,
            };
            if let Some(kind) = kind {
                let joined = [target.text_of("CategoryCode"), target.text_of("TypeCode")];
                let joined: String = joined.into_iter().flatten().map(str::trim).collect();
                if joined != kind.trim() {
                    let (category, kind) = canon::document_type(kind, self.message);
                    let category = category.and_then(|text| Some((child(class, "CategoryCode")?, text)));
                    for (element, text) in
                        category.into_iter().chain(child(class, "TypeCode").map(|element| (element, kind)))
                    {
                        text.clone_into(&mut target.enter(element).text);
                    }
                }
            }
            if let Some(number) = number {
                number.clone_into(&mut target.enter(element).text);
            }
            if index >= places.len() {
                part.children.push(new);
            }
        }
    }
}

/// Whether a unit is the tariff's supplementary unit for an HS code. Its pieces have the codes C62 and NAR as well, but not
/// EA, unlike those of [`unit::is_piece`](crate::codes::unit::is_piece): "each" is a unit of trade.
fn is_supplementary(code: &str, unit: &str) -> bool {
    let known = hs::normalise(code).and_then(|digits| hs::find(digits.as_str().get(..6)?));
    known
        .and_then(hs::Subheading::supplementary_unit)
        .is_some_and(|known| known.unit == unit || known.unit == "H87" && matches!(unit, "C62" | "NAR"))
}
