use crate::case::Case;
use crate::dictionary::{Role, party, tax_id};
use crate::model::{Element, Object};
use crate::options::Dataset;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// The additional procedures of an H7 message don't fit each other, or don't fit the IOSS number.
    ///
    /// F48 is the one of goods whose VAT was paid through the Import One-Stop Shop: it needs the seller's number with
    /// the role FR5, and the number needs it. A gift between private persons, C08, is never one of goods sold with F48
    /// or F49.
    ///
    /// Source: manual of the Spanish customs on H7, section 2.2.1.1; EU data elements 11 10 001 and 13 16 034.
    name: "additional-procedure-mismatched",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "Agencia Tributaria, H7 manual 2.2.1.1; EU 11 10 001 000, 13 16 034 000",
    message: "The item goes by F48, but no IOSS number is given.",
    why: "F48 says that the VAT was paid through the Import One-Stop Shop; only its number proves that.",
    help: "Give the seller's IOSS number with the role FR5, or take another procedure.",
    also "number": {
        message: "An IOSS number is given, but the item doesn't go by F48.",
        why: "Customs only accepts the number with the procedure F48.",
        help: "Add the procedure F48 to the item, or remove the number.",
    },
    also "gift": {
        message: "The item goes by C08, a gift, and by {code}, a sale, at once.",
        why: "A gift between private persons isn't sold, so no VAT scheme for sales applies.",
        help: "Keep C08 for a gift, or {code} for a sale.",
    },
    check: Item(check),
}

fn check(case: &Case<'_>, of: Object<'_>, found: &mut Findings) {
    if case.dataset != Dataset::EuH7 {
        return;
    }
    let Some(item) = of.element() else { return };
    let mut gift: Option<Element<'_>> = None;
    let mut sale: Option<(&'static str, Element<'_>)> = None;
    let mut shop: Option<Element<'_>> = None;
    for code in item.all("GovernmentProcedure").filter_map(|procedure| procedure.child("CurrentCode")) {
        match code.text() {
            Some("C08") => gift = Some(code),
            Some("F48") => (shop, sale) = (Some(code), Some(("F48", code))),
            Some("F49") => sale = Some(("F49", code)),
            _ => {}
        }
    }
    if let (Some(gift), Some((code, _))) = (gift, sale) {
        found.at(gift.place()).saying("gift").with("code", code);
    }
    let numbers = case.declaration.party(Role::Seller).map(|seller| seller.get(party::TAX_IDS));
    let number = numbers.and_then(|list| list.objects().find(|id| id.get(tax_id::SCHEME).text() == Some("eu-ioss")));
    if let (Some(code), None) = (shop, number) {
        found.at(code.place());
    } else if let (None, Some(_)) = (shop, number) {
        found.at(of.place()).saying("number");
    }
}
