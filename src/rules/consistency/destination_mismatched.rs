use crate::case::{Case, country};
use crate::codes::country::shown;
use crate::dictionary::{Role, declaration, party};
use crate::options::Dataset;
use crate::report::Severity;
use crate::rule;
use crate::rule::{Arg, Findings};
use crate::territories::share_home;

rule! {
    /// The country of destination isn't the consignee's.
    ///
    /// The consignee is who receives the parcel; left out, it is the buyer, unless the buyer sends it back. A territory and the
    /// country it belongs to are taken for the same, since posts and customs differ in which of the two they write; so are
    /// the states that the United States' post serves as its own.
    ///
    /// Source: the definitions of country of destination and of consignee in the WCO Data Model; ISO 3166-1 on
    /// which territory belongs to which country.
    name: "destination-mismatched",
    severity: Warning,
    since: "0.1.0",
    authority: Customs,
    source: "WCO DEC 465",
    message: "The parcel goes to {destination}, but the {role}'s address is in {country}.",
    why: "The destination decides which duties, taxes and prohibitions apply.",
    help: "Correct whichever of the two is wrong.",
    also "buyer": {
        message: "The parcel goes to {destination}, but the {role}'s address is in {country}.",
        why: "The destination decides which duties, taxes and prohibitions apply.",
        help: "Correct whichever of the two is wrong.",
    },
    also "buyer you": {
        message: "The parcel goes to {destination}, but your address is in {country}.",
        why: "The destination decides which duties, taxes and prohibitions apply.",
        help: "Correct whichever of the two is wrong.",
    },
    check: Declaration(check),
    reads: [
        declaration::TRANSACTION_NATURE, declaration::TRANSACTION_RELATIONSHIP, party::ADDRESS_COUNTRY,
    ],
    needs: [declaration::SHIPMENT_DESTINATION],
}

fn check(case: &Case<'_>, found: &mut Findings) {
    let field = case.declaration.get(declaration::SHIPMENT_DESTINATION);
    let (Some(destination), Some(consignee)) = (country(field), case.declaration.stand_in(Role::Consignee)) else {
        return;
    };
    let Some(address) = country(consignee.get(party::ADDRESS_COUNTRY)) else { return };
    let is_named = case.declaration.party(Role::Consignee).is_some();
    if !share_home(destination, address) && (is_named || !is_return(case)) {
        let (variant, role) = if is_named { ("", "consignee") } else { ("buyer", "buyer") };
        let draft = found.at(field.place()).saying(variant).with("role", role);
        let draft =
            draft.with("destination", || Arg::Own(shown(destination))).with("country", || Arg::Own(shown(address)));
        // In trade the consignee is often a firm that has the goods sent elsewhere.
        if case.dataset == Dataset::WcoDec {
            draft.severity(Severity::Advice);
        }
    }
}

/// Whether the goods go back to whoever sold them.
fn is_return(case: &Case<'_>) -> bool {
    case.nature().map_or(case.relationship() == Some("c2b"), |nature| nature == "return")
}
