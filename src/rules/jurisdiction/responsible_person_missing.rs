use super::responsible_person_mismatched::is_inside;
use crate::case::Case;
use crate::dictionary::{Part, Role, item, party};
use crate::model::{Given, Object};
use crate::options::Dataset;
use crate::profiles::as_of;
use crate::rule;
use crate::rule::Findings;
use crate::words::placeholder::gives_number;

rule! {
    /// Nobody in the EU is named who answers for the safety of the product.
    ///
    /// Consumer products from outside need a maker, importer, representative or other responsible person established in the
    /// Union, named with postal and electronic address in the offer and on the product or its papers. Customs doesn't ask
    /// for it in the declaration, so it is advice. Who is named has a name or a number.
    ///
    /// Source: Regulation (EU) 2023/988 on general product safety, articles 4, 16 and 19.
    name: "responsible-person-missing",
    severity: Advice,
    since: "0.1.0",
    authority: Product,
    source: "Regulation (EU) 2023/988",
    message: "Nobody established in the EU is named as responsible for the product's safety.",
    why: "Consumer products may only be offered in the EU if somebody there is responsible for them; otherwise they can be stopped at the border.",
    help: "Name the maker, the importer or the representative in the EU as the responsible person.",
    check: Declaration(check),
    reads: [declaration::PART, declaration::TRANSACTION_NATURE, party::ID, party::NAME, Route],
    needs: [declaration::TRANSACTION_RELATIONSHIP],
    unless: Verdict,
}

fn check(case: &Case<'_>, found: &mut Findings) {
    let declaration = case.declaration;
    let is_sale = matches!(case.nature(), None | Some("sale"));
    let is_to_consumer = case.relationship() == Some("b2c");
    if case.part() == Part::Shopper || !is_sale || !is_to_consumer || case.destination().is_none() {
        return;
    }
    if case.dataset == Dataset::WcoDec {
        return found.not_checked("a WCO message may be lodged in the country of export");
    }
    let Some(on) = case.on() else { return found.not_checked("no day was given") };
    let wanted = case.profile().and_then(|profile| as_of(profile.responsible_person, on));
    if !wanted.is_some_and(|entry| entry.value) || !case.is_from_outside() {
        return;
    }
    let field = declaration.get(Role::ResponsiblePerson.slot());
    let is_inside = |party: Option<Object<'_>>| party.is_some_and(|party| is_inside(party, on));
    let mut items = declaration.items();
    let has_makers = items.all(|of| is_inside(of.get(item::MANUFACTURER).object()));
    let is_empty = declaration.items().next().is_none();
    let is_named = match field.object() {
        Some(person) => !person.get(party::NAME).is_missing() || person.get(party::ID).text().is_some_and(gives_number),
        None => field.given() != Given::Nothing,
    };
    if !is_named && !is_inside(declaration.party(Role::Importer)) && (is_empty || !has_makers) {
        found.at(field.place());
    }
}
