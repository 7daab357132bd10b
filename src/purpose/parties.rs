//! What the parties say: their names and their numbers, the nature of the transaction.

use super::holders::{Holder, holder};
use super::name::Name;
use super::{Evidence, Sign, signs};
use crate::case::Case;
use crate::dictionary::{Role, declaration, party, tax_id};
use crate::ids;
use crate::model::{Field, Object};
use crate::report::Side::Commercial;
use crate::words::trade::{self, Firm};
use crate::words::{self, Signs};

/// Which signs the name and the numbers of a party are.
struct Side {
    name_firm: &'static Sign,
    name_trade: &'static Sign,
    name_person: &'static Sign,
    number_firm: &'static Sign,
    number_person: &'static Sign,
}

static RECIPIENT: Side = Side {
    name_firm: &signs::RECIPIENT_NAME_FIRM,
    name_trade: &signs::RECIPIENT_NAME_TRADE,
    name_person: &signs::RECIPIENT_NAME_PERSON,
    number_firm: &signs::RECIPIENT_NUMBER_FIRM,
    number_person: &signs::RECIPIENT_NUMBER_PERSON,
};

static SENDER: Side = Side {
    name_firm: &signs::SENDER_NAME_FIRM,
    name_trade: &signs::SENDER_NAME_TRADE,
    name_person: &signs::SENDER_NAME_PERSON,
    number_firm: &signs::SENDER_NUMBER_FIRM,
    number_person: &signs::SENDER_NUMBER_PERSON,
};

/// From so many parcels in so many days on, a recipient has more than most households. The numbers are this project's own.
const MANY_PARCELS: usize = 10;
const MONTH: i32 = 30;

pub(super) fn look(case: &Case<'_>, evidence: &mut Evidence) {
    let declaration = case.declaration;
    let recipients = [declaration.party(Role::Buyer), declaration.party(Role::Consignee)];
    // An importer beside a buyer is often an agent, whose name says nothing of the goods.
    let has_recipient = recipients.iter().any(Option::is_some);
    let importer = declaration.party(Role::Importer).filter(|_| !has_recipient);
    for of in recipients.into_iter().chain([importer]).flatten() {
        look_at(case, of, &RECIPIENT, evidence);
        let id = of.get(party::ID);
        if !id.is_missing() {
            evidence.add(&signs::RECIPIENT_NUMBER_TRADER, id.place());
        }
    }
    for of in [Role::Seller, Role::Consignor].into_iter().filter_map(|role| declaration.party(role)) {
        look_at(case, of, &SENDER, evidence);
    }
    for of in [Role::Seller, Role::Platform].into_iter().filter_map(|role| declaration.party(role)) {
        if let Some((number, _)) = numbers(of).find(|(_, scheme)| CONSUMER_SCHEMES.contains(scheme)) {
            evidence.add(&signs::RECIPIENT_SCHEME, number.get(tax_id::VALUE).place());
            evidence.add(&signs::SENDER_SCHEME, number.get(tax_id::VALUE).place());
        }
    }
    let nature = declaration.get(declaration::TRANSACTION_NATURE);
    match nature.text() {
        Some("gift") => evidence.add(&signs::SENDER_GIVES, nature.place()),
        Some("return") => {
            evidence.add(&signs::SENDER_RETURNS, nature.place());
            evidence.add(&signs::RECIPIENT_TAKES_BACK, nature.place());
        }
        _ => {}
    }
}

/// What the caller knows of earlier parcels. It isn't about who the parties are, so only the purpose goes by it.
pub(super) fn look_at_history(case: &Case<'_>, evidence: &mut Evidence) {
    let (false, Some(on)) = (case.options.history.is_empty(), case.on()) else { return };
    let earlier = case.options.history.of(case, None);
    let recent = earlier.iter().filter(|parcel| on.number() - parcel.day.number() < MONTH);
    if let Some(recipient) = case.declaration.stand_in(Role::Consignee).filter(|_| recent.count() >= MANY_PARCELS) {
        evidence.add(&signs::RECIPIENT_PARCELS, recipient.place());
    }
}

