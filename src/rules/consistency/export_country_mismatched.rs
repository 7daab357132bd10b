use crate::case::{Case, country};
use crate::codes::country::shown;
use crate::dictionary::{Role, declaration, party};
use crate::rule;
use crate::rule::{Arg, Findings};
use crate::territories::share_home;

rule! {
    /// The country of export isn't the consignor's.
    ///
    /// The consignor is who sends the parcel; left out, it is the seller. Goods that leave a warehouse abroad make the two
    /// differ rightly, so it is advice: then the warehouse is the better consignor.
    ///
    /// Source: the definitions of country of export and of consignor in the WCO Data Model.
    name: "export-country-mismatched",
    severity: Advice,
    since: "0.1.0",
    authority: Customs,
    source: "WCO DEC 062",
    message: "The parcel leaves {export}, but the {role}'s address is in {country}.",
    why: "Customs checks where a parcel really comes from, and asks about a sender in another country.",
    help: "If a warehouse sends the parcel, name it as the consignor; otherwise correct the country of export.",
    check: Declaration(check),
    reads: [party::ADDRESS_COUNTRY],
    needs: [declaration::SHIPMENT_EXPORT_COUNTRY],
    unless: Verdict,
}

fn check(case: &Case<'_>, found: &mut Findings) {
    let field = case.declaration.get(declaration::SHIPMENT_EXPORT_COUNTRY);
    let (Some(export), Some(consignor)) = (country(field), case.declaration.stand_in(Role::Consignor)) else { return };
    let Some(address) = country(consignor.get(party::ADDRESS_COUNTRY)) else { return };
    if !share_home(export, address) {
        let role = if case.declaration.party(Role::Consignor).is_some() { "consignor" } else { "seller" };
        found
            .at(field.place())
            .with("role", role)
            .with("export", || Arg::Own(shown(export)))
            .with("country", || Arg::Own(shown(address)));
    }
}
