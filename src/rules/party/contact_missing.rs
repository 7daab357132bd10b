use crate::case::Case;
use crate::dictionary::{Part, Role, party};
use crate::model::Object;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// A parcel goes by courier or by air freight, and the recipient can't be reached.
    ///
    /// Couriers and air carriers ask for a telephone number or an e-mail address: they announce the delivery and collect
    /// duties and documents that way. One of the two is enough, the buyer's where somebody else receives the parcel. By
    /// post neither is owed. Messages to customs are left alone, since the carrier gets its own data.
    ///
    /// Source: express carriers' conditions of carriage and shipping interfaces, which require the recipient's telephone
    /// number or e-mail address; IATA Cargo-XML, consignee contact.
    name: "contact-missing",
    severity: Warning,
    since: "0.1.0",
    authority: Carrier,
    source: "express carriers' conditions of carriage",
    message: "There is neither a telephone number nor an e-mail address of the recipient, but the parcel goes {way}.",
    why: "The carrier writes or calls to collect duties and to deliver; if it can't, the parcel waits or goes back.",
    help: "Add the recipient's telephone number or e-mail address.",
    also "you": {
        message: "There is neither a telephone number nor an e-mail address of yours, but the parcel goes {way}.",
        why: "The carrier writes or calls to collect duties and to deliver; if it can't, the parcel waits or goes back.",
        help: "Add your telephone number or e-mail address.",
    },
    check: Declaration(check),
    reads: [declaration::PART, party::EMAIL, party::PHONE],
    needs: [declaration::SHIPMENT_MODE],
}

fn check(case: &Case<'_>, found: &mut Findings) {
    if case.part() == Part::Seller || case.is_message() {
        return;
    }
    let way = match case.mode() {
        Some("express") => "by courier",
        Some("air") => "by air freight",
        _ => return,
    };
    let Some(consignee) = case.declaration.stand_in(Role::Consignee) else { return };
    let is_reached = |party: Object<'_>| !party.get(party::PHONE).is_missing() || !party.get(party::EMAIL).is_missing();
    if !is_reached(consignee) && !case.declaration.party(Role::Buyer).is_some_and(is_reached) {
        found.at(consignee.get(party::PHONE).place()).with("way", way);
    }
}