/// Schemes for the tax on what traders sell to consumers.
const CONSUMER_SCHEMES: [&str; 3] = ["eu-ioss", "no-voec", "au-arn"];

/// Whether a number is one of a scheme for sales to consumers, or one that only firms and traders have.
pub(crate) fn is_of_trader(scheme: &str, value: &str) -> bool {
    CONSUMER_SCHEMES.contains(&scheme) || holder(scheme, value) == Some(Holder::Firm)
}

/// The tax numbers of a party that are given with a scheme.
fn numbers(of: Object<'_>) -> impl Iterator<Item = (Object<'_>, &str)> {
    let given = of.get(party::TAX_IDS).objects().filter(|number| !number.get(tax_id::VALUE).is_missing());
    given.filter_map(|number| Some((number, number.get(tax_id::SCHEME).text()?)))
}

fn look_at(case: &Case<'_>, of: Object<'_>, side: &Side, evidence: &mut Evidence) {
    let own = of.get(party::PERSONAL_ID_SCHEME).text().map(|scheme| (of.get(party::PERSONAL_ID_VALUE), scheme));
    let taxed = numbers(of).map(|(number, scheme)| (number.get(tax_id::VALUE), scheme));
    for (number, scheme) in own.into_iter().chain(taxed) {
        match number.text().and_then(|value| holder(scheme, value)) {
            Some(Holder::Firm) => evidence.add(side.number_firm, number.place()),
            Some(Holder::Person) => evidence.add(side.number_person, number.place()),
            None => {}
        }
    }
    let name = of.get(party::NAME);
    let has_number = evidence.has(side.number_firm);
    if let Some(sign) = sign_of_name(case, name, side).filter(|sign| !has_number || sign.side == Commercial) {
        evidence.add(sign, name.place());
    }
}

/// Whether a party may have a weighty sign of a firm. It collects none, so that it costs next to nothing.
pub(crate) fn may_be_firm(case: &Case<'_>, of: Object<'_>) -> bool {
    let is_private =
        || of.get(party::PERSONAL_ID_SCHEME).text().and_then(ids::scheme).is_some_and(|known| known.personal);
    of.get(party::TAX_IDS).objects().next().is_some()
        || !of.get(party::PERSONAL_ID_VALUE).is_missing() && !is_private()
        || of.get(party::NAME).text().is_some_and(|name| {
            words::may_have(name, Signs::FIRM) && case.tokens(name).has(Signs::FIRM)
                || trade::is_short_form(name)
                || trade::has_form_in_run(name)
        })
}

/// What a name says, if anything.
fn sign_of_name(case: &Case<'_>, field: Field<'_>, side: &Side) -> Option<&'static Sign> {
    let name = Name::new(case, field.text()?);
    // What follows "care of" is the place where the recipient is reached, and so may be what follows "attention of".
    if name.attention(0) > 0 {
        return None;
    }
    let is_recipient = std::ptr::eq(side, &RECIPIENT);
    let employer = if is_recipient { name.employer() } else { None };
    let end = name.care().or(employer);
    let firm = name.firm(end);
    // The firm where she receives her parcels may stand before her as well: "ACME Ltd, Ana Ruiz".
    let person = || if is_recipient { name.addressee().or(employer) } else { None };
    if firm.is_some() && person().is_some_and(|at| name.is_person_from(at)) {
        return None;
    }
    let own = employer.map_or(name.text, |at| name.before(at));
    if firm == Some(Firm::Form) || trade::has_form_in_run(own) {
        return Some(side.name_firm);
    }
    if firm.is_some() || end.is_none() && trade::is_short_form(name.text) {
        return Some(side.name_trade);
    }
    // Whether the goods are for her or for the firm isn't said.
    if employer.is_some() {
        return None;
    }
    // A form that is no evidence of a firm here is none of a person either.
    let may_be_person = name.may_be_person(end.unwrap_or_else(|| name.count()));
    (may_be_person && !name.has_form()).then_some(side.name_person)
}
