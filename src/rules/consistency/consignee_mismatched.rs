use crate::case::{Case, country};
use crate::codes::country::shown;
use crate::dictionary::{Part, Role, declaration, party};
use crate::report::Severity;
use crate::rule;
use crate::rule::{Arg, Findings};
use crate::territories::share_home;

rule! {
    /// Buyer and consignee are in different countries.
    ///
    /// Somebody may well buy a present for a person abroad, which is declared as a gift or as a shop's sale to a person, and
    /// then it is only worth a look. So it is in a shopper's part alone, where nobody has said yet whose sale it is. For
    /// anything else a person should say why the goods go to another country than their buyer's. What is returned goes away
    /// from its buyer.
    ///
    /// Source: WCO Cross-Border E-Commerce Framework of Standards, on advance data about buyer and consignee.
    name: "consignee-mismatched",
    severity: Warning,
    since: "0.1.0",
    authority: Customs,
    source: "WCO Cross-Border E-Commerce Framework",
    message: "The buyer is in {buyer}, the consignee in {consignee}.",
    why: "Customs checks goods that don't go to their buyer for fraud, and tax may be paid in the wrong country.",
    help: "Correct the address that is wrong, or be ready to say why the two differ.",
    also "gift": {
        message: "The buyer is in {buyer}, the consignee in {consignee}.",
        why: "That is usual for a gift; customs goes by the consignee's country.",
        help: "If the parcel is for somebody abroad, nothing has to be done.",
    },
    also "you": {
        message: "Your address is in {buyer}, but the parcel goes to {consignee}.",
        why: "Customs checks goods that don't go to their buyer for fraud, and tax may be paid in the wrong country.",
        help: "Correct the address that is wrong, or be ready to say why the two differ.",
    },
    also "gift you": {
        message: "Your address is in {buyer}, but the parcel goes to {consignee}.",
        why: "That is usual for a gift; customs goes by the recipient's country.",
        help: "If the parcel is for somebody abroad, nothing has to be done.",
    },
    check: Declaration(check),
    reads: [
        declaration::PART, declaration::PURPOSE, declaration::TRANSACTION_NATURE, declaration::TRANSACTION_RELATIONSHIP,
        party::ADDRESS_COUNTRY,
    ],
    needs: [declaration::BUYER, declaration::CONSIGNEE],
}

fn check(case: &Case<'_>, found: &mut Findings) {
    let party = |role| {
        let field = case.declaration.party(role)?.get(party::ADDRESS_COUNTRY);
        Some((field, country(field)?))
    };
    let (Some((_, buyer)), Some((field, consignee))) = (party(Role::Buyer), party(Role::Consignee)) else { return };
    let is_return = || case.nature() == Some("return") || case.relationship() == Some("c2b");
    if share_home(buyer, consignee) || is_return() {
        return;
    }
    let draft = found
        .at(field.place())
        .with("buyer", || Arg::Own(shown(buyer)))
        .with("consignee", || Arg::Own(shown(consignee)));
    let is_unsaid = case.part() == Part::Shopper
        && case.declaration.get(declaration::TRANSACTION_RELATIONSHIP).is_missing()
        && case.declaration.get(declaration::PURPOSE).text() != Some("commercial");
    if is_unsaid || case.nature() == Some("gift") || case.relationship() == Some("b2c") {
        draft.saying("gift").severity(Severity::Advice);
    }
}
