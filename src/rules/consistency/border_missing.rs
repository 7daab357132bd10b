use crate::case::{Case, country};
use crate::codes::country::is_eu;
use crate::dictionary::{Role, declaration, party};
use crate::rule;
use crate::rule::Findings;
use crate::territories;

rule! {
    /// The parcel crosses no customs border.
    ///
    /// It leaves and arrives in one country, or in two member states of the EU. Parts of a country outside its customs or
    /// tax area (the Canary Islands, Ceuta and Melilla, Büsingen, Helgoland, Livigno, Greenland, Northern Ireland) are
    /// left out where a postcode or a missing one doesn't rule them out.
    ///
    /// Source: Regulation (EU) 952/2013, article 4, on the customs territory of the Union; Directive 2006/112/EC, article
    /// 6.
    name: "border-missing",
    severity: Advice,
    since: "0.1.0",
    authority: Customs,
    source: "Regulation (EU) 952/2013 art. 4",
    message: "The parcel goes from {from} to {to} and crosses no customs border.",
    why: "Such a parcel needs no customs declaration, so one of the two countries may be wrong.",
    help: "Check both countries; if they are right, no declaration is needed.",
    also "within": {
        message: "The parcel stays within {to} and crosses no customs border.",
        why: "Such a parcel needs no customs declaration, so one of the two countries may be wrong.",
        help: "Check the country of export and the country of destination; if they are right, no declaration is needed.",
    },
    check: Declaration(check),
    reads: [Route],
    needs: [declaration::SHIPMENT_DESTINATION],
}

fn check(case: &Case<'_>, found: &mut Findings) {
    let field = case.declaration.get(declaration::SHIPMENT_DESTINATION);
    let (Some(from), Some(to)) = (case.export(), country(field)) else { return };
    let inside =
        |code: [u8; 2]| case.on().zip(std::str::from_utf8(&code).ok()).is_some_and(|(on, code)| is_eu(code, on));
    if from != to && !(inside(from) && inside(to)) {
        return;
    }
    let is_special = |role: Role, code: [u8; 2]| {
        let party = case.declaration.stand_in(role);
        may_be_outside(code, party.and_then(|party| party.get(party::ADDRESS_POSTCODE).text()))
    };
    if !is_special(Role::Consignor, from) && !is_special(Role::Consignee, to) {
        let shown = super::destination_mismatched::shown;
        let draft = found.at(field.place()).with("from", || shown(from)).with("to", || shown(to));
        if from == to {
            draft.saying("within");
        }
    }
}

/// Whether the address may lie in a part of the country outside its customs or tax area; China has zones without postcodes
/// of their own.
fn may_be_outside(country: [u8; 2], postcode: Option<&str>) -> bool {
    &country == b"CN" || std::str::from_utf8(&country).is_ok_and(|country| territories::may_contain(country, postcode))
}
